import { DENIED_OR_BARRED } from '../../../language/negatives.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { doneAndToCome } from './done-and-to-come.ts';
import type { Telling } from './tellings.ts';

/** How far from a deed what it is done to stands at most, in characters. */
const BESIDE = 80;

/** How far behind a deed its object begins at most, in characters. */
const OBJECT = 30;

/** Ordinals that tell two of a kind apart. */
const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'last',
  'final',
  'next',
  'further',
  'another',
  'later',
  'earlier',
];

/**
 * Whether two tellings are of one event: one deed goes with both dates, and something else in the clauses is the
 * same, in the same words. Words that stand in many clauses of the story say nothing here: `common` has their roots.
 */
export function sameEvent(a: Telling, b: Telling, common: ReadonlySet<string>): boolean {
  if (a.date.type === 'SET') return sameRoutine(a, b);
  if (ordinal(a) !== ordinal(b) && ordinal(a) !== '' && ordinal(b) !== '') return false;
  if (isRepeat(a) !== isRepeat(b) || doneAndToCome(a, b)) return false;
  if (a.deed === null || b.deed === null || !akin(a.deed, new Set(b.deed.keys))) return false;
  if (objectsApart(a, b)) return false;
  const roots = new Set(beside(b).map((n) => n.root));
  const shared = beside(a).filter((n) => roots.has(n.root) && !common.has(n.root));
  const alike = sharedNotions(a, b).filter((n) => n !== a.deed && !common.has(n.root));
  const ordinals = ordinal(a) !== '' && ordinal(a) === ordinal(b);
  return shared.length > 0 || (ordinals && alike.length > 0);
}

/** "closed the baths", "closed the library"; "inspection of the brakes", "inspection of the rails": other things. */
function objectsApart(a: Telling, b: Telling): boolean {
  const [x, y] = [a, b].map(({ date, deed, notions }) =>
    notions.filter(
      (n) => deed !== null && n.start > deed.end && n.end <= date.start && n.start - deed.end <= OBJECT,
    ),
  );
  const foreign = (own: readonly Notion[], other: Telling): boolean => {
    const keys = keysOf(other.notions);
    return own.length > 0 && !own.some((n) => akin(n, keys));
  };
  return foreign(x!, b) && foreign(y!, a);
}

/** What stands near the deed and before the date, or after both where the date leads: what the deed is done to. */
function beside({ date, deed, notions }: Telling): Notion[] {
  if (deed === null) return [];
  const leads = date.start < deed.start;
  return notions.filter(
    (n) =>
      n !== deed &&
      (leads || n.end <= date.start) &&
      Math.min(Math.abs(n.start - deed.end), Math.abs(deed.start - n.end)) <= BESIDE,
  );
}

/** A repeated deed: the verb of the one stands right before the date of the other, and somebody takes part in both. */
function sameRoutine(a: Telling, b: Telling): boolean {
  const meets = (x: Telling, y: Telling): boolean => {
    const keys = new Set([...y.near, ...(y.deed ? [y.deed] : [])].flatMap((n) => [n.root, ...n.keys]));
    return x.deed !== null && akin(x.deed, keys);
  };
  const roots = new Set(b.notions.map((n) => n.root));
  const shared = a.notions.some(
    (n) => n.root !== a.deed?.root && n.root !== b.deed?.root && roots.has(n.root),
  );
  // In one paper two duties have each their own interval: only the same verb makes them one.
  if (a.document.id === b.document.id) {
    const same =
      a.deed !== null && [...b.near, ...(b.deed ? [b.deed] : [])].some((n) => n.root === a.deed?.root);
    const back =
      b.deed !== null && [...a.near, ...(a.deed ? [a.deed] : [])].some((n) => n.root === b.deed?.root);
    return (same || back) && !objectsApart(a, b) && a.names.some((id) => b.names.includes(id));
  }
  return (meets(a, b) || meets(b, a)) && (shared || a.names.some((id) => b.names.includes(id)));
}

export function sharedNotions(a: Telling, b: Telling): Notion[] {
  const keys = keysOf(b.notions);
  return a.notions.filter((n) => akin(n, keys));
}

function ordinal({ clause }: Telling): string {
  const words: string[] = clause.text.toLowerCase().match(/[a-z]+/g) ?? [];
  return ORDINALS.find((o) => words.includes(o)) ?? '';
}

/** "Closed again on 6 February": the second time at least. What will "not be open again until May" closes once. */
function isRepeat({ clause, document, date }: Telling): boolean {
  const lead = document.text.slice(clause.start, date.start);
  return (
    /\b(?:again|once more|for (?:a|the) (?:second|third|fourth) time)\s+(?:(?:on|in|at|last)\s+)?(?:the\s+)?$/i.test(
      lead,
    ) && !DENIED_OR_BARRED.test(lead)
  );
}

/** Roots that stand in more than a quarter of the tellings, where there are enough to say so. */
export function commonRoots(tellings: readonly Telling[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const t of tellings)
    for (const root of new Set(t.notions.map((n) => n.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > Math.max(10, tellings.length / 4)).map(([root]) => root));
}
