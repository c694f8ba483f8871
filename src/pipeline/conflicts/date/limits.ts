import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { contains, spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, notionsOf, type Notion } from '../../../text/meaning.ts';
import { oneLine } from '../../../text/one-line.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised, nameOf } from '../naming.ts';

/** A day before which, or after which, something may not be. */
interface Limit {
  readonly document: Document;
  readonly date: DateMention;
  readonly span: Span;
  readonly kind: 'earliest' | 'latest';
  readonly words: readonly Notion[];
}

/** Words of the limit itself, which two limits of one kind always share. */
const FRAME =
  /^(?:earliest|latest|date|day|before|until|begin|start|commence|end|expire|close|last|first|open|remain|keep|no|not|may|shall|carry|any|paragraph|clause)$/;
const EARLIEST =
  /\b(?:(?:not|nothing|no one|nobody|no)\b.{1,120}\b(?:before|until|prior to|(?:earlier|sooner) than)|(?:no|not) (?:earlier|sooner) than|earliest (?:date|day|start)\b.{0,80})\W*(?:the\s+)?$/is;
const LATEST =
  /\b(?:(?:ends?|expires?|closes?|terminates?|lapses?|runs? out)(?: on| at)?|(?:open|in force|in effect|valid|available|runs?|continues?|remains?\b.{0,40}) (?:until|through|to)|(?:expiry|closing|end|final) date\b.{0,80})\W*(?:the\s+)?$/is;

/** Share of the shorter limit's words that both have, and how many at least. */
const SHARED = 0.5;
const LEAST = 2;

/** One official paper that sets two first days, or two last days, for the same thing. */
export const limits: Detector = {
  name: 'date/limits',
  because:
    'a schedule that has another day than the clause it belongs to leaves nobody knowing which one binds',
  detect: (analysis) =>
    analysis.documents
      .filter((d) => d.kind === 'official')
      .flatMap((document) => {
        const found = limitsIn(document, analysis);
        return found.flatMap((a, i) => {
          const b = found.slice(i + 1).find((other) => apart(a, other) && sameThing(a, other));
          return b ? [raise(a, b)] : [];
        });
      }),
};

function limitsIn(document: Document, analysis: Analysis): Limit[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  const dates = analysis.dates.filter(
    (d) => d.doc === document.id && d.type === 'DATE' && d.edtf !== null && d.basis === 'stated',
  );
  return document.sentences.flatMap((sentence): Limit[] => {
    const inside = dates.filter((d) => contains(sentence, d));
    const [date] = inside;
    // With two days in a sentence it is not said which of them limits what.
    if (!date || inside.length > 1 || /^(?:furniture|duplicate)$/.test(roles.get(sentence.block) ?? ''))
      return [];
    const lead =
      document.text.slice(sentence.start, date.start) + (/^\W*(?:before|until) /i.exec(date.text)?.[0] ?? '');
    const kind = EARLIEST.test(lead) ? 'earliest' : LATEST.test(lead) ? 'latest' : null;
    if (kind === null) return [];
    const words = notionsOf(sentence.text, sentence.start).filter(
      (n) => !contains(date, n) && !/\d/.test(n.norm) && !FRAME.test(n.root) && !FRAME.test(n.norm),
    );
    return [
      { document, date, kind, words, span: spanOf(document.id, document.text, sentence.start, sentence.end) },
    ];
  });
}

function apart(a: Limit, b: Limit): boolean {
  if (a.kind !== b.kind || a.date.edtf === null || b.date.edtf === null) return false;
  const day = (l: Limit): string => /\d{4}(?:-\d\d){0,2}/.exec(l.date.edtf ?? '')?.[0] ?? '';
  return day(a) !== '' && day(b) !== '' && !boundsMeet(boundsOf(day(a)), boundsOf(day(b)));
}

function sameThing(a: Limit, b: Limit): boolean {
  const keys = new Set(b.words.flatMap((n) => n.keys));
  const shared = new Set(a.words.filter((n) => akin(n, keys)).map((n) => n.root)).size;
  return shared >= LEAST && shared >= SHARED * Math.min(a.words.length, b.words.length);
}

function raise(a: Limit, b: Limit): Conflict {
  const [x, y] = [a, b].map((l) => oneLine(l.date.text));
  const which = a.kind === 'earliest' ? 'first' : 'last';
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `limit-${a.span.doc}`,
    topicTitle: `The ${which} day`,
    question: `Is the ${which} day ${x ?? ''}, or ${y ?? ''}?`,
    explanation: `${capitalised(nameOf(a.document))} sets ${x ?? ''} in one place and ${y ?? ''} in another, and both seem to be the ${which} day for one thing. It would be reconciled if they are for two things.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.5,
    positions: [a, b].map((l) => position(l.document.id, l.date.text, [l.span], [l.date])),
    reference: a.document.primary ? a.span : null,
    rule: 'date/limits',
    weight: 0.65,
  });
}
