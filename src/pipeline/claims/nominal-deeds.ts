import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** Nouns that are deeds, to the frame that their verb has. */
const DEED_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 'reviewing/done': 'review reviews inspection inspections audit audits' }).flatMap(
    ([frame, nouns]) => nouns.split(' ').map((n): [string, string] => [n, frame]),
  ),
);

/** "the county six-monthly reviews", "the auditor's yearly audit": a body before a deed's noun does it. */
export function nominalDeeds(reading: Reading): Claim[] {
  const { document, words, clauses, lookup } = reading;
  return words.flatMap((word, at): Claim[] => {
    const frame = DEED_NOUNS.get(word.norm);
    if (frame === undefined || at === 0) return [];
    const rhythm = lookup.dates
      .within({ start: Math.max(0, word.start - 40), end: word.start })
      .findLast((d) => d.type === 'SET' && d.end <= word.start);
    const edge = rhythm?.start ?? word.start;
    const owner = lookup.mentions
      .within({ start: Math.max(0, edge - 60), end: edge })
      .findLast((m) => m.end <= edge && /^['’]?s?['’]?\s*$/.test(document.text.slice(m.end, edge)));
    if (owner === undefined || rhythm === undefined) return [];
    const from = words.findIndex((w) => w.start >= owner.start);
    const to = words.findLastIndex((w) => w.start < owner.end) + 1;
    const clause = clauses.findLast((c) => c.group.from <= at) ?? clauses[0];
    if (clause === undefined || from < 0) return [];
    const alone: Clause = {
      ...clause,
      subject: { from, to },
      borrowed: false,
      group: { ...clause.group, from: at, to: at + 1, main: at },
    };
    const match: Match = {
      frame,
      slots: new Map([['A', { from, to }]]),
      predicate: { from: at, to: at + 1 },
      negated: false,
      weight: 0,
    };
    return [claimOf(reading, alone, match, null)];
  });
}
