import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import { rightEdge } from './edges.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';

/** Papers that bind: what they are said to do must be done. */
const BINDING =
  /\b(?:orders?|notices?|directions?|directives?|injunctions?|rulings?|bans?|decrees?|prohibitions?|by-?laws?|edicts?)$/i;

/** What such a paper does by being issued. */
const ACTS = new Set(
  `stop halt close shut suspend ban bar prohibit forbid end prevent block restrict limit stay freeze require force
  compel evict remove recall`.split(/\s+/),
);

/** "A notice that stopped all services", "the order closes the road": what a paper that binds does, as ordered. */
export function instrumentActs(reading: Reading, stops: ReadonlySet<number>): Claim[] {
  const { words, clauses, document } = reading;
  return clauses.flatMap((clause): Claim[] => {
    const { group, subject } = clause;
    if (subject === null || group.passive || group.negated || !ACTS.has(group.lemma)) return [];
    const head = document.text.slice(words[subject.from]!.start, words[subject.to - 1]!.end);
    if (!BINDING.test(head.split(/\s(?:of|from|by|in|on|for)\s/)[0] ?? '')) return [];
    const end = rightEdge(words, group.after, stops);
    if (end <= group.after) return [];
    const match: Match = {
      frame: 'compulsion/direct',
      slots: new Map([
        ['P', subject],
        ['V', { from: group.main, to: end }],
      ]),
      predicate: { from: group.from, to: group.to },
      negated: false,
      weight: 0,
    };
    return [claimOf(reading, clause, match, null)];
  });
}
