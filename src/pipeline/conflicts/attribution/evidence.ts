import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, overlaps, type Range, type Span } from '../../../model/span.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import type { Credit } from './credit.ts';
import { namesMissing, strangersIn } from './names.ts';
import { escaped } from '../../../text/escaped.ts';
import type { PaperText, Passage } from './paper-text.ts';

/**
 * Share of the telling words that a passage has itself, for it to be shown as the nearest. Each word counts by its
 * rarity in the paper (inverse document frequency), so that two words that stand everywhere do not make it near.
 */
const NEAR = 0.5;

/** An age only describes: "the 101-year-old mill". */
const AGE = /\b[\p{L}\d-]+-years?-old\b/giu;

/** What looking a credited statement up in the paper brought to light. */
export interface Evidence {
  /** People who take part in what is said, and whom the paper never names. */
  readonly strangers: readonly Span[];
  /** Words that carry the statement: names, common words and what the paper is about left out. */
  readonly telling: readonly Notion[];
  /** Those of them that the paper has nowhere, in no other words either. */
  readonly absent: readonly Notion[];
  /** Share of all its words, common ones among them, that the paper has nowhere. */
  readonly strange: number;
  /** How many words that carry meaning it has. */
  readonly size: number;
  /** Places and bodies in it that the paper has nowhere. */
  readonly absentNames: readonly Span[];
  /** Whether a number above ten or a day in the statement stands in the paper too: then the paper does speak of it. */
  readonly sharesNumber: boolean;
  /** Dates with a year that no date of the paper meets. */
  readonly absentDates: readonly DateMention[];
  /** The passage of the paper that has most of it; null where none has half of its telling words itself. */
  readonly nearest: Passage | null;
  /** The largest share of it that one passage has, with the clauses that the passage hangs from. */
  readonly coverage: number;
}

/** Looks what is credited to a paper up in it. */
export function lookUp(
  document: Document,
  credit: Credit,
  paper: PaperText,
  entities: readonly Entity[],
  dates: readonly DateMention[],
): Evidence {
  const { content } = credit;
  const inside = <T extends Range & { doc: string }>(spans: readonly T[]): T[] =>
    spans.filter((s) => s.doc === document.id && contains(content, s));
  const names = entities.flatMap((e) => inside(e.mentions.filter((m) => m.form !== 'pronoun')));
  const datesInside = inside(dates).filter((d) => d.role === 'event');
  const text = document.text.slice(content.start, content.end);
  const ages = [...text.matchAll(AGE)].map((m) => ({
    start: content.start + m.index,
    end: content.start + m.index + m[0].length,
  }));
  const all = notionsOf(text, content.start).filter((n) => !ages.some((a) => overlaps(a, n)));
  const telling = all.filter(
    (n) =>
      !paper.common.has(n.root) &&
      !/^\d/.test(n.norm) &&
      !names.some((m) => overlaps(m, n) && !isSmallNoun(m, document.text.slice(n.start, n.end))) &&
      !datesInside.some((d) => overlaps(d, n)),
  );
  const absentDates = datesInside.filter((d) => hasYear(d) && !paper.dates.some((p) => meets(d, p)));
  const { passage, coverage } = nearest(paper, telling, all);
  return {
    strangers: strangersIn(document, credit, paper, entities),
    telling,
    absent: telling.filter((n) => !akin(n, paper.keys)),
    strange: all.filter((n) => !akin(n, paper.keys)).length / Math.max(1, all.length),
    size: all.length,
    absentNames: namesMissing(document, content, paper, entities),
    sharesNumber:
      sharesNumber(text, datesInside, content.start, paper) ||
      datesInside.some((d) => isDay(d) && paper.dates.some((p) => p.edtf === d.edtf)),
    absentDates,
    nearest: passage,
    coverage: telling.length === 0 ? 1 : (coverage * telling.length) / (telling.length + absentDates.length),
  };
}

/** "the Mill Street plant": the noun in small letters behind a name says something all the same. */
const isSmallNoun = (mention: Span, word: string): boolean =>
  /^\p{Lu}.* \p{Ll}+$/u.test(mention.text) && mention.text.endsWith(word) && /^\p{Ll}/u.test(word);

function sharesNumber(text: string, dates: readonly Range[], offset: number, paper: PaperText): boolean {
  return [...text.matchAll(/(?<![\p{L}\d])\d[\d,.]*\d(?![\p{L}\d])/gu)].some((m) => {
    const at = { start: offset + m.index, end: offset + m.index + m[0].length };
    if (dates.some((d) => overlaps(d, at)) || Number(m[0].replaceAll(',', '')) < 10) return false;
    return new RegExp(`(?<![\\d.,])${escaped(m[0])}(?![\\d]|[.,]\\d)`).test(paper.folded);
  });
}

/** The passage with most of the telling words and near enough to show; the other words decide between equals. */
function nearest(
  paper: PaperText,
  telling: readonly Notion[],
  all: readonly Notion[],
): { passage: Passage | null; coverage: number } {
  const owned = paper.passages.map(({ notions }) => keysOf(notions));
  const rarity = telling.map((n) => 1 / Math.max(1, owned.filter((keys) => akin(n, keys)).length));
  const whole = rarity.reduce((sum, weight) => sum + weight, 0);
  let best: Passage | null = null;
  let bestScore = 0;
  let coverage = 0;
  for (const [at, passage] of paper.passages.entries()) {
    const found = telling.filter((n) => akin(n, passage.keys)).length;
    const own = owned[at] ?? new Set();
    const score = found + all.filter((n) => akin(n, own)).length / (all.length + 1);
    // Words of the clauses above alone would show a reader a passage about something else.
    const itself = telling.reduce((sum, n, i) => sum + (akin(n, own) ? (rarity[i] ?? 0) : 0), 0);
    const several = telling.filter((n) => akin(n, own)).length >= Math.min(2, telling.length);
    const near = several && itself > 0 && itself >= whole * NEAR;
    if (near && score > bestScore) [best, bestScore] = [passage, score];
    coverage = Math.max(coverage, telling.length === 0 ? 1 : found / telling.length);
  }
  return { passage: best, coverage };
}

/** "March 31", not "March" or "last year". */
function isDay(date: DateMention): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '') && /\d/.test(date.text);
}

function hasYear(date: DateMention): boolean {
  return date.edtf !== null && date.basis === 'stated' && /\d{4}/.test(date.text);
}

/** By the times that the words name, not by what "until" or "by" leaves open before them. */
function meets(a: DateMention, b: DateMention): boolean {
  if (a.edtf === null || b.edtf === null) return false;
  return boundsMeet(boundsOf(a.edtf), boundsOf(b.edtf));
}
