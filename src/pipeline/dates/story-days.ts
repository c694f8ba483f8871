import type { KnownParts, TimeExpression } from '../../model/expression.ts';
import { two } from '../../time/digits.ts';
import { partOf } from './part-told.ts';
import type { PartOfDay } from './story.ts';

/** The days that a folder is about: the ISO day whose morning, afternoon or night its documents tell of most; null where none stands out. */
export type StoryDays = Readonly<Record<PartOfDay, string | null>>;

/** So many documents name the day that a folder is about. */
const SEVERAL = 2;

interface Day {
  readonly documents: Set<string>;
  readonly years: Set<string>;
  readonly parts: Set<PartOfDay>;
}

/**
 * Finds for each part of the day the one day of which that part is told in some document and which more documents name than
 * any other such day. Days are told alike by month and day, so that "14 May" and "14 May 2019" are one; the year must be
 * written out somewhere, and only one.
 */
export function storyDays(expressions: readonly TimeExpression[]): StoryDays {
  const days = new Map<string, Day>();
  for (const { doc, absolute, known, role } of expressions) {
    const [, year, written] = /^(\d{4})-(\d\d-\d\d)(?:T|$)/.exec(absolute ?? '') ?? [];
    const key = written ?? monthAndDay(known);
    if (role !== 'event' || key === null) continue;
    const day = days.get(key) ?? { documents: new Set(), years: new Set(), parts: new Set() };
    days.set(key, day);
    day.documents.add(doc);
    if (year !== undefined) day.years.add(year);
    const part = partOf({ known });
    if (part !== null) day.parts.add(part);
  }
  const most = (part: PartOfDay): string | null => {
    const [first, second] = [...days]
      .filter(([, { parts, documents }]) => parts.has(part) && documents.size >= SEVERAL)
      .sort(([, a], [, b]) => b.documents.size - a.documents.size);
    if (first?.[1].years.size !== 1 || second?.[1].documents.size === first[1].documents.size) return null;
    const [year = ''] = first[1].years;
    return `${year}-${first[0]}`;
  };
  return { morning: most('morning'), afternoon: most('afternoon'), night: most('night') };
}

function monthAndDay({ month, day }: KnownParts): string | null {
  return month === undefined || day === undefined ? null : `${two(month)}-${two(day)}`;
}
