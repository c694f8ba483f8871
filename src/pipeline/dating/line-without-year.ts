import { MONTHS } from '../../language/months.ts';
import { oneOf } from '../../language/one-of.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import type { Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { two } from '../../time/digits.ts';

const [MONTH, WEEKDAY] = [oneOf(MONTHS.keys()), oneOf(WEEKDAYS.keys())];
const LINE = new RegExp(
  `^(?:posted |published )?(?:(?<weekday>${WEEKDAY})\\b\\.?,?\\s+)?(?:(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})\\b|(?<m2>${MONTH})\\b\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?)\\.?$`,
  'i',
);

/** A line above a text that gives its day without the year: "Wednesday 5th December". */
interface DatedLine {
  /** "12-05" */
  readonly monthDay: string;
  readonly weekday: number | null;
  readonly span: Span;
}

/** The first such line above the first paragraph, or null. */
export function lineWithoutYear({ id, text, blocks }: Document): DatedLine | null {
  const first = blocks.findIndex((b) => b.role === 'body' || b.role === 'clause');
  for (const block of blocks.slice(0, Math.max(0, first))) {
    const { weekday, d1, m1, d2, m2 } = LINE.exec(block.text.trim())?.groups ?? {};
    const month = MONTHS.get((m1 ?? m2 ?? '').toLowerCase());
    if (month === undefined) continue;
    const day = Number(d1 ?? d2);
    if (day < 1 || day > 31) continue;
    return {
      monthDay: `${two(month)}-${two(day)}`,
      weekday: WEEKDAYS.get((weekday ?? '').toLowerCase()) ?? null,
      span: spanOf(id, text, block.start, block.end),
    };
  }
  return null;
}
