/** How English says that something need not be done, or must be. Patterns, with an example each. */

/** Denies outright that anybody has to, or leaves it to them. */
export const NO_DUTY: readonly RegExp[] = [
  // "is not by this notice required", "were never ordered"
  /\b(?:is|are|was|were|be|been|being)(?: not|n[’']t| never)(?: by [^,.;]{1,30})?(?: (?:legally|strictly|being|been|under (?:any|an)))? (?:required|obliged|obligated|obligation|duty|compelled|bound|ordered|directed|forced|compulsory|mandatory|binding|(?:a|an) (?:order|requirement|condition|direction|instruction|default|duty|obligation))\b/i,
  // "does not direct them to", "did not oblige anybody"
  /\b(?:do(?:es)?|did|would|will)(?: not|n[’']t) (?:\p{L}+ly )?(?:require|oblige|obligate|compel|order|direct|force|instruct|command|bind|mandate|demand)\b/iu,
  // "nobody has to be there", "neither side must attend"
  /\b(?:nobody|no one|none of (?:them|us|you|the \p{L}+)|neither(?: (?:of (?:them|us|you|the \p{L}+)|\p{L}+))?) (?:has|have|had|needs?|needed|is (?:required|obliged|bound|compelled|forced)|was (?:required|obliged|bound|compelled|forced)) to\b(?! have)/iu,
  // "do not have to", "need not"
  /\b(?:do|does|did|will|would)(?: not|n[’']t) (?:have|need) to\b(?! be \w+ing)|\bneed(?: not|n[’']t)\b(?! (?:be|worry|fear|bother|panic|wait|look|go)\b)/i,
  // "nothing in it obliges", "nothing in this paragraph is a requirement", "nothing says that it has to"
  /\b(?:nothing|no \p{L}+)(?: in [^,.;]{1,40})? (?:requires|obliges|compels|orders|forces|directs|is (?:a|an) (?:requirement|order|condition|duty|obligation)|(?:says|said)(?: that)? [^,.;]{1,30} (?:has|have|had) to)\b/iu,
  /\bno (?:requirement|obligation|duty|compulsion|need) (?:to|that|on|for)\b|\bunder no (?:\p{L}+ )?(?:obligation|duty|compulsion)\b/iu,
  // "has no power to direct", "cannot make anyone do anything"
  /\b(?:has|have|had|with) no (?:\p{L}+ )?(?:power|powers|authority|right) to (?:order|direct|compel|make|force|require|instruct|tell|oblige|bind|impose)\b/iu,
  /\b(?:cannot|can[’']t|could not|couldn[’']t|may not) (?:order|compel|force|direct|require|oblige|instruct|make (?:anyone|anybody|it|them|us|him|her|the \p{L}+|a \p{L}+))\b/iu,
  // "is free to", "it is up to the town", "a matter for ministers", "for the board alone to decide"
  /\b(?:is|are|was|were|be|been|remains?|left) (?:entirely |perfectly |quite |still )?(?:free|at liberty) to\b/i,
  /\b(?:is|are|was|were|left|remains?) (?:entirely |still |now )?up to (?:it|them|him|her|us|you|each|either|both|the \p{L}+|\p{Lu}\p{L}+)\b|\b(?:leaves?|left|leaving) (?:it|this|that|the (?:choice|decision|matter)) (?:entirely |up )?to\b/u,
  /\b(?:a|is|are|be) (?:matter|question) (?:only |entirely )?for\b|\bfor (?:the )?[^,.;]{2,40}? (?:alone )?to decide\b/i,
  /\bstopp(?:ed|ing) short of (?:order|requir|mak|forc|direct|compel|demand|oblig)ing\b/i,
  /\b(?:reasonable|best|all reasonable) (?:efforts|endeavours|endeavors)\b/i,
  // "should consider", "asked to consider whether", "recommends that it consider"
  /\b(?:should|might|ought to|could|(?:ask|invit|urg|advis|request|encourag|recommend|suggest|propos|told|tell)\w*(?: that)?(?: [\p{L}’'-]+){0,6}?(?: to| should| might)?) (?:\p{L}+ly )?(?:consider|think about|look at whether|weigh up)\b/iu,
  /\b(?:advice|recommendations?|guidance|a suggestion), (?:and )?not (?:an? )?(?:order|instruction|direction|law)s?\b/i,
  /\b(?:is|are|be|was|were) (?:purely |only |merely )?(?:advisory|optional|voluntary|non-binding|not binding)\b/i,
];

/** Advises or urges. */
export const ADVISED = /\b(?:recommend|suggest|urg|encourag|advis)(?:s|es|ed)?\b/i;

/** In an official paper: its words for what it recommends, and for what it leaves open. */
export const ADVISED_OFFICIALLY = /\b(?:should|ought to|requests?)\b|\bmay\b(?! (?:\d|not\b|be the|have))/;

/** Says that it must be done. */
export const DUTY: readonly RegExp[] = [
  /(?<!(?:\bwould|\bcould|\bmight|\bmay|\bif|\bnot|n[’']t) )\b(?:must|ha[sd] (?:got )?to|have (?:got )?to)\b(?! have been)/i,
  // Whom somebody instructed is told to act only with a "to" or "that": else an expert was engaged.
  /\b(?:order|direct|requir|compel|oblig|command|mandat|forc)(?:s|es|ed|led)\b|\binstruct(?:s|ed)\b(?=[^.;]{0,60}\b(?:to|that)\b)/i,
  /\b(?:was|were|been|being|got|is|are) (?:\p{L}+ly )?(?:told|made|bound) to\b/iu,
  /\b(?:shall)\b/i,
];

/** Words of duty and advice, which say nothing of what is done. */
export const DUTY_WORDS =
  /^(?:order|direct|instruct|requir|compel|oblig|command|mandat|forc|must|shall|need|duty|duties|recommend|suggest|urg|encourag|advis|advice|invit|request|should|ought|may|might|consider|think|free|power|matter|reasonabl|effort|endeavo|nothing|nobody|decid|decision|ask|condition|try|tri|whether|could|would|bound|report|paragraph|section|clause)/;
