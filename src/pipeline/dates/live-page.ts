import type { Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { isHourAlone } from './hour-alone.ts';

/** What may stand beside the hour that heads an entry: "Posted at 14:20". */
const STAMP = /^\W*(?:(?:posted|updated|published|filed|added|sent|last updated)(?:\s+at)?:?\s*)?$/i;

/** The heads of a page that was written hour by hour, and the day on which it was. */
export interface LivePage {
  readonly day: string;
  /** Offsets of its heads, in order. */
  readonly heads: readonly number[];
}

/** A page of one known day on which hours stand alone over two entries or more; null for others. */
export function livePage(document: Document, expressions: readonly TimeExpression[]): LivePage | null {
  const day = document.published.edtf;
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const heads: number[] = [];
  let blockAt = 0;
  for (const expression of expressions) {
    const { start, end } = expression;
    while ((document.blocks[blockAt]?.end ?? Infinity) <= start) blockAt++;
    const block = document.blocks[blockAt];
    if (block === undefined || !isHourAlone(expression)) continue;
    const text = document.text;
    const line = text.slice(end, block.end).split('\n')[0] ?? '';
    const opens = text.slice(Math.max(block.start, text.lastIndexOf('\n', start) + 1), start);
    if (STAMP.test(opens) && /^\W*$/.test(line)) heads.push(start);
  }
  return heads.length < 2 ? null : { day, heads };
}

/** Whether an hour is one of the page’s day: a head, or in an entry that has named no day before it. */
export function isOfPage({ heads }: LivePage, start: number, lastTold: number | null): boolean {
  const head = heads.findLast((at) => at <= start);
  return head !== undefined && (lastTold === null || lastTold < head);
}
