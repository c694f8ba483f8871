import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import { contains, type Range } from '../../../model/span.ts';
import { akin, type Notion } from '../../../text/meaning.ts';
import type { OwnedMention } from '../../../text/mentions-by-document.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import type { Statement } from './statements.ts';
import { agree } from './values.ts';

/** Nouns that only say that something is measured. */
const MEASURE_NOUNS =
  /^(?:cost|price|bill|budget|total|value|whole|sum|amount|figure|number|estimate|worth|part|people|person|men|women|thing|year|years|day|days|month|months|week|weeks)s?$/;

/** Two statements of one thing with values that cannot both be right. */
export interface NumberPair {
  readonly a: Statement;
  readonly b: Statement;
}

/** What must be known to compare: names in a place, and every value that a document gives. */
export interface Known {
  /** Where bodies, posts and places are named in a document, by the document's id. */
  readonly names: ReadonlyMap<string, (stretch: Range) => readonly OwnedMention[]>;
  readonly values: ReadonlyMap<string, readonly Statement['quantity'][]>;
}

/**
 * The pairs of statements of different documents that count one thing and disagree. Statements meet in an index
 * over what is counted; `limit` holds the work of one key down in a large folder.
 */
export function disagreeing(statements: readonly Statement[], known: Known, limit = 120): NumberPair[] {
  const index = new Map<string, Statement[]>();
  for (const s of statements) {
    for (const key of keysOf(s)) index.set(key, [...(index.get(key) ?? []), s]);
  }
  const seen = new Set<string>();
  return [...index.values()].flatMap((list) =>
    list.slice(0, limit).flatMap((a, i) =>
      list.slice(i + 1, limit).flatMap((b): NumberPair[] => {
        const id = `${a.document.id} ${a.quantity.start} ${b.document.id} ${b.quantity.start}`;
        if (seen.has(id)) return [];
        seen.add(id);
        return sameThing(a, b, known) && !agree(a.quantity, b.quantity) && !knowsOther(a, b, known)
          ? [{ a, b }]
          : [];
      }),
    ),
  );
}

function keysOf(s: Statement): string[] {
  return [...new Set(subjectsOf(s).flatMap((n) => n.keys.map((k) => `${s.unit} ${k}`)))];
}

/** The nouns that say what is counted or priced: the last one, or those before it where it only says "cost". */
export function subjectsOf(s: Statement): Notion[] {
  const mere = MEASURE_NOUNS.test(s.head.norm);
  if (s.unit === 'count') return mere ? [] : [s.head];
  return mere ? s.thing.filter((n) => !MEASURE_NOUNS.test(n.norm) && !/^\d/.test(n.norm)) : [s.head];
}

/** Whether two statements, alike in unit and thing, are of the same thing in the same respect. */
export function sameThing(a: Statement, b: Statement, known: Known): boolean {
  if (a.document.id === b.document.id || a.unit !== b.unit || a.per !== b.per || a.part !== b.part)
    return false;
  if (timesApart(a, b) || namesApart(a, b, known) || describedApart(a, b)) return false;
  return a.unit !== 'count' || a.victims || b.victims || sharesDeed(a, b);
}

/** A verb in common, or two other words. */
function sharesDeed(a: Statement, b: Statement): boolean {
  const keys = new Set(b.context.flatMap((n) => n.keys));
  const shared = a.context.filter((n) => akin(n, keys));
  return shared.some((n) => isVerb(a, n)) || new Set(shared.map((n) => n.root)).size >= 3;
}

/** A verb by its form, or by the auxiliary before it. */
function isVerb(s: Statement, n: Notion): boolean {
  if (!VERB_READINGS.has(n.norm)) return false;
  if (!NOUN_LIKE.has(n.norm)) return true;
  const before = s.document.text.slice(Math.max(s.clause.start, n.start - 16), n.start);
  return /\b(?:will|would|shall|should|may|might|can|could|must|to|be|been|being|is|are|was|were|not)\s+$/i.test(
    before,
  );
}

function timesApart(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map((s) => s.dates.flatMap((d) => (d.edtf === null ? [] : [boundsOf(d.edtf)])));
  return x!.length > 0 && y!.length > 0 && !x!.some((p) => y!.some((q) => boundsMeet(p, q)));
}

/** The clauses name bodies or places, and none of them is the same. */
function namesApart(a: Statement, b: Statement, { names }: Known): boolean {
  const named = (s: Statement): Set<string> =>
    new Set(
      (names.get(s.document.id)?.(s.clause) ?? [])
        .filter((m) => contains(s.clause, m))
        .map((m) => m.entity.id),
    );
  const [x, y] = [named(a), named(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((id) => y.has(id));
}

/** "academic posts" and "administrative posts": each has a description, and they share no word of it. */
function describedApart(a: Statement, b: Statement): boolean {
  if (a.unit !== 'count') return false;
  const described = (s: Statement): Notion[] => s.thing.slice(0, -1);
  const [x, y] = [described(a), described(b)];
  if (x.length === 0 || y.length === 0) return false;
  const keys = new Set(y.flatMap((n) => n.keys));
  return !x.some((n) => akin(n, keys));
}

/** A document that gives the other's value too sets them apart itself. */
function knowsOther(a: Statement, b: Statement, { values }: Known): boolean {
  const has = (doc: string, s: Statement): boolean =>
    (values.get(doc) ?? []).some(
      (q) => Math.abs(q.value - s.quantity.value) <= Math.max(q.tolerance, s.quantity.tolerance),
    );
  return has(a.document.id, b) || has(b.document.id, a);
}
