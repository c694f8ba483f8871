import { isGivenName, isVerbLike } from '../../language/lexicon.ts';
import { contentStems } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import { wordCount } from './line-shape.ts';
import { isCredit } from './line-signs.ts';

/** Fewer words than this are more likely a section's name than a headline. */
const SURE_WORDS = 6;
/** A credit further above the text belongs to the page. */
const NEAR = 8;
/** An introduction set off by a blank line is so many times as long as its headline. */
const LONGER = 1.5;

/** One line that may be the headline. */
interface Candidate {
  readonly at: number;
  readonly words: number;
  /** How many of its content words the text below it has. */
  readonly echo: number;
  readonly draft: Draft;
}

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

/**
 * The index of the line most like a headline, or -1. Above the byline or date stands the headline, and under it
 * perhaps an introduction; where only a short label or the site's own words stand above the date, the headline is
 * below it.
 *
 * @param drafts the lines above the text, `signs` what each of them is
 * @param told what the text below tells
 */
export function headlineIndex(drafts: readonly Draft[], signs: readonly HeadSign[], told: Told): number {
  const formatted = drafts.findLastIndex((d) => d.format === 'heading');
  if (formatted >= 0) return formatted;
  const credits = signs.findIndex(
    (sign, i) => (sign === 'byline' || sign === 'date') && drafts.length - i < NEAR,
  );
  const candidates = setOff(
    withoutStandfirst(
      drafts.flatMap((draft, at): Candidate[] => {
        if (signs[at] !== 'words' || !isWorthy(draft.text) || isCaption(drafts, signs, at)) return [];
        if (signs[at - 1] === 'words' && namesAgain(draft.text, drafts[at - 1]!.text)) return [];
        return [{ at, words: wordCount(draft.text), echo: echoOf(draft.text, told), draft }];
      }),
    ),
    drafts,
    credits,
    signs.findLastIndex((sign) => sign === 'byline' || sign === 'name'),
  );
  const last = candidates.at(-1);
  if (last === undefined) return shortAbove(drafts, signs, told, credits);
  const above = credits < 0 ? candidates : candidates.filter(({ at }) => at < credits);
  const below = candidates.filter(({ at }) => at > credits);
  const nearest = nearestOf(above);
  if (nearest === undefined || (isLabel(nearest) && below.some((line) => line.words > nearest.words)))
    return first(below.length > 0 ? below : candidates, drafts).at;
  return introduces(above, nearest) ?? leading(drafts, signs, told, nearest) ?? nearest.at;
}

/**
 * A headline in two or three words, where no longer line is one: the last above the credits that tells something, or
 * else three words or more that stand apart right above the text or its credits.
 */
function shortAbove(
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

/** A few words that say something set apart above a longer line that introduces the text. */
function leading(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  told: Told,
  nearest: Candidate,
): number | undefined {
  const at = nearest.at - 1;
  const draft = drafts[at];
  if (draft === undefined || at < 1 || nearest.draft.gap === 0) return undefined;
  const shorter = wordCount(draft.text) * LONGER <= nearest.words;
  return shorter && signs[at] === 'words' && isTelling(draft.text, told) ? at : undefined;
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
function isTelling(text: string, told: Told): boolean {
  if (!isShort(text)) return false;
  if (/^["“‘'].*["”’']$/.test(text) || (wordCount(text) > 2 && echoOf(text, told) > 1)) return true;
  const capitals = !/\p{Ll}/u.test(text);
  const [, ...others] = text.split(/\s+/);
  return others.some((word) => (capitals || /^\p{Ll}/u.test(word)) && isVerb(word.toLowerCase()));
}

/** "Stops", "opened": a verb, in its base or with a regular ending. */
function isVerb(word: string): boolean {
  return isVerbLike(word) || (/[a-z]{3}s$/.test(word) && isVerbLike(word.replace(/s$/, '')));
}

/**
 * Without the lines that stand together with the page's first, where a later line stands apart: the first two are the
 * site's name and its motto, the others go where the later line tells of the text. One that tells more than any of
 * the later lines is a headline below its section's name.
 */
function setOff(
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
  credits: number,
  author: number,
): readonly Candidate[] {
  const block = drafts.findIndex(({ gap }, i) => i > 0 && gap > 0);
  const apart = candidates.filter(({ at }) => at >= block);
  const most = Math.max(...apart.map(({ echo }) => echo));
  // A caption below the credits sets off nothing where the line above them tells more of the text.
  const credited = candidates.some(
    ({ at, echo }) => at > 0 && at < Math.min(block, credits) && echo > 0 && echo >= most,
  );
  if (block <= 1 || apart.length === 0 || (credited && apart.every(({ at }) => at > credits && at > author)))
    return candidates;
  return candidates.filter(({ at, echo }) => at >= block || (at > 1 && (echo > most + 1 || most === 0)));
}

/** Below the author or the day, right above the credit of its picture, where a headline stands above them already. */
function isCaption(drafts: readonly Draft[], signs: readonly HeadSign[], at: number): boolean {
  const credit = signs.findIndex((sign) => sign === 'byline' || sign === 'date');
  const next = drafts[at + 1];
  if (credit < 0 || credit > at || next?.gap !== 0 || !isCredit(next.text)) return false;
  return drafts.slice(0, credit).some(({ text }, i) => signs[i] === 'words' && isWorthy(text));
}

/** "Ann Lee untangles your finances" below "Ask Ann: what they owe you": it opens with somebody whom that line names. */
function namesAgain(text: string, above: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return isGivenName(first.toLowerCase()) && isWorthy(above) && above.split(/[^\p{L}]+/u).includes(first);
}

/** Two sentences below another line introduce the text: that line is its headline. */
function withoutStandfirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ draft }, i) => i === 0 || !/\p{Ll}{3}\. \p{Lu}/u.test(draft.text));
}

/** A line that can be a headline: some words that begin large and do not end as a sentence or a label does. */
export function isWorthy(text: string): boolean {
  // A motto begins small; so does a trade name, but for a capital right after.
  if (/^\p{Ll}(?!\p{Lu})/u.test(text)) return false;
  return wordCount(text) >= 4 && text.length < 200 && !/[.:;,]["”’']?$/.test(text);
}

/** The last of the lines, but for those that say nothing of the story where one before them does. */
function nearestOf(lines: readonly Candidate[]): Candidate | undefined {
  const telling = lines.findLast(({ echo }) => echo > 0);
  const last = lines.at(-1);
  return last?.echo === 0 && telling !== undefined && telling.echo > 1 ? telling : last;
}

function isLabel({ words, echo }: Candidate): boolean {
  return words < SURE_WORDS && echo < 2;
}

/** The headline of lines that stand below the credit: the last, or the one before it where the last introduces the text. */
function first(lines: readonly Candidate[], drafts: readonly Draft[]): Candidate {
  const last = lines.at(-1)!;
  const before = lines.at(-2);
  const paired = before?.at === last.at - 1 && last.draft.gap > 0 && (drafts[before.at]?.gap ?? 0) > 0;
  return before && paired && last.words >= before.words * LONGER ? before : last;
}

/** Two such lines in a row are a headline and its introduction; a site's motto stands right under its name. */
function introduces(above: readonly Candidate[], nearest: Candidate): number | undefined {
  const at = above.indexOf(nearest);
  const [before, earlier] = [above[at - 1], above[at - 2]];
  if (before?.at !== nearest.at - 1) return undefined;
  const tells = before.echo > 0 && nearest.words >= before.words && before.echo * 3 >= before.words - 3;
  const apart = before.at === 0 || before.draft.gap > 0;
  const longer = before.at >= 2 && nearest.words >= before.words;
  const paired = (apart || longer) && earlier?.at !== nearest.at - 2 && before.words >= SURE_WORDS;
  return tells || paired ? before.at : undefined;
}
