import { overlaps, type Range } from '../../../model/span.ts';
import { common, type Weigh } from '../../../text/matter.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { bestBy } from '../statements/best-by.ts';
import { themeOf } from './theme.ts';
import { tied, type Provision } from './provisions.ts';

/** What one provision lays down in one respect, and the words that do. */
export interface Reading {
  readonly provision: Provision;
  /** The words that lay it down, or null where it is the whole sentence. */
  readonly deciding: Range | null;
  /** Whether it says how long or how often, and so belongs to the deed beside it alone. */
  readonly beside?: boolean;
  /** The deed and what it is done to, where it is they alone by which the matter is known. */
  readonly core?: readonly Notion[];
  /** What it lays down, in a few words. */
  readonly stance: string;
}

/** In which respect a clause and what is annexed to it can differ. */
export interface Respect<R extends Reading = Reading> {
  /** What is asked, for the finding's heading. */
  readonly asks: (reading: R) => string;
  readonly because: string;
  /** What a clause or an annexed provision lays down in this respect. */
  readonly read: (provision: Provision) => readonly R[];
  /** Whether the two can both hold; null where they cannot be compared. */
  readonly tally: (clause: R, item: R) => boolean | null;
}

/** A clause and an annexed provision that is about its matter and lays down something else. */
export interface Slip {
  readonly respect: string;
  readonly clause: Reading;
  readonly item: Reading;
  /** What both are about, most telling word first. */
  readonly matter: readonly string[];
}

/** What says itself that the rule is another one elsewhere. */
const EXCEPTING =
  /\b(?:instead of|in (?:place|lieu|substitution) (?:of|for)|(?:extend|reduc|increas)ed (?:to|by|from)|notwithstanding|in addition to|except|save (?:that|as|for|in)|unless|subject to)\b/i;
/** "Notwithstanding sub-paragraph (b)": a clause that makes an exception to another clause makes none to the annex. */
const FROM_A_CLAUSE =
  /\b(?:notwithstanding|subject to|except as (?:provided|set out|stated) in|unless) (?:the provisions of )?(?:sub-?)?(?:paragraph|clause|section|article|condition|requirement|regulation)s?\s+[\w().]+(?!\s*(?:of|to|in) (?:the |this )?(?:schedule|annex|appendix|exhibit))/gi;
/** Words in common that weigh less than this, without and with a reference from the one to the other, are of any matter. */
const ALIKE = 1.2;
const ALIKE_IF_TIED = 0.7;
/** Least share of what an annexed provision says that a clause must say too. */
const COVERED = 0.4;

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
  const theirs = annexed.flatMap((p) => (EXCEPTING.test(p.span.text) ? [] : respect.read(p)));
  if (theirs.length === 0) return [];
  const ours = clauses.flatMap((p) =>
    EXCEPTING.test(p.span.text.replace(FROM_A_CLAUSE, '')) ? [] : respect.read(p),
  );
  const met = theirs.flatMap((item) =>
    ours.flatMap((clause): Meeting<R>[] => {
      const verdict = respect.tally(clause, item);
      const closeness = verdict === null ? 0 : closenessOf(clause, item, weigh);
      return verdict === null || closeness === 0 ? [] : [{ clause, item, verdict, closeness }];
    }),
  );
  const borneOut = new Set(met.filter((m) => m.verdict).map((m) => m.item));
  const nearest = bestBy(
    met,
    (m) => m.item,
    (m) => m.closeness,
  );
  const closest = bestBy(
    met,
    (m) => m.clause.provision,
    (m) => m.closeness,
  );
  return [...nearest.values()].flatMap(({ clause, item }): Slip[] => {
    if (borneOut.has(item)) return [];
    if (closest.get(clause.provision)?.item.provision !== item.provision) return [];
    return [{ respect: respect.asks(clause), clause, item, matter: matterOf(clause, item, weigh) }];
  });
}

interface Meeting<R> {
  readonly clause: R;
  readonly item: R;
  readonly verdict: boolean;
  readonly closeness: number;
}

function matterOf(clause: Reading, item: Reading, weigh: Weigh): string[] {
  return [...common(besides(clause), besides(item), weigh).words]
    .sort((x, y) => weigh(y.root) - weigh(x.root) || x.start - y.start)
    .slice(0, 3)
    .map((n) => n.norm);
}

/** How surely the two are about one matter; 0 where they are not. */
function closenessOf(clause: Reading, item: Reading, weigh: Weigh): number {
  const [ours, theirs] = [besides(clause), besides(item)];
  const shared = common(theirs, ours, weigh);
  const tie = tied(clause.provision, item.provision);
  const days = sameDays(clause.provision, item.provision) ? 1 : 0;
  const weight = shared.weight + days;
  if (weight < (tie === 2 ? ALIKE_IF_TIED : ALIKE)) return 0;
  if (tie < 2) {
    const covered = item.core === undefined ? shared.ofFirst : common(item.core, ours, weigh).ofFirst;
    if (shared.words.length < 2 || covered < COVERED) return 0;
    if (!sameTheme(clause, item, ours, theirs)) return 0;
  }
  const titled = common(item.provision.heading, ours, weigh).weight;
  return weight + tie / 2 + titled / 4;
}

/** Whether the clause has what the item is about, beside what is compared where it belongs there, and nobody else does it. */
function sameTheme(
  clause: Reading,
  item: Reading,
  ours: readonly Notion[],
  theirs: readonly Notion[],
): boolean {
  const theme = themeOf(item.provision.span, theirs);
  if (theme === null) return true;
  const part = partOf(clause);
  const near = ours.filter((n) => part === null || overlaps(n, part) || !overlaps(n, clause.provision.span));
  const [all, close] = [ours, near].map((list) => keysOf(list));
  if (!akin(theme.about, close!) || (theme.of !== null && !akin(theme.of, all!))) return false;
  const doer = themeOf(clause.provision.span, ours)?.doer ?? null;
  return doer === null || theme.doer === null || akin(doer, new Set(theme.doer.keys));
}

/** The stretch between commas that holds what is compared. */
function partOf({ provision, deciding, beside = false }: Reading): Range | null {
  if (deciding === null || !beside) return null;
  const { text, start } = provision.span;
  const before = text.slice(0, deciding.start - start).search(/[,;:(][^,;:(]*$/);
  const after = text.slice(deciding.end - start).search(/[,;:)]/);
  return { start: start + Math.max(0, before), end: after < 0 ? provision.span.end : deciding.end + after };
}

/** Whether both give one day. */
export function sameDays(a: Provision, b: Provision): boolean {
  const days = (p: Provision): string[] =>
    p.values.flatMap((v) => (v.kind === 'DATE' && v.date.edtf !== null ? [v.date.edtf] : []));
  const own = new Set(days(a));
  return days(b).some((d) => /^\d{4}-\d\d-\d\d$/.test(d) && own.has(d));
}

/** What a provision says besides what is compared. */
function besides({ provision, deciding }: Reading): readonly Notion[] {
  return deciding === null ? provision.notions : provision.notions.filter((n) => !overlaps(n, deciding));
}
