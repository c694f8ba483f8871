import { COORDINATORS } from '../../language/grammar-words.ts';
import type { Claim } from '../../model/claim.ts';
import { spanOf } from '../../model/span.ts';
import { argumentOf } from './arguments.ts';
import { personEnd, rightEdge } from './edges.ts';
import type { Reading } from './reading.ts';
import type { Chunk } from './subjects.ts';

/** "The coach, [and not] the committee,", "by the county [rather than by] the town". */
const EXCLUDING = /^(?:not|instead|rather)$/;
const LINKS = /^(?:by|to|from|with|of|than)$/;

/** Who is said not to do it beside the one who does: "the coach, and not the committee, decides" denies the committee. */
export function notAnother(reading: Reading, claims: readonly Claim[]): Claim[] {
  const { document, lookup, words } = reading;
  return claims.flatMap((claim): Claim[] => {
    const { agent } = claim;
    if (agent === null || claim.polarity === 'negative' || agent.refersTo !== undefined) return [];
    const other = rivalAfter(reading, agent.end);
    const rival = argumentOf(document, lookup, words, other);
    if (rival === null) return [];
    const span = spanOf(document.id, document.text, claim.start, Math.max(claim.end, rival.end));
    return [{ ...claim, ...span, id: `${claim.id}-not`, agent: rival, polarity: 'negative' }];
  });
}

/** The noun phrase behind "and not" where that follows at once, or null. */
function rivalAfter({ words, clauses }: Reading, end: number): Chunk | null {
  let at = words.findIndex((w) => w.start >= end);
  if (at < 0) return null;
  while (/^(?:alone|itself|themselves)$/.test(words[at]?.norm ?? '')) at++;
  if (words[at]?.norm === ',') at++;
  if (COORDINATORS.has(words[at]?.norm ?? '')) at++;
  if (!EXCLUDING.test(words[at]?.norm ?? '')) return null;
  let from = at + 1;
  while (LINKS.test(words[from]?.norm ?? '')) from++;
  const verb = clauses.find((c) => c.group.from >= from)?.group.from ?? words.length;
  const to = personEnd(words, from, Math.min(verb, rightEdge(words, from, new Set())));
  // "And not the first of its kind": what follows must be a name or a definite noun.
  const opens = words[from];
  return to > from && (opens?.capital === true || /^(?:the|its|their|our|any)$/.test(opens?.norm ?? ''))
    ? { from, to }
    : null;
}
