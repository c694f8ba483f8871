import type { Conflict } from '../model/conflict.ts';
import type { Sentence } from '../model/document.ts';
import type { Difference } from '../model/quote.ts';
import { overlapLength, overlaps, type Place, type Span } from '../model/span.ts';
import { href, pathOf } from './links.ts';
import type { Mark } from './segments.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** Two documents whose pages are laid side by side; the first of the story's order comes first. */
interface Pair {
  readonly a: Source;
  readonly b: Source;
}

/** A stretch of words that both have, and the words of each that the other lacks or changes. */
interface Shared {
  readonly a: Span;
  readonly b: Span;
  readonly marksA: readonly Mark[];
  readonly marksB: readonly Mark[];
}

/** Two documents side by side. */
export interface Comparison extends Pair {
  readonly shared: readonly Shared[];
  readonly conflicts: readonly Conflict[];
  readonly onlyA: readonly Sentence[];
  readonly onlyB: readonly Sentence[];
}

/** Of more sources than this the pairs are a square, not a list. */
export const LISTED = 7;

/** Fewer words than this are shared by chance, or are a term of the trade. */
const LEAST_WORDS = 4;

/** Where one side is this many times the other, it is an excerpt: marking all that it leaves out tells nothing. */
const EXCERPT = 2.5;

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
    conflicts: story.flags.filter((conflict) =>
      [a, b].every((source) => conflict.positions.some((position) => position.doc === source.id)),
    ),
    onlyA: alone(
      a,
      shared.map((s) => s.a),
    ),
    onlyB: alone(
      b,
      shared.map((s) => s.b),
    ),
  };
}

function sharedBetween(story: Story, a: Source, b: Source): Shared[] {
  const { passages, quoteGroups } = story.dossier;
  const found = [...passages, ...quoteGroups.flatMap((group) => group.pairs)].flatMap((pair): Shared[] => {
    if (pair.a.doc === a.id && pair.b.doc === b.id) return [share(pair.a, pair.b, pair.differences, false)];
    if (pair.a.doc === b.id && pair.b.doc === a.id) return [share(pair.b, pair.a, pair.differences, true)];
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

function share(a: Span, b: Span, differences: readonly Difference[], turned: boolean): Shared {
  const places = (side: 'a' | 'b'): Mark[] =>
    differences
      .map((difference) => difference[side])
      .filter((place) => place.end > place.start)
      .map((place) => ({ start: place.start, end: place.end, name: 'changed' }));
  const [shorter, longer] = [a, b].map((span) => span.end - span.start).sort((x, y) => x - y) as [
    number,
    number,
  ];
  if (longer > EXCERPT * shorter) return { a, b, marksA: [], marksB: [] };
  const [first, second] = turned ? (['b', 'a'] as const) : (['a', 'b'] as const);
  return { a, b, marksA: places(first), marksB: places(second) };
}

function mostlyIn(inner: Place, outer: Place): boolean {
  return overlapLength(inner, outer) >= 0.8 * (inner.end - inner.start);
}

/** The sentences of a document's own text that no shared stretch touches. */
function alone({ doc }: Source, shared: readonly Span[]): Sentence[] {
  const own = new Set(
    doc.blocks.filter((block) => block.role === 'body' || block.role === 'clause').map((block) => block.id),
  );
  return doc.sentences.filter(
    (sentence) => own.has(sentence.block) && !shared.some((span) => overlaps(span, sentence)),
  );
}
