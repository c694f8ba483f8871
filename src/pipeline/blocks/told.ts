import { contentStems } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** For each content stem of the text below a head: a headline speaks of what its text tells, a motto does not. */
export type Told = ReadonlySet<string>;

/** The content stems of the text below a head. */
export function toldIn(drafts: readonly Draft[]): Told {
  return new Set(drafts.flatMap(({ text }) => contentStems(text.slice(0, 4000))));
}

/** How many different content words of a line stand in the text below. */
export function echoOf(text: string, told: Told): number {
  return [...new Set(contentStems(text))].filter((stem) => told.has(stem)).length;
}
