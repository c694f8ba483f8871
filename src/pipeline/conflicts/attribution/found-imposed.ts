import type { Telling } from './credited-findings.ts';

/** "The firm was also fined £400": who imposed it goes without saying. */
const IMPOSED =
  /\b(?:was|were|has been|have been)\s+(?:also\s+)?(?:fined|penali[sz]ed|docked|surcharged)\b(?!\s+(?:by|in)\b)/i;

/** What is told to have been imposed by nobody in particular. */
export function foundImposed(sentence: string): Telling | null {
  const match = IMPOSED.exec(sentence);
  if (!match) return null;
  const verb = /\S+$/.exec(match[0])!;
  const start = match.index + verb.index;
  return {
    cue: { start: match.index, end: start },
    text: sentence.slice(start),
    told: { start, end: sentence.length },
  };
}
