import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';

/** What heads a list of what is to come, a site's or the newsletter's own. */
const DIARY =
  /^(?:coming up|upcoming(?: events)?|(?:dates? for (?:the|your) )?diary(?: dates?)?|what['’]s on)[:.]?$/i;

/**
 * Whether a heading that stands over boxes as well is one of the text here: a blank line on either side of it, and
 * below it a whole sentence. A box has its entries right below, and they are no sentences.
 */
export function isOwnDiary(drafts: readonly Draft[], i: number): boolean {
  const [draft, next] = [drafts[i], drafts[i + 1]];
  if (draft === undefined || next === undefined || !DIARY.test(draft.text)) return false;
  return draft.gap > 0 && next.gap > 0 && endsSentence(next.text) && wordCount(next.text) >= 5;
}
