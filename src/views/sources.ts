import { slug } from '../model/ids.ts';
import type { Document } from '../model/document.ts';
import { dateWords } from './date-words.ts';
import { letters } from './letters.ts';
import { href } from './links.ts';
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

/** How each document of a story is shown, in their order. */
export function sourcesOf(documents: readonly Document[]): Source[] {
  const given = letters(documents);
  const names = shortNames(
    documents.map((doc) => ({
      publisher: doc.publisher,
      name: doc.title ?? doc.label,
      published: publishedWords(doc),
    })),
  );
  const lanes = laneNames(names);
  let hue = 0;
  return documents.map((doc, index): Source => {
    const name = doc.title ?? doc.label;
    const own = slug(doc.id);
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
