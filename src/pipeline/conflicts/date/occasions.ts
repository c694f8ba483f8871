import type { DateMention } from '../../../model/date.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { stem } from '../../../text/tokens.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { clauseAround } from '../clause-around.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';

/** A single occasion to come, named by no more than its kind: "the review, which will end in May". */
interface Occasion {
  readonly document: Document;
  readonly date: DateMention;
  readonly clause: Span;
  readonly kind: string;
  /** "inspection", also where it is told as "will be inspected". */
  readonly name: string;
}

const KINDS =
  'review|inspection|hearing|inquiry|enquiry|trial|election|ballot|referendum|consultation|audit|inquest|evaluation|assessment';
const VERBS = 'reviewed|inspected|heard|tried|evaluated|assessed|audited';
const TO_COME = '(?:will|is to|is due to|are to|shall|is expected to|is set to)';
/** "the review, which will end …", "the hearing will take place …"; nothing that tells it from others before it. */
const NAMED = new RegExp(`\\b(?:the|this|its|their|that) (${KINDS}),?(?: which| that)? ${TO_COME}\\b`, 'i');
/** "The partnership will be reviewed …". */
const DONE = new RegExp(`${TO_COME} be (${VERBS})\\b`, 'i');

/** One kind of occasion set for two times, where neither source says which one it means. */
export const occasions: Detector = {
  name: 'date/occasions',
  because:
    'a reader of two sources takes “the review” for one review; where its times differ that must be said, and no more',
  detect: (analysis) => {
    const all = analysis.documents.flatMap((d) => occasionsIn(d, analysis.dates));
    const byKind = new Map<string, Occasion[]>();
    for (const o of all) byKind.set(o.kind, [...(byKind.get(o.kind) ?? []), o]);
    return [...byKind.values()].flatMap((list) => {
      const [first, ...rest] = list;
      const other = rest.find((o) => first && o.document.id !== first.document.id && apart(first, o));
      return first && other ? [raise(analysis, first, other)] : [];
    });
  },
};

function occasionsIn(document: Document, dates: readonly DateMention[]): Occasion[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  return document.sentences.flatMap((sentence) => {
    const role = roles.get(sentence.block);
    const match = NAMED.exec(sentence.text) ?? DONE.exec(sentence.text);
    if (!match || (role !== 'body' && role !== 'clause')) return [];
    const word = (match[1] ?? '').toLowerCase();
    const at = sentence.start + match.index;
    const date = dates.find(
      (d) =>
        d.doc === document.id &&
        d.type === 'DATE' &&
        d.role === 'event' &&
        d.basis === 'stated' &&
        contains(sentence, d) &&
        d.start > at,
    );
    if (!date?.edtf || date.start - at > 80) return [];
    const clause = clauseAround(document, sentence, { start: at, end: date.end });
    return [{ document, date, clause, kind: kindOf(word), name: NAMES.get(word) ?? word }];
  });
}

function dayOf({ date }: Occasion): string {
  return oneLine(date.text);
}

/** What an occasion told by its verb is called. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['reviewed', 'review'],
  ['inspected', 'inspection'],
  ['heard', 'hearing'],
  ['tried', 'trial'],
  ['evaluated', 'evaluation'],
  ['assessed', 'assessment'],
  ['audited', 'audit'],
]);

/** "reviewed" is of a review. */
function kindOf(word: string): string {
  return stem(word.replace(/(?:ion|ing|ed)$/, ''));
}

function apart(a: Occasion, b: Occasion): boolean {
  return (
    a.date.edtf !== null && b.date.edtf !== null && !boundsMeet(boundsOf(a.date.edtf), boundsOf(b.date.edtf))
  );
}

function raise(analysis: Analysis, a: Occasion, b: Occasion): Conflict {
  const positions = [a, b].map((o) => position(o.document.id, o.date.text, [o.clause], [o.date]));
  return compose({
    type: 'date',
    level: 'tension',
    topic: `occasion-${a.kind}`,
    topicTitle: `When the ${a.name} is`,
    question: `When is the ${a.name}: ${dayOf(a)}, or ${dayOf(b)}?`,
    explanation: `${capitalised(nameOf(a.document))} has ${dayOf(a)}, ${nameOf(b.document)} ${dayOf(b)}. That the times differ is sure; they may be of two different occasions.`,
    settle: 'A source that says which one it means would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'date/occasions',
    weight: 0.5,
  });
}
