import nlp from 'compromise/two';
import type { Range, Span } from '../model/span.ts';
import { fold } from './tokens.ts';
import { once } from './once.ts';

/** What a word does in its clause, as far as that is needed to read tense and cut clauses. */
type WordClass =
  'past' | 'present' | 'base' | 'modal' | 'copula' | 'gerund' | 'participle' | 'noun' | 'pronoun' | 'other';

export interface TaggedWord extends Range {
  readonly text: string;
  /** Lower case, quotation marks and accents folded. */
  readonly norm: string;
  readonly is: WordClass;
  readonly negative: boolean;
  /** A name or another noun that begins with a capital. */
  readonly proper: boolean;
}

interface Term {
  readonly text: string;
  readonly implicit?: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** How much of a text is tagged at most: nobody writes a longer sentence, and a broken file must not hang. */
const LONGEST = 2000;

/**
 * Words with their classes, by compromise's tagger (its own sentences, no lexicon of ours: that would be
 * global). Offsets count in `text` plus `offset`. A contraction gives one word for each of its parts, the
 * later ones empty. Words after the first 2,000 characters are left out.
 */
export function tagWords(text: string, offset = 0): TaggedWord[] {
  const sentences = nlp(text.slice(0, LONGEST)).json({
    offset: true,
    terms: { offset: true, tags: true, implicit: true },
  }) as readonly { readonly terms: readonly Term[] }[];
  return sentences.flatMap(({ terms }) =>
    terms.map((term): TaggedWord => {
      const tags = new Set(term.tags);
      const start = offset + term.offset.start;
      const written = text.slice(term.offset.start, term.offset.start + term.offset.length);
      const norm = fold(written === '' || term.implicit ? (term.implicit ?? term.text) : written);
      const is = classOf(tags);
      return {
        start,
        end: start + term.offset.length,
        text: written,
        norm,
        is: (is === 'present' || is === 'base') && PAST_ONLY.has(norm) ? 'past' : is,
        negative: tags.has('Negative'),
        proper: /^\p{Lu}/u.test(written) && tags.has('Noun'),
      };
    }),
  );
}

/** The words of a sentence with their classes; offsets are the document's. Tagging is dear: each is tagged once. */
export const tagSentence = once((sentence: Span): readonly TaggedWord[] =>
  tagWords(sentence.text, sentence.start),
);

/** The tagger takes "went down" for a present; these are forms of the past and of nothing else. */
const PAST_ONLY = new Set(
  'began broke brought came drew drove flew gave grew kept knew made ran rang sang sat sent shook spoke stood stuck swept swore threw told took went withdrew woke wore wrote'.split(
    ' ',
  ),
);

const CLASSES: readonly (readonly [string, WordClass])[] = [
  ['Modal', 'modal'],
  ['Copula', 'copula'],
  ['Pronoun', 'pronoun'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'past'],
  ['Infinitive', 'base'],
  ['PresentTense', 'present'],
  ['Noun', 'noun'],
];

function classOf(tags: ReadonlySet<string>): WordClass {
  return CLASSES.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
}
