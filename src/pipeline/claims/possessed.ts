import { BE } from '../../language/grammar-words.ts';
import { DECISIONS, IDEAS } from '../../language/nouns-of-doing.ts';
import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Chunk } from './subjects.ts';
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
    const thought = task ? null : thoughtOf(words, subject);
    const match: Match = {
      frame: thought?.frame ?? (owned ? 'own/own' : 'control/hold'),
      slots: new Map([
        ['A', owner],
        ['O', thought?.of ?? subject],
      ]),
      predicate: { from: group.from, to: task ? at + 2 : at },
      negated: false,
      weight: 0,
    };
    return [claimOf(reading, clause, match, null)];
  });
}

/** "The idea [of a show] was the town's own": whose an idea or a decision is has proposed or taken it. */
function thoughtOf(words: readonly Word[], { from, to }: Chunk): { frame: string; of: Chunk | null } | null {
  const link = words.findIndex((w, i) => i > from && i < to && /^(?:of|for|to)$/.test(w.norm));
  const noun = words[(link < 0 ? to : link) - 1]?.norm ?? '';
  const frame = IDEAS.has(noun) ? 'proposing/done' : DECISIONS.has(noun) ? 'deciding/done' : null;
  return frame === null ? null : { frame, of: link < 0 || link + 1 >= to ? null : { from: link + 1, to } };
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
