import { PAGE_MARK } from '../../language/page-mark.ts';
import type { Draft } from './draft.ts';
import { romanValue } from './numerals.ts';
import { HEAD, namesPaper } from './paper-name.ts';

/** Longer lines are paragraphs that happen to recur. */
const LONGEST = 100;
const NUMBER = /^[-–—[( ]*(\d{1,4})[-–—\]) ]*$/;

/**
 * The indexes of lines that belong to the printed page and not to its text: page numbers that stand alone and
 * count up, and the running heads and feet beside them, beside marks such as "Page 2 of 4" or at the edges of pages that form feeds part. A head is a
 * short line that recurs word for word, figures aside, or that has only words and figures of the paper's own head.
 *
 * @param text the document's text, in which the drafts' offsets count
 */
export function runningHeads(drafts: readonly Draft[], text: string): ReadonlySet<number> {
  const numbers = countedUp(drafts);
  const edges = new Set<number>();
  const marks = drafts.flatMap(({ text }, at) => (PAGE_MARK.test(text) ? [at] : []));
  for (const at of [...numbers, ...marks])
    for (const near of [at - 2, at - 1, at + 1, at + 2]) edges.add(near);
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    if (before && text.slice(before.end, draft.start).includes('\f'))
      for (const near of [i - 2, i - 1, i, i + 1]) edges.add(near);
  });
  const isOfHead = namesPaper(drafts);
  const places = new Map<string, number[]>();
  const named: number[] = [];
  for (const at of edges) {
    const draft = drafts[at];
    if (
      draft === undefined ||
      numbers.has(at) ||
      PAGE_MARK.test(draft.text) ||
      draft.text.length > LONGEST ||
      /[.!?:;,]$/.test(draft.text)
    )
      continue;
    const key = draft.text.replace(/\d+/g, '#');
    if (/\p{L}{2}/u.test(key)) places.set(key, [...(places.get(key) ?? []), at]);
    if ((at >= HEAD || cutsSentence(drafts, at)) && namesAgain(draft.text) && isOfHead(draft.text, 3))
      named.push(at);
  }
  const heads = [...places.values()].filter((list) => list.length > 1).flat();
  return new Set([...numbers, ...heads, ...named, ...numberedFeet(drafts, isOfHead)]);
}

/** The number or the year of a paper, without which what names it again may be a heading or who signs. */
const NUMBERED = /\d{3}/;
/** A day alone, and a field of the paper's particulars. */
const OF_HEAD = /^\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}$|:\s{2,}\S/u;

/** Whether the text above stops within a sentence that goes on below the line, or below the page's mark under it. */
const cutsSentence = (drafts: readonly Draft[], at: number): boolean =>
  !/[.!?:;]["”’]?$/.test(drafts[at - 1]?.text ?? '.') &&
  drafts.slice(at + 1, at + 3).some(({ text }) => /^\p{Ll}/u.test(text));

const namesAgain = (text: string): boolean => NUMBERED.test(text) && !OF_HEAD.test(text);

/** Words and a page number apart from them, "Order 14  |  8", that recur with a higher number. */
const FOOT = /^(?=.*\p{L})(.{2,80}?)(?:\s*[|·•]\s*|\s{2,})(\d{1,4})$/u;
/** The same with the number first: "3  Inspection report 3 May 2019". */
const FOOT_BEHIND = /^(\d{1,4})(?: ?[|·•] ?| [–—-] | {2,})(\p{L}.{1,80})$/u;
/** The same with no more than a dash between, behind what the paper is called: "SETTLEMENT AGREEMENT - 2". */
const NAMED_FOOT = /^(?=.*\p{L})(.{2,80}?) [-–—] ?(\d{1,4})$/u;

/** Lines of words and a page number that recur, the number higher by no more than the lines between can fill: a table's figures leap. */
function numberedFeet(drafts: readonly Draft[], isOfHead: ReturnType<typeof namesPaper>): number[] {
  const feet = new Map<string, { at: number; page: number }[]>();
  drafts.forEach(({ text }, at) => {
    const line = text.slice(0, LONGEST + 1);
    const named = NAMED_FOOT.exec(line);
    const behind = FOOT_BEHIND.exec(line);
    const [, words, page] =
      FOOT.exec(line) ??
      (behind && [line, behind[2], behind[1]]) ??
      (isOfHead(named?.[1] ?? '', 2) ? named : null) ??
      [];
    if (words !== undefined && text.length <= LONGEST)
      feet.set(words, [...(feet.get(words) ?? []), { at, page: Number(page) }]);
  });
  return [...feet.values()]
    .filter(
      (list) =>
        list.length > 1 &&
        list.every(({ at, page }, i) => {
          const last = list[i - 1];
          return last === undefined || (page > last.page && page - last.page < at - last.at);
        }),
    )
    .flatMap((list) => list.map(({ at }) => at));
}

/** Lines that are a bare number, a small roman one too, each one more than the one before; at least two, with text between them. */
function countedUp(drafts: readonly Draft[]): Set<number> {
  const bare = drafts.flatMap((draft, at) => {
    const digits = draft.text.length < 12 ? NUMBER.exec(draft.text)?.[1] : undefined;
    if (digits !== undefined) return [{ at, value: Number(digits) }];
    const roman = draft.text.length < 6 ? romanValue(draft.text) : null;
    return roman === null ? [] : [{ at, value: roman }];
  });
  const found = new Set<number>();
  for (let i = 0; i + 1 < bare.length; i++) {
    const [here, next] = [bare[i]!, bare[i + 1]!];
    if (next.value !== here.value + 1 || next.at - here.at < 3) continue;
    found.add(here.at).add(next.at);
  }
  return found;
}
