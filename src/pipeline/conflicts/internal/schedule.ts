import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { common, weighing, type Weigh } from '../../../text/matter.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { between } from '../wording/question.ts';
import { aspectOf, isOfLimits, saysLimit, saysTerm } from './aspect.ts';
import { bears, dueDay } from './bearing.ts';
import { clausesIn, type Clause } from './clauses.ts';
import { entriesIn, type Entry } from './entries.ts';
import { valuesIn, type Value } from './values.ts';

/** A value among more words than this is an aside ("rebuilt after the storm of 1987"), not what the line gives. */
const MOST_BESIDE = 3;
/** Share of an entry's words, by weight, that a clause must have where it has two of them, and where more. */
const COVERED_BY_TWO = 0.7;
const COVERED_BY_MORE = 0.45;

/** How much of a line's label a question has, in UTF-16 code units: the values must be seen whole. */
const LONGEST_LABEL = 60;

/** A line of a schedule and the clause that it sums up wrongly. */
interface Slip {
  readonly entry: Entry;
  readonly value: Value;
  readonly clause: Clause;
  readonly weight: number;
}

/** A paper's schedule, timetable or summary that gives another value than the clause which it sums up. */
export const schedule: Detector = {
  name: 'internal/schedule',
  because: 'where a paper and its own schedule differ, nobody knows which of them binds',
  detect: (analysis) =>
    analysis.documents.flatMap((document) =>
      slipsIn(
        document,
        analysis.dates.filter((d) => d.doc === document.id),
      ).map(raise),
    ),
};

function slipsIn(document: Document, dates: readonly DateMention[]): Slip[] {
  const entries = entriesIn(document);
  if (entries.length === 0) return [];
  const clauses = clausesIn(
    document,
    dates,
    entries.map((e) => e.span),
  );
  const weigh = weighing(clauses.map((c) => c.notions));
  return entries.flatMap((entry) =>
    valuesIn(document, entry.value, dates).flatMap((value): Slip[] => {
      if (beside(entry, value) > MOST_BESIDE) return [];
      const close = clauses.flatMap((clause) => {
        const weight = closeness(entry, clause, weigh);
        const verdict = weight === 0 ? null : bears(clause, entry, value);
        return verdict === null ? [] : [{ entry, value, clause, weight, verdict }];
      });
      if (close.some((c) => c.verdict)) return [];
      const [best] = close.sort((a, b) => b.weight - a.weight || a.clause.span.start - b.clause.span.start);
      return best ? [best] : [];
    }),
  );
}

/** How many words of meaning stand beside a value on its side of the line. */
function beside({ document, value }: Entry, { span }: Value): number {
  const words = notionsOf(document.text.slice(value.start, value.end), value.start);
  return words.filter((n) => n.end <= span.start || n.start >= span.end).length;
}

/** How surely a clause is the one that an entry sums up; 0 where it is not. */
function closeness(entry: Entry, clause: Clause, weigh: Weigh): number {
  const label = entry.document.text.slice(entry.label.start, entry.label.end);
  const limit = saysLimit(label) && dueDay(clause) !== null;
  const words = notionsOf(label, entry.label.start).filter((n) => !limit || !isOfLimits(n.root));
  const shared = common(words, clause.notions, weigh);
  if (entry.clause !== null) {
    return entry.clause.toUpperCase() === clause.number && shared.words.length > 0 ? 1 + shared.ofFirst : 0;
  }
  const [x, y] = [aspectOf(label), aspectOf(clause.span.text)];
  if (x !== null && y !== null && x !== y) return 0;
  if (clause.lead !== '' && clause.lead.toLowerCase() === label.trim().toLowerCase()) return 1;
  const term = limit || (saysTerm(label) && saysTerm(clause.span.text));
  const counted = shared.words.length + (term ? 1 : 0);
  const covered = shared.ofFirst + (term ? (1 - shared.ofFirst) / 2 : 0);
  if (counted < 2 || shared.words.length === 0) return 0;
  return covered >= (counted === 2 ? COVERED_BY_TWO : COVERED_BY_MORE) ? covered : 0;
}

function raise({ entry, value, clause }: Slip): Conflict {
  const { document } = entry;
  // A day worked out from a length is shown by the length.
  const term = value.kind === 'DATE' && (saysTerm(clause.span.text) || dueDay(clause) !== null);
  const lengths = term ? clause.values.filter((v) => v.kind === 'DURATION') : [];
  const said = lengths.length > 0 ? lengths : clause.values.filter((v) => v.kind === value.kind);
  const label = oneLine(document.text.slice(entry.label.start, entry.label.end));
  const [x, y] = [said[0]?.span.text ?? '', value.span.text].map(oneLine);
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `limit-${document.id}`,
    topicTitle: capitalised(label),
    question: between(capitalised(excerpt(label, LONGEST_LABEL)), x ?? '', y ?? ''),
    explanation: `${capitalised(nameOf(document))} has ${x ?? ''} in its text and ${y ?? ''} where it sums up (“${label}”). Both can be right only if two different things are meant.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.6,
    positions: [
      position(
        document.id,
        x ?? '',
        [clause.span],
        said.map((v) => v.span),
      ),
      position(document.id, y ?? '', [entry.span], [value.span]),
    ],
    reference: document.primary ? clause.span : null,
    rule: 'internal/schedule',
    weight: 0.65,
  });
}
