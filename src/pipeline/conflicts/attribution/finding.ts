import type { Conflict, ConflictLevel } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import { type Range, spanOf, type Span } from '../../../model/span.ts';
import { compose, position } from '../compose.ts';
import type { Credit } from './credit.ts';
import type { PaperText } from './paper-text.ts';
import { paperNoun } from './wording.ts';

/** What a finding about a paper is made of, beside the statement and the paper. */
interface Parts {
  readonly type?: 'quotation' | 'attribution';
  readonly level: ConflictLevel;
  readonly question: string;
  readonly explanation: string;
  readonly settle: string;
  readonly there: Span | null;
  readonly thereStance: string;
  readonly deciding: readonly Span[];
  /** What the document's position shows; the whole credited sentence where it is not given. */
  readonly at?: Span;
  readonly weight: number;
}

/** A conflict between what a document credits a paper with and what the paper has. */
export function finding(document: Document, credit: Credit, paper: PaperText, parts: Parts): Conflict {
  const it = paperNoun(document, credit);
  const whole: Range = {
    start: Math.min(credit.cue.start, credit.content.start),
    end: Math.max(credit.cue.end, credit.content.end),
  };
  const span = parts.at ?? spanOf(document.id, document.text, whole.start, whole.end);
  const { there } = parts;
  return compose({
    type: parts.type ?? 'attribution',
    level: parts.level,
    topic: topicOfPaper(paper.document.id),
    topicTitle: `What ${it} says`,
    question: parts.question,
    explanation: parts.explanation,
    settle: parts.settle,
    confidence: 0.5,
    positions: [
      position(document.id, `${it} says so`, [span], parts.deciding),
      ...(there === null ? [] : [position(paper.document.id, parts.thereStance, [there])]),
    ],
    reference: paper.document.primary ? there : null,
    rule: 'attribution',
    weight: parts.weight,
  });
}
