import type { Grade, Graded } from './grades.ts';

/** A key under which more claims stand than this says too little. */
const LARGEST = 60;

/** Each two claims that share a word of their deeds, the freer first. */
export function pairs(graded: readonly Graded[]): [Graded, Graded][] {
  const order = new Map<Grade, number>(
    (['free', 'agreed', 'advised', 'appointed', 'bound', 'forced'] as const).map((g, i) => [g, i]),
  );
  const index = new Map<string, Graded[]>();
  for (const g of graded) {
    for (const key of new Set([...g.deed.values()].flat())) {
      const bucket = index.get(key);
      if (bucket === undefined) index.set(key, [g]);
      else bucket.push(g);
    }
  }
  const seen = new Map<string, [Graded, Graded]>();
  for (const bucket of index.values()) {
    if (bucket.length > LARGEST) continue;
    for (const [i, x] of bucket.entries()) {
      for (const y of bucket.slice(i + 1)) {
        const freer = (order.get(x.grade) ?? 0) <= (order.get(y.grade) ?? 0);
        const pair: [Graded, Graded] = freer ? [x, y] : [y, x];
        seen.set(`${pair[0].said.claim.id} ${pair[1].said.claim.id}`, pair);
      }
    }
  }
  return [...seen.values()];
}
