/** Nouns for bodies that vote, a row for a body with its members: "commissioners" are the commission. */
const BODIES: readonly ReadonlySet<string>[] = [
  'commission commissioner commissioners',
  'council councillor councillors councilor councilors councilmember councilmembers',
  'court judge judges justice justices bench',
  'board director directors trustee trustees governor governors',
  'panel panellist panellists panelists',
  'authority',
  'committee',
  'jury juror jurors',
  'parliament mps msps lawmakers legislators legislature',
  'senate senator senators',
  'assembly',
  'tribunal',
  'cabinet ministers',
  'shareholders shareholder',
  'union',
  'congregation synod',
  'faculty',
].map((row) => new Set(row.split(' ')));

const VOTING: ReadonlySet<string> = new Set(
  `vote votes voted voting ballot majority minority unanimous unanimously unanimity dissent dissents dissented
  dissenting decision decisions member members against favour favor split opposed one two three four five six seven
  eight nine ten`.split(/\s+/),
);

/** Which of the voting bodies the words name, by row. */
export function bodyGroups(words: readonly string[]): ReadonlySet<number> {
  return new Set(BODIES.flatMap((row, i) => (words.some((w) => row.has(w)) ? [i] : [])));
}

/** Whether a folded word says only that there was a vote, not on what. */
export function isVotingWord(word: string): boolean {
  return VOTING.has(word) || /^\d+$/.test(word);
}
