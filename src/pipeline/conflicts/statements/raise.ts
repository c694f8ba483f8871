import type { Conflict, ConflictLevel, ConflictType } from '../../../model/conflict.ts';
import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { compose, position } from '../compose.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';

/** One stance with the words of one document that take it. */
interface Side {
  readonly stance: string;
  readonly spans: readonly Span[];
  readonly deciding?: readonly Span[];
}

/** What a detector that compares sentences knows. */
interface Found {
  /** Whole against part, where nothing else is said. */
  readonly type?: ConflictType;
  readonly rule: string;
  readonly topic: string;
  readonly topicTitle: string;
  readonly question: string;
  readonly sides: readonly Side[];
  readonly reconcile: string;
  readonly settle: string;
  readonly level: ConflictLevel;
  readonly weight: number;
}

/** A finished conflict: sides of one document and stance joined, the explanation made of who says what. */
export function raise(analysis: Analysis, found: Found): Conflict {
  const groups = Map.groupBy(found.sides, (s) => `${s.spans[0]?.doc ?? ''}\u0000${s.stance}`);
  const positions = [...groups.values()].map((sides) =>
    position(
      sides[0]!.spans[0]!.doc,
      sides[0]!.stance,
      sides.flatMap((s) => s.spans),
      sides.flatMap((s) => s.deciding ?? []),
    ),
  );
  const stances = [...new Set(positions.map((p) => p.stance))];
  const says = stances.map((stance) => {
    const docs = analysis.documents.filter((d) =>
      positions.some((p) => p.doc === d.id && p.stance === stance),
    );
    return { names: docs.map(nameOf), what: stance };
  });
  return compose({
    type: found.type ?? 'scope',
    level: found.level,
    topic: found.topic,
    topicTitle: found.topicTitle,
    question: found.question,
    explanation: `${sourcesSay(says)} ${found.reconcile}`,
    settle: found.settle,
    confidence: 0.6,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: found.rule,
    weight: found.weight,
  });
}
