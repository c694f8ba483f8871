import type { Draft } from './draft.ts';
import { isTableRow, wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** Whether a draft is a row of a table of at least two. */
export function isTable(drafts: readonly Draft[], i: number): boolean {
  const row = (at: number): boolean => isTableRow(drafts[at]?.text ?? '');
  return row(i) && (row(i - 1) || row(i + 1));
}

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
