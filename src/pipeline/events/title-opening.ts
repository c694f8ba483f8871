import type { Telling } from './telling.ts';

const OPENING = /^(?:by|in|on|at|under|after|following|with|from|since|before|until|for|during|pursuant|as)$/;
/** Words that open a noun phrase. */
export const ARTICLE = /^(?:an?|the|its|his|her|their|any|each|every|all)$/;

/** "By an agreement of 3 May the board sold": where the subject begins after an opening phrase that ends with the date. */
export function afterOpening({ read, date }: Telling, core: number): number | null {
  const clause = read.clauses[core];
  const first = clause && read.words[clause.body];
  if (!clause?.verb || !first || !OPENING.test(first.norm) || date.start < first.start) return null;
  const next = read.words.findIndex((w) => w.start >= date.end);
  const subject = next < 0 ? [] : read.words.slice(next, clause.verb.from);
  const named =
    subject.some((w) => w.is === 'noun' || w.is === 'pronoun' || /^\p{Lu}/u.test(w.text)) &&
    !OPENING.test(subject[0]?.norm ?? '');
  return named && !/^(?:and|or|to|of|,)$/.test(subject[0]?.norm ?? '') ? (subject[0]?.start ?? null) : null;
}

/** "In a letter made public": where only one noun phrase stands before the verb, it is named without its preposition. */
export function withoutPreposition({ read }: Telling, core: number): number | null {
  const clause = read.clauses[core];
  if (!clause?.verb || !OPENING.test(read.words[clause.body]?.norm ?? '')) return null;
  const [first, ...rest] = read.words.slice(clause.body + 1, clause.verb.from);
  if (!first || rest.length === 0 || !ARTICLE.test(first.norm)) return null;
  const relative = rest.findIndex((w) => w.norm === 'that' || w.norm === 'which');
  const phrase = relative < 0 ? rest : rest.slice(0, relative);
  const single = phrase.every((w) => !ARTICLE.test(w.norm) && w.is !== 'pronoun' && !w.proper);
  return single && phrase.at(-1)?.is === 'noun' ? first.start : null;
}
