import { slug } from '../model/ids.ts';
import type { Conflict } from '../model/conflict.ts';
import type { DateMention } from '../model/date.ts';
import type { Document, Sentence } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import type { Place, Span } from '../model/span.ts';
import { dateWords } from './date-words.ts';
import { letters } from './letters.ts';
import { anchorOf, blockAnchor, href } from './links.ts';
import { laneNames, shortNames } from './short-names.ts';
import { shorten } from './shorten.ts';

/** How many hues the styles know; more sources than that share hues and differ by letter. */
const HUES = 12;

/** How a document is shown wherever it is named: its letter, hue and shape are the same on every page. */
export interface Source {
  readonly doc: Document;
  readonly id: string;
  readonly letter: string;
  /** 0 is ink, for the primary document; the rest count from 1. */
  readonly hue: number;
  readonly shape: 'square' | 'circle';
  /** Title, or what to call it. */
  readonly name: string;
  /** A few words, for running text. */
  readonly short: string;
  /** A few words by which it can be told from the others, for a table's head or a lane. */
  readonly lane: string;
  readonly slug: string;
  readonly href: string;
  /** When it appeared, in words. */
  readonly published: string;
}

/** A dossier with what pages look up in it. */
export interface Story {
  readonly dossier: Dossier;
  /** The primary document first, then the others in the dossier's order. */
  readonly sources: readonly Source[];
  /** Weightiest first. */
  readonly conflicts: readonly Conflict[];
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly entities: ReadonlyMap<string, Entity>;
  source(id: string): Source;
  sentenceAt(place: Place): Sentence | null;
  /** The address of the sentence that holds a place. */
  linkTo(place: Place): string;
  /** The address of a person's, body's or law's page, or null where it has none. */
  entityHref(id: string): string | null;
}

/** Indexes a dossier for the pages. */
export function storyOf(dossier: Dossier): Story {
  const ordered = [...dossier.documents].sort((a, b) => Number(b.primary) - Number(a.primary));
  const sources = sourcesOf(ordered);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const source = (id: string): Source => {
    const found = byId.get(id);
    if (!found) throw new RangeError(`no document has the id "${id}"`);
    return found;
  };
  const sentenceAt = (place: Place): Sentence | null => find(source(place.doc).doc.sentences, place.start);
  return {
    dossier,
    sources,
    conflicts: [...dossier.conflicts].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
    dates: new Map(dossier.dates.map((date) => [date.id, date])),
    entities,
    source,
    sentenceAt,
    entityHref: (id) => {
      const entity = entities.get(id);
      return entity === undefined || !hasPage(entity) ? null : href(`people/${slug(id)}/`);
    },
    linkTo: (place) => {
      const { doc, href } = source(place.doc);
      const sentence = find(doc.sentences, place.start);
      if (sentence !== null) return `${href}#${anchorOf(sentence)}`;
      const block = find(doc.blocks, place.start);
      return href + (block === null ? '' : `#${blockAnchor(block)}`);
    },
  };
}

/**
 * Whether an entity has a page of its own: people, bodies, laws, and offices that have a name. A bare post
 * ("chairman") is somebody else's in each document.
 */
export function hasPage({ type, name }: Entity): boolean {
  return type !== 'place' && (type !== 'role' || /\p{Lu}/u.test(name));
}

function sourcesOf(documents: readonly Document[]): Source[] {
  const given = letters(documents);
  const names = shortNames(
    documents.map((doc) => ({
      publisher: doc.publisher,
      name: doc.title ?? doc.label,
      published: publishedWords(doc),
    })),
  );
  const lanes = laneNames(names);
  const slugs = new Set<string>();
  let hue = 0;
  return documents.map((doc, index): Source => {
    const name = doc.title ?? doc.label;
    const base = slug(doc.id);
    const own = slugs.has(base) ? `${base}-${given[index]!.toLowerCase()}` : base;
    slugs.add(own);
    return {
      doc,
      id: doc.id,
      letter: given[index]!,
      hue: doc.primary ? 0 : 1 + (hue++ % HUES),
      shape: doc.primary ? 'square' : 'circle',
      name,
      short: shorten(names[index]!, 30),
      lane: shorten(lanes[index]!, 30),
      slug: own,
      href: href(`sources/${own}/`),
      published: publishedWords(doc),
    };
  });
}

function publishedWords({ published }: Document): string {
  return published.edtf === null ? 'date unknown' : dateWords(published.edtf);
}

/** The last item that starts at or before an offset and holds it; items are in order and apart. */
function find<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  offset: number,
): T | null {
  let [low, high] = [0, items.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle]!;
    if (item.start > offset) high = middle - 1;
    else if (item.end <= offset) low = middle + 1;
    else return item;
  }
  return null;
}

/** A span without the clause number that it begins with: a number is no words of what it numbers. */
export function withoutLabel(story: Story, span: Span): Span {
  const block = find(story.source(span.doc).doc.blocks, span.start);
  if (block?.label == null || block.start !== span.start || !span.text.startsWith(block.label)) return span;
  const text = span.text.slice(block.label.length).trimStart();
  return text === '' ? span : { doc: span.doc, start: span.end - text.length, end: span.end, text };
}
