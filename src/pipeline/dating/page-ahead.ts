import { spanOf } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';
import { dayNear } from './without-year.ts';

/** What a page invites its readers to do by a day that lies ahead: to book, to apply, to save. */
const CLOSES = new RegExp(
  [
    String.raw`\bearly[- ]bird\b[^(]{0,40}$`,
    String.raw`\b(?:book|register|apply|enter|subscribe|reply|rsvp|renew|nominate)(?: \p{L}+){0,3} (?:by|before|until)\s+(?:\p{L}+day,? )?$`,
    String.raw`\b(?:bookings?|registration|entries|applications?|nominations?|offers?|rates?|sales?|submissions?|ballots?|vote|poll|appeal|competition)(?: \p{L}+){0,2} (?:closes?|ends?)(?: on| at)?\s+(?:\p{L}+day,? )?$`,
    String.raw`\b(?:closing date|deadline|closes|ends|valid until)(?: is| for \p{L}+| on)?:?\s+(?:\p{L}+day,? )?$`,
  ].join('|'),
  'iu',
);

/** "Early bird rates close 30 September" beside a text: the page, and so its text, is not younger. */
export function pageAhead({ document, everyExpression }: DatedText, days: readonly string[]): DayBound[] {
  const { id, text, blocks } = document;
  return blocks
    .filter((b) => b.role === 'furniture')
    .flatMap((b): DayBound[] =>
      everyExpression
        .filter((e) => b.start <= e.start && e.end <= b.end && CLOSES.test(text.slice(b.start, e.start)))
        .flatMap((e): DayBound[] => {
          const day = /^\d{4}-\d\d-\d\d/.test(e.absolute ?? '')
            ? boundsOf(e.absolute ?? '').latest
            : dayNear(e, days);
          if (day === null) return [];
          const evidence = [spanOf(id, text, b.start, b.end)];
          const because = `its page looks ahead to ${dayInWords(day)}`;
          return [{ kind: 'not-after', doc: id, day, evidence, because }];
        }),
    );
}
