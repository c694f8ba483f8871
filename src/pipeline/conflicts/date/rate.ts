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

/** "18,000 vehicles a day": large numbers before it, which are no occasions. */
const MANY_BEFORE =
  /(?:\d{1,3}(?:,\d{3})+|\d{3,}|\d[\d.,]*\s(?:thousand|million|billion))\s+(?:\p{Ll}+\s+){1,3}(?:(?:for|in)\s+)?$/iu;

/** Whether a rhythm is the measure of how much there is of a thing. */
export function isThroughput({ document, date }: Telling): boolean {
  return (
    /^(?:an?|per|each|every)\s/i.test(date.text) &&
    MANY_BEFORE.test(document.text.slice(Math.max(0, date.start - 60), date.start))
  );
}
