import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import type { Inherited } from './inherited.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

/** What a list's head lays on whoever it names, by how it puts it. */
const FRAMES: Readonly<Record<string, string>> = {
  directed: 'compulsion/direct',
  recommended: 'compulsion/ask',
  requested: 'compulsion/ask',
};

/**
 * A list item that is nothing but a deed ("(b) fit new brakes to each car") under a head that orders or advises
 * it: what is ordered or advised, to whom. Null for items that are whole sentences or nouns.
 */
export function listDuty(reading: Reading, inherited: Inherited | null): Claim | null {
  const frame = inherited?.subject == null ? undefined : FRAMES[inherited.modality];
  const clause = reading.clauses[0];
  if (frame === undefined || clause === undefined || !isLabel(reading, clause)) return null;
  const { group } = clause;
  const label = reading.words.findIndex((w) => !w.mark && !LABEL.test(w.norm));
  if (group.lemma !== reading.words[group.main]?.norm || group.from !== Math.max(0, label)) return null;
  let to = group.to;
  while (to < reading.words.length && !/^[.;]$/.test(reading.words[to]!.norm)) to++;
  const match: Match = {
    frame,
    slots: new Map([['V', { from: group.main, to }]]),
    predicate: { from: group.from, to: group.to },
    negated: false,
    weight: 0,
  };
  const claim = claimOf(reading, clause, match, inherited);
  return { ...claim, agent: inherited?.subject ?? null, modality: 'asserted' };
}

/** "R2", "b", "iv", "12": what numbers an item. */
const LABEL = /^(?:[a-z]?\d*|x{0,3}(?:ix|iv|v?i{0,3}))$/;

/** Whether nothing but the item's label stands before the verb. */
function isLabel({ words }: Reading, { subject, borrowed }: Clause): boolean {
  return (
    subject === null || borrowed || words.slice(subject.from, subject.to).every((w) => LABEL.test(w.norm))
  );
}
