import { MONTHS } from '../../language/months.ts';
import { oneOf } from '../../language/one-of.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import type { Document } from '../../model/document.ts';
import { capitalised } from '../../text/capitalised.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { two } from '../../time/digits.ts';

const [MONTH, WEEKDAY] = [oneOf(MONTHS.keys()), oneOf(WEEKDAYS.keys())];
const MONTH_NAMES = [...MONTHS.keys()].map(capitalised).join('|');
const LINE = new RegExp(
  `^(?:posted |published |(?:the )?(?:[\\p{L}’'&-]+ ){0,5}[\\p{L}’'&-]+(?:,| [|·–—]) )?(?:(?<weekday>${WEEKDAY})\\b\\.?,?\\s+)?(?:(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})\\b|(?<m2>${MONTH})\\b\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?)\\.?$`,
  'iu',
);

/** "HOLM, Oct. 4 (NPS) — A district …": where and when an agency’s report was written, at the head of its first paragraph. */
const OPENS = new RegExp(
  String.raw`^\p{Lu}[\p{Lu} .’'-]{1,40}(?:, \p{Lu}[\p{L}.]{1,12})?, (?:(?<m1>${MONTH_NAMES})\.? (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>${MONTH_NAMES})\.?)(?: \([^)]{2,30}\))?\s*(?:[—–]|--|-\s)`,
  'u',
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
  return openingOf(blocks[first], { id, text });
}

/** The day with which a first paragraph opens, or null. */
function openingOf(
  block: Document['blocks'][number] | undefined,
  { id, text }: Pick<Document, 'id' | 'text'>,
): DatedLine | null {
  const match = OPENS.exec(block?.text ?? '');
  if (block === undefined || match === null) return null;
  const { m1, d1, m2, d2 } = match.groups ?? {};
  const month = MONTHS.get((m1 ?? m2 ?? '').toLowerCase());
  if (month === undefined) return null;
  const span = spanOf(id, text, block.start, block.start + match[0].trimEnd().length);
  return { monthDay: `${two(month)}-${two(Number(d1 ?? d2))}`, weekday: null, span };
}
