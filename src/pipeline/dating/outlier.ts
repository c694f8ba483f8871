import type { DayBound } from './constraint.ts';

/** So many other bounds must agree before one that contradicts them is put down to a misread tense. */
const AGREEING = 3;

/**
 * The bounds without the one of a document that alone contradicts all its others: "guidance which dates from 2012 will
 * be revised" may look like 2012 to come. Where leaving out another one would reconcile them as well, all stay.
 */
export function withoutOutliers(bounds: readonly DayBound[]): DayBound[] {
  return [...Map.groupBy(bounds, (b) => b.doc).values()].flatMap((own) => {
    if (agree(own)) return own;
    const ends = [...new Set(own.map(({ kind, day }) => `${kind} ${day}`))];
    const rests = ends
      .filter((end) => end === extreme(own, 'not-before') || end === extreme(own, 'not-after'))
      .map((end) => own.filter(({ kind, day }) => `${kind} ${day}` !== end))
      .filter((rest) => rest.length >= AGREEING && agree(rest));
    return rests.length === 1 ? rests[0]! : own;
  });
}

/** The end that a document's bounds of a kind come to: the latest "not before", the earliest "not after". */
function extreme(bounds: readonly DayBound[], kind: DayBound['kind']): string {
  const days = bounds.flatMap((b) => (b.kind === kind ? [b.day] : [])).sort();
  return `${kind} ${(kind === 'not-before' ? days.at(-1) : days[0]) ?? ''}`;
}

function agree(bounds: readonly DayBound[]): boolean {
  const from = bounds
    .flatMap((b) => (b.kind === 'not-before' ? [b.day] : []))
    .sort()
    .at(-1);
  const to = bounds.flatMap((b) => (b.kind === 'not-after' ? [b.day] : [])).sort()[0];
  return from === undefined || to === undefined || from <= to;
}
