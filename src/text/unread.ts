import type { Block } from '../model/document.ts';

/** A page's own line is never so long, in UTF-16 code units. */
const LONGEST_LINE = 20_000;

/** Whether a block of furniture is no line of a page but the part of a long file that nobody analyses. */
export const isUnread = ({ role, start, end }: Block): boolean =>
  role === 'furniture' && end - start > LONGEST_LINE;
