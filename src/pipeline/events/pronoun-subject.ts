import type { Range } from '../../model/span.ts';
import type { TaggedWord } from '../../text/tagged.ts';
import { ARTICLE, OPENING } from './title-opening.ts';
import { between } from './subject.ts';
import type { ReadSentence } from './telling.ts';

/** A noun that ends so is most often many; "lens", "class", "campus", "crisis" and "series" are one. */
const PLURAL = /(?<!s|u|i|len|serie|new)s$/;

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
  if (!clause || clause.kind === 'subordinate') return null;
  const pronoun = read.words[clause.body]?.norm ?? '';
  if (!/^(?:it|its|they|their)$/.test(pronoun)) return null;
  const many = pronoun.startsWith('the');
  if (!/^(?:its|their)$/.test(pronoun) && clause.verb?.from !== clause.body + 1) return null;
  const fits = (words: readonly TaggedWord[], from: number, to: number): Range | null => {
    const phrase = words.slice(subjectFrom(words, from, to), to);
    const last = phrase.at(-1);
    if (!last || phrase.length > 8 || OPENING.test(phrase[0]?.norm ?? '')) return null;
    const plural = phrase.some((w) => w.norm === 'and') || PLURAL.test(headOf(phrase));
    if (plural !== many || !(last.is === 'noun' || last.proper)) return null;
    return phrase.some(isNoName) ? null : between(phrase, 0, phrase.length);
  };
  const earlier = read.clauses.slice(0, core).findLast((c) => c.verb !== null && c.kind === 'main');
  if (earlier?.verb) return fits(read.words, earlier.body, earlier.verb.from);
  if (previous?.sentence.block !== read.sentence.block) return null;
  const main = previous.clauses.find((c) => c.verb !== null && c.kind === 'main');
  return main?.verb ? fits(previous.words, main.body, main.verb.from) : null;
}

/** A verb, a pronoun, an owner at the end: the phrase is not the plain subject that it was taken for. */
function isNoName({ is, norm, text }: TaggedWord): boolean {
  if (is === 'pronoun') return true;
  if (/^(?:past|present|modal|copula)$/.test(is) && !/^\p{Lu}/u.test(text)) return true;
  return (
    /^(?:i|we|you|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|none|both|he|she|it|they|this|these|those|there|its?['’]?s?|who|which|that|whose|says|said|first|last|not|never)$/.test(
      norm,
    ) || /[("“”]/.test(text)
  );
}

/** "Last winter the council gave up": an article right behind a noun begins the subject; what stands before only leads in. */
function subjectFrom(words: readonly TaggedWord[], from: number, to: number): number {
  for (let k = to - 1; k > from; k--) {
    const before = words[k - 1];
    if (ARTICLE.test(words[k]?.norm ?? '') && (before?.is === 'noun' || /\d$/.test(before?.norm ?? '')))
      return k;
  }
  return from;
}

/** "Shares in the firm" are many, though the firm is one. */
function headOf(phrase: readonly TaggedWord[]): string {
  const behind = phrase.findIndex((w, k) => k > 0 && /^(?:of|in|at|on|for|from|with|by|to)$/.test(w.norm));
  return phrase.at(behind < 0 ? -1 : behind - 1)?.norm ?? '';
}
