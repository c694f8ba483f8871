import { href } from './links.ts';

interface NavigationEntry {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
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

/** The masthead's links. `path` is the page's own, below the base. */
export function navigation(path: string): NavigationEntry[] {
  return SECTIONS.map(([label, section]) => ({
    label,
    href: href(section),
    current: section === '' ? path === '' : path.startsWith(section),
  }));
}
