import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import type { Candidate } from './headline-candidates.ts';
import { isColumnLabel } from './column-label.ts';
import { candidatesIn } from './headline-candidates.ts';
import { wordCount } from './line-shape.ts';
import { saidAbove } from './said-headline.ts';
import { isTelling, shortAbove, SURE_WORDS } from './short-headline.ts';
import { shortRather } from './short-or-long.ts';
import { PIECE } from '../../language/newsroom-words.ts';
import { echoOf, type Told } from './told.ts';

/** A credit further above the text belongs to the page. */
const NEAR = 8;
/** So many content words of the text below make a line its headline, whatever stands under it. */
const TELLING = 4;
/** An introduction set off by a blank line is so many times as long as its headline. */
const LONGER = 1.5;

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
  const listed = listedAbove(drafts);
  if (listed >= 0) return listed;
  const credits = signs.findIndex(
    (sign, i) => (sign === 'byline' || sign === 'date') && drafts.length - i < NEAR,
  );
  const candidates = candidatesIn(drafts, signs, told, credits);
  const last = candidates.at(-1);
  const said = candidates.every(({ draft }) => isColumnLabel(draft.text))
    ? saidAbove(drafts, signs)
    : undefined;
  if (said !== undefined) return said;
  if (last === undefined) return labelled(drafts, told) ?? shortAbove(drafts, signs, told, credits);
  const short = shortRather(drafts, signs, candidates);
  if (short !== undefined) return short;
  const above = credits < 0 ? candidates : candidates.filter(({ at }) => at < credits);
  const below = candidates.filter(({ at }) => at > credits);
  const nearest = nearestOf(above);
  if (nearest === undefined || (isLabel(nearest) && below.some((line) => line.words > nearest.words)))
    return first(below.length > 0 ? below : candidates, drafts).at;
  return (
    introduces(above, nearest) ??
    belowMotto(drafts, signs, told, nearest) ??
    leading(drafts, signs, told, nearest) ??
    nearest.at
  );
}

/** A headline behind the name of what it heads, right above the text that it tells of: "PODCAST | Ten weeks to go". */
function labelled(drafts: readonly Draft[], told: Told): number | undefined {
  const text = drafts.at(-1)?.text ?? '';
  const label = PIECE.exec(text)?.[0].length;
  const tells =
    label !== undefined && wordCount(text.slice(label)) >= 4 && echoOf(text.slice(label), told) > 1;
  return tells ? drafts.length - 1 : undefined;
}

/** The headline of a newsletter's first piece: a line that its list of contents, right above, has as well. */
function listedAbove(drafts: readonly Draft[]): number {
  const list = drafts.findIndex(({ text }) => CONTENTS.test(text));
  if (list < 0) return -1;
  const lines = new Set<string>();
  for (let i = list + 1; i < drafts.length; i++) {
    const line = drafts[i]!.text.toLowerCase().replace(/\s+/g, ' ');
    if (lines.has(line)) return i;
    lines.add(line);
  }
  return -1;
}

/** What heads a newsletter's contents. */
const CONTENTS =
  /^(?:(?:also )?(?:in|inside) (?:this|our) (?:(?:week|month)['’]s )?(?:issue|edition|number|newsletter|bulletin|magazine)|contents|inside|what['’]s inside|highlights|headlines|at a glance):?$/i;

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

/**
 * Three to five words set apart right above the text, which the text takes up as much as the line right under the page's
 * first: that one is the site's or the column's motto.
 */
function belowMotto(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  told: Told,
  nearest: Candidate,
): number | undefined {
  const at = drafts.length - 1;
  const last = drafts[at];
  if (last === undefined || nearest.at !== 1 || at <= 1 || nearest.draft.gap > 0 || last.gap === 0)
    return undefined;
  const words = wordCount(last.text);
  const echo = echoOf(last.text, told);
  const fits = signs[at] === 'words' && words >= 3 && words < SURE_WORDS && !/[.:;,]$/.test(last.text);
  return fits && /^\p{Lu}/u.test(last.text) && echo > 0 && echo >= nearest.echo ? at : undefined;
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
  const longer = nearest.words >= before.words;
  const tells = before.echo > 0 && longer && before.echo * 3 >= before.words - 3;
  // An introduction may be the shorter of the two where the headline says as much of the text.
  const asTelling = before.echo >= TELLING && before.echo >= nearest.echo;
  const apart = before.at === 0 || before.draft.gap > 0;
  const paired = (apart || (before.at >= 2 && longer)) && earlier?.at !== nearest.at - 2;
  // A notice of the page, right above the headline, says nothing of the text.
  const notice = before.echo * 3 < nearest.echo;
  if (notice) return undefined;
  return tells || asTelling || (paired && before.words >= SURE_WORDS) ? before.at : undefined;
}
