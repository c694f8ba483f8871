import type { Deictic } from '../../model/expression.ts';
import { moved } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import type { Mentioned } from './story.ts';

const MINUTES: Readonly<Partial<Record<Deictic['unit'], number>>> = { minute: 1, hour: 60 };
const DAY = 24 * 60;

/** "45 minutes later" after an hour, "twenty-four hours later" after a day: EDTF, or null where it counts no hours. */
export function hoursLater({ unit, offset, from }: Deictic, { edtf }: Mentioned): string | null {
  const length = MINUTES[unit];
  if (length === undefined || offset === null || from !== 'narrative') return null;
  const count = offset * length;
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?$/.exec(edtf) ?? [];
  if (day === undefined) return null;
  if (hour === undefined || minute === undefined)
    return count % DAY === 0 ? moved(day, 'day', count / DAY) : null;
  const time = 60 * Number(hour) + Number(minute) + count;
  const inDay = ((time % DAY) + DAY) % DAY;
  return `${moved(day, 'day', Math.floor(time / DAY))}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
