import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { daysBetween, moved } from '../../time/calendar.ts';
import { firstAfter } from '../../text/first-after.ts';
import type { Demand } from './demand.ts';
import { isDay, namesDay } from './names-day.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';

/** After a length that is still to pass: "17 nights to go", "only ten days left", "three weeks away". */
const TO_GO = /^\s+(?:still\s+)?(?:to go|left|away|off|from (?:now|today))\b(?!\s+(?:in|for|from|the|to)\b)/i;
/** Between the day and the length: the same sentence, or the end of it and no more than a few words of the next. */
const CLOSE = /^[^.!?\n]{0,60}(?:[.!?]["”’']?\s+(?:[\p{L}’']+\s+){0,6})?$/u;
/** "There’s less than a fortnight left of it. It shuts on Friday 8 August": the day behind the length. */
const FOLLOWS =
  /^[^.!?\n]{0,60}[.!?]\s+(?:It|They|That|This|Voting|Entries|The \p{Ll}+)\s+(?:\p{Ll}+\s+){0,2}(?:shuts?|closes?|ends?|finish(?:es)?|stops?|expires?|runs? out)\s+(?:at \S+ )?(?:on\s+)?$/u;
const LESS = /\b(?:less than|under|not even|barely|hardly)\b/i;
const COUNT = /^P(\d+)([DW])$/;

/** What a text counts down to: "from 3 April. There are only 17 nights to go" was written on 17 March. */
export function countDown(text: DatedText): Demand[] {
  const { document, everyExpression } = text;
  const near = text.document.text;
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const [, count, unit] = COUNT.exec(expression.value ?? '') ?? [];
    if (count === undefined || isQuoted(where, expression)) return [];
    const after = TO_GO.exec(near.slice(expression.end, expression.end + 40));
    const index = firstAfter(everyExpression, expression.start);
    const [last, next] = [
      everyExpression[index - 1],
      everyExpression[firstAfter(everyExpression, expression.end)],
    ];
    if (!after) return [];
    const to =
      last !== undefined &&
      namesDay(last) &&
      CLOSE.test(near.slice(last.end, expression.start)) &&
      !/^\s+of\b/.test(near.slice(expression.end + after[0].length))
        ? last
        : next !== undefined && namesDay(next) && FOLLOWS.test(near.slice(expression.end, next.start))
          ? next
          : null;
    if (to === null) return [];
    const [start, end] = [
      Math.min(to.start, expression.start),
      Math.max(to.end, expression.end + after[0].length),
    ];
    const span = spanOf(document.id, near, start, end);
    const days = Number(count) * (unit === 'W' ? 7 : 1);
    const less = LESS.test(
      near.slice(Math.max(0, expression.start - 20), expression.start) + expression.text,
    );
    const slack = unit === 'W' ? 3 : 0;
    const [fewest, most] = less ? [Math.ceil(days / 2), days - 1] : [days - slack, days + slack];
    const met = (on: string): boolean => ahead(to, on, fewest, most);
    return [{ met, weight: 2, span, says: `it counts “${expression.text}” down to “${to.text}”` }];
  });
}

/** Whether such a day of the calendar lies so many days ahead. */
function ahead(named: TimeExpression, on: string, fewest: number, most: number): boolean {
  return Array.from({ length: most - fewest + 1 }, (_, i) => moved(on, 'day', fewest + i)).some(
    (day) => isDay(named, day) && daysBetween(on, day) > 0,
  );
}
