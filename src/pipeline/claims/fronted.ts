import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import type { Chunk } from './subjects.ts';
import type { Word } from './words.ts';

/** Words that end a time at the front of a clause: "on 3 December 2018 the council". */
const TIME_WORD =
  /^(?:(?:1[5-9]|2[01])\d\d|year|month|week|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Drops what stands before the noun phrase: a clause's number, a preposition, "on 3 May". */
export function trimmed(words: readonly Word[], chunk: Chunk): Chunk {
  let from = chunk.from;
  while (from + 1 < chunk.to && /^\d+(?:\.\d+)*$/.test(words[from]!.norm) && words[from + 1]!.capital) from++;
  const opener = words[from]?.norm ?? '';
  if (PREPOSITIONS.has(opener)) {
    if (opener !== 'in') from++;
    const time = words
      .slice(from, chunk.to)
      .findLastIndex((w) => TIME_WORD.test(w.norm) || MONTHS.has(w.norm));
    if (time >= 0) from += time + 1;
    else if (opener !== 'in' || chunk.to - from > 4) from = afterFront(words, from, chunk.to);
  }
  return from < chunk.to ? { from, to: chunk.to } : chunk;
}

/** "Within a month of the effective date [the firm] shall": where a noun phrase begins beside another one. */
function afterFront(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--) {
    const [word, before] = [words[i]!, words[i - 1]!];
    const opens = DETERMINERS.has(word.norm) || (word.capital && !before.capital);
    const closed =
      !PREPOSITIONS.has(before.norm) &&
      !DETERMINERS.has(before.norm) &&
      !COORDINATORS.has(before.norm) &&
      !before.possessive &&
      !before.mark &&
      !before.norm.endsWith('ly');
    if (opens && closed && !(word.capital && before.norm !== before.norm.toLowerCase()))
      return isNoun(before) ? i : from;
  }
  return from;
}

/** A word that can close a noun phrase: not "former", "new", "chief" before a name. */
function isNoun({ norm }: Word): boolean {
  return /(?:date|day|days|weeks?|months?|years?|decision|order|notice|letter|agreement|report|meeting|hearing|signature|service|deal|plan|rules?|law|terms|contract|scheme|arrangement|settlement|licen[cs]e|act|treaty|review|inquiry|statement|announcement)$/.test(
    norm,
  );
}
