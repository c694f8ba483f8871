import type { Quote, QuoteGroup, Variation, WordingPair } from '../model/quote.ts';
import type { Entity } from '../model/entity.ts';
import { overlaps, samePlace, type Span } from '../model/span.ts';
import { slug } from '../model/ids.ts';
import type { Mark } from './segments.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** One wording of a saying, with the words that other wordings lack or change. */
interface Wording {
  readonly span: Span;
  /** Who prints it so, with the place in each. */
  readonly places: readonly { readonly source: Source; readonly href: string }[];
  /** Who is said to have said it here, or null. */
  readonly speaker: Entity | null;
  /** Words between quotation marks, reported speech, or running text. */
  readonly form: 'quoted' | 'reported' | 'text';
  readonly changed: readonly Mark[];
  /** How it differs from the first wording, or null for that one. */
  readonly variation: Variation | null;
  readonly moved: string | null;
}

/** One saying in all its wordings. */
export interface Saying {
  readonly id: string;
  readonly anchor: string;
  readonly wordings: readonly Wording[];
  readonly speaker: Entity | null;
  /** The most telling of its variations. */
  readonly worst: Variation;
}

/** How a wording differs, in a reader's words. */
export const VARIATION_WORDS: Readonly<Record<Variation, string>> = {
  verbatim: 'word for word',
  punctuation: 'punctuation differs',
  trimmed: 'cut shorter',
  altered: 'words changed',
  paraphrase: 'put in other words',
};

/** From the least to the most telling. */
const TELLING: readonly Variation[] = ['verbatim', 'punctuation', 'trimmed', 'paraphrase', 'altered'];

/** Every saying that somebody puts in quotation marks and another document has too, the most altered first. */
export function sayings(story: Story): Saying[] {
  return story.dossier.quoteGroups
    .map((group) => sayingOf(story, group))
    .filter(({ wordings }) => wordings.some((wording) => wording.form === 'quoted'))
    .sort((a, b) => TELLING.indexOf(b.worst) - TELLING.indexOf(a.worst) || (a.id < b.id ? -1 : 1));
}

function sayingOf(story: Story, group: QuoteGroup): Saying {
  const spans = wordingSpans(group);
  const base = spans[0];
  const each = spans.map((span): Wording => {
    const quote = quoteAt(story, span);
    const pair = group.pairs.find((p) => base && joins(p, base, span));
    return {
      span,
      places: [{ source: story.source(span.doc), href: story.linkTo(span) }],
      speaker: speakerOf(story, quote),
      form: quote === null ? 'text' : quote.form === 'indirect' ? 'reported' : 'quoted',
      changed: changesIn(group.pairs, span),
      variation: pair?.variation ?? null,
      moved: pair?.moved ?? null,
    };
  });
  const wordings = together(each);
  const worst = group.pairs
    .map((pair) => pair.variation)
    .sort((a, b) => TELLING.indexOf(b) - TELLING.indexOf(a))[0];
  const speaker = wordings.find((wording) => wording.speaker !== null)?.speaker ?? null;
  return { id: group.id, anchor: slug(group.id), wordings, speaker, worst: worst ?? 'verbatim' };
}

/** Equal wordings from the same mouth as one line, with all who print it so. */
function together(wordings: readonly Wording[]): Wording[] {
  const lines = new Map<string, Wording>();
  for (const wording of wordings) {
    const key = [wording.form, wording.speaker?.id, wording.moved, wording.span.text].join('\u0000');
    const line = lines.get(key);
    lines.set(key, line ? { ...line, places: [...line.places, ...wording.places] } : wording);
  }
  return [...lines.values()].map((line) => ({ ...line, places: onceEach(line.places) }));
}

/** A document that prints the same words again is named once, by their first place. */
function onceEach(places: Wording['places']): Wording['places'] {
  return places.filter(
    ({ source }, index) => places.findIndex((other) => other.source.id === source.id) === index,
  );
}

/** The distinct stretches that a group's pairs compare, the longest first, else in the documents' order. */
function wordingSpans(group: QuoteGroup): Span[] {
  const spans: Span[] = [];
  for (const span of group.pairs.flatMap((pair) => [pair.a, pair.b])) {
    if (!spans.some((other) => samePlace(other, span))) spans.push(span);
  }
  return spans.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.start - b.start),
  );
}

function joins(pair: WordingPair, x: Span, y: Span): boolean {
  return (samePlace(pair.a, x) && samePlace(pair.b, y)) || (samePlace(pair.a, y) && samePlace(pair.b, x));
}

/** The words of one wording that any pair says are inserted, deleted or replaced. */
function changesIn(pairs: readonly WordingPair[], span: Span): Mark[] {
  return pairs
    .flatMap(({ differences }) => differences.flatMap(({ a, b }) => [a, b]))
    .filter((place) => place.doc === span.doc && place.end > place.start && overlaps(place, span))
    .map((place) => ({ start: place.start, end: place.end, name: 'changed' }));
}

/** The quotation that a wording stands in or is: the shortest that it meets. */
function quoteAt(story: Story, span: Span): Quote | null {
  return (
    story.dossier.quotes
      .filter((quote) => quote.doc === span.doc && overlaps(quote, span))
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  );
}

/** Who is said to speak, or null where nobody is named. */
export function speakerOf(story: Story, quote: Quote | null): Entity | null {
  return quote?.speaker == null ? null : (story.entities.get(quote.speaker) ?? null);
}

/** Quotations of speech that one document alone has, in its order. */
export function alone(story: Story, source: Source): Quote[] {
  const grouped = new Set(
    story.dossier.quoteGroups.flatMap((group) => group.members.filter((m) => typeof m === 'string')),
  );
  const pairs = story.dossier.quoteGroups.flatMap((group) => group.pairs.flatMap((pair) => [pair.a, pair.b]));
  const isGrouped = (quote: Quote): boolean =>
    grouped.has(quote.id) || pairs.some((span) => span.doc === quote.doc && overlaps(span, quote));
  return story.dossier.quotes.filter(
    (quote) => quote.doc === source.id && quote.form === 'direct' && !isGrouped(quote),
  );
}
