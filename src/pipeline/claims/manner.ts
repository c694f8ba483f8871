import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import { rightEdge } from './edges.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** Adjuncts that say how freely a deed was done, to the frame that says so. */
const MANNERS: readonly { readonly frame: string; readonly pattern: RegExp }[] = [
  {
    frame: 'compulsion/volunteer',
    pattern:
      /\b(?:voluntarily|of (?:its|his|her|their|our|my) own (?:accord|volition|free will|choice|choosing)|(?:on|at) (?:its|his|her|their) own initiative|as a (?:gesture of goodwill|goodwill gesture|gesture)|out of goodwill|ex gratia|without (?:waiting to be|being) (?:told|asked|ordered|made|forced)|unprompted|off (?:its|his|her|their) own bat)\b/i,
  },
  {
    frame: 'compulsion/direct',
    pattern:
      /\b(?:on|under|following) (?:the |an? )?(?:orders?|instructions?|court order|directions?) (?:of|from|by)\b|\bunder (?:a |an )?(?:court |legal |emergency )?(?:order|injunction)\b|\bby order of\b|\bat the insistence of\b/i,
  },
  {
    frame: 'compulsion/force',
    pattern: /\b(?:under duress|against (?:its|his|her|their) (?:will|wishes)|under protest|forcibly)\b/i,
  },
];

/** "It closed the plant of its own accord": the deed of a clause, put on the scale of freedom by an adjunct. */
export function manners(reading: Reading, stops: ReadonlySet<number>): Claim[] {
  const { words, clauses, document } = reading;
  return clauses.flatMap((clause): Claim[] => {
    const { group } = clause;
    if (group.kind === 'gerund' || group.negated) return [];
    const end = Math.max(group.to, rightEdge(words, group.after, stops));
    const opens = frontOf(reading, clause);
    const text = document.text.slice(words[opens]!.start, words[end - 1]!.end);
    return MANNERS.flatMap(({ frame, pattern }) =>
      pattern.test(text) ? [claimOf(reading, clause, deedOf(frame, clause, end), null)] : [],
    );
  });
}

/** Where the clause begins with what stands before its subject: "As a gesture of goodwill, the firm will pay". */
function frontOf({ words, clauses }: Reading, { group, subject }: Clause): number {
  const before = clauses.findLast(
    (c) => c.group.to <= (subject?.from ?? group.from) && c.group.from < group.from,
  );
  if (before === undefined) return 0;
  const own =
    group.kind === 'finite' && subject !== null && subject.from >= before.group.to
      ? subject.from
      : group.from;
  const stop = words.findLastIndex((w, i) => i < own && /^[.;:]$/.test(w.norm));
  return stop >= before.group.to ? stop + 1 : own;
}

function deedOf(frame: string, { group, subject }: Clause, end: number): Match {
  const slots: Match['slots'] = new Map([
    ...(subject === null ? [] : [[group.passive ? 'P' : 'A', subject] as const]),
    ['V', { from: group.main, to: end }] as const,
  ]);
  return { frame, slots, predicate: { from: group.from, to: group.to }, negated: false, weight: 0 };
}
