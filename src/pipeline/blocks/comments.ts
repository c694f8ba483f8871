import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isCommentsHeading } from './line-signs.ts';

/** Where the readers' comments begin: at a heading that says so, after a few sentences of the article. */
export function commentsFrom(drafts: readonly Draft[]): number {
  let sentences = 0;
  for (const [i, { text }] of drafts.entries()) {
    if (endsSentence(text) && wordCount(text) >= 8) sentences++;
    if (sentences >= 3 && isCommentsHeading(text)) return i;
  }
  return drafts.length;
}
