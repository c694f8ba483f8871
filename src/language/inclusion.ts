/** How English takes a thing in, or leaves it out, by name. The thing stands in `thing`; an example with each. */

/** Expressly taken in. */
export const TAKEN_IN: readonly RegExp[] = [
  // "covers every bus, down to the school run", "even the crew of the lifeboat"
  /\b(?:right )?down to\s+(?<thing>[^,;.()]{3,60})/i,
  /\bnot even\s+(?<thing>[^\s,;.()][^,;.()]{1,58}?[^\s,;.()])\s+(?:may|can|is|are|will|was|were|has|have)\b/i,
  // "takes in the two models, the A and the B", "extends to the annexe", "applies to the pool too"
  /(?<!\bto )\b(?:takes? in|took in|covers?|covered|extends? to|extended to|appl(?:y|ies) to|applied to|affects?|affected|includes?|included|goes for|includ(?:ing))\s+(?<thing>(?!only\b|just\b)[^;.()]{3,90})/i,
  // "the annexe included", "the annexe as well"
  /[,(–—]\s*(?<thing>(?:[^\s,;.()][^,;.()]{1,48}?|(?<=[,(–—]\s)[^\s,;.()])[^\s,;.()])\s+(?:are |is )?(?:also )?(?:included|among them|as well|too)\b/i,
  /\b(?:without exception|no exceptions?)[^.;]{0,20}\bfor\s+(?<thing>[^,;.()]{3,50})/i,
];

/** Expressly left out. */
export const LEFT_OUT: readonly RegExp[] = [
  /\b(?:does|do|did|shall|will)(?: not|n[’']t) (?:apply|extend) to\s+(?<thing>[^,;.:]{3,80})/i,
  /\b(?:does|do|did|shall|will)(?: not|n[’']t) (?:cover|affect|include|prevent|restrict|limit|touch)\s+(?:the use of [^,;.:]{1,30} by:?\s+)?(?<thing>[^,;.:]{3,80})/i,
  /\bnothing in (?:this|the) [^,.;]{3,40}? (?:applies to|affects|restricts|limits|prevents|extends to|covers)\s+(?<thing>[^,;.:]{3,80})/i,
  /(?:^|[,;:.“"‘]\s*|\b(?:that|and|but|while|though|whose)\s+)(?<thing>(?:[^\s;:.“”][^;:.“”]{1,78}?|(?<=[,;:.“"‘]\s)[^\s;:.“”])[^\s;:.“”])\s+(?:(?:is|are|was|were)(?: not|n[’']t)|(?:has|have) never been|(?:was|were) never) (?:a |an |any |itself |itself a )?(?:affected|covered|included|caught|concerned|restricted|part of (?:it|this|that|the \w+)|(?:subject|affected|relevant) \p{L}+)\b/iu,
  /(?:^|[,;:.“"‘]\s*|\b(?:that|and|but|while|though)\s+)(?<thing>(?:[^\s;:.“”][^;:.“”]{1,78}?|(?<=[,;:.“"‘]\s)[^\s;:.“”])[^\s;:.“”])\s+(?:forms?|formed|plays?|is|are) no part of\b/i,
  /(?:^|[,;:.“"‘]\s*|\b(?:that|and|but|while|though)\s+)(?<thing>(?:[^\s;:.“”][^;:.“”]{1,78}?|(?<=[,;:.“"‘]\s)[^\s;:.“”])[^\s;:.“”])\s+(?:is|are|was|were|falls?|lies?|remains?|stays?) outside (?:the|its|this)\b/i,
  /(?:^|[,;:.“"‘]\s*|\b(?:that|and|but|while|though)\s+)(?<thing>(?:[^\s;:.“”][^;:.“”]{1,78}?|(?<=[,;:.“"‘]\s)[^\s;:.“”])[^\s;:.“”])\s+(?:is|are|was|were|be) (?:expressly |specifically )?(?:exempt(?:ed)?|excluded|excepted|spared|left out|unaffected|deleted from|struck out of|dropped from)\b/i,
  /\b(?:makes?|made|with|is|are) (?:an?|the|one) (?:only )?exception(?: \w+)? (?:for|of|is|are)\s+(?<thing>[^,;.:]{3,80})/i,
  /\b(?:except(?:ing)?|excluding|other than|apart from|save for|but not)\s+(?:for |in |at |to )?(?<thing>[^,;.:]{3,60})/i,
];

/**
 * Speaks of what is left over, or takes something out itself, so that what it takes in is not all: "runs everything else,
 * including …", "shall move all of them, save for the fern".
 */
export const THE_REST =
  /\b(?:else|others?|the rest|remaining|remainder|save (?:for|that)|except(?:ing)?|apart from|excluding|exceptions?)\b/i;

/** Tells of an error of its own. */
export const CORRECTING =
  /\b(?:earlier version|correction|clarification|wrongly (?:said|stated|reported)|in error)\b/i;

/** Nobody may, or not anything: "no plane may land", "none of the shops may open", "banned from signing anyone". */
export const ALL_BARRED: readonly RegExp[] = [
  // Not "no more than ten, of which two shall …": a limit bars nobody.
  /\b(?:no(?! (?:exception|more|fewer|less|longer|later|sooner|earlier|doubt)\b)|none of|not one of|not a single|nobody|no one|nothing)\b[^.;]{0,70}?\b(?:may|can|shall|will|is|are)\s+(?:now |be )?(?:(?:allowed|permitted|able)(?: to)?\s+)?(?=\p{L})/iu,
  /\b(?:banned|barred|forbidden|prohibited|stopped|blocked)\s+from\s+(?=[^.;,]{0,40}\b(?:any\w*|all|every\w*)\b)/i,
  /(?:\bnot|n[’']t|\bnever)\s+(?:be\s+)?(?:allowed|permitted|able)\s+(?:to\s+)?(?=[^.;,]{0,60}\b(?:any\w*|at all)\b)/i,
];

/** Some may, and it is said outright: "may still sign", "nothing prevents it from coaching", "continue to welcome". */
export const SOME_ALLOWED: readonly RegExp[] = [
  /\b(?:may|can|could) (?:still|continue to|go on|carry on|in the meantime|nevertheless|however)\b/i,
  /\bstill (?:be )?(?:allowed|able|free|permitted|welcome)(?: to)?\b/i,
  /\b(?:nothing in (?:this|the) [^,.;]{3,40}?|nothing|does not|do not|doesn[’']t) (?:prevents?|restricts?|stops?|forbids?|bars?|prohibits?|limits?)\b/i,
  /\b(?:is|are|remains?) (?:entirely |perfectly )?(?:free|at liberty) to\b/i,
  /\b(?:continues?|continuing|carr(?:y|ies) on|go(?:es)? on) (?:to\s+\p{L}+|\p{L}+ing)\b/iu,
  /\b(?:may|can) (?:\p{L}+ )?(?:no|not) more than\b|\b(?:may|can|lets?|allows?) [^.;]{0,40}?\bup to\b/iu,
  /\bnever (?:been )?(?:restricted|barred|banned|stopped)\b/i,
];
