/** Nouns that newspapers are called by, lower case: "the Echo". */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  `advertiser argus beacon bugle bulletin chronicle courier dispatch echo enquirer evening-standard examiner gazette
  guardian herald inquirer journal lantern ledger mercury messenger observer register reporter sentinel telegraph times
  tribune`.split(/\s+/),
);
