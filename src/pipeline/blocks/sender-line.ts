import { isDateLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { SALUTATION } from './greeting.ts';

/** Pieces with capitals or numbers, as an address has them: "4 Mill Cottages, Quay Lane, Holm". */
const PLACED =
  /^(?=.*, )(?:[\p{Lu}\d][\p{L}\d’'.-]*(?: (?:[\p{Lu}\d][\p{L}\d’'.-]*|of|the|on|upon|in))*(?:, |$)){2,}$/u;

/**
 * Whether a line above a text says where its writer lives: an address right above the day of a reader's letter, and the
 * greeting or the text right below that. It is no headline, however it is set.
 *
 * @param drafts the lines above the text
 */
export function isSenderLine(drafts: readonly Draft[], at: number): boolean {
  const [line, day, next] = drafts.slice(at, at + 3);
  if (line === undefined || day === undefined || !isDateLine(day.text)) return false;
  return PLACED.test(line.text) && (next === undefined || SALUTATION.test(next.text));
}
