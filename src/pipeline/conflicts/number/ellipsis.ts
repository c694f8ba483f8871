import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import type { Amount } from './amounts.ts';
import type { Found } from './noun-after.ts';
import type { Statement } from './statement.ts';

/** How far behind the sentence that names the things a number may stand alone, in UTF-16 code units. */
const NEARBY = 300;
/** After a number that stands for things named before. */
const OF_THEM = /^\s+of (?:them|these|those|which|whom)\b(?!\s+\p{Ll}+s\b)/u;
const DOES =
  /^\s+(?:(?:had|has|have|was|were|is|are|will|would|did|do|could|can|may|must|should|remain(?:s|ed)?|failed|went|came|got)\b|(?:that|which|who) )/;
/** Before it: nothing that makes a label of it, as "Room 4 was" has. */
const FREE =
  /(?:^|[,;:—–(]\s*|(?<!\d )\b(?:and|but|or|that|which|whom|those|these|them|only|just|about|some|around|nearly|almost|another|other|least|most|more than|fewer than|in all)\s)$/i;

/**
 * "The auditors looked at 40 contracts. 24 had been awarded …": what a bare number counts is what was last counted
 * before, of which there must be at least as many.
 */
export function namedBefore(
  document: Document,
  clause: Range,
  amount: Amount,
  before: Statement | null,
): Found | null {
  if (before?.head == null || amount.quantity.value > before.quantity.value || amount.sign) return null;
  if (amount.quantity.value === 1 || amount.start - before.sentence.end > NEARBY) return null;
  const after = document.text.slice(amount.nounFrom ?? amount.end, clause.end);
  const part = OF_THEM.test(after) || (amount.nounFrom !== undefined && DOES.test(` ${after.trimStart()}`));
  const alone = DOES.test(after) && FREE.test(document.text.slice(clause.start, amount.start));
  return part || alone ? { thing: [...before.thing], end: amount.end, some: true } : null;
}
