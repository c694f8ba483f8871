import type { TimeExpression } from '../../model/expression.ts';
import { contentStems } from '../../text/tokens.ts';
import { moved } from '../../time/calendar.ts';
import { besideEvent } from './beside-event.ts';
import { type DayFact, inCommon } from './day-facts.ts';
import { type Demand, demand, type Told } from './demand.ts';
import type { DatedText, ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';
import { leavesWeek, spokenFrom } from './spoken-from.ts';

/** What a match weighs by how many words a sentence shares with a fact. */
const WEIGHTS: readonly (readonly [number, number])[] = [
  [4, 1],
  [3, 0.7],
  [2, 0.4],
];
/** What it weighs that a length counts from a day of another document. */
const SINCE = 0.7;

/** What it dates from its own day, and another document gives a day. */
export function otherTellings(text: DatedText, { facts, common }: Told): Demand[] {
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const after = countedAfter(expression, where, text);
    if (after !== null) return sinceThen(expression, after, { facts, common });
    const beside = besideEvent(expression, text.document.text);
    const told = beside === null ? where : named(beside.what);
    const { same, weight } = likest(told, facts, common);
    if (leavesWeek(expression, where)) return [];
    if (same.length === 0 || spokenFrom(expression, where, expression, '2000-01-01') === null) return [];
    const met = (on: string): boolean => {
      const at = spokenFrom(expression, where, expression, on);
      return at !== null && same.some(({ day }) => isWithin(moved(day, 'day', beside?.later ?? 0), at));
    };
    return [
      demand(expression, met, weight, `its “${expression.text}” is told of by day in another document`),
    ];
  });
}

const isWithin = (day: string, { first, last }: { readonly first: string; readonly last: string }): boolean =>
  first <= day && day <= last;

/** Words that name something, as a sentence of which nothing else is known. */
function named(words: string): Pick<ReadableSentence, 'stems' | 'names'> {
  return { stems: new Set(contentStems(words)), names: new Set() };
}

/** The facts with which a sentence has most in common, and how much that is worth. */
function likest(
  where: Pick<ReadableSentence, 'stems' | 'names'>,
  facts: readonly DayFact[],
  common: ReadonlySet<string>,
): { readonly same: readonly DayFact[]; readonly weight: number } {
  const scored = facts.map((fact) => ({ fact, n: inCommon(where, fact, common) }));
  const most = Math.max(0, ...scored.map(({ n }) => n));
  const weight = WEIGHTS.find(([n]) => most >= n)?.[1] ?? 0;
  return weight === 0
    ? { same: [], weight }
    : { same: scored.filter(({ n }) => n >= 2 && n >= most - 1).map(({ fact }) => fact), weight };
}

/** "This morning, two days after the report came out": how far from the day of writing the report lies; null for all else. */
function countedAfter(
  { type, deictic, end }: TimeExpression,
  { sentence }: ReadableSentence,
  { expressions }: DatedText,
): number | null {
  if (type !== 'DURATION' || deictic?.from !== 'event' || deictic.unit !== 'day' || deictic.offset === null)
    return null;
  const now = expressions.find(
    (e) =>
      sentence.start <= e.start && e.end < end && e.deictic?.from === 'speech' && e.deictic.unit === 'day',
  )?.deictic?.offset;
  return now === undefined || now === null ? null : now - deictic.offset;
}

/** "Two days after the report came out", where another document gives the day of the report. */
function sinceThen(
  expression: TimeExpression,
  after: number,
  { facts, common }: Pick<Told, 'facts' | 'common'>,
): Demand[] {
  const words = expression.deictic?.event?.text ?? '';
  const { same } = likest(named(words), facts, common);
  const met = (on: string): boolean => same.some(({ day }) => moved(on, 'day', after) === day);
  const says = `what its “${expression.text}” counts from has a day in another document`;
  return same.length === 0 ? [] : [demand(expression, met, SINCE, says)];
}
