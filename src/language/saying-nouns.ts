/** Nouns for words that are somebody’s, lower case: "her assurance that", "in his view", "the coroner’s remark". */
export const NOUNS_OF_WORDS: ReadonlySet<string> = new Set(
  `accusation account admission advice allegation answer apology appeal assertion assessment assurance belief boast call catchphrase charge claim comment
  comments complaint concession conclusion contention conviction criticism demand denial description estimate evidence excuse explanation expression finding guess
  insistence judgement judgment line message motto observation opinion phrase plea pledge prediction promise quip reason reasoning
  mantra rebuke recollection reference refrain remark remarks reminder reply response retort slogan statement submission suggestion summary talk telling testimony threat undertaking verdict view vow warning
  words`.split(/\s+/),
);
