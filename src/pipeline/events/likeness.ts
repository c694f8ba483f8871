import { MONTHS } from '../../language/months.ts';
import { meaningOf } from '../../text/meaning.ts';
import { contentStems, fold, tokenise } from '../../text/tokens.ts';
import { subjectInside, type Telling } from './telling.ts';

/** What a telling is about: terms (roots of words, entities) with how near to the date they stand, and counts. */
export interface Features {
  /** 1 in the clause that tells it, less in the rest of the sentence. */
  readonly terms: ReadonlyMap<string, number>;
  /** For each term that has words it can stand for, the rows of synonyms that hold it. */
  readonly kin: ReadonlyMap<string, readonly number[]>;
  /** How near to the date the nearest word of each of these rows stands. */
  readonly rows: ReadonlyMap<number, number>;
  /** "tonne" → "17": a vaguer date that counts one thing differently is not taken for the same event. */
  readonly counts: ReadonlyMap<string, string>;
}

/** Words meet in their first letters: "inspectors" and "inspected", "commission" and "commissioner". */
const ROOT = 6;

const CALENDAR = new Set(
  [
    ...MONTHS.keys(),
    ...'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter year month week day today yesterday tomorrow morning afternoon evening night said say one two three four five six seven eight nine ten take took make made become came come go went get got'.split(
      ' ',
    ),
  ].flatMap((w) => contentStems(w).map(root)),
);
/** What a word counts that only stands for another. */
const KIN = 0.5;
/** Where an entity is named. */
export interface EntityPlace {
  readonly entity: string;
  readonly start: number;
}

/** Weight of an entity in the clause that tells it. */
const ENTITY = 0.7;
/** Weight of words in the sentence but outside the clause that tells it. */
const ASIDE = 0.4;

/** The terms around a date, the date's own words left out. */
export function featuresOf(telling: Telling, entities: readonly EntityPlace[]): Features {
  const { document, date, read, own, core, leadIn } = telling;
  const terms = new Map<string, number>();
  const { text } = document;
  const picked = subjectInside(telling) ? [own, core] : [own, core, core - 1];
  const near = picked.flatMap((i) => read.clauses[i] ?? []);
  const told =
    near
      .map((c) => without(text, read.words[c.from]?.start ?? 0, read.words[c.to - 1]?.end ?? 0, date))
      .join(' ') + (leadIn ? ` ${leadIn.sentence.text}` : '');
  for (const term of rootsOf(without(text, read.sentence.start, read.sentence.end, date)))
    terms.set(term, ASIDE);
  for (const { entity, start } of entities) {
    const inside = near.some(
      (c) => (read.words[c.from]?.start ?? 0) <= start && start < (read.words[c.to - 1]?.end ?? 0),
    );
    if (inside || !terms.has(`@${entity}`)) terms.set(`@${entity}`, inside ? ENTITY : ASIDE);
  }
  for (const term of rootsOf(told)) terms.set(term, 1);
  const kin = kinOf(without(text, read.sentence.start, read.sentence.end, date));
  const counts = new Map<string, string>();
  for (const m of fold(told).matchAll(
    /\b(\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]([a-z]{3,})/g,
  )) {
    const [stem] = contentStems(m[2] ?? '');
    if (stem) counts.set(stem, m[1] ?? '');
  }
  return { terms, kin, rows: rowsOf(terms, kin), counts };
}

/** Roots of the words of a text that carry meaning and are no words of the calendar. */
export function rootsOf(text: string): string[] {
  return contentStems(text)
    .map(root)
    .filter((s) => !CALENDAR.has(s) && (!/^[\d.,]+$/.test(s) || s.length >= 4) && s.length > 1);
}

function root(stem: string): string {
  return stem.replace(/ment$/, '').slice(0, ROOT);
}

function rowsOf(
  terms: ReadonlyMap<string, number>,
  kin: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const out = new Map<number, number>();
  for (const [term, rows] of kin)
    for (const row of rows) out.set(row, Math.max(out.get(row) ?? 0, terms.get(term) ?? 0));
  return out;
}

/** The rows of synonyms of each root in a text. */
export function kinOf(text: string): Map<string, readonly number[]> {
  const out = new Map<string, readonly number[]>();
  for (const { norm } of tokenise(text)) {
    const rows = meaningOf(norm).keys.flatMap((k) => (k.startsWith('=') ? [Number(k.slice(1))] : []));
    const [term] = rows.length > 0 ? rootsOf(norm) : [];
    if (term !== undefined) out.set(term, rows);
  }
  return out;
}

function without(text: string, start: number, end: number, date: { start: number; end: number }): string {
  if (date.end <= start || date.start >= end) return text.slice(start, end);
  return `${text.slice(start, Math.max(start, date.start))} ${text.slice(Math.min(end, date.end), end)}`;
}

/** How telling a term is: the rarer among the folder's dated clauses, the more (inverse document frequency). */
export type Weights = (term: string) => number;

export function weightsOf(all: readonly Features[]): Weights {
  const seen = new Map<string, number>();
  for (const { terms } of all) for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + all.length / (seen.get(term) ?? 1));
}

/** Overlap coefficient of two weighted bags of terms: from 0 (nothing in common) to 1 (one holds the other). */
export function likeness(a: Features, b: Features, weight: Weights): number {
  let common = 0;
  for (const [term, near] of a.terms) {
    const same = b.terms.get(term);
    common +=
      weight(term) *
      (same === undefined ? KIN * Math.min(near, kinship(a.kin.get(term), b)) : Math.min(near, same));
  }
  const smaller = Math.min(massOf(a, weight), massOf(b, weight));
  return smaller === 0 ? 0 : Math.min(1, common / smaller);
}

/** How near to its date the other telling has a word that shares a row of synonyms; 0 for none. */
function kinship(rows: readonly number[] | undefined, other: Features): number {
  let best = 0;
  for (const row of rows ?? []) best = Math.max(best, other.rows.get(row) ?? 0);
  return best;
}

/** Whether both count the same thing and the numbers differ. */
export function countsDiffer(a: Features, b: Features): boolean {
  return [...a.counts].some(([what, n]) => b.counts.has(what) && b.counts.get(what) !== n);
}

function massOf({ terms }: Features, weight: Weights): number {
  let sum = 0;
  for (const [term, near] of terms) sum += weight(term) * near;
  return sum;
}

/**
 * Least likeness for one event. Two documents that date something to one day are rarely of two minds about
 * what happened on it; one document that names a day twice often tells two things.
 */
export const SAME_DAY = 0.09;
