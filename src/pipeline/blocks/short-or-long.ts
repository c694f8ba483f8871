import { isOfRooms } from '../../language/section-words.ts';
import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import type { Candidate } from './headline-candidates.ts';
import { namesAgain } from './headline-candidates.ts';
import { wordCount } from './line-shape.ts';
import { isBrief, placedAbove } from './short-headline.ts';

/** A line that says so much of the text is no motto of the page. */
const TELLING = 3;
/** No headline is as long as this where a few words stand above it: it introduces the text. */
const INTRODUCES = 16;
/** An introduction in the writer's own person is so many times as long as the headline. */
const LONGER = 2.5;

/**
 * The index of a few words that are the headline though a longer line stands above the text as well, or undefined:
 * that one is the page's motto, in the block with its name or above its menu, or introduces the text below the headline.
 *
 * @param candidates the longer lines, in order
 */
export function shortRather(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  candidates: readonly Candidate[],
): number | undefined {
  const placed = placedAbove(drafts, signs);
  const said = drafts[placed]?.text ?? '';
  // The first question of a list of answers, or what a column's writer does, right above the text.
  const other =
    candidates.some(({ draft }) => namesAgain(said, draft.text)) ||
    (candidates.length > 0 && placed === drafts.length - 1 && said.endsWith('?'));
  if (placed >= 0 && !other && candidates.every((line) => isOfMasthead(line, placed, drafts, signs)))
    return placed;
  const last = candidates.at(-1);
  if (last === undefined || last.at < 2) return undefined;
  const above = drafts[last.at - 1]!;
  const apart = above.gap > 0 || signs[last.at - 2] === 'furniture' || isSection(drafts[last.at - 2]);
  if (signs[last.at - 1] !== 'words' || !apart || !isBrief(above.text)) return undefined;
  const words = wordCount(above.text);
  const introduces =
    last.words >= INTRODUCES ||
    (words >= 3 && last.words >= LONGER * words && PERSONAL.test(last.draft.text));
  return introduces && candidates.every(({ at, echo }) => at >= last.at || echo < TELLING)
    ? last.at - 1
    : undefined;
}

/** In the block of the page's name, or with the page's menu between it and the short line; it tells little of the text. */
function isOfMasthead(
  line: Candidate,
  placed: number,
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
): boolean {
  if (line.at > placed || line.echo >= TELLING) return false;
  const block = drafts.findIndex(({ gap }, i) => i > 0 && gap > 0);
  return line.at < block || signs.slice(line.at, placed).includes('furniture');
}

/** The writer's own person, which introduces more often than it heads: "We spent a week in the yard so you don’t have to". */
const PERSONAL = /^(?:we|I|our|my)\b/i;

/** The name of a section stands above the headline, and there is one. */
const isSection = (draft: Draft | undefined): boolean => draft !== undefined && isOfRooms(draft.text);
