import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import { placePoint } from './place-point.ts';
import type { Setting } from './story.ts';
import type { Way } from './way.ts';

/** The days that a folder names with their years: by month and day (`06-12`) the years, in order. */
export type DaysNamed = ReadonlyMap<string, readonly number[]>;

/** A year and a half: how far from its writing a text names days without their years. */
const FAR = 548;
/** Last days of months and first ones, on which years of accounts and terms end and begin. */
const TURN = /-(?:01|2[89]|3[01])$/;

/** Gathers the days that any document of the folder writes with their years. */
export function daysNamed(expressions: readonly TimeExpression[]): DaysNamed {
  const years = new Map<string, Set<number>>();
  for (const { absolute, ends, role } of expressions) {
    if (role === 'furniture') continue;
    for (const edtf of [absolute, ...(ends ?? []).map((end) => end.absolute)]) {
      const [, year, day] = /^(\d{4})-(\d\d-\d\d)(?:T|$)/.exec(edtf ?? '') ?? [];
      if (year === undefined || day === undefined) continue;
      const known = years.get(day) ?? new Set();
      years.set(day, known.add(Number(year)));
    }
  }
  return new Map([...years].map(([day, all]) => [day, [...all].sort((a, b) => a - b)]));
}

/**
 * "The order to evacuate on June 12": where the words leave the year open, it is that of the one 12 June that the
 * folder names with its year. Its EDTF, or null where tense tells, or where there are several such days or none near.
 */
export function namedWithItsYear(point: TimePoint, { named, speech }: Setting, way: Way): string | null {
  const { known, deictic } = point;
  if (deictic?.unit !== 'year' || deictic.offset !== null || deictic.from !== 'speech') return null;
  if (known.month === undefined || known.day === undefined || known.weekday !== undefined) return null;
  if (speech.first === null || speech.last === null) return null;
  const years = named.get(`${two(known.month)}-${two(known.day)}`) ?? [];
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const there = placePoint({ ...point, deictic: { ...deictic, offset: 0 } }, `${year}-07-01`, 'nearest');
  const day = there?.slice(0, 10) ?? '';
  if (there === null || Math.min(gap(day, speech.first), gap(day, speech.last)) > FAR) return null;
  if (way === 'nearest') return there;
  const byTense = placePoint(point, speech.last, way);
  if (byTense === null || TURN.test(day)) return null;
  // A verb misread puts it on the far side; on its own side tense has the last word.
  const misread = way === 'past' ? day > speech.last : day < speech.first;
  return misread ? there : null;
}

function gap(a: string, b: string): number {
  return Math.abs(daysBetween(a, b));
}
