import { spanOf, type Span } from '../../../model/span.ts';
import { sentenceOf, type Said, type Sayings } from './said.ts';
import { likeness } from './themes.ts';

/** Frames that answer one question in other words: whoever directs a thing, runs or owns it has a say over it. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['control', 'role', 'own', 'union']),
  new Set(['compulsion', 'obligation', 'norm', 'outcome']),
  new Set(['approval', 'permission', 'deciding']),
];

/**
 * The sentence of the primary document whose claim speaks to a question: same frame or one of its family, and
 * about the same party or thing. The frame counts before the party, the party before the thing; the first of
 * equals is taken. Null where no party does anything of the kind in the primary document.
 */
export function nearestClause(sides: readonly Said[], { all }: Sayings): Span | null {
  const parties = new Set(sides.flatMap((s) => [s.holder, s.claim.object?.entity ?? null]).filter(Boolean));
  const score = (s: Said): number => {
    const frame = sides.some((o) => o.frame === s.frame) ? 4 : sides.some((o) => related(o, s)) ? 2 : 0;
    const party = s.claim.agent?.entity != null && parties.has(s.claim.agent.entity) ? 2 : 0;
    const towards = s.claim.object?.entity != null && parties.has(s.claim.object.entity) ? 1 : 0;
    const thing = sides.some((o) => likeness(o, s) === 'same') ? 1 : 0;
    return frame === 0 || party === 0 ? 0 : frame + party + towards + thing;
  };
  let best: Said | null = null;
  let most = 0;
  for (const s of all) {
    const points = s.document.primary ? score(s) : 0;
    if (points > most) [best, most] = [s, points];
  }
  if (best === null) return null;
  const { start, end } = sentenceOf(best);
  return spanOf(best.document.id, best.document.text, start, end);
}

function related(a: Said, b: Said): boolean {
  return FAMILIES.some((f) => f.has(a.frame.name) && f.has(b.frame.name));
}
