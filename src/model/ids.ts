import type { Place, Range } from './span.ts';

/**
 * A stable id for something with one place in one document: `d-<document>-<start>-<end>`. It changes only
 * when that document's text before it changes.
 */
export function placeId(prefix: string, place: Place): string {
  return placeIdsIn(place.doc)(prefix, place);
}

/** The same for many places in one document, given by its id. */
export function placeIdsIn(doc: string): (prefix: string, range: Range) => string {
  const name = slug(doc);
  return (prefix, { start, end }) => `${prefix}-${name}-${start}-${end}`;
}

/**
 * A stable id for something that several places or names make up. The parts decide it, never their order
 * of discovery: pass them sorted where their order has no meaning. FNV-1a, 64 bit, in base 36.
 */
export function contentId(prefix: string, parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const char of parts.join('\u0000')) {
    hash ^= BigInt(char.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return `${prefix}-${hash.toString(36)}`;
}

/** Letters, digits and hyphens only, for addresses and ids. Empty input gives `x`. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'x';
}

/** The topic of what a document, given by its id, is said to say. */
export function topicOfPaper(doc: string): string {
  return `said-of-${slug(doc)}`;
}
