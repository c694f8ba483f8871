import type { Range } from '../../model/span.ts';

/** Marks that open a quotation, and those that close one; a straight mark closes what another has opened. */
const MARK = /[“”]|(?<![\p{L}\p{N}])‘(?=\p{Lu})|(?<=[.,!?])’|"/gu;

/**
 * The whole words of somebody around an offset of a sentence, without those of whoever reports them: “They start on
 * Monday,” she said. Null outside quotations, and in a quotation of a few words, which the reporter's sentence goes on with.
 */
export function quotationAround(sentence: string, at: number): Range | null {
  let start: number | null = null;
  let first = true;
  for (const { 0: mark, index } of sentence.matchAll(MARK)) {
    const closes =
      mark === '”' ||
      mark === '’' ||
      (mark === '"' && (first ? /[.,!?]$/.test(sentence.slice(0, index)) : start !== null));
    if (closes) {
      const from = start ?? (first ? 0 : null);
      if (from !== null && at >= from && at < index)
        return from === 0 || /^\p{Lu}/u.test(sentence.slice(from)) ? { start: from, end: index } : null;
      start = null;
    } else {
      start = index + 1;
    }
    first = false;
  }
  const open = start !== null && at >= start && /^\p{Lu}/u.test(sentence.slice(start));
  return open && start !== null ? { start, end: sentence.length } : null;
}
