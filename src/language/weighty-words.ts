/** Small words that turn or limit what is said; to drop or add one in a quotation changes its sense. */
export const TURNING: ReadonlySet<string> = new Set(
  `not never no none nobody nothing neither nor without hardly barely scarcely cannot rather unless except until
  don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't`.split(
    /\s+/,
  ),
);

/** Words of degree, certainty and duty; the same. */
export const LIMITING: ReadonlySet<string> = new Set(
  `always often sometimes usually mostly mainly only all every each some most many few several any almost nearly
  probably possibly perhaps maybe likely fully partly largely entirely completely early may might could should
  must would will shall can ought if alleged allegedly apparently`.split(/\s+/),
);

/** Those of them that a plain statement can lose, or take on, and still say the same: "we got some things wrong". */
export const SPARED: ReadonlySet<string> = new Set(
  `always often sometimes usually only all every each some many several any fully entirely completely`.split(
    /\s+/,
  ),
);

/** Adverbs that narrow what a "not" denies: "never knowingly" is far from "never". */
export const NARROWING: ReadonlySet<string> = new Set(
  `knowingly unknowingly deliberately intentionally purposely consciously wilfully willfully willingly directly
  personally publicly openly formally officially properly adequately sufficiently enough solely merely exclusively
  necessarily yet anymore immediately permanently`.split(/\s+/),
);

/** Verbs with "to" and another verb: under a "not" it is their own sense that is denied, as in "did not want to know". */
export const CATENATIVES: ReadonlySet<string> = new Set(
  `want wants wanted try tries tried mean means meant intend intends intended plan plans planned hope hopes hoped
  expect expects expected need needs needed choose chooses chose ask asks asked agree agrees agreed promise promises
  promised refuse refuses refused fail fails failed pretend pretends pretended claim claims claimed`.split(
    /\s+/,
  ),
);

/** Words of place, time and degree that exclude each other: to put one for the other in a quotation turns it. */
const POLES: readonly (readonly [string, string])[] = [
  ['within', 'beyond'],
  ['within', 'outside'],
  ['inside', 'outside'],
  ['above', 'below'],
  ['over', 'under'],
  ['before', 'after'],
  ['with', 'without'],
  ['for', 'against'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['up', 'down'],
  ['on', 'off'],
  ['always', 'never'],
  ['all', 'none'],
  ['everybody', 'nobody'],
  ['everyone', 'no-one'],
  ['everything', 'nothing'],
  ['both', 'neither'],
  ['either', 'neither'],
  ['since', 'until'],
  ['too', 'enough'],
];

/** Whether one wording has a word and the other has its opposite, each without the other's. */
export function polesApart(a: readonly string[], b: readonly string[]): boolean {
  const turned = (x: string, y: string): boolean =>
    a.includes(x) && b.includes(y) && !a.includes(y) && !b.includes(x);
  return POLES.some(([x, y]) => turned(x, y) || turned(y, x));
}
