import { meets } from '../../../model/span.ts';
import type { Candidate } from './candidate.ts';

/** A candidate and how likely it is a disagreement. */
export interface Rated {
  readonly pair: Candidate;
  readonly p: number;
}

/** A pair joins a quarrel only where it is at least this likely, as a share of the likeliest. */
const SHARE = 0.2;
/** So many pairs make a quarrel at most: with more, what it is about is lost. */
const MOST = 6;

/**
 * Groups the likely pairs into quarrels, likeliest first: a pair joins the first whose likeliest pair it shares a
 * statement with, so that one disagreement told by five documents is shown once. Pairs below `least` are left out.
 */
export function quarrels(rated: readonly Rated[], least: number): Rated[][] {
  const likely = rated.filter((r) => r.p >= least * SHARE).sort((x, y) => y.p - x.p || order(x.pair, y.pair));
  return grouped(likely)
    .filter(([first]) => first!.p >= least)
    .map((group) => group.filter(({ p }) => p >= SHARE * group[0]!.p).slice(0, MOST));
}

/** Each with the first group whose first pair it shares a statement with; looked for among groups of its documents. */
function grouped(likely: readonly Rated[]): Rated[][] {
  const groups: Rated[][] = [];
  const byDocument = new Map<string, Set<Rated[]>>();
  for (const one of likely) {
    const docs = [one.pair.a.span.doc, one.pair.b.span.doc];
    const near = docs.flatMap((d) => [...(byDocument.get(d) ?? [])]);
    const met = near.filter(([first]) => shareStatement(first!.pair, one.pair));
    const own = met.length > 1 ? groups.find((g) => met.includes(g)) : met[0];
    if (own) {
      own.push(one);
      continue;
    }
    const group = [one];
    groups.push(group);
    for (const d of docs) byDocument.set(d, (byDocument.get(d) ?? new Set<Rated[]>()).add(group));
  }
  return groups;
}

function shareStatement(x: Candidate, y: Candidate): boolean {
  return [x.a, x.b].some((s) => [y.a, y.b].some((t) => meets(s.span, t.span)));
}

/** By place, so that equal likelihoods always come in one order. */
function order(x: Candidate, y: Candidate): number {
  const key = ({ a, b }: Candidate): string =>
    [a, b].map((s) => `${s.span.doc} ${String(s.span.start).padStart(9, '0')}`).join(' ');
  return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : x.respect < y.respect ? -1 : 1;
}
