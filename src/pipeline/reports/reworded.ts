import type { ClauseReport } from '../../model/conflict.ts';
import { spanOf } from '../../model/span.ts';
import type { Clause, Told } from './clauses.ts';

/** A sentence reports a clause where it has at least this share of the clause's weight, or of its own. */
const LEAST = 0.55;
/** And at least this many of its words, and this many of them unchanged. */
const LEAST_WORDS = 4;
const LEAST_UNCHANGED = 3;

/**
 * Sentences that say what a clause says in words of their own: most of the telling words of the one stand in the
 * other, as they are or as synonyms. Words weigh the more, the fewer clauses have them (inverse document
 * frequency), so that names and stock phrases of the document decide nothing. Each sentence reports one clause at
 * most, the likest.
 */
export function reworded(clauses: readonly Clause[], told: readonly Told[]): ClauseReport[] {
  const index = new Map<string, Set<number>>();
  for (const [i, clause] of clauses.entries()) {
    for (const key of clause.notions.flatMap((n) => n.keys)) {
      const at = index.get(key) ?? new Set<number>();
      index.set(key, at.add(i));
    }
  }
  const weight = (key: string): number =>
    Math.log(1 + clauses.length / (index.get(key)?.size ?? clauses.length));
  const rootsOf = clauses.map((c) => new Map(c.notions.map((n) => [n.root, weight(n.root)])));
  const totals = rootsOf.map((r) => [...r.values()].reduce((sum, w) => sum + w, 0));
  return told.flatMap(({ document, sentence, notions }) => {
    const shared = new Map<number, Map<string, number>>();
    for (const notion of notions) {
      for (const key of notion.keys) {
        for (const i of index.get(key) ?? []) {
          const words = shared.get(i) ?? new Map<string, number>();
          const best = Math.max(words.get(notion.root) ?? 0, weight(key) * (key === notion.root ? 1 : 0.7));
          shared.set(i, words.set(notion.root, best));
        }
      }
    }
    const weightOfAll = [...new Set(notions.map((n) => n.root))].reduce((sum, root) => sum + weight(root), 0);
    let best: { clause: Clause; score: number } | null = null;
    for (const [i, words] of shared) {
      const clause = clauses[i];
      if (!clause || words.size < LEAST_WORDS) continue;
      const own = rootsOf[i];
      if ([...words.keys()].filter((root) => own?.has(root)).length < LEAST_UNCHANGED) continue;
      const score =
        [...words.values()].reduce((sum, w) => sum + w, 0) / Math.min(totals[i] ?? 1, weightOfAll);
      if (score >= LEAST && score > (best?.score ?? 0)) best = { clause, score };
    }
    if (best === null) return [];
    const span = spanOf(document.id, document.text, sentence.start, sentence.end);
    return [
      { clause: best.clause.span, path: best.clause.path, doc: document.id, spans: [span], how: 'reworded' },
    ];
  });
}
