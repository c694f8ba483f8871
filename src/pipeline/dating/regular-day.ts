import { WEEKDAYS } from '../../language/weekdays.ts';
import { type Demand, demand } from './demand.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenFrom } from './spoken-from.ts';

/** "The first Friday of each month": a day on which something is held, month by month. */
const REGULAR =
  /\b(?<nth>first|second|third|fourth|last) (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:of|in) (?:each|every|the) month\b/i;
const NTH = ['first', 'second', 'third', 'fourth'];
/** More than this weighs only what names a day twice. */
const WEIGHT = 1.5;

/**
 * "The trustees meet on the first Friday of each month; come along this Friday": the one that is near is the first of its
 * month. Only where both stand in one paragraph.
 */
export function regularDay(text: DatedText): Demand[] {
  const all = placed(text);
  return all.flatMap(({ expression, where }): Demand[] => {
    const { deictic, known, type } = expression;
    const near = /^(?:this|next)\b/i.test(expression.text) && deictic?.from === 'speech';
    if (!near || known.weekday === undefined || type === 'SET' || isQuoted(where, expression)) return [];
    const regular = all
      .filter((other) => other.where.sentence.block === where.sentence.block)
      .map((other) => REGULAR.exec(other.expression.text)?.groups)
      .find((groups) => WEEKDAYS.get(groups?.weekday?.toLowerCase() ?? '') === known.weekday);
    const nth = regular?.nth?.toLowerCase();
    if (nth === undefined) return [];
    const met = (on: string): boolean => {
      const at = spokenFrom(expression, where, expression, on);
      return at !== null && at.first === at.last && isNth(at.first, nth);
    };
    const says = `it says “${expression.text}” of what is held on the ${nth} such day of each month`;
    return [demand(expression, met, WEIGHT, says)];
  });
}

/** Whether a day is the first, second … or last of its weekday in its month. */
function isNth(day: string, nth: string): boolean {
  const date = Temporal.PlainDate.from(day);
  return nth === 'last' ? date.day + 7 > date.daysInMonth : Math.ceil(date.day / 7) === NTH.indexOf(nth) + 1;
}
