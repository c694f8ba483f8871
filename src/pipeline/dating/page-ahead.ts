import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import { dayInWords } from '../../time/in-words.ts';
import { CLOSES } from './closes.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';
import { weekdayDay } from './weekday-dates.ts';
import { dayNear } from './without-year.ts';

/** The invitation stands so many characters before its day: a page's furniture may be one line of a million. */
const INVITED = 120;

/** "Early bird rates close 30 September" beside a text: the page, and so its text, is not younger. */
export function pageAhead({ document, everyExpression }: DatedText, days: readonly string[]): DayBound[] {
  const { id, text, blocks } = document;
  const invites = (e: TimeExpression, from: number): boolean =>
    CLOSES.test(text.slice(Math.max(from, e.start - INVITED), e.start));
  // Few expressions pass at all, so that only these are sought in every block.
  const inviting = everyExpression.filter((e) => invites(e, 0));
  if (inviting.length === 0) return [];
  return blocks
    .filter((b) => b.role === 'furniture')
    .flatMap((b): DayBound[] =>
      inviting
        .filter((e) => b.start <= e.start && e.end <= b.end && invites(e, b.start))
        .flatMap((e): DayBound[] => {
          const day = /^\d{4}-\d\d-\d\d/.test(e.absolute ?? '')
            ? boundsOf(e.absolute ?? '').latest
            : (dayNear(e, days) ?? weekdayDay(e, days));
          if (day === null) return [];
          const evidence = [spanOf(id, text, Math.max(b.start, e.start - INVITED), e.end)];
          const because = `its page looks ahead to ${dayInWords(day)}`;
          return [{ kind: 'not-after', doc: id, day, evidence, because }];
        }),
    );
}
