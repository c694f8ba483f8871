import { BE } from '../../language/grammar-words.ts';
import type { Claim } from '../../model/claim.ts';
import { claimOf, type Reading } from './claim-of.ts';
import type { Match } from './matching.ts';
import type { Word } from './words.ts';

/** Possessives that stand alone. */
const ALONE = /^(?:ours|theirs|hers|mine|yours)$/;
/** How many words a possessor has at most. */
const LONGEST = 7;

/** "The pier is the town's", "the pipes are the board's to mend", "it is theirs to write": whose a thing is, or whose task. */
export function possessed(reading: Reading): Claim[] {
  const { words, clauses } = reading;
  return clauses.flatMap((clause): Claim[] => {
    const { group, subject } = clause;
    if (subject === null || group.kind !== 'finite' || !(group.lemma === 'be' || BE.has(group.lemma)))
      return [];
    const owner = ownerAfter(words, group.to);
    if (owner === null) return [];
    let at = owner.to;
    while (/^(?:own|alone|only)$/.test(words[at]?.norm ?? '')) at++;
    const next = words[at];
    const task = next?.norm === 'to' && words[at + 1]?.mark === false;
    if (!task && next !== undefined && !next.mark && next.norm !== 'and') return [];
    const owned = !task || words[at + 1]?.norm === 'own';
    const match: Match = {
      frame: owned ? 'own/own' : 'control/hold',
      slots: new Map([
        ['A', owner],
        ['O', subject],
      ]),
      predicate: { from: group.from, to: task ? at + 2 : at },
      negated: false,
      weight: 0,
    };
    return [claimOf(reading, clause, match, null)];
  });
}

/** The possessor right behind the verb: "the board's", "ours". */
function ownerAfter(words: readonly Word[], start: number): { from: number; to: number } | null {
  const from = words[start]?.norm === 'not' ? start + 1 : start;
  if (ALONE.test(words[from]?.norm ?? '')) return { from, to: from + 1 };
  for (let i = from; i < words.length && i < from + LONGEST; i++) {
    if (words[i]!.mark) return null;
    if (words[i]!.possessive) return { from, to: i + 1 };
  }
  return null;
}
