import type { Conflict, ConflictLevel } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { type Range, spanOf, type Span } from '../../../model/span.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import { compose, position } from '../compose.ts';
import { capitalised, nameOf } from '../naming.ts';
import type { Credit } from './credited.ts';
import type { Evidence } from './evidence.ts';
import type { PaperText } from './paper-text.ts';
import type { Quoted } from './quoted.ts';

const LONGEST_QUOTED = 110;

/** A statement that the paper has nowhere. */
export function notFound(document: Document, credit: Credit, evidence: Evidence, paper: PaperText): Conflict {
  const it = paperNoun(document, credit);
  const missing = [...evidence.absent, ...evidence.absentNames, ...evidence.absentDates];
  const words = [...new Set(missing.map((m) => `“${document.text.slice(m.start, m.end)}”`))].slice(0, 4);
  const lacks =
    words.length > 0
      ? `${words.join(', ')} ${words.length > 1 ? 'are' : 'is'} nowhere in it, and no other words for it were found.`
      : 'No passage of it says so, in these words or in others that were tried.';
  return finding(document, credit, paper, {
    level: 'unsupported',
    question: `Does ${it} say “${shortened(textOf(document, credit.content))}”?`,
    explanation: `${capitalised(nameOf(document))} says that this is in ${it}. ${lacks}`,
    settle: `It would be settled by the passage of ${it} that is meant.`,
    there: evidence.nearest?.span ?? null,
    thereStance: 'nearest passage; does not say so',
    deciding: missing.map((m) => spanOf(document.id, document.text, m.start, m.end)),
    weight: 0.85,
  });
}

/** Quoted words of a paper: there as quoted, there in other forms, or not there. */
export function quotedFinding(
  document: Document,
  credit: Credit,
  quoted: Quoted,
  paper: PaperText,
): Conflict[] {
  const it = paperNoun(document, credit);
  const { words, how, there } = quoted;
  // One quoted word can be a scare quote of the writer's own.
  if (how === 'missing' && words.text.split(/\s+/).length < 3) return [];
  const telling: Record<Quoted['how'], { level: ConflictLevel; says: string; weight: number }> = {
    verbatim: { level: 'supported', says: `The words are in ${it} as quoted.`, weight: 0.3 },
    inflected: {
      level: 'variant',
      says: `${capitalised(it)} has “${there?.text ?? ''}”: the same words in another form.`,
      weight: 0.45,
    },
    missing: { level: 'unsupported', says: `The words are not in ${it}.`, weight: 0.85 },
  };
  const { level, says, weight } = telling[how];
  return [
    finding(document, credit, paper, {
      level,
      question: `Does ${it} say “${shortened(words.text)}”?`,
      explanation: `${capitalised(nameOf(document))} quotes ${it} as saying “${shortened(words.text)}”. ${says}`,
      settle: level === 'supported' ? 'Nothing is open.' : `The wording of ${it} settles it.`,
      there,
      type: how === 'inflected' ? 'quotation' : 'attribution',
      thereStance: how === 'verbatim' ? 'says so word for word' : 'says it in other words',
      deciding: [words],
      at: words,
      weight,
    }),
  ];
}

/** What a finding about a paper is made of, beside the statement and the paper. */
export interface Parts {
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

/** "the direction": the document's own noun for the paper. */
export function paperNoun(document: Document, { reference }: Credit): string {
  const words = textOf(document, reference).split(/\s+/);
  const phrase = words.slice(
    0,
    1 + words.findIndex((_, i) => i > 0 && words[i + 1]?.match(/^(?:from|by|issued|signed|between)$/)),
  );
  const noun = (phrase.length > 0 ? phrase : words).slice(1).join(' ');
  return `the ${noun.toLowerCase()}`;
}

function textOf(document: Document, { start, end }: Range): string {
  return document.text.slice(start, end);
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/[“”"]/g, '');
  if (plain.length <= LONGEST_QUOTED) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_QUOTED))} …`;
}
