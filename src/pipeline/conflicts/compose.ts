import type { Conflict, Position } from '../../model/conflict.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, type Span } from '../../model/span.ts';

/** At most this many spans are shown for one position. */
const MOST_SPANS = 3;

/** What a detector knows about a conflict; id and span limits are seen to here. */
type Draft = Omit<Conflict, 'id'>;

/**
 * A finished conflict. The id is made of the detector and the positions' documents and words, not their
 * offsets, so that it survives edits elsewhere in a document.
 */
export function compose(draft: Draft): Conflict {
  const positions = [...draft.positions].sort(byFirstSpan);
  const id = contentId('c', [
    draft.rule,
    ...positions.flatMap((p) => [p.doc, p.stance, ...p.spans.map((s) => s.text)]),
  ]);
  return { ...draft, id, positions };
}

/**
 * One stance of one document. Spans are put in order, repeated or nested ones dropped (the shorter stays, for
 * it is nearer to the point), and cut to three; deciding words outside the spans that stay are dropped.
 */
export function position(
  doc: string,
  stance: string,
  spans: readonly Span[],
  deciding: readonly Span[] = [],
): Position {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start) || bySpan(a, b))) {
    if (span.doc === doc && !kept.some((k) => k.start < span.end && span.start < k.end)) kept.push(span);
  }
  const shown = kept.sort(bySpan).slice(0, MOST_SPANS);
  const inside = deciding.filter((d) => shown.some((s) => s.start <= d.start && d.end <= s.end));
  return { doc, stance, spans: shown, deciding: inside.sort(bySpan) };
}

function byFirstSpan(a: Position, b: Position): number {
  if (a.doc !== b.doc) return a.doc < b.doc ? -1 : 1;
  const [x, y] = [a.spans[0], b.spans[0]];
  return x && y ? bySpan(x, y) : 0;
}
