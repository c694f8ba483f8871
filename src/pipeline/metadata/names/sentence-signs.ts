import type { Named, Page, Sign, Standing } from './named.ts';

const sign = (name: string, because: string, where: (standing: Standing, page: Page) => boolean): Sign => ({
  name,
  because,
  of: ({ standings }, page) => standings.some((s) => s.inside && where(s, page)),
});

/** Where in a page’s sentences a name stands. */
export const SENTENCE_SIGNS: readonly Sign[] = [
  sign('inside a line', 'a page speaks of itself, and of others', () => true),
  sign('inside a line at the foot', 'most of all at its foot', ({ at }, { lastText }) => at > lastText),
  sign(
    'opens a line at the foot',
    'the name first',
    ({ at, piece }, { lastText }) => at > lastText && piece === 0,
  ),
  sign(
    'opens the text',
    'whom the story is of',
    ({ at, piece }, { firstText }) => at === firstText && piece === 0,
  ),
  sign('opens the title', 'whom the story is of', ({ at, piece }, { title }) => at === title && piece === 0),
  {
    name: 'only inside',
    because: 'most pages print their name apart from sentences',
    of: ({ standings }: Named) => standings.length > 0 && standings.every((s) => s.inside),
  },
];
