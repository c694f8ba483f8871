import { DISCLAIMERS } from '../../../language/disclaiming.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { foundBehind } from './found-behind.ts';
import { foundByIt } from './found-by-it.ts';
import { foundImposed } from './found-imposed.ts';
import { foundInHeading } from './found-in-heading.ts';
import { foundInFront } from './found-in-front.ts';
import { readableSentences } from './readable-sentences.ts';

/** What a source says that a paper, or whoever made it, found or said. */
export interface CreditedFinding {
  readonly document: Document;
  readonly span: Span;
  readonly cue: Span;
  /** The verb that tells it, and what is told. */
  readonly text: string;
  readonly notions: readonly Notion[];
}

/** Who is said to have found what in one sentence. Offsets count in the sentence. */
export interface Telling {
  /** The words that credit somebody with it. */
  readonly cue: { readonly start: number; readonly end: number };
  /** The verb that tells it, and what is told. */
  readonly text: string;
  /** What is told. */
  readonly told: { readonly start: number; readonly end: number };
}

/** Ways in which a sentence of the text credits somebody with a finding: the first that fits is taken. */
const FORMS: readonly ((sentence: string) => Telling | null)[] = [
  // What comes behind its finding would look like the subject of nothing.
  foundBehind,
  // "It" is nearer to its verb than the paper that it stands for.
  foundByIt,
  foundInFront,
  foundImposed,
];

/** At most one finding a sentence. */
export function creditedFindingsIn(document: Document): CreditedFinding[] {
  const headings = new Set(document.blocks.filter((b) => b.role === 'heading').map((b) => b.id));
  const found = (sentence: Sentence, forms: typeof FORMS): CreditedFinding[] => {
    // Who passes the disclaimer on, also in its own words, is not against it.
    const plain = sentence.text.replace(/[“”"]/g, '');
    if (DISCLAIMERS.some((p) => p.test(plain))) return [];
    for (const form of forms) {
      const telling = form(sentence.text);
      if (telling) return [finding(document, sentence, telling)];
    }
    return [];
  };
  return [
    ...readableSentences(document).flatMap((s) => found(s, FORMS)),
    ...document.sentences.filter((s) => headings.has(s.block)).flatMap((s) => found(s, [foundInHeading])),
  ];
}

function finding(document: Document, sentence: Sentence, { cue, text, told }: Telling): CreditedFinding {
  const at = sentence.start;
  return {
    document,
    span: spanOf(document.id, document.text, at, sentence.end),
    cue: spanOf(document.id, document.text, at + cue.start, at + cue.end),
    text,
    notions: notionsOf(document.text.slice(at + told.start, at + told.end), at + told.start),
  };
}
