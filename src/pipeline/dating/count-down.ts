import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { daysBetween } from '../../time/calendar.ts';
import { firstAfter } from '../../text/first-after.ts';
import type { Demand } from './demand.ts';
import { isDay, namesDay } from './names-day.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';

/** After a length that is still to pass: "17 nights to go", "only ten days left", "three weeks away". */
const TO_GO =
  /^\s+(?:still\s+)?(?:to go|left|away|off|from (?:now|today))\b(?!\s+(?:in|of|for|from|the|to)\b)/i;
/** Between the day and the length: the same sentence, or the end of it and no more than a few words of the next. */
const CLOSE = /^[^.!?\n]{0,60}(?:[.!?]["”’']?\s+(?:[\p{L}’']+\s+){0,6})?$/u;
const COUNT = /^P(\d+)([DW])$/;

/** What a text counts down to: "from 3 April. There are only 17 nights to go" was written on 17 March. */
export function countDown(text: DatedText): Demand[] {
  const { document, everyExpression } = text;
  const near = text.document.text;
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const [, count, unit] = COUNT.exec(expression.value ?? '') ?? [];
    if (count === undefined || isQuoted(where, expression)) return [];
    const after = TO_GO.exec(near.slice(expression.end, expression.end + 40));
    const last = everyExpression[firstAfter(everyExpression, expression.start) - 1];
    if (!after || last === undefined || !namesDay(last)) return [];
    if (!CLOSE.test(near.slice(last.end, expression.start))) return [];
    const span = spanOf(document.id, near, last.start, expression.end + after[0].length);
    const days = Number(count) * (unit === 'W' ? 7 : 1);
    const slack = unit === 'W' ? 3 : 0;
    const met = (on: string): boolean => ahead(last, on, days, slack);
    return [{ met, weight: 2, span, says: `it counts “${expression.text}” down to “${last.text}”` }];
  });
}

/** Whether such a day of the calendar lies so many days ahead, or as good as. */
function ahead(named: TimeExpression, on: string, days: number, slack: number): boolean {
  const from = Temporal.PlainDate.from(on).add({ days });
  for (let k = -slack; k <= slack; k++) {
    const day = from.add({ days: k }).toString();
    if (isDay(named, day) && daysBetween(on, day) > 0) return true;
  }
  return false;
}
