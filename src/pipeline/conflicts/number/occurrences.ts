import type { Document } from '../../../model/document.ts';
import { spanOf, type Range } from '../../../model/span.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { deedsAmong } from './deeds.ts';
import type { Found } from './noun-after.ts';

/** "287 times in a year", not "three times the limit" or "four times as many". */
const TIMES =
  /^ (?:separate )?(?:times|occasions)\b(?! (?:the|as|more|that|this|what|its|their|his|her|our|bigger|larger|greater|higher|over|too|smaller|faster|longer)\b)/;

/** "staff were assaulted 187 times": what is counted is what was done, the last verb before the number. */
export function occurrences(document: Document, clause: Range, number: Range): Found | null {
  const unit = TIMES.exec(document.text.slice(number.end, Math.min(clause.end, number.end + 40)))?.[0];
  if (unit === undefined) return null;
  const lead = spanOf(document.id, document.text, clause.start, number.start);
  const deed = deedsAmong(document, lead, notionsOf(lead.text, lead.start)).at(-1);
  return deed ? { thing: [deed], end: number.end + unit.length } : null;
}
