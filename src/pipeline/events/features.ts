import { contentStems, fold } from '../../text/tokens.ts';
import { kinOf, rootsOf } from './roots.ts';
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

/** Where an entity is named. */
interface EntityPlace {
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

function rowsOf(
  terms: ReadonlyMap<string, number>,
  kin: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const out = new Map<number, number>();
  for (const [term, rows] of kin)
    for (const row of rows) out.set(row, Math.max(out.get(row) ?? 0, terms.get(term) ?? 0));
  return out;
}

function without(text: string, start: number, end: number, date: { start: number; end: number }): string {
  if (date.end <= start || date.start >= end) return text.slice(start, end);
  return `${text.slice(start, Math.max(start, date.start))} ${text.slice(Math.min(end, date.end), end)}`;
}
