import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';

const HEADING = /^(?:table of )?contents(?: page)?:?$/i;
/** A row of dots to a page: "2 Findings ........ 14". */
const LEADER = /\p{L}.*(?:\.{4}|…{2}|(?:\. ){4}|_{4})\s*(?:\d{1,4}|[ivxl]{1,6})$/iu;
/** A page at the end of the line: "2 Findings   14". */
const PAGED = /^\S\P{L}*\p{L}.*(?:\s{2}|\t)\d{1,4}$/u;
/** A longer line is a paragraph. */
const LONGEST = 160;
/** Dots alone may be a form to fill in: so many of them are a list of contents. */
const FEWEST = 3;

/**
 * The indexes of a table of contents: below its heading the lines that lead to a page or that stand again further
 * down; without a heading three lines of dots that lead to pages. It repeats the headings, so that no clause may take
 * its number from it.
 */
export function contentsLines(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  const again = lastPlaces(drafts);
  for (let i = 0; i < drafts.length; i++) {
    const { text } = drafts[i]!;
    const headed = text.length < 40 && HEADING.test(text);
    if (!headed && !isLeader(text)) continue;
    const start = headed ? i + 1 : i;
    let end = start;
    while (end < drafts.length && isEntry(drafts[end]!, headed, end, again)) end++;
    if (end - start >= (headed ? 2 : FEWEST)) for (let k = i; k < end; k++) found.add(k);
    i = Math.max(i, end - 1);
  }
  return found;
}

function isLeader(text: string): boolean {
  return text.length <= LONGEST && LEADER.test(text);
}

function isEntry({ text }: Draft, headed: boolean, at: number, again: ReadonlyMap<string, number>): boolean {
  if (isLeader(text)) return true;
  if (!headed || text.length > LONGEST || wordCount(text) > 14 || endsSentence(text)) return false;
  return PAGED.test(text) || (again.get(plain(text)) ?? at) > at;
}

/** For each short line the last place at which it stands. */
function lastPlaces(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  return new Map(
    drafts.flatMap(({ text }, i) => (text.length <= LONGEST ? [[plain(text), i] as const] : [])),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
