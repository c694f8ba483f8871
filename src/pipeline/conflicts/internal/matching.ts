import type { Range } from '../../../model/span.ts';
import { common, type Weigh } from '../../../text/matter.ts';
import { besides, tied, type Provision } from './provisions.ts';

/** What one provision lays down in one respect, and the words that do. */
export interface Reading {
  readonly provision: Provision;
  readonly deciding: Range;
}

/** In which respect a clause and what is annexed to it can differ. */
export interface Respect<R extends Reading = Reading> {
  readonly name: string;
  /** What is asked, for the finding's heading. */
  readonly asks: string;
  readonly because: string;
  /** What a clause, or an annexed provision, lays down in this respect. */
  readonly read: (provision: Provision, annexed: boolean) => readonly R[];
  /** Whether the two can both hold; null where they cannot be compared. */
  readonly tally: (clause: R, item: R) => boolean | null;
}

/** A clause and an annexed provision that is about its matter and lays down something else. */
export interface Slip {
  readonly clause: Reading;
  readonly item: Reading;
}

/** Words in common that weigh less than this, without and with a reference from the one to the other, are of any matter. */
const ALIKE = 1.2;
const ALIKE_IF_TIED = 0.7;
/** Least share of what an annexed provision says that a clause must say too. */
const COVERED = 0.3;

/**
 * What is annexed against the clause about the same matter: the two must be the closest to each other of all that
 * can be compared in this respect. An annexed provision that any close clause bears out is none.
 */
export function slips<R extends Reading>(
  respect: Respect<R>,
  clauses: readonly Provision[],
  annexed: readonly Provision[],
  weigh: Weigh,
): Slip[] {
  const theirs = annexed.flatMap((p) => respect.read(p, true));
  if (theirs.length === 0) return [];
  const ours = clauses.flatMap((p) => respect.read(p, false));
  const met = theirs.flatMap((item) =>
    ours.flatMap((clause) => {
      const verdict = respect.tally(clause, item);
      const closeness = verdict === null ? 0 : closenessOf(clause, item, weigh);
      return closeness === 0 ? [] : [{ clause, item, verdict, closeness }];
    }),
  );
  const bestOf = (mine: (m: (typeof met)[number]) => boolean): (typeof met)[number] | undefined =>
    met.filter(mine).sort((a, b) => b.closeness - a.closeness)[0];
  return theirs.flatMap((item): Slip[] => {
    const best = bestOf((m) => m.item === item);
    if (!best || met.some((m) => m.item === item && m.verdict)) return [];
    const back = bestOf((m) => m.clause.provision === best.clause.provision);
    return back !== undefined && back.item.provision === item.provision ? [{ clause: best.clause, item }] : [];
  });
}

/** How surely the two are about one matter; 0 where they are not. */
function closenessOf(clause: Reading, item: Reading, weigh: Weigh): number {
  const [ours, theirs] = [besides(clause.provision, clause.deciding), besides(item.provision, item.deciding)];
  const shared = common(theirs, ours, weigh);
  const tie = tied(clause.provision, item.provision);
  const days = sameDays(clause.provision, item.provision) ? 1 : 0;
  const weight = shared.weight + days;
  if (weight < (tie === 2 ? ALIKE_IF_TIED : ALIKE)) return 0;
  if (tie < 2 && (shared.words.length < 2 || shared.ofFirst < COVERED)) return 0;
  const titled = common(item.provision.heading, ours, weigh).weight;
  return weight + tie / 2 + titled / 4;
}

/** Whether both give one day. */
export function sameDays(a: Provision, b: Provision): boolean {
  const days = (p: Provision): string[] =>
    p.values.flatMap((v) => (v.kind === 'DATE' && v.date.edtf !== null ? [v.date.edtf] : []));
  const own = new Set(days(a));
  return days(b).some((d) => /^\d{4}-\d\d-\d\d$/.test(d) && own.has(d));
}
