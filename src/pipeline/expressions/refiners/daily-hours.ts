import type { Refiner } from 'chrono-node';
import { Finding, reading } from '../finding.ts';

/** A verb of what was done, and words of what is done or ruled every day. */
const TOLD =
  /\b(?:was|were|had|did(?:n[’']t)?|(?<=[\w’'”]\s)[a-z]{2,}ed|came|went|took|ran|left|fell|rang|rose|saw|heard|held|kept|made|sent|met|sat|stood|spoke|spent)\b/;
const EVERY_DAY =
  /\b(?:is|are|be|shall|must|will|would|may|can|could|should|not to|every|each|daily|nightly|usually|always|normally|any|used to|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|open(?:s|ing)?|closed|shut|staffed|hours|prohibited|permitted|allowed|limited|restricted|banned|forbidden|licensed)\b/i;

/** "between 8pm and 8am", where the sentence names no day: hours of every day, unless it tells what was done in them. */
export const dailyHours: Refiner = {
  refine: ({ text }, results) => {
    const findings = results.filter((result): result is Finding => result instanceof Finding);
    return findings.map((finding, i) => {
      if (!isHours(finding)) return finding;
      const neighbours = [findings[i - 2], findings[i - 1], findings[i + 1], findings[i + 2]];
      const dayNear = neighbours.some(
        (other) => other !== undefined && namesDay(other) && sameSentence(finding, other, text),
      );
      if (dayNear || isTold(sentenceAround(finding, text))) return finding;
      const read = reading({ type: 'SET', value: 'P1D', quant: 'EVERY' });
      return new Finding(finding.index, finding.text, 'daily-hours', read);
    });
  },
};

/** "Between 9.30pm and midnight nobody called him back": hours of one day, which the story names before. */
function isTold(sentence: string): boolean {
  return TOLD.test(sentence) && !EVERY_DAY.test(sentence);
}

function sentenceAround({ index, stop }: Finding, text: string): string {
  const before =
    text
      .slice(0, index)
      .split(/[.!?;]["”’)]?\s/)
      .at(-1) ?? '';
  return before + (text.slice(stop).split(/[.!?;]["”’)]?(?:\s|$)/)[0] ?? '');
}

function isHours({ ends }: Finding): boolean {
  return (
    ends?.every(
      ({ rule, reading: { known } }) =>
        rule === 'clock' && Object.keys(known).every((k) => k === 'hour' || k === 'minute'),
    ) ?? false
  );
}

function namesDay({ reading: { known, deictic, absolute } }: Finding): boolean {
  return (
    known.day !== undefined ||
    known.weekday !== undefined ||
    known.holiday !== undefined ||
    deictic?.unit === 'day' ||
    /\d-\d\d-\d\d/.test(absolute ?? '')
  );
}

function sameSentence(a: Finding, b: Finding, text: string): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return !/[.!?;]["”’)]?\s/.test(text.slice(first.stop, second.index));
}
