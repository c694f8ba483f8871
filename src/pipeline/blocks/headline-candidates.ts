import { isGivenName } from '../../language/lexicon.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import { wordCount } from './line-shape.ts';
import { isCredit, isLinkList } from './line-signs.ts';
import type { Told } from './told.ts';
import { echoOf } from './told.ts';

/** One line that may be the headline. */
export interface Candidate {
  readonly at: number;
  readonly words: number;
  /** How many of its content words the text below it has. */
  readonly echo: number;
  readonly draft: Draft;
}

/** The lines above a text that may be its headline, in order. `credits` is where its first credit stands, or -1. */
export function candidatesIn(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  told: Told,
  credits: number,
): readonly Candidate[] {
  const worthy = drafts.flatMap((draft, at): Candidate[] => {
    if (signs[at] !== 'words' || !isWorthy(draft.text) || isCaption(drafts, signs, at)) return [];
    if (isSiteName(drafts, at)) return [];
    if (signs[at - 1] === 'words' && namesAgain(draft.text, drafts[at - 1]!.text)) return [];
    return [{ at, words: wordCount(draft.text), echo: echoOf(draft.text, told), draft }];
  });
  const author = signs.findLastIndex((sign) => sign === 'byline' || sign === 'name');
  return setOff(withoutStandfirst(worthy), drafts, credits, author);
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

/** A body's name on the page's first line, right above the site's menu or where to find it. */
function isSiteName(drafts: readonly Draft[], at: number): boolean {
  const [first, second] = drafts;
  const below = second?.text ?? '';
  return at === 0 && (isLinkList(below) || WHEREABOUTS.test(below)) && isLetterhead(first!.text);
}

/** An address, a telephone and the like in a row: "4 Quay Street • Holm • 555-0100". */
const WHEREABOUTS = /^(?=.*\d)[^.!?]{2,60}(?: [•|·] .{2,60}){2,}$/u;

/** Below the author or the day, right above the credit of its picture, where a headline stands above them already. */
function isCaption(drafts: readonly Draft[], signs: readonly HeadSign[], at: number): boolean {
  const credit = signs.findIndex((sign) => sign === 'byline' || sign === 'date');
  const next = drafts[at + 1];
  if (credit < 0 || credit > at || next?.gap !== 0 || !isCredit(next.text)) return false;
  return drafts.slice(0, credit).some(({ text }, i) => signs[i] === 'words' && isWorthy(text));
}

/** "Ann Lee untangles your finances" below "Ask Ann: what they owe you": it opens with somebody whom that line names. */
export function namesAgain(text: string, above: string): boolean {
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
