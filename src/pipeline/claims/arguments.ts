import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Argument } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { Lookup } from './lookup.ts';
import { toldApart } from './told-apart.ts';
import type { Chunk } from './subjects.ts';
import type { Word } from './words.ts';

const JOINING = /^(?:and|or|but|nor|not|rather|instead)$/;

/** What stands behind a name or noun and only stresses it. */
const AFTERTHOUGHT = /^(?:(?:it|him|her|our|them)sel(?:f|ves)|alone|only|too|also|together|jointly|first)$/;

/**
 * The words of a chunk as a claim's argument. Its entity is the one named by the head of the phrase: in
 * "the town's services" nobody, in "officers of the town" nobody, in "the town, a port" the town.
 */
export function argumentOf(
  document: Document,
  lookup: Lookup,
  words: readonly Word[],
  chunk: Chunk | null,
): Argument | null {
  if (chunk === null || chunk.from >= chunk.to) return null;
  let to = chunk.to;
  // "By the club [and not] by": what joins the next phrase is not of this one.
  while (to - 1 > chunk.from && JOINING.test(words[to - 1]!.norm)) to--;
  const first = words[chunk.from]!;
  const last = words[to - 1]!;
  const span = spanOf(document.id, document.text, first.start, last.end);
  let end = chunk.from;
  while (end < to && DETERMINERS.has(words[end]!.norm)) end++;
  while (end < to && !words[end]!.mark && !PREPOSITIONS.has(words[end]!.norm)) end++;
  // "The club itself" is the club, "the club alone" too.
  while (
    end - 1 > chunk.from &&
    (AFTERTHOUGHT.test(words[end - 1]!.norm) || JOINING.test(words[end - 1]!.norm))
  )
    end--;
  const head = words[Math.max(chunk.from, end - 1)]!;
  const mention = lookup.mentions
    .within(span)
    .filter((m) => m.start <= head.start && head.end <= m.end + 2 && m.end > head.start && !head.possessive)
    .at(-1);
  const [sentenceStart, sentenceEnd] = [words[0]!.start, words.at(-1)!.end];
  const entity =
    mention === undefined ? null : toldApart(lookup, mention, { start: sentenceStart, end: sentenceEnd });
  return { ...span, entity };
}
