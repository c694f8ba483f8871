import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import { rightEdge } from './edges.ts';
import { fitAll, type State } from './fitting.ts';
import { ASIDES, type Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** Phrases without a verb: "for all vehicles except buses", "the vet school among them". */
export function asides(reading: Reading): Claim[] {
  const { words, clauses } = reading;
  const found: Claim[] = [];
  for (const { frame, construction } of ASIDES) {
    const [first] = construction.after;
    if (first === undefined) continue;
    for (let i = 0; i < words.length; i++) {
      const opens = first.kind === 'words' ? first.any.includes(words[i]!.norm) : startsPhrase(reading, i);
      if (!opens) continue;
      const state: State = {
        words,
        stops: new Set(),
        at: i,
        slots: new Map(),
        negated: false,
        weight: 0,
        last: i,
      };
      if (!fitAll(state, construction.after, rightEdge(words, i, state.stops))) continue;
      const clause = clauses.findLast((c) => c.group.from <= i) ?? clauses[0];
      if (clause === undefined) continue;
      const match: Match = {
        frame,
        slots: state.slots,
        predicate: { from: i, to: Math.max(i + 1, state.last) },
        negated: state.negated,
        weight: 0,
      };
      const alone: Clause = {
        ...clause,
        subject: null,
        borrowed: true,
        group: { ...clause.group, negated: false, from: i, to: i + 1 },
      };
      found.push(claimOf(reading, alone, match, null));
    }
  }
  return found;
}

/** A noun phrase that opens after a comma or at the sentence's start. */
function startsPhrase({ words }: Reading, i: number): boolean {
  return i === 0 || words[i - 1]!.norm === ',';
}
