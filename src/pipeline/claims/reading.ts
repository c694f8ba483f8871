import type { Document, Sentence } from '../../model/document.ts';
import type { Lookup } from './lookup.ts';
import { clauses, type Clause } from './subjects.ts';
import { verbGroups } from './verb-groups.ts';
import { wordsOf, type Word } from './words.ts';

/** A sentence being read, with everything that claims are made of. */
export interface Reading {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly lookup: Lookup;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** A sentence cut into clauses. "Works" in "the Coastal Works Agency" is no verb: words of a name have no reading. */
export function readingOf(document: Document, lookup: Lookup, sentence: Sentence): Reading {
  const names = lookup.mentions.within(sentence).filter((m) => m.form !== 'pronoun' && m.form !== 'title');
  const words = wordsOf(sentence.text, sentence.start).map((w) =>
    w.capital && names.some((m) => m.start <= w.start && w.end <= m.end && m.text.includes(' '))
      ? { ...w, readings: [] }
      : w,
  );
  return { document, sentence, lookup, words, clauses: clauses(words, verbGroups(words)) };
}
