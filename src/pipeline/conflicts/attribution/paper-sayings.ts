import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { creditedFindingsIn } from './credited-findings.ts';
import { creditsOf } from './credited.ts';
import { kindsOf, papersIn } from './kinds.ts';
import { pronounReferences } from './pronouns.ts';
import { papersOf, referencesIn } from './references.ts';

/** What a document says that a paper says, in the folder or not. */
export interface PaperSaying {
  readonly document: Document;
  readonly span: Span;
  readonly cue: Span;
  /** Where what is said, or the words that say so, begins. */
  readonly from: number;
  readonly text: string;
  readonly notions: readonly Notion[];
  /** The paper, where it is in the folder. */
  readonly paper: Document | null;
  /** The nouns by which it is called. */
  readonly nouns: ReadonlySet<string>;
}

/** Everything that any document says that a paper says: first of the papers in the folder, then of any. */
export function sayingsOfPapers(analysis: Analysis): PaperSaying[] {
  const papers = papersOf(analysis.documents);
  const inFolder = analysis.documents.flatMap((document) => {
    const named = referencesIn(document, papers);
    return [...named, ...pronounReferences(document, named)].flatMap((reference) =>
      creditsOf(document, reference).map(({ content, cue }): PaperSaying => {
        const { start, end } = reference.sentence;
        const text = document.text.slice(Math.min(cue.end, content.start), content.end);
        return {
          document,
          span: spanOf(document.id, document.text, start, end),
          cue: spanOf(document.id, document.text, cue.start, cue.end),
          from: Math.min(cue.start, content.start),
          text: `${document.text.slice(cue.start, cue.end)} ${text}`,
          notions: notionsOf(text, content.start),
          paper: reference.to,
          nouns: kindsOf(reference.to),
        };
      }),
    );
  });
  const anywhere = analysis.documents.flatMap((document) =>
    creditedFindingsIn(document).map(({ span, cue, text, notions }): PaperSaying => {
      return { document, span, cue, from: cue.start, text, notions, paper: null, nouns: papersIn(cue.text) };
    }),
  );
  return [...inFolder, ...anywhere];
}
