/** Nouns for words that are somebody’s, lower case: "her assurance that", "in his view", "the coroner’s remark". */
export const NOUNS_OF_WORDS: ReadonlySet<string> = new Set(
  `accusation account admission advice allegation answer apology appeal assertion assessment assurance boast claim comment
  comments complaint concession conclusion contention conviction criticism denial description excuse explanation finding
  insistence judgement judgment line message motto observation opinion phrase plea pledge prediction promise quip reasoning
  remark remarks reminder reply response retort statement suggestion summary telling threat verdict view vow warning
  words`.split(/\s+/),
);
