import { isOfRooms } from '../../language/section-words.ts';
import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** So many labels one below the other are a menu, of which at least so many are the rooms of any site. */
const [MENU, ROOMS] = [3, 2];

/**
 * The indexes of lines that a site puts around a paper: a menu above it, a line for each of its rooms, and from the heading
 * of a box below its text on whatever follows.
 */
export function siteAround(drafts: readonly Draft[]): ReadonlySet<number> {
  const first = drafts.findIndex(isText);
  const last = drafts.findLastIndex(isText);
  const box = drafts.findIndex(
    ({ text, role }, i) => i > last && role !== 'signature' && isBoxHeading(text) && !REACH.test(text),
  );
  const below = box < 0 ? [] : drafts.slice(box).map((_, i) => box + i);
  return new Set([...menuIn(drafts.slice(0, Math.max(0, first))), ...below]);
}

/** A paper says itself whom to ask, above who signs it. */
const REACH = /^contacts?\b/i;

const isText = ({ role, text }: Draft): boolean =>
  role === 'clause' || (role === 'body' && endsSentence(text) && wordCount(text) >= 8);

/** The labels in the first row of them that is long enough. */
function menuIn(head: readonly Draft[]): number[] {
  const isLabel = ({ text, role }: Draft): boolean =>
    role !== 'dateline' && wordCount(text) <= 2 && /^\p{Lu}/u.test(text) && !/[\d.,:;]/.test(text);
  for (let from = 0; from < head.length; from++) {
    let to = from;
    while (to < head.length && isLabel(head[to]!)) to++;
    const row = head.slice(from, to);
    if (row.length >= MENU && row.filter(({ text }) => isOfRooms(text)).length >= ROOMS)
      return row.map((_, i) => from + i);
    from = to;
  }
  return [];
}
