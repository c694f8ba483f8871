import { slug } from '../model/ids.ts';
import { isFlag, type Conflict } from '../model/conflict.ts';
import type { DateMention } from '../model/date.ts';
import type { Sentence } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import type { Place, Span } from '../model/span.ts';
import { anchorOf, blockAnchor, href } from './links.ts';
import { type Source, sourcesOf } from './sources.ts';

/** A dossier with what pages look up in it. */
export interface Story {
  readonly dossier: Dossier;
  /** The primary document first, then the others in the dossier's order. */
  readonly sources: readonly Source[];
  /** Weightiest first. */
  readonly conflicts: readonly Conflict[];
  /** Those of them that say that the sources disagree. */
  readonly flags: readonly Conflict[];
  /** Whether a document has letters with accents, which the fonts' second files hold. */
  readonly accented: boolean;
  readonly dates: ReadonlyMap<string, DateMention>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The source whose document has that id; throws RangeError where none has. */
  source(id: string): Source;
  /** The sentence in which a place begins, or null between sentences. */
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
  const conflicts = [...dossier.conflicts].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return {
    dossier,
    sources,
    conflicts,
    flags: conflicts.filter((conflict) => isFlag(conflict.level)),
    accented: dossier.documents.some(({ text }) => /[À-ÖØ-öø-ÿ]/.test(text)),
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
