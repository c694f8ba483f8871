import type { Quantity } from '../../../model/claim.ts';
import { akin } from '../../../text/meaning.ts';
import { ALIKE, likeness, subjectOf } from './alike.ts';
import type { Statement } from './statement.ts';
import { agree } from './values.ts';
import { slipBetween } from '../contrast/digits.ts';

/** Two statements of one thing with values that cannot both be right. */
interface NumberPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly likeness: number;
}

/** What must be known to compare: words of the whole story, and every amount that a document gives. */
export interface Known {
  readonly common: ReadonlySet<string>;
  readonly values: ReadonlyMap<
    string,
    readonly { readonly quantity: Quantity; readonly dimension: string }[]
  >;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

/** "Nearly 60 kilos" is 58.6 kg: how far a value told roundly may lie from the one meant, as a share of it. */
const LOOSELY = 0.05;

/** Below this a number stands in every document for something or other. */
const SMALL = 13;

/**
 * The pairs of statements of different documents that are of one thing and disagree, each paired with the statement
 * of the other document that it is most like. Statements meet in an index over what they say; `limit` holds the
 * work of one key down in a large folder.
 */
export function disagreeing(statements: readonly Statement[], known: Known, limit = 120): NumberPair[] {
  const pairs: NumberPair[] = [];
  const best = new Map<string, number>();
  for (const [a, b] of meetings(statements, limit)) {
    const strength = likeness(a, b, known.common);
    if (strength < ALIKE) continue;
    for (const key of [`${idOf(a)} ${b.document.id}`, `${idOf(b)} ${a.document.id}`])
      best.set(key, Math.max(best.get(key) ?? 0, strength));
    if (!agree(a.quantity, b.quantity) && !knowsOther(a, b, known) && !miscopied(a, b, known))
      pairs.push({ a, b, likeness: strength });
  }
  return pairs
    .filter(
      (p) =>
        p.likeness >= (best.get(`${idOf(p.a)} ${p.b.document.id}`) ?? 0) &&
        p.likeness >= (best.get(`${idOf(p.b)} ${p.a.document.id}`) ?? 0),
    )
    .sort((x, y) => y.likeness - x.likeness || (idOf(x.a) + idOf(x.b) < idOf(y.a) + idOf(y.b) ? -1 : 1));
}

function idOf(s: Statement): string {
  return `${s.document.id}:${String(s.quantity.start)}:${s.dimension}`;
}

/** Statements of different documents and one dimension that share a word of meaning; each pair once. */
function* meetings(statements: readonly Statement[], limit: number): Generator<[Statement, Statement]> {
  const index = new Map<string, Statement[]>();
  for (const s of statements) {
    for (const key of new Set([...s.thing, ...s.context].flatMap((n) => n.keys))) {
      const name = `${s.dimension} ${key}`;
      const list = index.get(name);
      if (list) list.push(s);
      else index.set(name, [s]);
    }
  }
  const seen = new Set<string>();
  for (const list of index.values()) {
    const few = list.slice(0, limit);
    for (const [i, a] of few.entries()) {
      for (const b of few.slice(i + 1)) {
        const id = `${idOf(a)} ${idOf(b)}`;
        if (a.document.id === b.document.id || seen.has(id)) continue;
        seen.add(id);
        yield [a, b];
      }
    }
  }
}

/** A document that gives the other's value too, of a thing that can be the same, sets them apart itself. */
function knowsOther(a: Statement, b: Statement, known: Known): boolean {
  const same = (q: Quantity, { quantity }: Statement): boolean => {
    const loosely = quantity.comparison === 'exact' ? 0 : LOOSELY * Math.abs(quantity.value);
    return Math.abs(q.value - quantity.value) <= Math.max(q.tolerance, quantity.tolerance, loosely);
  };
  const has = (doc: string, s: Statement): boolean =>
    s.dimension === 'count' && s.quantity.value < SMALL
      ? (known.statements.get(doc) ?? []).some(
          (t) => sameNoun(t, s) && (same(t.quantity, s) || t.beside.includes(s.quantity.value)),
        )
      : (known.values.get(doc) ?? []).some((v) => v.dimension === s.dimension && same(v.quantity, s));
  return (
    has(a.document.id, b) || has(b.document.id, a) || (a.dimension !== 'count' && toldApart(a, b, known))
  );
}

/** Whether the one document has the other's figure with two digits swapped, of another thing: that is the one to ask about. */
function miscopied(a: Statement, b: Statement, known: Known): boolean {
  const size = ({ value }: Quantity): number => Math.floor(Math.log10(Math.max(1, Math.abs(value))));
  const swapped = (x: Quantity, y: Quantity): boolean =>
    size(x) === size(y) && slipBetween(String(x.value), String(y.value)) === 'swapped';
  const other = (s: Statement, t: Statement): boolean =>
    (known.values.get(s.document.id) ?? []).some(
      (v) => v.dimension === t.dimension && swapped(v.quantity, t.quantity),
    );
  return !swapped(a.quantity, b.quantity) && (other(a, b) || other(b, a));
}

/** How like a statement must be to one of a pair to be read as the same. */
const NEARLY = 1;

/** A third document that has both values, each of such a thing, knows of two things. */
function toldApart(a: Statement, b: Statement, known: Known): boolean {
  return [...known.statements].some(([doc, statements]) => {
    if (doc === a.document.id || doc === b.document.id) return false;
    const has = (s: Statement): boolean =>
      statements.some(
        (t) =>
          t.dimension === s.dimension &&
          Math.abs(t.quantity.value - s.quantity.value) <= s.quantity.tolerance &&
          [a, b].some((x) => likeness(t, x, known.common) >= NEARLY),
      );
    return has(a) && has(b);
  });
}

function sameNoun(a: Statement, b: Statement): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x !== null && y !== null && akin(x, new Set(y.keys));
}
