import type { Conflict, Position } from '../../../model/conflict.ts';
import { slug } from '../../../model/ids.ts';
import { contains } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { keysOf } from '../../../text/meaning.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { list, nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { fit, hoursOf } from './clash.ts';
import { commonRoots, sameEvent, sharedNotions } from './same-event.ts';
import { tellingsIn, type Telling } from './tellings.ts';
import { asWritten } from '../wording/as-written.ts';
import { choosing, readingOf } from '../wording/question.ts';

/** Work done for one word at most, so that a large folder stays quick. */
const MOST_TOGETHER = 80;

/** One event dated, timed or repeated differently. */
export const date: Detector = {
  name: 'date',
  because: 'dates can be compared exactly once their precision, their anchors and deadlines are known',
  detect: (analysis) => {
    const tellings = analysis.documents.flatMap((d) => tellingsIn(d, analysis.dates, analysis.entities));
    const common = commonRoots(tellings);
    const twins = twinsOf(tellings, common);
    const done = new Set<Telling>();
    return tellings.flatMap((a) => {
      const others = twins.get(a) ?? [];
      const clash = others.find((b) => fit(a, b) === false && !explained(a, b, twins, analysis));
      if (!clash || done.has(a) || done.has(clash)) return [];
      const sides = [a, clash].map((side) => [
        side,
        ...(twins.get(side) ?? []).filter((t) => sameDate(side, t)),
      ]);
      for (const t of sides.flat()) done.add(t);
      return [raise(analysis, a, clash, sides)];
    });
  },
};

/** For each telling those that may be of the same event: of other documents, or elsewhere in an official one. */
function twinsOf(tellings: readonly Telling[], common: ReadonlySet<string>): Map<Telling, Telling[]> {
  const index = new Map<string, Telling[]>();
  for (const t of tellings) {
    const words = t.date.type === 'SET' ? [...t.near, ...(t.deed ? [t.deed] : [])] : t.deed ? [t.deed] : [];
    for (const key of keysOf(words)) {
      const name = `${t.date.type} ${key}`;
      index.set(name, [...(index.get(name) ?? []), t]);
    }
  }
  const twins = new Map<Telling, Set<Telling>>();
  const join = (a: Telling, b: Telling): void => {
    twins.set(a, (twins.get(a) ?? new Set<Telling>()).add(b));
  };
  for (const list of index.values()) {
    const few = list.slice(0, MOST_TOGETHER);
    for (const [i, a] of few.entries()) {
      for (const b of few.slice(i + 1)) {
        if (!comparable(a, b) || !sameEvent(a, b, common)) continue;
        join(a, b);
        join(b, a);
      }
    }
  }
  return new Map([...twins].map(([t, others]) => [t, [...others]]));
}

function comparable(a: Telling, b: Telling): boolean {
  if (a.document.id !== b.document.id) return true;
  return a.document.kind === 'official' && a.date.type === 'SET' && a.clause.start !== b.clause.start;
}

/** Whether one side has the other's date too, for this event or for any: then it tells them apart itself. */
function explained(
  a: Telling,
  b: Telling,
  twins: ReadonlyMap<Telling, readonly Telling[]>,
  analysis: Analysis,
): boolean {
  const meets = (x: Telling, y: Telling): boolean =>
    (twins.get(x) ?? []).some((t) => t.document.id === y.document.id && t !== y && fit(x, t) === true);
  const apart = a.document.id !== b.document.id;
  if (apart && (meets(a, b) || meets(b, a))) return true;
  // "Held on 3 May, and its report came on the 9th": the clause has the other's day for something else.
  const beside = (x: Telling, y: Telling): boolean =>
    analysis.dates.some(
      (d) =>
        d !== x.date &&
        d.doc === x.document.id &&
        contains(x.clause, d) &&
        fit({ ...x, date: d }, y) === true,
    );
  if (apart && (beside(a, b) || beside(b, a))) return true;
  const has = (doc: string, t: Telling): boolean =>
    analysis.dates.some(
      (d) =>
        d.doc === doc &&
        d.type === t.date.type &&
        d.role === 'event' &&
        (t.date.edtf !== null ? d.edtf === t.date.edtf : d.value === t.date.value),
    );
  return a.document.id !== b.document.id && (has(a.document.id, b) || has(b.document.id, a));
}

function sameDate(a: Telling, b: Telling): boolean {
  return a.date.edtf !== null ? a.date.edtf === b.date.edtf : a.date.value === b.date.value;
}

function raise(analysis: Analysis, a: Telling, b: Telling, sides: readonly (readonly Telling[])[]): Conflict {
  const positions = sides.flatMap((side): Position[] =>
    [...new Set(side.map((t) => t.document.id))].map((doc) => {
      const own = side.filter((t) => t.document.id === doc);
      return position(
        doc,
        oneLine(side[0]!.date.text),
        own.map((t) => t.clause),
        own.map((t) => t.date),
      );
    }),
  );
  const internal = a.document.id === b.document.id;
  const topic = sharedNotions(a, b).map((n) => n.root);
  const what = asWritten(sharedNotions(a, b).slice(0, 3), a.document);
  const length = a.date.type === 'DURATION';
  const says = sides.map((side) => {
    const docs = analysis.documents.filter((d) => side.some((t) => t.document.id === d.id));
    return { names: docs.map(nameOf), what: oneLine(side[0]!.date.text) };
  });
  const asks = length ? 'How long' : a.date.type === 'SET' ? 'How often' : 'When';
  return compose({
    type: internal ? 'internal' : length && (hoursOf(a.date.value) ?? 99) < 24 ? 'number' : 'date',
    level: 'contradiction',
    topic: `when-${slug(topic.slice(0, 3).join('-'))}`,
    topicTitle: `${asks}: ${what.join(', ')}`,
    question: choosing(asks, readingOf(a.clause, a.date), readingOf(b.clause, b.date)),
    explanation: `${sourcesSay(says)} Both use the words ${list(what.map((w) => `“${w}”`))}; it would be reconciled if two occasions are meant.`,
    settle: 'A dated record of the event would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'date',
    weight: 0.7,
  });
}
