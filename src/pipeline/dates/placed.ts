import type { DateBasis } from '../../model/date.ts';
import { sayEdtf } from '../../time/say.ts';

/** A place on the calendar, with what it rests on. */
export interface Placed {
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly anchor: string | null;
  readonly reason: string;
}

/** What has no place on the calendar, with the reason why. */
export function open(reason: string): Placed {
  return { edtf: null, basis: 'stated', anchor: null, reason };
}

/** What the text writes out in full. */
export function stated(edtf: string): Placed {
  return { edtf, basis: 'stated', anchor: null, reason: `The text gives it: ${sayEdtf(edtf)}.` };
}
