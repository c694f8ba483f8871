import type { Telling } from './tellings.ts';

/** A sum before it: "£300 a year" says how much, not that it is paid once a year. */
const SUM_BEFORE =
  /(?:[£$€]\s?\d[\d.,]*(?:\s?(?:k|m|bn|thousand|million|billion))?|\d\s(?:pounds|dollars|euros|pence|cents))\s+(?:(?:for|in)\s+)?$/i;

/** Whether a rhythm is the measure of a sum, and no rhythm in which a thing is done. */
export function isRate({ document, date }: Telling): boolean {
  return (
    /^(?:an?|per|each|every)\s/i.test(date.text) &&
    SUM_BEFORE.test(document.text.slice(Math.max(0, date.start - 30), date.start))
  );
}
