import type { Finding, OpenPart } from '../finding.ts';
import { each } from './pairwise.ts';

const UNITS: ReadonlyMap<string, OpenPart['unit']> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
]);
/** From the preposition to the end of what it governs: up to a stop, a bracket or a verb of its own. */
const EVENT =
  /^['’]?\s*(?:notice\s+)?(of|after|from|following|before|beginning with|starting (?:on|with)|prior to)\s+([^.,;:()\n]{3,70})/i;

/** "within 3 months of the date of this Direction", "two days after the inspection": a length with the event that it counts from. */
export const countedFromEvent = each((finding, before, after, text): Finding => {
  const { reading: read } = finding;
  if (read.type !== 'DURATION' || read.deictic !== null) return finding;
  const parts = /^P(\d+)([DWMY])$/.exec(read.value ?? '');
  const unit = UNITS.get(parts?.[2] ?? '');
  const event = EVENT.exec(after);
  const within = /\b(?:within|in|no later than|not later than|not more than|inside)\s+(?:the\s+)?$/i.test(
    before,
  );
  const atLeast = /\b(?:not|no) (?:less|fewer|earlier|sooner) than\s+$/i.test(before);
  if (parts === null || unit === undefined || event === null) {
    return within
      ? finding.with({ reading: { ...read, mod: 'EQUAL_OR_LESS', extent: 'within' } }, text)
      : finding;
  }
  const word = (event[1] ?? '').toLowerCase();
  if (word === 'of' && !within) return finding;
  const sign = /before|prior/.test(word) ? -1 : 1;
  const words = (event[2] ?? '').trimEnd();
  const start = finding.stop + event[0].indexOf(event[2] ?? '');
  return finding.with(
    {
      reading: {
        ...read,
        mod: within ? 'ON_OR_BEFORE' : atLeast ? 'EQUAL_OR_MORE' : read.mod,
        extent: within ? 'within' : 'unknown',
        deictic: {
          unit,
          offset: sign * Number(parts[1]),
          from: 'event',
          event: { start, end: start + words.length },
        },
      },
    },
    text,
  );
});
