import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../language/grammar-words.ts';
import { personEnd, rightEdge } from './edges.ts';
import type { Chunk, Clause } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAuxiliary, type Word } from './words.ts';

/** The noun phrase before a relative pronoun, over a comma: back to the last boundary, verb or preposition "of" aside. */
export function antecedent(words: readonly Word[], relative: number): Chunk | null {
  let to = relative;
  while (to > 0 && (words[to - 1]!.mark || PREPOSITIONS.has(words[to - 1]!.norm))) to--;
  let from = to;
  while (from > 0) {
    const w = words[from - 1]!;
    // "It was the nurses who": what stands before the verb is not of the phrase.
    if (isAuxiliary(w.norm) && !w.capital) break;
    // "An outside consultant": right behind its article it is an adjective.
    const links = PREPOSITIONS.has(w.norm) && !DETERMINERS.has(words[from - 2]?.norm ?? '');
    if (w.mark || SUBORDINATORS.has(w.norm) || (links && w.norm !== 'of')) break;
    if (w.readings.some((r) => r.form !== 'ing' && r.form !== 'base') && to - from >= 2 && !w.possessive)
      break;
    from--;
  }
  return to > from ? { from, to } : null;
}

/** "[An engineer], to be appointed by the council, will": the noun before what is to be done to it, and by whom. */
export function stillToBe(words: readonly Word[], group: VerbGroup, floor: number): Chunk | null {
  const to = group.from - 1;
  if (!group.passive || words[to]?.norm !== 'to') return null;
  if (words[group.to]?.norm !== 'by') return null;
  const chunk = antecedent(words, to);
  return chunk !== null && chunk.from >= floor && DETERMINERS.has(words[chunk.from]!.norm) ? chunk : null;
}

/** "The board, which met in May, has": from the closing comma to the noun phrase before the opening one. */
export function overParenthesis(
  words: readonly Word[],
  done: readonly Clause[],
  comma: number,
): Chunk | null {
  let open = comma - 1;
  while (open > 0 && !/^[,;.]$/.test(words[open]!.norm)) open--;
  if (open === 0) return null;
  // "The chair of the board, Mary Smith, said": the name between the commas is the subject.
  if (comma - open > 2 && words.slice(open + 1, comma).every((w) => w.capital))
    return { from: open + 1, to: comma };
  const chunk = antecedent(words, open);
  const inside = done.find((c) => chunk !== null && c.group.from >= chunk.from && c.group.to <= chunk.to);
  return inside === undefined ? chunk : inside.subject;
}

/** "There shall be [a committee]": what is brought in is what the next "it" means; else the subject itself. */
export function introduced(words: readonly Word[], subject: Chunk | null, group: VerbGroup): Chunk | null {
  if (subject === null || words[subject.from]?.norm !== 'there' || group.lemma !== 'be') return subject;
  const from = group.to;
  return { from, to: personEnd(words, from, rightEdge(words, from, new Set())) };
}
