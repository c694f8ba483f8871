import { dayOf, isoOf } from '../../layout/days.ts';

/** A stretch of the drawn axis: days and where they lie in the drawing. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The axis of a drawing, written in it as `from,to,start,end` a stretch, with spaces between. */
export function readAxis(written: string): Stretch[] {
  return written.split(' ').flatMap((part) => {
    const [from, to, start, end] = part.split(',').map(Number);
    return from === undefined || to === undefined || start === undefined || end === undefined
      ? []
      : [{ from, to, start, end }];
  });
}

/** The ISO day at a place of the drawing; in a fold, the nearer side of it. */
export function dayAtPlace(axis: readonly Stretch[], place: number): string {
  const nearest = [...axis].sort((a, b) => distance(a, place) - distance(b, place))[0];
  if (!nearest) return '';
  const share =
    (Math.min(Math.max(place, nearest.start), nearest.end) - nearest.start) / (nearest.end - nearest.start);
  return isoOf(Math.floor(nearest.from + share * (nearest.to - nearest.from)));
}

/** The place of an ISO day in the drawing, held inside it. */
export function placeOfDay(axis: readonly Stretch[], iso: string): number {
  const day = dayOf(iso);
  const stretch = axis.find(({ to }) => day <= to) ?? axis.at(-1);
  if (!stretch) return 0;
  const share =
    (Math.min(Math.max(day, stretch.from), stretch.to) - stretch.from) / (stretch.to - stretch.from);
  return stretch.start + share * (stretch.end - stretch.start);
}

function distance({ start, end }: Stretch, place: number): number {
  return place < start ? start - place : place > end ? place - end : 0;
}
