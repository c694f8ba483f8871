import type { TimeExpression } from '../../model/expression.ts';
import { contentStems } from '../../text/tokens.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import type { DayFact } from './day-facts.ts';
import { type Demand, demand, type Told } from './demand.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenFrom } from './spoken-from.ts';

/** "Last Sunday, the day after the grand opening", "yesterday (the day before the vote)", "on Monday, the morning after the storm". */
const BESIDE =
  /^(?:,\s+|\s+\(|\s+[–—]\s+|\s+)(?:just\s+|only\s+)?the (?:very )?(?:day|morning|afternoon|evening|night) (?<side>after|before|following)\s+(?<what>(?:the|an?|our|its|his|her|their|that|this|\p{Lu})[^,;:.!?()–—]{2,60})/u;
/** Where the name of a thing ends: what follows says where or of what it was. */
const TAIL = /\s(?:at|of|in|on|for|to|with|by|from|when|that|which)\s.*$/iu;
const WEIGHT = 2;

/** What a day is said to lie a day after, or before. */
interface Beside {
  /** How many days later the day is than what it is set beside: 1 or -1. */
  readonly later: number;
  /** The words that name it. */
  readonly what: string;
}

/** What the words right behind an expression say of its day: that it is the one after, or before, something else. Null for nothing. */
export function besideEvent({ end }: Pick<TimeExpression, 'end'>, text: string): Beside | null {
  const { side, what } = BESIDE.exec(text.slice(end, end + 160))?.groups ?? {};
  return side === undefined || what === undefined ? null : { later: side === 'before' ? -1 : 1, what };
}

/**
 * "Our trustees met yesterday, the day after the rally at Old Hall": where the other documents give such a thing one day only, and a
 * weekday named with it fits.
 */
export function afterEvent(text: DatedText, { facts }: Told): Demand[] {
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const beside = besideEvent(expression, text.document.text);
    if (beside === null || isQuoted(where, expression)) return [];
    if (spokenFrom(expression, where, expression, '2000-01-01') === null) return [];
    const day = onlyDay(beside, expression.known.weekday, facts);
    if (day === null) return [];
    const met = (on: string): boolean => {
      const at = spokenFrom(expression, where, expression, on);
      return at !== null && at.first <= day && day <= at.last;
    };
    const says = `it says “${expression.text}” of the day beside “${beside.what}”, which has a day in another document`;
    return [demand(expression, met, WEIGHT, says)];
  });
}

/** The day beside the one that all facts about a thing give it; null where they give several, or it is not of the weekday. */
function onlyDay(
  { later, what }: Beside,
  weekday: number | undefined,
  facts: readonly DayFact[],
): string | null {
  const head = contentStems(what.replace(TAIL, '')).at(-1);
  if (head === undefined) return null;
  const words = contentStems(what);
  const inCommon = (fact: DayFact): number => words.filter((word) => fact.stems.has(word)).length;
  const named = facts.filter(({ stems }) => stems.has(head));
  const told = named.length > 0 ? named : facts.filter((fact) => inCommon(fact) > 1);
  const most = Math.max(0, ...told.map(inCommon));
  const days = new Set(
    told
      .filter((fact) => inCommon(fact) === most)
      .map(({ day }) => moved(day, 'day', later))
      .filter((day) => weekday === undefined || weekdayAt(day) === weekday),
  );
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}
