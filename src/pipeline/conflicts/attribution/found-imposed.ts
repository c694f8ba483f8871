import type { Telling } from './credited-findings.ts';

/** "The firm was also fined £400": who imposed it goes without saying. */
const IMPOSED =
  /\b(?:was|were|has been|have been)\s+(?:also\s+)?(?=((?:fined|penali[sz]ed|docked|surcharged)\s+(?:\p{L}+\s+){0,3}?[£$€₹]\s?\d))/iu;
const DENIED = /\b(?:no|nobody|none|not|never|neither|nor)\b|n[’']t\b/i;

/** A sum told to have been imposed by nobody in particular: the deed alone, whatever else the sentence is about. */
export function foundImposed(sentence: string): Telling | null {
  const match = IMPOSED.exec(sentence);
  if (!match || DENIED.test(sentence.slice(0, match.index))) return null;
  const start = match.index + match[0].length;
  return {
    cue: { start: match.index, end: start + /^\S+/.exec(match[1]!)![0].length },
    text: sentence.slice(start),
    told: { start, end: start },
  };
}
