import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import type { Chunk } from './subjects.ts';
import type { Word } from './words.ts';

const SEASON = /^(?:spring|summer|autumn|fall|winter|weekend)$/;

/** Words that end a time at the front of a clause: "on 3 December 2018 the council". */
const TIME_WORD =
  /^(?:(?:1[5-9]|2[01])\d\d|year|month|week|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Drops what stands before the noun phrase: a clause's number, a preposition, "on 3 May". */
export function trimmed(words: readonly Word[], chunk: Chunk): Chunk {
  let from = chunk.from;
  while (from + 1 < chunk.to && /^\d+(?:\.\d+)*$/.test(words[from]!.norm) && words[from + 1]!.capital) from++;
  from = afterTime(words, from, chunk.to);
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

/** "March 2023 [the agency]", "last spring [managers]": what is left of a time whose preposition stands outside. */
function afterTime(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && isTime(words[at]!.norm)) at++;
  const last = words[at - 1]?.norm ?? '';
  const timed = at > from && (TIME_WORD.test(last) || MONTHS.has(last) || SEASON.test(last));
  return timed && at < to && opensPhrase(words, at) ? at : from;
}

function isTime(norm: string): boolean {
  return (
    TIME_WORD.test(norm) ||
    MONTHS.has(norm) ||
    SEASON.test(norm) ||
    /^(?:\d{1,2}|last|early|late|this)$/.test(norm)
  );
}

/** Whether a noun phrase that can be a subject opens here: not "last year's report", "May elections". */
function opensPhrase(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]!, words[at]!];
  return (
    !before.possessive &&
    (DETERMINERS.has(word.norm) ||
      SUBJECT_PRONOUNS.has(word.norm) ||
      (word.capital && /^\d/.test(before.norm)))
  );
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
      return isNoun(before) || ARTICLES.test(word.norm) ? i : from;
  }
  return from;
}

/** A phrase that opens with one of these beside another noun is a new one, whatever noun that is. */
const ARTICLES = /^(?:the|a|an|no|its|their|his|her)$/;

/** A word that can close a noun phrase: not "former", "new", "chief" before a name. */
function isNoun({ norm }: Word): boolean {
  return /(?:date|day|days|weeks?|months?|years?|decision|order|notice|letter|agreement|report|meeting|hearing|signature|service|deal|plan|rules?|law|terms|contract|scheme|arrangement|settlement|licen[cs]e|act|treaty|review|inquiry|statement|announcement)$/.test(
    norm,
  );
}
