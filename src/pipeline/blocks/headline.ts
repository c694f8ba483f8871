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
  const candidates = setOff(
    drafts.flatMap((draft, at): Candidate[] => {
      if (signs[at] !== 'words' || !isWorthy(draft.text) || isCaption(drafts, signs, at)) return [];
      return [{ at, words: wordCount(draft.text), echo: echoOf(draft.text, told), draft }];
    }),
    drafts,
  );
  const last = candidates.at(-1);
  if (last === undefined) return -1;
  const credits = signs.findIndex(
    (sign, i) => (sign === 'byline' || sign === 'date') && drafts.length - i < NEAR,
  );
  const above = credits < 0 ? candidates : candidates.filter(({ at }) => at < credits);
  const below = candidates.filter(({ at }) => at > credits);
  const nearest = nearestOf(above);
  if (nearest === undefined || (isLabel(nearest) && below.some((line) => line.words > nearest.words)))
    return first(below.length > 0 ? below : candidates, drafts).at;
  return introduces(above, nearest) ?? nearest.at;
}

/**
 * Without the lines that stand together with the page's first, where a later line stands apart: the first two are the
 * site's name and its motto, the others go where the later line tells of the text.
 */
function setOff(candidates: readonly Candidate[], drafts: readonly Draft[]): readonly Candidate[] {
  const block = drafts.findIndex(({ gap }, i) => i > 0 && gap > 0);
  const apart = candidates.filter(({ at }) => at >= block);
  if (block <= 1 || apart.length === 0) return candidates;
  return apart.some(({ echo }) => echo > 0) ? apart : candidates.filter(({ at }) => at > 1);
}

/** Below the author or the day, right above the credit of its picture, where a headline stands above them already. */
function isCaption(drafts: readonly Draft[], signs: readonly HeadSign[], at: number): boolean {
  const credit = signs.findIndex((sign) => sign === 'byline' || sign === 'date');
  const next = drafts[at + 1];
  if (credit < 0 || credit > at || next?.gap !== 0 || !isCredit(next.text)) return false;
  return drafts.slice(0, credit).some(({ text }, i) => signs[i] === 'words' && isWorthy(text));
}

/** A line that can be a headline: some words that begin large and do not end as a sentence or a label does. */
function isWorthy(text: string): boolean {
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
