import { once } from '../../text/once.ts';
import { contentStems } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/**
 * Each content stem of the text below a head, with the number of its paragraphs that have it: a headline speaks of what its
 * text tells, a motto does not.
 */
export type Told = ReadonlyMap<string, number>;

/** No paragraph is read further than this, in characters: a page without line breaks is one. */
const MOST_READ = 4000;

const stemsIn = once(
  ({ text }: Draft): ReadonlySet<string> => new Set(contentStems(text.slice(0, MOST_READ))),
);

/** The content stems of some paragraphs. */
export function toldIn(drafts: readonly Draft[]): Told {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    for (const stem of stemsIn(draft)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** How many different content words of a line stand in the text below. */
export function echoOf(text: string, told: Told): number {
  return [...new Set(contentStems(text))].filter((stem) => told.has(stem)).length;
}
