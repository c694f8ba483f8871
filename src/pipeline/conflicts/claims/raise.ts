import type { Frame } from '../../../language/frames/frame.ts';
import type { Conflict, ConflictLevel, ConflictType } from '../../../model/conflict.ts';
import { clusters, members, type Clash } from './clusters.ts';
import { conflictOf, type Finding } from './findings.ts';
import type { Said, Sayings } from './said.ts';
import { headingFrom, questionFrom, thingOf } from './slots.ts';

/** What a detector adds to the clashes that it found. */
interface Manner {
  readonly rule: string;
  readonly type?: ConflictType;
  /** Where the rule is never more than a lead. */
  readonly level?: ConflictLevel;
  /** Where the frame's own question does not fit; see `Frame.question`. */
  readonly question?: string;
  readonly topicTitle?: string;
  readonly stance: (said: Said) => string;
  /** Claims to show beside a cluster's own: the same said again, in words too vague to raise a conflict. */
  readonly also?: (cluster: readonly Said[]) => readonly Said[];
  readonly confidence: number;
  readonly weight: number;
}

/**
 * One conflict a quarrel between documents, and one a document that quarrels with itself. A quarrel is sure
 * where one of its clashes is.
 */
export function raise(clashes: readonly Clash[], sayings: Sayings, manner: Manner): Conflict[] {
  const between = clashes.filter(({ a, b }) => a.claim.doc !== b.claim.doc);
  const within = clashes.filter(({ a, b }) => a.claim.doc === b.claim.doc);
  const out = clusters(between).map((c) => finding(c, manner, manner.type ?? c[0]!.a.frame.type, sayings));
  const inner = clusters(within).map((c) =>
    finding(c, { ...manner, weight: manner.weight * 0.8 }, 'internal', sayings),
  );
  return [...out, ...inner].map((f) => conflictOf(f, sayings));
}

function finding(cluster: readonly Clash[], manner: Manner, type: ConflictType, sayings: Sayings): Finding {
  const own = members(cluster);
  const first = own[0]!;
  const extra = type === 'internal' ? [] : (manner.also?.(own) ?? []);
  const shown = [...own, ...extra.filter((e) => !own.some((o) => o.claim.id === e.claim.id))];
  const { frame } = first;
  return {
    rule: manner.rule,
    type,
    level: manner.level ?? (cluster.some((c) => c.sure) ? 'contradiction' : 'tension'),
    question: questionFrom(manner.question ?? frame.question, own, [cluster[0]!.a, cluster[0]!.b], sayings),
    topic: `${frame.name} ${headWord(thingOf(own, sayings) ?? 'it')}`,
    topicTitle: headingFrom(manner.topicTitle ?? frame.topic, own, sayings),
    sides: shown.map((said) => ({ said, stance: manner.stance(said) })),
    reconcile: frame.reconcile ?? reconcile(frame),
    settle: frame.settle ?? 'The document that decides it, or whoever is named, would settle it.',
    confidence: manner.confidence,
    weight: manner.weight + Math.min(0.2, 0.04 * new Set(shown.map((s) => s.claim.doc)).size),
  };
}

/** The noun of a thing, so that "the services" and "children's services" come under one topic. */
function headWord(words: string): string {
  return (
    words
      .split(/\sof\s/)[0]!
      .split(/\s+/)
      .at(-1) ?? words
  );
}

function reconcile(frame: Frame): string {
  return frame.compare === 'doer'
    ? 'Both can be true only if both had a hand in it, or two occasions are meant.'
    : 'Both can be true only if they speak of different things, or of different times.';
}
