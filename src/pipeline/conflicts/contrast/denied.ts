import { NEGATION, NO_DENIAL } from '../../../language/negatives.ts';
import { spanOf } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Told } from '../statements/sentences.ts';
import { sideOf, type Side } from './side.ts';

/** A clause that denies, with what it denies: the words behind the negation, and those before it. */
export interface Denial extends Side {
  readonly denied: readonly Notion[];
  readonly whole: readonly Notion[];
  readonly word: string;
}

/** At most so many denials of one sentence are looked at. */
const MOST_DENIALS = 3;

/** The denials of a sentence. Names are left out of what is denied: whom it is about the names' own features say. */
export function denialsIn(told: Told, isName: (told: Told, n: Notion) => boolean): Denial[] {
  const { text, start } = told.span;
  const found = [...text.matchAll(NEGATION)].flatMap((m): Denial[] => {
    if (NO_DENIAL.test(text.slice(m.index))) return [];
    const at = start + m.index;
    const span = clauseAround(told.document, told.span, { start: at, end: at + m[0].length });
    const side = sideOf(told, span, spanOf(told.document.id, told.document.text, at, span.end), []);
    const denied = side.matter.filter((n) => n.start >= at && !isName(told, n));
    return denied.length === 0
      ? []
      : [{ ...side, matter: denied, denied, whole: side.matter, word: m[0].toLowerCase() }];
  });
  return found.slice(0, MOST_DENIALS);
}
