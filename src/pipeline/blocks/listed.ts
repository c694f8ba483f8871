import type { Draft } from './draft.ts';
import { isTableRow, wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** Whether a draft is a row of a table of at least two. */
export function isTable(drafts: readonly Draft[], i: number): boolean {
  const row = (at: number): boolean => isTableRow(drafts[at]?.text ?? '');
  return (row(i) && (row(i - 1) || row(i + 1))) || isBarred(drafts, i);
}

/** Cells between bars, as many of them in the next row or the one before, and a figure in one of the two. */
function isBarred(drafts: readonly Draft[], i: number): boolean {
  const cells = (at: number): string[] => {
    const text = drafts[at]?.text ?? '';
    return text.length < 300 ? text.split(/\s+\|\s+/) : [];
  };
  const own = cells(i);
  return [i - 1, i + 1].some((at) => {
    const other = cells(at);
    return own.length > 1 && other.length === own.length && [...own, ...other].filter(isFigure).length > 1;
  });
}

/** A cell that begins with a figure, a unit after it perhaps: "18 m³/s", "£4.20", "2,914". */
const isFigure = (cell: string): boolean => /^[£€$<>~+–-]?\d[\d.,]*\b.{0,12}$/.test(cell);

/** The heading of a box of facts that an article brings with it. */
const FACT_BOX =
  /^(?:fact ?(?:file|box|sheet)|key (?:facts|dates|figures|points|numbers)|at a glance|(?:in|by the) numbers|timeline)\b/i;
/** So many lines such a box has at most. */
const MOST_FACTS = 12;

/** Whether a draft is the heading of a box of facts or one of the short lines right below it. */
export function isInFactBox(drafts: readonly Draft[], i: number): boolean {
  if (FACT_BOX.test(drafts[i]!.text.slice(0, 80))) return isFact(drafts[i + 1]) && isFact(drafts[i + 2]);
  for (let at = i; at > 0 && i - at < MOST_FACTS && isFact(drafts[at]); at--)
    if (FACT_BOX.test(drafts[at - 1]!.text.slice(0, 80))) return isFact(drafts[i === at ? i + 1 : at + 1]);
  return false;
}

const isFact = (draft: Draft | undefined): boolean =>
  draft?.gap === 0 && draft.text.length < 160 && !isBoxHeading(draft.text);

/** After "The dates are:" short lines are the article's own list, as long as they stand alike. */
export function listOf(
  open: Draft | null,
  draft: Draft,
  before: Draft | undefined,
  margin: number | null,
): Draft | null {
  const leads = before?.text.endsWith(':') === true && wordCount(before.text) >= 3;
  if (leads && (margin === null || before.indent === margin)) return draft;
  return draft.indent === open?.indent && !isBoxHeading(draft.text) ? open : null;
}
