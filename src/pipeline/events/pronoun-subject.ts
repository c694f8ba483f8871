import type { Range } from '../../model/span.ts';
import type { TaggedWord } from '../../text/tagged.ts';
import { OPENING } from './title-opening.ts';
import { between } from './subject.ts';
import type { ReadSentence } from './telling.ts';

/**
 * What "it" or "they" (or "its", "their") at the head of a clause stands for: the subject of the clause before it in the sentence,
 * else of the sentence before (after Centering Theory: Grosz, Joshi and Weinstein 1995, a pronoun takes up the
 * subject). Null for other pronouns, and where number does not fit.
 */
export function pronounSubject(
  read: ReadSentence,
  previous: ReadSentence | null,
  core: number,
): Range | null {
  const clause = read.clauses[core];
  if (!clause) return null;
  const pronoun = read.words[clause.body]?.norm ?? '';
  if (!/^(?:it|its|they|their)$/.test(pronoun)) return null;
  const many = pronoun.startsWith('the');
  const fits = (words: readonly TaggedWord[], from: number, to: number): Range | null => {
    const phrase = words.slice(from, to);
    const plural = phrase.some((w) => w.norm === 'and') || (phrase.at(-1)?.norm ?? '').endsWith('s');
    if (OPENING.test(phrase[0]?.norm ?? '')) return null;
    if (phrase.length > 8 || phrase.some((w) => w.is === 'pronoun') || plural !== many)
      return null;
    return phrase.some((w) => w.is === 'noun') ? between(words, from, to) : null;
  };
  const earlier = read.clauses.slice(0, core).findLast((c) => c.verb !== null && c.kind === 'main');
  if (earlier?.verb) return fits(read.words, earlier.body, earlier.verb.from);
  const main = previous?.clauses.find((c) => c.verb !== null && c.kind === 'main');
  return main?.verb && previous ? fits(previous.words, main.body, main.verb.from) : null;
}
