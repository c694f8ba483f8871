/** What was, and what somebody has done. */
const PAST = /\b(?:had|was|were|has (?:\p{L}+ )?\p{L}+ed|last (?:year|month|week))\b/iu;
/** Whom a page speaks to, and what it says of itself and its owner. */
const OWN =
  /\b(?:we|our|us|you|your|i|my|(?:this|the) (?:web ?)?(?:site|page|announcement|release|information|company|statement)|rights|registered (?:office|in|no|number)|trade ?marks?)\b/i;

/** Whether a sentence tells what happened: "Its privacy policy had not been changed since 2011." A page's notices hold now, and for its reader. */
export const isNarrated = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) && PAST.test(text) && !OWN.test(text);
