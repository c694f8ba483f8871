import type { Conflict } from '../model/conflict.ts';
import { overlapLength, overlaps, type Place, type Span } from '../model/span.ts';
import { href, pathOf } from './links.ts';
import { cellOf, type CellView } from './matrix.ts';
import type { Mark } from './segments.ts';
import type { Source } from './sources.ts';
import { withoutLabel, type Story } from './story.ts';
import { wordingMarks } from './wording-marks.ts';

/** Two documents whose pages are laid side by side; the first of the story's order comes first. */
interface Pair {
  readonly a: Source;
  readonly b: Source;
}

/** A stretch of words that both have, and the words of each that the other changes or lacks. */
interface Shared {
  readonly a: Span;
  readonly b: Span;
  readonly marksA: readonly Mark[];
  readonly marksB: readonly Mark[];
}

/** A disagreement of two documents, in the words of each. */
interface Dispute {
  readonly conflict: Conflict;
  readonly a: CellView;
  readonly b: CellView;
}

/** Two documents side by side. */
export interface Comparison extends Pair {
  readonly shared: readonly Shared[];
  readonly disputes: readonly Dispute[];
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
}

/** Of more sources than this the pairs are a square, not a list. */
export const LISTED = 7;

/** Fewer words than this are shared by chance, or are a term of the trade. */
const LEAST_WORDS = 4;

/** Every two documents, each pair once. */
export function pairs(story: Story): Pair[] {
  return story.sources.flatMap((a, i) => story.sources.slice(i + 1).map((b) => ({ a, b })));
}

/** The address of a pair's page. */
export function comparisonHref({ a, b }: Pair): string {
  return href(`compare/${a.slug}/${b.slug}/`);
}

/** The same below the site's base. */
export function comparisonPath(pair: Pair): string {
  return pathOf(comparisonHref(pair));
}

/** What two documents share, where they part, where they disagree, and what each has alone. */
export function comparison(story: Story, { a, b }: Pair): Comparison {
  const shared = sharedBetween(story, a, b);
  return {
    a,
    b,
    shared,
    disputes: story.flags
      .filter((conflict) => parts(conflict, a, b))
      .map((conflict) => ({ conflict, a: sideOf(story, conflict, a), b: sideOf(story, conflict, b) })),
    onlyA: alone(
      story,
      a,
      shared.map((s) => s.a),
    ),
    onlyB: alone(
      story,
      b,
      shared.map((s) => s.b),
    ),
  };
}

/** Whether two documents take different positions; two that differ from a third alone have no quarrel. */
function parts({ positions }: Conflict, a: Source, b: Source): boolean {
  const stances = (source: Source): string[] =>
    positions.filter(({ doc }) => doc === source.id).map(({ stance }) => stance);
  return stances(a).some((one) => stances(b).some((other) => one !== other));
}

function sideOf(story: Story, { positions }: Conflict, source: Source): CellView {
  const own = positions.filter(({ doc }) => doc === source.id);
  return cellOf(story, source, {
    stance: own[0]?.stance ?? null,
    spans: own.flatMap(({ spans }) => spans),
    deciding: own.flatMap(({ deciding }) => deciding),
  });
}

function sharedBetween(story: Story, a: Source, b: Source): Shared[] {
  const { passages, quoteGroups } = story.dossier;
  const found = [...passages, ...quoteGroups.flatMap((group) => group.pairs)].flatMap((pair): Shared[] => {
    const marks = wordingMarks(pair);
    if (pair.a.doc === a.id && pair.b.doc === b.id)
      return [{ a: pair.a, b: pair.b, marksA: marks.a, marksB: marks.b }];
    if (pair.a.doc === b.id && pair.b.doc === a.id)
      return [{ a: pair.b, b: pair.a, marksA: marks.b, marksB: marks.a }];
    return [];
  });
  const tellings = found.filter(
    (item) => wordCount(item.a) >= LEAST_WORDS && wordCount(item.b) >= LEAST_WORDS,
  );
  // A passage and a quotation may be the same words found twice: the longer one is shown.
  const kept: Shared[] = [];
  for (const item of tellings.sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start))) {
    const known = kept.some((other) => mostlyIn(item.a, other.a) && mostlyIn(item.b, other.b));
    if (!known) kept.push(item);
  }
  return kept.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

function wordCount({ text }: Span): number {
  return text.split(/\s+/).length;
}

function mostlyIn(inner: Place, outer: Place): boolean {
  return overlapLength(inner, outer) >= 0.8 * (inner.end - inner.start);
}

/** The sentences of a document's own text that no shared stretch touches. */
function alone(story: Story, { doc }: Source, shared: readonly Span[]): Span[] {
  const own = new Set(
    doc.blocks.filter((block) => block.role === 'body' || block.role === 'clause').map((block) => block.id),
  );
  return doc.sentences
    .filter((sentence) => own.has(sentence.block) && !shared.some((span) => overlaps(span, sentence)))
    .map((sentence) => withoutLabel(story, sentence));
}
