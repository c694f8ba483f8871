/**
 * British spellings that follow a rule, with what stands in their place in American English (Oxford Guide to Style,
 * "American and British spelling"). A name that happens to fit ("Seymour", "Louise") yields no word.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|er|ers|able|ably|ful|less|hood|hoods|ly|y|ite|ites|ism|some)?$)/, 'or'],
  [/(?<=[a-z]{2}[bcght])re(?=s?$)/, 'er'],
  [/(?<=[a-z]{2}[bt])r(?=(?:ed|ing)$)/, 'er'],
  [/(?<=[a-z]{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/(?<=[a-z]{2})lys(?=(?:e|es|ed|er|ers|ing)$)/, 'lyz'],
  [/(?<=^(?:def|off|lic|pret))ence(?=s?$)/, 'ense'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  // Doubled after a syllable without stress only, so after a second one: "traveller", and not "Mullen".
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|er|ers|or|ors|ous|en|ery)$)/, 'l'],
  [/(?<=^(?:appa|disti|enro|fulfi|insta|insti|ski|wi))l(?=(?:ful|ment|ments|s)?$)/, 'll'],
  [/^(an|arch|gyn|h|medi|orthop|p|encyclop)ae/, '$1e'],
  [/^(f|man|diarrh|am)oe/, '$1e'],
];

/** Words whose two spellings follow no rule. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `aeroplane airplane, aluminium aluminum, amongst among, artefact artifact, axe ax, cheque check, chilli chili, cosy cozy,
  draught draft, draughts drafts, draughty drafty, gaol jail, grey gray, greyer grayer, jewellery jewelry, kerb curb, manoeuvre maneuver, maths math,
  mould mold, mouldy moldy, moult molt, moustache mustache, omelette omelet, plough plow, ploughman plowman, practise practice,
  programme program, pyjamas pajamas, sceptic skeptic, sceptical skeptical, smoulder smolder, speciality specialty, storey story,
  sulphur sulfur, tyre tire, whilst while, woollen woolen, yoghurt yogurt`
    .split(',')
    .map((pair): [string, string] => {
      const [british, american] = pair.trim().split(' ');
      return [british!, american!];
    }),
);

/**
 * The American spellings that a lower-case word may have: none, one, or one a rule that fits. Whether one of them is a
 * word the dictionary tells.
 */
export function americanSpellings(lower: string): string[] {
  const listed = WORDS.get(lower) ?? (lower.endsWith('s') ? WORDS.get(lower.slice(0, -1)) : undefined);
  const ruled = RULES.filter(([british]) => british.test(lower)).map(([british, american]) =>
    lower.replace(british, american),
  );
  return listed === undefined ? ruled : [listed, ...ruled];
}
