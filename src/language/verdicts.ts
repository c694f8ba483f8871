/** What a headline says of blame, and what takes it back: patterns of English, each with an example. */
export interface VerdictPair {
  readonly name: string;
  readonly question: string;
  /** "Review clears builder over delay". */
  readonly headline: RegExp;
  readonly says: string;
  /** "A third of the delay was the builder's fault". */
  readonly body: RegExp;
  readonly against: string;
  /** Words so plain about the same matter that nobody else can be meant: "neither admits nor denies". */
  readonly plain: boolean;
  /** Whoever the headline's verb is done to must be in the sentence: others may be to blame besides. */
  readonly party: boolean;
}

export const VERDICT_PAIRS: readonly VerdictPair[] = [
  {
    name: 'cleared',
    question: 'Was anybody cleared, or found at fault?',
    headline:
      /\b(?:clear(?:s|ed)\b(?=.*\b(?:of|over|in)\b)|exonerat(?:es|ed)\b|absolv(?:es|ed)\b|vindicat(?:es|ed)\b)/i,
    says: 'cleared',
    body: /(?<!\b(?:no|not|nobody['’]s|without|any) )\b(?:fault|to blame|guilty|liable|culpable|in breach)\b|\b(?:found against|is proved|was proved|were proved)\b|\baccept(?:s|ed)? (?:the |its |their )?(?:[\p{L}’']+ ){0,2}findings?\b/iu,
    against: 'at fault',
    plain: false,
    party: true,
  },
  {
    name: 'admitted',
    question: 'Was it admitted?',
    headline:
      /(?<!\b(?:not|never|refus\w+ to) )\b(?:admits|admitted|confess(?:es|ed)|pleads? guilty|pleaded guilty|owns up)\b/i,
    says: 'admitted',
    body: /\bneither admit\w* n?or den\w+|\b(?:without|with no|no|not|never|nor) (?:\p{L}+ ){0,2}(?:admit(?:ting|s|ted)?|admission)\b|\b(?:spare|save)[sd]? [^.;]{1,40}\bfrom (?:having to )?admit\w*|\bnot have to admit\b|\bpleaded not guilty\b/iu,
    against: 'not admitted',
    plain: true,
    party: false,
  },
  {
    name: 'dismissed',
    question: 'Was anybody dismissed, or was it of their own accord?',
    headline:
      /(?<!\b(?:not|never|calls? to be|call for|wants?) )\b(?:fire[sd]|sack(?:s|ed)|dismiss(?:es|ed)(?! (?:claim|call|appeal|charge|case|concern|suit|lawsuit|criticism|report|allegation)s?\b)|oust(?:s|ed)|axed|forced out|let go|relieved of|shown the door|los(?:es|t) (?:his|her|their) jobs?)\b(?! (?:up|at|on|back|shots?|missiles?|into)\b)/i,
    says: 'dismissed',
    body: /(?<!(?:\bnot|n[’']t|\bnever|\bhave|\bbe|\bshould|\bmust|\bwould|\bto) )\b(?:resigned|quit|stepped down|stood down|retired)\b|\bleft (?:\p{L}+[’']?s? ){0,4}of (?:her|his|their) own (?:accord|free will|volition)\b|\b(?:handed|sent) in (?:her|his|their) (?:notice|resignation)\b/iu,
    against: 'left of their own accord',
    plain: false,
    party: false,
  },
];
