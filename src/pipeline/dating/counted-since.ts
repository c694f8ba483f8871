import type { TimeExpression } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { holidayIn } from '../../time/holiday-in.ts';
import { stem } from '../../text/tokens.ts';
import { firstAfter } from '../../text/first-after.ts';
import type { DayFact } from './day-facts.ts';
import { type Demand, demand, type Told } from './demand.ts';
import { hasSpoken } from './issuers.ts';
import { namesDay } from './names-day.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';

/** "It is six weeks …", "It’s been ten days …": a length that ends on the day of writing. */
const IT_IS =
  /\b(?:it|that)(?:[’']s| is| has)(?: been)?(?: now| just| only| exactly| already| almost| nearly| over| more than)?\s+$/i;
const SINCE = /^\s+(?:now\s+|today\s+)?since\s+(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
/** How an instrument came to be: "since the notice was signed", "since the order came into force". */
const WAS_MADE =
  /^\s+(?:now\s+|today\s+)?since\s+(?<what>[^\s.;!?][^.;!?]{1,78}?[^\s.;!?])\s+(?:(?:was|were|had been)\s+(?:\p{L}+ly\s+)?(?:signed|issued|served|made|given|granted|published|agreed|sealed|handed down|announced)|came out|came down)\b/iu;
/** The paper by its noun alone: "eight days since the decision". */
const SINCE_IT =
  /^\s+(?:now\s+|today\s+)?since\s+(?:the|that)\s+(?<what>(?:\p{L}+ ){0,2}\p{L}+)(?=[,.;:)!?]|\s+(?:and|but)\b)/iu;
/** What an office did: "since the Office of Fair Letting told us". */
const SINCE_SAID = /^\s+(?:now\s+|today\s+)?since\s+(?<said>the\s+(?=\p{Lu})[^.;!?]{3,120})/u;
/** What those who write or others did: "since we opened". */
const DONE =
  /^\s+(?:now\s+|today\s+)?since\s+(?:we|they|it|he|she)\s+(?<verb>\p{L}{3,}ed)(?=[,.;:)!?]|\s+(?:and|but|the|our|its|their)\b)/iu;
/** What that weighs: many days may have the verb. */
const ACT = 1;
/** "A week and a day". */
const AND = /\ban?\s+(?<unit>week|fortnight|month|year)\s+and\s+$/i;
/** A length in one unit, or in years with a half. */
const PERIOD = /^P(\d+(?:\.\d+)?)([DWMY])(6M)?$/;
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.4, Y: 365.25 };
const [WEEK, MONTH, YEAR] = [DAYS.W!, DAYS.M!, DAYS.Y!];
const MORE: Readonly<Record<string, number>> = { week: WEEK, fortnight: 2 * WEEK, month: MONTH, year: YEAR };
/** Who counts in weeks or months counts roughly. */
const SLACK: Readonly<Record<string, number>> = { D: 0, W: 3, M: 10, Y: 40 };

/** What a text counts up to its own day: "it is six weeks since 1 June", "ten days since the notice was signed". */
export function countedSince(text: DatedText, { instruments, facts }: Told): Demand[] {
  const { document, everyExpression } = text;
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const [, count, unit, half] = PERIOD.exec(expression.value ?? '') ?? [];
    if (expression.type !== 'DURATION' || count === undefined || unit === undefined) return [];
    const { start, end } = expression;
    const before = document.text.slice(Math.max(0, start - 40), start);
    const more = AND.exec(before)?.groups?.unit;
    if (isQuoted(where, expression) || !IT_IS.test(before.replace(AND, ''))) return [];
    const length =
      (Number(count) + (half === undefined ? 0 : 0.5)) * DAYS[unit]! +
      (more === undefined ? 0 : MORE[more.toLowerCase()]!);
    const passed = (from: string, on: string): boolean =>
      Math.abs(daysBetween(from, on) - length) <= SLACK[unit]!;
    const says = `it counts “${expression.text}” up to its own day`;
    const next = everyExpression[firstAfter(everyExpression, end)];
    if (next !== undefined && namesDay(next) && SINCE.test(document.text.slice(end, next.start)))
      return [demand(expression, (on) => lastBefore(next, on, passed), 2, says)];
    const after = document.text.slice(end, where.sentence.end);
    const spoke = SINCE_SAID.exec(after)?.groups?.said;
    if (spoke !== undefined) {
      const by = instruments.filter((i) => hasSpoken(i, spoke, instruments));
      return new Set(by.map(({ day }) => day)).size === 1
        ? [demand(expression, (on) => passed(by[0]!.day, on), 2, says)]
        : [];
    }
    const done = DONE.exec(after)?.groups?.verb;
    if (done !== undefined)
      return [demand(expression, happened(facts, stem(done.toLowerCase()), passed), ACT, says)];
    const what = (WAS_MADE.exec(after) ?? SINCE_IT.exec(after))?.groups?.what;
    const made = what === undefined ? [] : instruments.filter((i) => i.papers.some((k) => ends(what, k)));
    const [only] = made;
    return only === undefined || made.length > 1
      ? []
      : [demand(expression, (on) => passed(only.day, on), 2, says)];
  });
}

/** Whether so long has passed since a day of which another document has the same verb. */
function happened(
  facts: readonly DayFact[],
  verb: string,
  passed: (from: string, on: string) => boolean,
): (on: string) => boolean {
  const days = [...new Set(facts.flatMap(({ day, stems }) => (stems.has(verb) ? [day] : [])))];
  return (on) => days.some((day) => passed(day, on));
}

/** Whether so long has passed since the last such day of the calendar. */
function lastBefore(e: TimeExpression, on: string, passed: (from: string, on: string) => boolean): boolean {
  for (const year of [Number(on.slice(0, 4)), Number(on.slice(0, 4)) - 1])
    for (const from of daysOf(e, year)) if (from <= on) return passed(from, on);
  return false;
}

function daysOf({ known: { month, day, holiday } }: TimeExpression, year: number): string[] {
  if (holiday !== undefined) return [holidayIn(holiday, year)];
  if (month === undefined || day === undefined) return [];
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? [date.toString()] : [];
}

const ends = (what: string, kind: string): boolean => what.toLowerCase().endsWith(kind);
