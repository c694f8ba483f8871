import { oneOf } from '../../language/one-of.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import { spanOf } from '../../model/span.ts';
import { weekdayAt } from '../../time/calendar.ts';
import type { Demand } from './demand.ts';
import type { DatedText } from './reading.ts';

const WEEKDAY = oneOf(WEEKDAYS.keys());
const CLOCK = String.raw`(?:at )?\d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?`;
/** "Posted Thursday 4.45pm", "Thursday, 4:45 pm", "Published at 16:45 on Thursday". */
const LINE = new RegExp(
  String.raw`^(?:(?:first )?(?:posted|published|filed|written|sent)(?: by .{2,40}?)?(?: on)?:? )?(?:(?<a>${WEEKDAY})\.?,? ${CLOCK}|${CLOCK},? (?:on )?(?<b>${WEEKDAY}))\.?$`,
  'i',
);

/** The weekday that a line right above or below a text gives it, with the hour. */
export function weekdayLine({ document: { id, text, blocks } }: DatedText): Demand[] {
  const isText = (role: string): boolean => role === 'body' || role === 'clause';
  const first = blocks.findIndex((b) => isText(b.role));
  const last = blocks.findLastIndex((b) => isText(b.role));
  const beside = blocks.filter((_, i) => i < first || i === last || i === last + 1);
  const found = beside.flatMap((block): Demand[] => {
    const { a, b } = LINE.exec(block.text.trim())?.groups ?? {};
    const weekday = WEEKDAYS.get((a ?? b ?? '').toLowerCase());
    if (weekday === undefined) return [];
    const span = spanOf(id, text, block.start, block.end);
    const met = (on: string): boolean => weekdayAt(on) === weekday;
    return [{ met, weight: 1.5, span, says: `the line “${span.text}” gives its weekday` }];
  });
  return found.slice(0, 1);
}
