import { href } from './links.ts';

/** A link of the masthead. */
interface NavigationEntry {
  readonly label: string;
  readonly href: string;
  /** `page` on the section's own page, `true` on one below it, as ARIA's `aria-current` tells them apart. */
  readonly current: 'page' | 'true' | undefined;
}

/** The site's sections, in the order of the masthead: label and path below the base. */
const SECTIONS: readonly (readonly [label: string, path: string])[] = [
  ['Timeline', ''],
  ['Disagreements', 'disagreements/'],
  ['Sources', 'sources/'],
  ['People', 'people/'],
  ['Quotations', 'quotations/'],
  ['Compare', 'compare/'],
  ['Method', 'method/'],
  ['Data', 'data/'],
  ['Search', 'search/'],
];

/** The masthead's links. `path` is the page's own, below the base; null where it has none. */
export function navigation(path: string | null): NavigationEntry[] {
  return SECTIONS.map(([label, section]) => ({
    label,
    href: href(section),
    current: currency(section, path),
  }));
}

function currency(section: string, path: string | null): NavigationEntry['current'] {
  if (path === section) return 'page';
  return section !== '' && path?.startsWith(section) === true ? 'true' : undefined;
}
