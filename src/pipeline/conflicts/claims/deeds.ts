import { akin, notionsOf } from '../../../text/meaning.ts';
import type { Range } from '../../../model/span.ts';
import type { Said } from './said.ts';
import { once } from '../../../text/once.ts';

/** The words of a deed that carry meaning: each root with all keys that it can be found under. */
export type Deed = ReadonlyMap<string, readonly string[]>;

/** Words that say how firmly or freely a thing is done, not what is done. */
const EMPTY: ReadonlySet<string> = new Set(
  `volunt voluntari voluntarili volunteer order forc direct requir tell told offer choos shall must should ensur
  time least fewer recommend ask agre appoint order decid free oblig duti option compulsori mandatori oblig`.split(
    /\s+/,
  ),
);

/** The deed in a stretch of a document, without `parts` of it (who does it, the verb of requiring). */
export function deedIn(text: string, parts: readonly Range[] = []): Deed {
  const rest = parts.reduce(
    (t, { start, end }) => t.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + t.slice(end),
    text,
  );
  // "Co-operate" is "cooperate".
  return new Map(
    notionsOf(rest.replace(/\bco-(?=[a-z])/gi, 'co'))
      .filter((n) => !EMPTY.has(n.root))
      .map((n) => [n.root, n.keys]),
  );
}

/** A claim's own words without its agent: what is done, to what, when and where. */
export function deedOfClause({ claim }: Said): Deed {
  const { agent } = claim;
  const part = agent?.doc === claim.doc ? [shifted(agent, -claim.start)] : [];
  return deedIn(claim.text, part);
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Roots of the verb that a claim is made with. */
export const verbOf = once(({ claim }: Said): Deed => deedIn(claim.predicate.text));

/** Whether two claims are made with one verb: in one frame of the tables, or with verbs that stand for each other. */
export function sameVerb(a: Said, b: Said): boolean {
  if (a.frame.name !== 'deed' && a.frame.name === b.frame.name) return true;
  const keys = new Set([...verbOf(b).values()].flat());
  return [...verbOf(a).values()].some((own) => akin({ keys: own }, keys));
}

export interface Overlap {
  /** How many words of the one deed have a counterpart in the other; the smaller of the two counts. */
  readonly shared: number;
  /** That number as a share of the deed with fewer words, from 0 to 1. */
  readonly share: number;
  /** Whether both name one number of three digits or more, or with decimals, exactly or rounded. */
  readonly figure: boolean;
}

/** How far two deeds are told in the same or akin words. */
export function overlap(a: Deed, b: Deed): Overlap {
  const [x, y] = [matched(a, b), matched(b, a)];
  const shared = Math.min(x.length, y.length);
  return {
    shared,
    share: shared / Math.max(1, Math.min(a.size, b.size)),
    figure:
      x.some((root) => /\d{3}|\d[.,]\d/.test(root) && b.has(root)) ||
      [...a.keys()].some((m) => [...b.keys()].some((n) => roundsTo(m, n) || roundsTo(n, m))),
  };
}

/** "$6.27" told as "$6.3": one figure, rounded to the places that the shorter one has. */
function roundsTo(exact: string, round: string): boolean {
  const [x, y] = [exact, round].map(
    (root) => /^(?<sign>[£$€]?)(?<value>\d+\.(?<places>\d+))$/.exec(root)?.groups,
  );
  if (!x || !y || x.sign !== y.sign || exact.length <= round.length) return false;
  return Number(x.value).toFixed(y.places?.length ?? 0) === y.value;
}

function matched(a: Deed, b: Deed): string[] {
  const keys = new Set([...b.values()].flat());
  return [...a].filter(([, own]) => own.some((k) => keys.has(k))).map(([root]) => root);
}
