import { isVerbLike } from '../../language/lexicon.ts';
import { isOfRooms } from '../../language/section-words.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { isColumnLabel } from './column-label.ts';
import type { Draft } from './draft.ts';
import { GREETING } from './greeting.ts';
import type { HeadSign } from './head-signs.ts';
import { wordCount } from './line-shape.ts';
import type { Told } from './told.ts';
import { echoOf } from './told.ts';

/** Fewer words than this are more likely a section's name than a headline. */
export const SURE_WORDS = 6;

/**
 * A headline of a few words, where no longer line is one, or -1: the last above the credits that tells something; or
 * else the last that stands apart right above the text, its greeting or its credits, and is no name of a section.
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
  const placed = placedAbove(drafts, signs);
  if (placed >= 0) return placed;
  return drafts.findLastIndex(
    ({ text }, i) =>
      i > 0 &&
      signs[i] === 'words' &&
      wordCount(text) >= 3 &&
      isShort(text) &&
      !isOfRooms(text) &&
      (drafts[i]!.gap > 0 || isOver(drafts, signs, i)),
  );
}

/**
 * The last short line that stands where a headline does, or -1: below the head of its page, and right above what a
 * text opens with.
 */
export function placedAbove(drafts: readonly Draft[], signs: readonly HeadSign[]): number {
  return drafts.findLastIndex(
    ({ text, gap }, i) =>
      i > 0 &&
      signs[i] === 'words' &&
      isBrief(text) &&
      (gap > 0 || signs[i - 1] === 'furniture') &&
      isOver(drafts, signs, i),
  );
}

/** Right above the text, its greeting, its author or its day. */
function isOver(drafts: readonly Draft[], signs: readonly HeadSign[], i: number): boolean {
  return (
    i === drafts.length - 1 ||
    GREETING.test(drafts[i + 1]!.text) ||
    /^(?:byline|name|date)$/.test(signs[i + 1] ?? '')
  );
}

/** One to five words that may be a headline by their looks: no section, no body, no number of an issue, no label. */
export function isBrief(text: string): boolean {
  const count = wordCount(text);
  return (
    count >= 1 &&
    count < SURE_WORDS &&
    /^[\p{Lu}"“‘'\d]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.:;,]["”’']?$|[@|*~/·•:]|\d{2}/u.test(text) &&
    !isOfRooms(text) &&
    !isColumnLabel(text) &&
    !isLetterhead(text)
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
