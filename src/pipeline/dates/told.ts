import type { DateMention } from '../../model/date.ts';
import type { Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { isDayOfSaying, isFlashback } from './moves-on.ts';
import type { Reference } from './reference.ts';
import type { Mentioned, Told } from './story.ts';

export const NOTHING_TOLD: Told = {
  last: null,
  lastMain: null,
  lastDay: null,
  lastTold: null,
  lastPast: null,
};

const TO_THE_DAY = /^\d{4}-\d\d-\d\d/;

/** What is told with one more date: what moves the story on becomes the last, and what only says when it was said does not. */
export function toldWith(
  before: Told,
  expression: TimeExpression,
  mention: DateMention,
  sentence: Sentence | null,
  text: string,
  speech: Reference,
): Told {
  const { absolute, known, deictic } = expression;
  const next = mentioned(expression, mention, sentence);
  if (next === null) return before;
  const toTheDay = TO_THE_DAY.test(next.edtf);
  const hasYear = absolute !== null || known.year !== undefined;
  const follows = before.lastTold !== null && mention.anchor === before.lastTold.id;
  const lastTold = (hasYear || follows) && toTheDay ? next : before.lastTold;
  if (before.last !== null) {
    // "The council said on Thursday", in Thursday's paper, moves no story on.
    const ofNow = deictic?.from === 'speech' && mention.edtf === speech.edtf;
    if (ofNow || isDayOfSaying(expression, mention, text, speech.last)) return { ...before, lastTold };
  }
  return {
    last: next,
    lastMain: isFlashback(expression) ? (before.lastMain ?? before.last) : null,
    lastDay: toTheDay ? next : before.lastDay,
    lastTold,
    lastPast: speech.last !== null && next.day <= speech.last ? next : before.lastPast,
  };
}

/** What "the next day" points to: a date of the story, no decade, no length, no rough count, none of the page's own. */
function mentioned(
  { absolute, known, ends, type, role, mod, rule }: TimeExpression,
  { edtf, id, end }: DateMention,
  sentence: Sentence | null,
): Mentioned | null {
  if (edtf === null || role !== 'event' || type === 'DURATION' || type === 'SET' || /X|^-/.test(edtf))
    return null;
  if (mod === 'APPROX' && rule === 'ago-later') return null;
  const own = ends === null ? edtf : (edtf.split('/').at(-1) ?? edtf);
  const day = boundsOf(own).earliest;
  if (day === null) return null;
  return {
    day,
    edtf: own,
    // "A member since 2011" is one now: what follows is not told of that year.
    stated: (absolute !== null || known.year !== undefined) && mod !== 'ON_OR_AFTER',
    sentence: sentence?.id ?? null,
    id,
    end,
  };
}
