import { isFlag, type Conflict, type ConflictLevel, type Position } from '../../model/conflict.ts';
import { overlaps } from '../../model/span.ts';
import { compose, position } from './compose.ts';
import { folded } from './statements/gathered.ts';

/** Which level speaks where two findings are one, strongest first. */
const STRENGTH: readonly ConflictLevel[] = [
  'contradiction',
  'unsupported',
  'tension',
  'compatible',
  'variant',
  'supported',
];

/**
 * Joins conflicts that are one disagreement found twice: same type, and the same two passages set against each
 * other, by whichever detectors. The stronger level and its words stay; positions are united by document and stance.
 */
export function merged(conflicts: readonly Conflict[]): Conflict[] {
  // What a document says against itself can be of any kind: there the topic tells.
  const kinds = Map.groupBy(conflicts, (c) => (c.type === 'internal' ? c.topic : c.type));
  const all = [...kinds.values()].flatMap((kind) => folded(kind, sameQuarrel, union));
  const byId = new Map(all.map((c) => [c.id, c]));
  return [...byId.values()].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/**
 * What a document says against itself is told once: by the rule for its kind (of days, of opposites) where one has
 * flagged the same two passages, for that one knows what it is about; else by the rule for all that is annexed. So is
 * what one document finds in another and a third does not: by the finding that has both sides.
 */
export function toldOnce(conflicts: readonly Conflict[]): Conflict[] {
  const flags = conflicts.filter((c) => isFlag(c.level));
  const ofKind = flags.filter((c) => c.rule !== 'internal/annex');
  const answered = flags.filter((c) => c.type === 'attribution' && c.positions.length > 1);
  return conflicts.filter((c) => {
    if (c.rule === 'internal/annex') return !ofKind.some((o) => sameQuarrel(c, o));
    if (c.type !== 'attribution' || c.positions.length > 1) return true;
    return !answered.some((o) => o.topic === c.topic && o.positions.some((p) => meets(c.positions[0]!, p)));
  });
}

function meets(p: Position, q: Position): boolean {
  return p.doc === q.doc && p.spans.some((s) => q.spans.some((t) => overlaps(s, t)));
}

/** Whether two different positions of the one meet two different positions of the other. */
function sameQuarrel(a: Conflict, b: Conflict): boolean {
  const met = (p: Position): number[] => b.positions.flatMap((q, i) => (meets(p, q) ? [i] : []));
  const hits = a.positions.map(met);
  return hits.some((x, i) => hits.slice(i + 1).some((y) => x.some((m) => y.some((n) => m !== n))));
}

function union(a: Conflict, b: Conflict): Conflict {
  const [first, second] = STRENGTH.indexOf(a.level) <= STRENGTH.indexOf(b.level) ? [a, b] : [b, a];
  // A figure or a post that is only worth a second look adds nothing to a flag: it is likely another thing's, or the
  // same post in other words.
  if ((first.type === 'number' || first.type === 'title') && isFlag(first.level) && !isFlag(second.level))
    return compose({ ...first, reference: first.reference ?? second.reference });
  const positions = [...first.positions];
  for (const p of second.positions) {
    const at = positions.findIndex((q) => q.doc === p.doc && q.stance === p.stance);
    const same = positions[at];
    if (same === undefined) {
      // The same words under another name are the same stance.
      if (
        !positions.some((q) => q.doc === p.doc && p.spans.every((s) => q.spans.some((t) => overlaps(s, t))))
      )
        positions.push(p);
    } else {
      const spans = [...same.spans, ...p.spans.filter((s) => !same.spans.some((t) => overlaps(s, t)))];
      positions[at] = position(p.doc, p.stance, spans, [...same.deciding, ...p.deciding]);
    }
  }
  return compose({
    ...first,
    positions,
    reference: first.reference ?? second.reference,
    weight: Math.max(first.weight, second.weight),
  });
}
