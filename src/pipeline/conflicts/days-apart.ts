import type { Document } from '../../model/document.ts';
import { daysBetween } from '../../time/calendar.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** How many days lie between the appearance of two documents; 0 where the day of one of them is not known. */
export function daysApart(a: Document, b: Document): number {
  const [x, y] = [a, b].map(({ published }) => published.edtf ?? published.best ?? '');
  return DAY.test(x!) && DAY.test(y!) ? Math.abs(daysBetween(x!, y!)) : 0;
}
