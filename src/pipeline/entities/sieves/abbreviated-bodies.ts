import { BODY_ABBREVIATIONS } from '../../../language/bodies/abbreviations.ts';
import { bare, type Merger, type Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';
import { councilCore, tiersAgree, tiersOf } from './tiers.ts';

/** "kent cc" to "kent county council"; null where nothing is abbreviated. */
function expanded(node: Node): string | null {
  const last = node.words.at(-1)!;
  const full = BODY_ABBREVIATIONS.get(last.toUpperCase());
  return full === undefined || node.words.length < 2 ? null : [...node.words.slice(0, -1), full].join(' ');
}

/** "Kent CC" and "Kent County Council". */
export function joinAbbreviatedBodies(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation');
  const byName = new Map(bodies.map((n) => [bare(n.words).join(' '), n]));
  const byCore = groupBy(bodies, councilCore);
  for (const node of bodies) {
    const full = expanded(node);
    if (full === null) continue;
    const core = (byCore.get(`${node.words.slice(0, -1).join(' ')} council`) ?? []).filter((n) =>
      tiersAgree(tiersOf(full.split(' ')), tiersOf(n.words)),
    );
    const roots = new Set(core.map((n) => merger.rootOf(n.id)));
    const target = byName.get(full) ?? (roots.size === 1 ? core[0] : undefined);
    if (target) merger.join(node, target, `“${node.name}” abbreviates “${target.name}”.`);
  }
}
