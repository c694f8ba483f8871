import { slug } from '../model/ids.ts';
import type { Place } from '../model/span.ts';

/** The site's base path with one slash at each end. */
const BASE = `/${import.meta.env.BASE_URL}/`.replace(/\/+/g, '/');

/** An address inside the site, from a path below its base: `sources/` gives `/base/sources/`. */
export function href(path: string): string {
  return BASE + path.replace(/^\/+/, '');
}

/** The path of an address made by `href`, without the base. */
export function pathOf(address: string): string {
  return address.startsWith(BASE) ? address.slice(BASE.length) : address;
}

/** The address of a disagreement's own page. */
export function conflictHref(id: string): string {
  return href(`disagreements/${id}/`);
}

/** The id of the element that shows a sentence or any other place: `s-120-260`. */
export function anchorOf(place: Pick<Place, 'start' | 'end'>): string {
  return `s-${place.start}-${place.end}`;
}

/** The id of a paragraph's element: a clause's own address, else its place. */
export function blockAnchor(block: Place & { readonly path: string | null }): string {
  return block.path === null ? `p-${block.start}-${block.end}` : clauseAnchor(block.path);
}

/** The id of a clause's element: `clause-8.b.ii`. */
export function clauseAnchor(path: string): string {
  return `clause-${path}`;
}

/** The id of an event in the timeline's list. */
export function eventAnchor(id: string): string {
  return slug(id);
}

/**
 * A text fragment directive for a passage (WICG Scroll To Text Fragment): its first and last words, so that a
 * link lights the passage even where the page's anchors have moved.
 */
export function textFragment(text: string): string {
  const words = text.trim().split(/\s+/);
  const encode = (part: readonly string[]): string =>
    encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  if (words.length <= 8) return `:~:text=${encode(words)}`;
  return `:~:text=${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
}
