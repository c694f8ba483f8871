import { MONTHS } from '../../language/months.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import { type Range, type Span, spanOf } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';

const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAYS = [...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = String.raw`(?:(?<weekday>${DAYS})\b\.?,? (?:the )?)?(?:(?<d1>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${NAMES})\b\.?|(?<m2>${NAMES})\b\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?(?!\d))(?:,? (?<year>(?:19|20)\d{2})\b)?`;

/** A line above the text that is a day without its year: "Wednesday 5th December". */
const LINE = new RegExp(String.raw`^${DAY}[.,]?$`, 'iu');
/** The writer's own day named by the calendar: "until yesterday, 1 February", "today (3 May)", "I write this on 3 May". */
const TOLD = new RegExp(
  String.raw`(?:\b(?<word>today|this (?:morning|afternoon|evening)|tonight|yesterday|last night|tomorrow)(?:, | \(| [-–—] )|\bI(?: am|['’]m)? writ(?:e|ing) (?:this )?(?:on |– |, )|\bas I write,? (?:on )?)${DAY}`,
  'giu',
);

/** How far outside the days that the folder states a document of it may have appeared. */
const BEFORE = 60;
const AFTER = 240;

/** The days from which and to which the documents of a folder are dated, where some are. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * A document says which day it is written, but not the year: the year is the one in which that day falls on that
 * weekday, or the only one that lies within the folder's own time.
 *
 * @param earliest a day before which the document did not appear, where one is known
 */
export function ownDay(text: DatedText, earliest: string | null, period: Period | null): DayBound[] {
  const { document } = text;
  for (const { match, range } of tellings(text)) {
    const day = dayOf(match, earliest, period);
    if (day === null) continue;
    const evidence: Span[] = [spanOf(document.id, document.text, range.start, range.end)];
    const because = `it says “${match[0].replace(/\s+/g, ' ')}”, which makes its own day ${dayInWords(day)}`;
    return (['not-before', 'not-after'] as const).map((kind) => ({
      kind,
      doc: document.id,
      day,
      evidence,
      because,
    }));
  }
  return [];
}

/** Where a text tells its own day: in a line of its head, or in its own voice. */
function tellings({ document, sentences }: DatedText): { match: RegExpMatchArray; range: Range }[] {
  const heads = document.blocks
    .filter((b) => b.role === 'dateline')
    .flatMap((b) => {
      const match = LINE.exec(b.text);
      return match ? [{ match, range: b }] : [];
    });
  const told = sentences.flatMap(({ sentence, quoted }) =>
    [...sentence.text.slice(0, 2000).matchAll(TOLD)].flatMap((match) => {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].length };
      return quoted.some((q) => q.start <= start && start < q.end) || sentence.parts
        ? []
        : [{ match, range }];
    }),
  );
  return [...heads, ...told];
}

function dayOf(match: RegExpMatchArray, earliest: string | null, period: Period | null): string | null {
  const { weekday, d1, m1, m2, d2, year, word = 'today' } = match.groups ?? {};
  const shift = /^(?:yesterday|last night)$/i.test(word) ? 1 : /^tomorrow$/i.test(word) ? -1 : 0;
  const month = MONTHS.get((m1 ?? m2 ?? '').toLowerCase());
  const day = Number(d1 ?? d2);
  if (month === undefined) return null;
  const years = year === undefined ? yearsWithin(earliest, period) : [Number(year)];
  const days = years.flatMap((y) => {
    const date = dateOf(y, month, day);
    if (date === null || (weekday !== undefined && date.dayOfWeek !== WEEKDAYS.get(weekday.toLowerCase())))
      return [];
    const own = date.add({ days: shift }).toString();
    return year !== undefined || isWithin(own, earliest, period) ? [own] : [];
  });
  return days.length === 1 ? days[0]! : null;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

function yearsWithin(earliest: string | null, period: Period | null): number[] {
  const from = earliest ?? period?.from;
  if (from === undefined) return [];
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number((period?.to ?? from).slice(0, 4)) + 1];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function isWithin(day: string, earliest: string | null, period: Period | null): boolean {
  const shifted = (from: string, days: number): string =>
    Temporal.PlainDate.from(from).add({ days }).toString();
  if (earliest !== null && day < earliest) return false;
  const to = period?.to ?? earliest;
  const from = period?.from ?? earliest;
  return from !== null && to !== null && day >= shifted(from, -BEFORE) && day <= shifted(to, AFTER);
}
