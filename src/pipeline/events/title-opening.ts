import type { Telling } from './telling.ts';

/** Prepositions that open a phrase before the subject. */
export const OPENING =
  /^(?:by|in|on|at|under|after|following|with|from|since|before|until|for|during|pursuant|as)$/;
/** Words that open a noun phrase. */
export const ARTICLE = /^(?:an?|the|its|his|her|their|any|each|every|all)$/;

/** "By an agreement of 3 May the board sold": where the subject begins after an opening phrase that ends with the date. */
export function afterOpening({ read, date }: Telling, core: number): number | null {
  const clause = read.clauses[core];
  const first = clause && read.words[clause.body];
  if (!clause?.verb || !first || !OPENING.test(first.norm) || date.start < first.start) return null;
  // "At Tuesday's meeting the mayor": the day belongs to the noun behind it, and no phrase ends with it.
  if (read.words.some((w) => w.start < date.end && date.end < w.end)) return null;
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

/**
 * "Under section 42 of the Act the regulator appoints": a noun phrase right behind another, with no comma and no
 * preposition between them, is the subject; what stands before it only leads in.
 */
export function afterAdverbial({ read }: Telling, core: number): number | null {
  const clause = read.clauses[core];
  if (!clause?.verb || !OPENING.test(read.words[clause.body]?.norm ?? '')) return null;
  const phrase = read.words.slice(clause.body, clause.verb.from);
  const at = phrase.findLastIndex(
    (w, k) =>
      k >= 2 &&
      ARTICLE.test(w.norm) &&
      (phrase[k - 1]?.is === 'noun' || /\d$/.test(phrase[k - 1]?.norm ?? '')),
  );
  return phrase[at]?.start ?? null;
}

/** What a comma parts from the name that it belongs to: "Brightlea Care Advisors, Inc. is appointed". */
const SUFFIX =
  /^(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|co|pty|gmbh|s\.?a|n\.?a|jr|sr|esq|ii|iii|iv)\.?$/;

/** Where the name begins whose last part, behind a comma, stands at the head of the clause. */
export function nameBefore({ read }: Telling, core: number): number | null {
  const clause = read.clauses[core];
  if (!clause || !SUFFIX.test(read.words[clause.body]?.norm ?? '')) return null;
  let at = clause.body;
  while (at > 0 && /^\p{Lu}/u.test(read.words[at - 1]?.text ?? '')) at--;
  return at < clause.body ? (read.words[at]?.start ?? null) : null;
}
