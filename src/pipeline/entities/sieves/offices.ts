import type { Merger, Node } from '../nodes.ts';
import { ofType } from './sieve.ts';

/** "Secretary of State" and "Secretary of State for Transport". */
export function joinOffices(nodes: readonly Node[], merger: Merger): void {
  const offices = ofType(nodes, 'role');
  for (const short of offices) {
    const longer = offices.filter(
      (n) => n.words.length > short.words.length && short.words.every((w, i) => n.words[i] === w),
    );
    const near = longer.filter((n) => [...short.docs].every((doc) => n.docs.has(doc)));
    const fit = near.length > 0 ? near : longer;
    if (new Set(fit.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(short, fit[0]!, `“${short.name}” is short for “${fit[0]!.name}”.`);
  }
}
