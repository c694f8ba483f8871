import { isVerbLike } from '../../language/lexicon.ts';
import { isColumnLabel } from './column-label.ts';
import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import { wordCount } from './line-shape.ts';
import type { Told } from './told.ts';
import { echoOf } from './told.ts';

/** Fewer words than this are more likely a section's name than a headline. */
export const SURE_WORDS = 6;

/**
 * A headline in two or three words, where no longer line is one: the last above the credits that tells something, or
 * else three words or more that stand apart right above the text or its credits.
 */
export function shortAbove(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  told: Told,
  credits: number,
): number {
  const telling = drafts.findLastIndex(
    ({ text }, i) => (credits < 0 || i < credits) && signs[i] === 'words' && isTelling(text, told),
  );
  if (telling >= 0) return telling;
  return drafts.findLastIndex(
    ({ text }, i) =>
      i > 0 && signs[i] === 'words' && wordCount(text) >= 3 && isShort(text) && isApart(drafts, signs, i),
  );
}

/** Set off from what stands above it, or right above the text or its author. */
function isApart(drafts: readonly Draft[], signs: readonly HeadSign[], i: number): boolean {
  return (
    drafts[i]!.gap > 0 || i === drafts.length - 1 || signs[i + 1] === 'byline' || signs[i + 1] === 'name'
  );
}

/** Few words that begin large and do not end as a sentence or a label does. */
function isShort(text: string): boolean {
  const count = wordCount(text);
  return (
    count >= 2 &&
    count < SURE_WORDS &&
    /^(?:[\p{Lu}"“‘']|\d+ \p{Ll})/u.test(text) &&
    !/[.:;,]["”’']?$/.test(text)
  );
}

/** Whether few words are a headline and no section's name: they quote, tell of the text, or have a verb. */
export function isTelling(text: string, told: Told): boolean {
  if (!isShort(text) || isColumnLabel(text)) return false;
  if (/^["“‘'].*["”’']$/.test(text) || (wordCount(text) > 2 && echoOf(text, told) > 1)) return true;
  const capitals = !/\p{Ll}/u.test(text);
  const [, ...others] = text.split(/\s+/);
  return others.some((word) => (capitals || /^\p{Ll}/u.test(word)) && isVerb(word.toLowerCase()));
}

/** "Stops", "opened": a verb, in its base or with a regular ending. */
function isVerb(word: string): boolean {
  return isVerbLike(word) || (/[a-z]{3}s$/.test(word) && isVerbLike(word.replace(/s$/, '')));
}
