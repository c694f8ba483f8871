import type { TimePoint } from '../../model/expression.ts';
import type { Mentioned, PartOfDay, Setting } from './story.ts';

const PART: Readonly<Record<string, PartOfDay>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'night',
  NI: 'night',
};

/** The part of its day that a point names or its hour lies in; null for none, and for the small hours, which are of the night before. */
export function partOf({ known: { dayPart, hour } }: Pick<TimePoint, 'known'>): PartOfDay | null {
  if (dayPart !== undefined) return PART[dayPart] ?? null;
  if (hour === undefined || hour < 5) return null;
  return hour < 12 ? 'morning' : hour >= 12 && hour < 17 ? 'afternoon' : 'night';
}

/**
 * "Nine were on duty at 7pm that night", in a paragraph of its own after others that told of other days: of the evening that
 * the folder is about, and where it is about none, of the one that this text told of. At the head of a sentence ("That night
 * he left") the story goes on from the day before it.
 *
 * @param last what it would count from
 * @param at offset of the expression
 * @returns the ISO day to count from, or null where the expression points to no part, or to the day just told
 */
export function dayOfPart(
  point: TimePoint,
  last: Mentioned | null,
  { parts, about, sentence, speech }: Setting,
  text: string,
  at: number,
): string | null {
  const { deictic, known } = point;
  if (deictic?.from !== 'narrative' || deictic.unit !== 'day' || deictic.offset !== 0) return null;
  const part = known.dayPart === undefined ? null : partOf(point);
  if (part === null || sentence === null || at - sentence.start < 3) return null;
  if (last !== null && (last.part === part || !text.slice(last.end, at).includes('\n'))) return null;
  const told = about[part] ?? parts[part]?.day ?? null;
  return told === null || told === last?.day || told >= (speech.last ?? told) ? null : told;
}
