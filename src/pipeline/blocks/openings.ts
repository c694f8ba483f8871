import { isDateLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { isByline } from './credit-signs.ts';
import { endsSentence, wordCount } from './line-shape.ts';

/** So many lines below the date or the author at most, and so many such places on a page. */
const SOON = 4;
const MOST_OPENINGS = 4;

/** The first sentence after each line that dates or signs a page; none where a page has so many that they are teasers. */
export function openingsOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const openings = new Set<number>();
  let since = SOON + 1;
  drafts.forEach(({ text }, i) => {
    since = isDateLine(text) || isByline(text) ? 0 : since + 1;
    if (since > SOON || !endsSentence(text) || wordCount(text) < 8) return;
    openings.add(i);
    since = SOON + 1;
  });
  return openings.size <= MOST_OPENINGS ? openings : new Set();
}
