import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isBrokenOff, isTeaser } from './line-signs.ts';

const LONG_ENOUGH = 15;

/** A long line that breaks off right below a whole paragraph, and no teaser beside it: here the page stops, not a teaser. */
export function isCutShort(drafts: readonly Draft[], i: number): boolean {
  const [draft, before, after] = [drafts[i]!, drafts[i - 1], drafts[i + 1]];
  const long = ({ text }: Draft): boolean =>
    wordCount(text) >= LONG_ENOUGH && !isTeaser(text) && endsSentence(text);
  return (
    isBrokenOff(draft.text) &&
    wordCount(draft.text) >= LONG_ENOUGH &&
    before?.indent === draft.indent &&
    long(before) &&
    !(after && isTeaser(after.text))
  );
}
