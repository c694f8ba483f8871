import type { DateMention } from '../../model/date.ts';
import type { Block } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { isHourAlone } from './hour-alone.ts';
import { dayReference } from './reference.ts';
import type { Setting } from './story.ts';

/** An entry of a timeline or a diary: "2 February 2018: She leaves port on Friday evening". */
export interface Entry {
  readonly day: string;
  /** Index of its block. */
  readonly block: number;
}

const OPENS = /^\s*(?:[-–•*·]\s*)?$/;
const CLOSES = /^(?:\s*:|\s+[–—-])\s/;

/** Whether an expression opens its block and is set off from what follows: "6 February, 03:50: …", "06:05 – …". */
function isHead({ start, end }: TimeExpression, text: string, block: Block): boolean {
  return (
    start - block.start <= 3 &&
    OPENS.test(text.slice(block.start, start)) &&
    CLOSES.test(text.slice(end, end + 3))
  );
}

/**
 * What an entry's words count from: its own day. An hour that opens the next line is of the same day. Null outside of entries.
 */
export function fromEntry(
  expression: TimeExpression,
  text: string,
  block: Block | null,
  blockAt: number,
  entry: Entry | null,
): Pick<Setting, 'speech' | 'speechName' | 'entry'> | null {
  if (entry === null || block === null) return null;
  const isNext = entry.block === blockAt - 1 && isHourAlone(expression) && isHead(expression, text, block);
  if (entry.block !== blockAt && !isNext) return null;
  return { speech: dayReference(entry.day), speechName: 'the day of this entry', entry: entry.day };
}

/** The entry that goes on after an expression: a new one where the expression opens it, the old one else. */
export function entryAfter(
  expression: TimeExpression,
  { edtf, role }: DateMention,
  text: string,
  block: Block | null,
  blockAt: number,
  entry: Entry | null,
): Entry | null {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(edtf ?? '')?.[0];
  if (block === null || day === undefined || role !== 'event' || edtf?.includes('/') === true) return entry;
  return isHead(expression, text, block) ? { day, block: blockAt } : entry;
}
