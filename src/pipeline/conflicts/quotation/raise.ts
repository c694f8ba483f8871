import type { Conflict, ConflictLevel, Position } from '../../../model/conflict.ts';
import type { WordingPair } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { compose, position } from '../compose.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { excerpt, questionOf, speakerOf } from './telling.ts';

/** What a difference of wording makes of the sense. */
const SENSE = {
  kept: 'The wordings differ, and the sense a little.',
  changed: 'The words that differ change the sense; both are right only if both were said.',
} as const;

/** The finding that two wordings part, with all that stand on either side. */
export function raise(
  analysis: Analysis,
  pair: WordingPair,
  sides: readonly Span[][],
  level: ConflictLevel,
): Conflict {
  const first = pair.differences.find((d) => d.kind === 'replaced') ?? pair.differences[0];
  const stances = [excerpt(pair.a, first?.a), excerpt(pair.b, first?.b)].map((words) => `“${words}”`);
  const positions = sides.flatMap((spans, i): Position[] =>
    [...new Set(spans.map((s) => s.doc))].map((doc) =>
      position(
        doc,
        stances[i] ?? '',
        spans.filter((s) => s.doc === doc),
        pair.differences.flatMap((d) => [d.a, d.b]).filter((d) => d.doc === doc && d.end > d.start),
      ),
    ),
  );
  const speaker = speakerOf(analysis, pair);
  const who = speaker ?? 'the speaker';
  const docs = sides.map((spans) =>
    analysis.documents.filter((d) => spans.some((s) => s.doc === d.id)).map(nameOf),
  );
  const moved = pair.moved ?? '';
  return compose({
    type: 'quotation',
    level,
    topic: `wording-${pair.a.doc}-${String(pair.a.start)}`,
    topicTitle: speaker === null ? 'What was said' : `What ${speaker} said`,
    question: questionOf(who, pair, first),
    explanation: [
      sourcesSay(docs.map((names, i) => ({ names, what: stances[i] ?? '' }))),
      moved !== '' && first?.kind !== 'replaced' ? '' : SENSE[level === 'variant' ? 'kept' : 'changed'],
      moved,
    ]
      .filter(Boolean)
      .join(' '),
    settle: 'A recording, or the full text of the statement, would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'quotation',
    weight: level === 'contradiction' ? 0.7 : 0.3,
  });
}
