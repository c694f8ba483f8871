import { contentStems, fold } from '../../text/tokens.ts';
import { MONTHS } from '../../language/months.ts';
import type { Telling } from './telling.ts';

/** What a telling is about: its stems and entities, and the numbers with what they count. */
export interface Features {
  readonly terms: ReadonlySet<string>;
  /** "tonne" → "17": two tellings that count one thing differently are not taken for one event by likeness. */
  readonly counts: ReadonlyMap<string, string>;
}

const CALENDAR = new Set(
  [
    ...MONTHS.keys(),
    ...'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter year month week day today yesterday tomorrow said say'.split(
      ' ',
    ),
  ].flatMap((w) => contentStems(w)),
);

/** Stems of the words around a date (its clause, the clause that tells it, and that one's subject), without the date. */
export function featuresOf(
  { document, date, read, own, core }: Telling,
  entities: readonly string[],
): Features {
  const picked = new Set([own, core, core - 1]);
  const text = [...picked]
    .map((i) => read.clauses[i])
    .filter((c) => c !== undefined)
    .map((c) =>
      wordsWithout(document.text, read.words[c.from]?.start ?? 0, read.words[c.to - 1]?.end ?? 0, date),
    )
    .join(' ');
  const terms = new Set(contentStems(text).filter((s) => !CALENDAR.has(s) && !/^\d+$/.test(s)));
  for (const id of entities) terms.add(`@${id}`);
  const counts = new Map<string, string>();
  for (const m of fold(text).matchAll(
    /\b(\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)[\s-]([a-z]{3,})/g,
  )) {
    const [stem] = contentStems(m[2] ?? '');
    if (stem) counts.set(stem, m[1] ?? '');
  }
  return { terms, counts };
}

function wordsWithout(
  text: string,
  start: number,
  end: number,
  date: { start: number; end: number },
): string {
  if (date.end <= start || date.start >= end) return text.slice(start, end);
  return `${text.slice(start, Math.max(start, date.start))} ${text.slice(Math.min(end, date.end), end)}`;
}

/** How telling a term is: the rarer among the folder's dated clauses, the more (inverse document frequency). */
export type Weights = (term: string) => number;

export function weightsOf(all: readonly Features[]): Weights {
  const seen = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + all.length / (seen.get(term) ?? 1));
}

/**
 * Overlap coefficient of two sets of terms, weighted: from 0 (nothing in common) to 1 (one holds the other).
 * Nothing where both count the same things and the numbers differ.
 */
export function likeness(a: Features, b: Features, weight: Weights): number {
  for (const [what, n] of a.counts) if (b.counts.has(what) && b.counts.get(what) !== n) return 0;
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, t) => total + weight(t), 0);
  const smaller = Math.min(sum(a.terms), sum(b.terms));
  if (smaller === 0) return 0;
  return sum([...a.terms].filter((t) => b.terms.has(t))) / smaller;
}
