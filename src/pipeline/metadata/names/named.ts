import type { Block, Document } from '../../../model/document.ts';

/** Where a name stands on a page. */
export interface Standing {
  /** The line's place among the page's blocks. */
  readonly at: number;
  readonly line: string;
  /** Which piece of its line it is, of how many: a whole line counts as its first. */
  readonly piece: number;
  readonly pieces: number;
  /** Whether a sign of rights stands before it. */
  readonly owned: boolean;
  /** Whether it stands inside a sentence. */
  readonly inside: boolean;
}

/** What stands around a name where it stands in words. */
export interface Mention {
  readonly before: string;
  readonly after: string;
}

/** A name that may be the publisher's of a page. */
export interface Named {
  /** In small letters and without its article: by this it is known wherever it stands. */
  readonly key: string;
  readonly name: string;
  readonly standings: readonly Standing[];
  /** In the page's running text, and in its other lines. */
  readonly told: readonly Mention[];
  readonly printed: readonly Mention[];
}

/** A page as its names are weighed on it. */
export interface Page {
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Places of its headline (-1 for none), its first and its last long paragraph. */
  readonly title: number;
  readonly firstText: number;
  readonly lastText: number;
  /** Places of the lines that give its day, and that name who wrote it. */
  readonly days: ReadonlySet<number>;
  readonly bylines: ReadonlySet<number>;
  /** What the plain rules say, folded; null for nothing. */
  readonly plain: string | null;
  /** Names in addresses on the web, without their endings. */
  readonly domains: readonly string[];
  /** Its running text and its other lines, in small letters; of a long page both ends. */
  readonly told: string;
  readonly printed: string;
}

/** One thing about a name on a page that speaks for or against its being the publisher's. */
export interface Sign {
  readonly name: string;
  readonly because: string;
  readonly of: (named: Named, page: Page) => number | boolean;
}

/** A name by which others can be compared with it. */
export const keyOf = (name: string): string =>
  name.toLowerCase().replace(/[‘’]/g, "'").replace(/^the /, '').replace(/\s+/g, ' ').trim();
