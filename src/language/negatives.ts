/**
 * Words by which a sentence says that something is not so: the negations of grammar, and verbs and nouns with a denial
 * in their meaning ("barred", "called off", "lack"; Karttunen 1971, implicative verbs). Used to see that "shall not
 * admit" and "is barred from admitting" agree; a word too many only makes the program keep silent.
 */
export const NEGATIVE =
  /\b(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|refus\w*|reject\w*|den(?:y|ies|ied)|fail\w*|bar(?:s|red)?|bann?(?:ed|s|ing)?|prohibit\w*|forb[ia]\w*|prevent\w*|stop(?:s|ped|ping)?|ceas\w*|halt\w*|cancel\w*|scrap\w*|call(?:s|ed)? off|block\w*|withh[eo]ld\w*|dismiss\w*|exclud\w*|except\w*|exempt\w*|outside|lack\w*|absence|free of|rul(?:e|es|ed) out|declin\w*|less|little|few|only|unless|too late|away from|los[te]s?|suspend\w*|revok\w*|withdr[ae]w\w*|down|off|hardly|barely|rather than|instead of|yet to|un(?:able|aware|likely|willing))\b|n[’']t\b/i;

/** Negations of grammar, each to be looked at for what it denies. */
export const NEGATION =
  /\b(?:no one|no|not|never|none|nothing|nobody|neither|without|cannot|nor)\b|\b\p{L}+n[’']t\b/giu;

/** That a clause denies its verb: "did not", "hasn't", "never". */
export const DENIED = /\b(?:not|never)\b|n[’']t\b/i;
/** The same, or that it cannot be. */
export const DENIED_OR_BARRED = /\b(?:not|never|cannot)\b|n[’']t\b/i;

/** Negations that deny nothing: limits, turns of phrase. */
export const NO_DENIAL =
  /^(?:no\.? ?\d|nos?\.|no (?:later|earlier|more|fewer|less|longer|doubt|sooner|matter|wonder)|not (?:only|just|later|less|more|yet|fewer|before)\b)/i;
