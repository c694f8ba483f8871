import { PAPER_ALIASES, PAPER_NOUNS } from '../../../language/crediting.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';

/** A title is no longer than this; what is longer is text. */
const LONGEST_TITLE = 400;

/**
 * By which nouns others can call an official document: those of its title, those by which it speaks of itself
 * ("this Direction"), and "letter" where it opens or closes as letters do. Lower case. Empty for writing about
 * a story, which others call by its publisher.
 */
export function kindsOf(document: Document): ReadonlySet<string> {
  const kinds = new Set<string>();
  if (!isPaper(document)) return kinds;
  const add = (noun: string): void => {
    if (!PAPER_NOUNS.has(noun)) return;
    kinds.add(noun);
    for (const alias of PAPER_ALIASES.get(noun) ?? []) kinds.add(alias);
  };
  const headings = document.blocks.filter((b) => b.part === 'title' || b.role === 'heading').slice(0, 6);
  const titles = [document.title ?? '', ...headings.map((b) => b.text)].filter(
    (t) => t.length <= LONGEST_TITLE,
  );
  for (const title of titles) {
    if (isOwnTitle(title, document)) for (const word of title.toLowerCase().match(/[a-z]+/g) ?? []) add(word);
  }
  for (const sentence of document.sentences) {
    for (const match of sentence.text.matchAll(/\bthis (?:[a-z]+ )?([A-Za-z]+)\b/gi)) {
      add((match[1] ?? '').toLowerCase());
    }
  }
  const letter = document.blocks.some((b) =>
    /^(?:dear\b|yours (?:faithfully|sincerely|truly))/i.test(b.text),
  );
  if (letter) add('letter');
  return kinds;
}

/** The nouns for papers in a text, with what else such papers are called; lower case. */
export function papersIn(text: string): Set<string> {
  const nouns = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((w) => PAPER_NOUNS.has(w));
  return new Set(nouns.flatMap((n) => [n, ...(PAPER_ALIASES.get(n) ?? [])]));
}

/** A line above the text that names the paper. One with a verb in it tells news of another paper. */
function isOwnTitle(title: string, document: Document): boolean {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? [];
  const tells = words.some((w) =>
    (VERB_READINGS.get(w) ?? []).some((r) => r.form === 's' || r.form === 'past'),
  );
  // "STIPULATED ORDER": a title in capitals is the paper's own.
  return (
    title.length > 4 &&
    (!tells || title === title.toUpperCase()) &&
    (title === document.title || /^\p{Lu}/u.test(title))
  );
}

/** An official document, or one that calls itself a report: it speaks for itself. */
export function isPaper(document: Document): boolean {
  return (
    document.kind === 'official' ||
    document.primary ||
    /^(?:final |interim )?(?:report|review|inquiry|award|decision)\b/i.test(document.title ?? '')
  );
}
