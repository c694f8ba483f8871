import type { Conflict, Position } from '../../../model/conflict.ts';
import { meets } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { once } from '../../../text/once.ts';
import { FINDERS } from '../finders.ts';
import { storyOf } from '../statements/sentences.ts';
import type { Candidate, Finder } from './candidate.ts';
import { likelihood } from './model.ts';
import type { Rated } from './quarrels.ts';
import type { Side } from './side.ts';

/** How long a statement may be to be shown, in UTF-16 code units. */
const LONGEST = 600;

/** Every candidate that may be flagged, with its likelihood. */
export const ratedPairs = once((analysis: Analysis): readonly Rated[] =>
  ratedBy(
    FINDERS.filter((f) => f.leads !== true),
    analysis,
  ),
);

/** What goes by how a thing is put, with its likelihood. */
export const ratedLeads = once((analysis: Analysis): readonly Rated[] =>
  ratedBy(
    FINDERS.filter((f) => f.leads === true),
    analysis,
  ),
);

const byDocuments = once((analysis: Analysis) =>
  Map.groupBy(ratedPairs(analysis), ({ pair }) => documentsOf(pair.a.span.doc, pair.b.span.doc)),
);

function documentsOf(...docs: readonly [string, string]): string {
  return [...docs].sort().join(' ');
}

/** The likelihood of the likeliest pair that a finding sets against each other; 0 where no pair is. */
export function likeliest(conflict: Conflict, analysis: Analysis): number {
  const docs = [...new Set(conflict.positions.map((p) => p.doc))];
  const pairs = docs.flatMap((d, i) =>
    docs.slice(i).flatMap((e) => byDocuments(analysis).get(documentsOf(d, e)) ?? []),
  );
  return pairs.reduce((most, { pair, p }) => (p > most && sets(conflict, pair) ? p : most), 0);
}

/** Every candidate of every finder, with its likelihood. */
export function everyPair(analysis: Analysis): readonly Rated[] {
  return [...ratedPairs(analysis), ...ratedLeads(analysis)];
}

function ratedBy(finders: readonly Finder[], analysis: Analysis): Rated[] {
  const story = storyOf(analysis);
  return finders
    .flatMap((f) => f.find(analysis, story))
    .filter(({ a, b }) => a.span.text.length <= LONGEST && b.span.text.length <= LONGEST)
    .map((pair) => ({ pair, p: likelihood(pair) }));
}

/** Whether a conflict sets the two statements against each other. */
export function sets({ positions }: Conflict, { a, b }: Candidate): boolean {
  const takes = (p: Position, { span }: Side): boolean => p.spans.some((s) => meets(s, span));
  return positions.some((p) => takes(p, a) && positions.some((q) => q !== p && takes(q, b)));
}
