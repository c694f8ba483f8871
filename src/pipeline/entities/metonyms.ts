import { GOVERNING_NOUNS } from '../../language/bodies/territorial.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { PLACE_PREPOSITIONS } from '../../language/places.ts';
import { byLine, indexFrom, marksOf, type Marks } from './marks.ts';
import type { Node } from './nodes.ts';
import type { Placed, Reading } from './reading.ts';
import type { Line } from './words.ts';

const AUXILIARIES =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|to|does|did|says|said|wants|plans|agreed|acting|doing|working|taking|becoming|leading)$/;

/** Which place's name is that of a council: "kent" to the nodes of "Kent County Council". */
export function governedPlaces(nodes: readonly Node[]): Map<string, Node[]> {
  const out = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.type !== 'organisation' || !GOVERNING_NOUNS.has(node.words.at(-1)!)) continue;
    const place = node.words
      .slice(0, -1)
      .filter((w) => !/^(?:county|borough|city|district|town|london|metropolitan|royal|of)$/.test(w));
    if (place.length > 0) out.set(place.join(' '), [...(out.get(place.join(' ')) ?? []), node]);
  }
  return out;
}

/**
 * A place named for the body that governs it ("Kent will oversee the work"): where the name acts, or stands
 * beside one that does. In a document that has it both ways, each place of the name is judged by itself.
 */
export function metonymsIn(
  reading: Reading,
  governed: ReadonlyMap<string, readonly Node[]>,
  nodes: readonly Node[],
  rootOf: (node: number) => number,
): Placed[] {
  const buckets = byLine(reading.lines, reading.placed);
  const judged = new Map<Placed, Placed>();
  reading.lines.forEach((line, i) => {
    const marks = marksOf(line, buckets[i]!);
    for (const p of buckets[i]!) {
      const body = p.type === 'place' ? governed.get(nodes[p.node]!.words.join(' ')) : undefined;
      if (body === undefined || new Set(body.map((n) => rootOf(n.id))).size !== 1) continue;
      const at = indexFrom(line, p.start);
      if (acts(line, marks, at))
        judged.set(p, { ...p, node: body[0]!.id, type: 'organisation', form: 'alias' });
    }
  });
  return reading.placed.map((p) => judged.get(p) ?? p);
}

function acts(line: Line, marks: Marks, at: number): boolean {
  const { words } = line;
  const [first, last] = [marks.from[at]!, marks.to[at]!];
  // The words that define a term ("the Airport") are not marked: nobody acts there.
  if (first < 0 || last < 0) return false;
  const before = words[first - 1];
  const next = words[last + 1];
  if (words[last]!.possessive) return false;
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.lower)) return false;
  if (before?.lower === 'by') return true;
  if (before !== undefined && /^(?:supporting|helping|told|asked|with)$/.test(before.lower)) return true;
  if (next === undefined) return false;
  if (next.lower === 'and' && marks.on[last + 2] !== undefined && marks.to[last + 2] !== last + 2)
    return false;
  if (next.lower === 'and' && marks.on[last + 2] !== undefined) return acts(line, marks, last + 2);
  if (next.gap !== ' ') return false;
  return (
    AUXILIARIES.test(next.lower) ||
    (isVerbLike(next.lower) && !next.cap && before?.lower !== 'of' && before?.lower !== 'from')
  );
}
