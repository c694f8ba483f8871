import type { Range } from '../../../model/span.ts';
import { excerpt } from '../../../text/excerpt.ts';

/** How long a question may be, in UTF-16 code units: it stands as a headline. */
export const LONGEST_QUESTION = 110;

/** Words of a source, and which of them must be seen. */
export interface Reading {
  readonly text: string;
  /** Offsets within `text`. */
  readonly place?: Range;
}

/** The words that must be seen of a longer stretch, both as spans of one document. */
export function readingOf(whole: Range & { readonly text: string }, place: Range): Reading {
  const start = Math.max(0, place.start - whole.start);
  return { text: whole.text, place: { start, end: Math.max(start, place.end - whole.start) } };
}

/** "Is it in the order: “…”?": one source's words, as many as there is room for. */
export function asking(asks: string, { text, place }: Reading): string {
  const room = LONGEST_QUESTION - `${asks}: “”?`.length;
  return `${asks}: “${excerpt(text, room, place)}”?`;
}

/** "Which is so: “…”, or “…”?": both sources' words. What the one does not need of the room the other has. */
export function choosing(asks: string, a: Reading, b: Reading): string {
  const [x, y] = sharing(LONGEST_QUESTION - `${asks}: “”, or “”?`.length, a, b);
  return alike(a, b) || x === y ? `${asks}: is it “${x}”?` : `${asks}: “${x}”, or “${y}”?`;
}

/** "How long: ten years, or twelve?": what each of two has, in a few words that need no marks. */
export function between(asks: string, a: string, b: string, about = ''): string {
  const room = LONGEST_QUESTION - `${asks}: , or ${about}?`.length;
  const [x, y] = sharing(room, { text: a }, { text: b });
  return `${asks}: ${x}, or ${y}${about}?`;
}

/** Whether two readings are in the same words. */
export function alike(a: Reading, b: Reading): boolean {
  return excerpt(a.text, Infinity) === excerpt(b.text, Infinity);
}

/** Excerpts of two readings that have so much room together. */
export function sharing(room: number, a: Reading, b: Reading): [string, string] {
  const half = Math.floor(room / 2);
  const whole = [a, b].map((r) => excerpt(r.text, Infinity).length);
  const [first, second] = [Math.max(half, room - whole[1]!), Math.max(half, room - whole[0]!)];
  return [excerpt(a.text, Math.min(first, room), a.place), excerpt(b.text, Math.min(second, room), b.place)];
}
