import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  MIDDLE_ADVERBS,
} from '../../language/grammar-words.ts';
import { SAYING } from '../../language/saying.ts';
import type { Chunk } from './subjects.ts';
import type { Word } from './words.ts';

/** Pronouns that are never objects. */
const SUBJECTS = new Set('i he she we they'.split(' '));

export const BOUNDARY = /^[,;:.!?()–—"“”]$/;

/** Words between the last boundary or verb and the verb: its subject, if any. */
export function chunkBefore(words: readonly Word[], end: number, floor: number): Chunk | null {
  end = overAdverbs(words, end, floor);
  if (words[end - 1]?.norm === ')') end = opening(words, end - 1, floor);
  let from = end;
  while (from > floor) {
    const w = words[from - 1]!;
    if (w.norm === 'as' && from < end) break;
    if (w.norm === ',' && inList(words, from, end, floor)) {
      from--;
      continue;
    }
    if (BOUNDARY.test(w.norm) || (SUBORDINATORS.has(w.norm) && from < end && w.norm !== 'than')) break;
    if (SUBORDINATORS.has(w.norm) && !RELATIVE_PRONOUNS.has(w.norm)) break;
    from--;
    if (SUBORDINATORS.has(w.norm)) break;
  }
  from = afterObject(words, from, end, floor);
  while (
    from < end &&
    (COORDINATORS.has(words[from]!.norm) || words[from]!.norm === 'with' || words[from]!.mark)
  )
    from++;
  let to = end;
  while (
    to > from &&
    (words[to - 1]!.norm.endsWith('ly') ||
      (isAdverb(words[to - 1]!.norm) && !DETERMINERS.has(words[to - 2]?.norm ?? '')) ||
      (to - from > 1 && /^(?:neither|to)$/.test(words[to - 1]!.norm)))
  )
    to--;
  if (to <= from) return null;
  if (to - from === 1 && PREPOSITIONS.has(words[from]!.norm)) return null;
  return { from, to };
}

/** "The nurses who [first] raised it", "the firm (“Acmex”) [hereby] agrees": over adverbs to what stands before them. */
function overAdverbs(words: readonly Word[], end: number, floor: number): number {
  let to = end;
  while (to > floor && (isAdverb(words[to - 1]!.norm) || words[to - 1]!.norm.endsWith('ly'))) to--;
  const before = words[to - 1]?.norm ?? '';
  return to > floor && (before === ')' || RELATIVE_PRONOUNS.has(before)) ? to : end;
}

/** The index of the bracket that the one at `close` closes; itself where none does. */
function opening(words: readonly Word[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 12; i--) if (words[i]!.norm === '(') return i;
  return close;
}

/** Whether the comma before `from` joins a list that ends in "and": "fire engines, police cars and buses". */
function inList(words: readonly Word[], from: number, end: number, floor: number): boolean {
  if (!words.slice(from, end).some((w) => w.norm === 'and' || w.norm === 'or')) return false;
  let start = from - 1;
  while (start > floor && !BOUNDARY.test(words[start - 1]!.norm)) start--;
  const item = words.slice(start, from - 1);
  const first = words[start - 1];
  return (
    item.length > 0 &&
    item.length <= 4 &&
    (first === undefined || first.norm === ',') &&
    !item.some(
      (w) =>
        PREPOSITIONS.has(w.norm) ||
        COORDINATORS.has(w.norm) ||
        SUBORDINATORS.has(w.norm) ||
        w.norm.endsWith('ly') ||
        w.norm === 'however',
    )
  );
}

/** "The board today announced": an adverb that is never a pronoun. */
function isAdverb(norm: string): boolean {
  return MIDDLE_ADVERBS.has(norm) && !/^(?:all|both|one)$/.test(norm);
}

/** Where a verb's object and the next verb's subject stand side by side: after "and", or from a pronoun. */
function afterObject(words: readonly Word[], from: number, end: number, floor: number): number {
  const verb = words[floor - 1];
  if (floor === 0 || from > floor || verb === undefined || verb.readings.some((r) => SAYING.has(r.lemma)))
    return from;
  for (let i = end - 1; i > from; i--) {
    const { norm } = words[i]!;
    if (COORDINATORS.has(norm) && i < end - 1) return i;
    if (SUBJECTS.has(norm)) return i;
  }
  return from;
}
