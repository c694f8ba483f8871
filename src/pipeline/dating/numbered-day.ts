import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { moved } from '../../time/calendar.ts';
import { inCommon } from './day-facts.ts';
import type { Demand, Told } from './demand.ts';
import { type DatedText, isQuoted, type ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';

/** "Tomorrow is the 29th": the day of the month alone. */
const NUMBERED = /^(?:\s+(?:is|was)|,)\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\b|\p{Lu}|\p{Ll}))/u;
/** What it weighs that the folder knows what happens on such a day. */
const KNOWN = 1;

/**
 * "Tomorrow is the 29th. That is the day by which the timetable must be out": one day of each month, and the one on which
 * another document has what these sentences tell.
 */
export function numberedDay(text: DatedText, { facts, common }: Told): Demand[] {
  const { id, text: words } = text.document;
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const counted = daysFromNow(expression);
    const number = NUMBERED.exec(words.slice(expression.end, expression.end + 30));
    if (counted === null || !number || isQuoted(where, expression)) return [];
    const span = spanOf(id, words, expression.start, expression.end + number[0].length);
    const says = `it says “${span.text.replace(/\s+/g, ' ')}”`;
    const isIt = (day: string): boolean => Number(day.slice(8)) === Number(number[1]);
    const around = withNext(text, where);
    const told = new Set(
      facts.filter(({ day }) => isIt(day)).flatMap((f) => (inCommon(around, f, common) >= 2 ? [f.day] : [])),
    );
    return [
      { met: (on) => isIt(moved(on, 'day', counted)), weight: 1.5, span, says },
      {
        met: (on) => told.has(moved(on, 'day', counted)),
        weight: KNOWN,
        span,
        says: `${says}, and another document tells what happens on such a day`,
      },
    ];
  });
}

function daysFromNow({ deictic, known }: TimeExpression): number | null {
  const { unit, offset, from } = deictic ?? { unit: null, offset: null, from: null };
  if (unit !== 'day' || from !== 'speech' || known.month !== undefined || known.weekday !== undefined)
    return null;
  return offset === null || !Number.isInteger(offset) ? null : offset + (known.shift ?? 0);
}

/** A sentence and the one after it, read as one. */
function withNext({ sentences }: DatedText, where: ReadableSentence): ReadableSentence {
  const next = sentences[sentences.indexOf(where) + 1];
  if (next?.sentence.block !== where.sentence.block) return where;
  return {
    ...where,
    stems: new Set([...where.stems, ...next.stems]),
    names: new Set([...where.names, ...next.names]),
  };
}
