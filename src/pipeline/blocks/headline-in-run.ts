import type { Run } from './best-run.ts';
import type { Page } from './draft.ts';
import { headSign } from './head-signs.ts';
import { isWorthy } from './headline-candidates.ts';
import { wordCount } from './line-shape.ts';

/** A short question or exclamation that stands apart above the text of a page without another headline: it is the headline. */
export function asksAbove({ drafts, kind }: Page, { from, to }: Run): boolean {
  const [first, second] = [drafts[from], drafts[from + 1]];
  if (!first || !second || to - from < 2 || second.gap === 0 || first.role !== null) return false;
  if (!/\p{L}[?!]$/u.test(first.text) || wordCount(first.text) > 12) return false;
  // In capitals it is more than the name of the page above it.
  const page = from > 1 && !/\p{Ll}/u.test(first.text) ? 1 : 0;
  return !drafts.slice(page, from).some(({ text }) => headSign(text, kind) === 'words' && isWorthy(text));
}

/**
 * Two short sentences that stand apart above the greeting of a letter or a bulletin, under the name of what it is, in
 * capitals: they are its headline. "They voted. Now we bargain."
 */
export function saysAbove({ drafts }: Page, { from, to }: Run): boolean {
  const [first, ...next] = drafts.slice(from, Math.min(from + 3, to));
  if (!first || next[0] === undefined || next[0].gap === 0 || first.gap === 0 || first.role !== null)
    return false;
  if (!/^\p{Lu}.*\p{Ll}[.!] \p{Lu}.*\p{Ll}\.$/u.test(first.text) || wordCount(first.text) > 12) return false;
  const greets = next.some(({ text }) => /^\p{Lu}[^.!?:]{3,60},$/u.test(text) && wordCount(text) <= 8);
  return (
    greets &&
    !drafts
      .slice(0, from)
      .some(({ text }) => /\p{Ll}{2}/u.test(text) && isWorthy(text) && headSign(text, 'news') === 'words')
  );
}
