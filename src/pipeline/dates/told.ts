import type { DateMention } from '../../model/date.ts';
import type { Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { isDayOfSaying, isFlashback } from './moves-on.ts';
import { partOf } from './part-told.ts';
import type { Reference } from './reference.ts';
import type { Mentioned, Told } from './story.ts';

export const NOTHING_TOLD: Told = {
  last: null,
  lastMain: null,
  lastDay: null,
  lastAny: null,
  lastTold: null,
  lastPast: null,
  parts: { morning: null, afternoon: null, night: null },
};

const PAPERS =
  'letters?|memos?|memorandum|e-?mails?|reports?|statements?|orders?|notices?|minutes|resolutions?|agreements?|contracts?|circulars?|bulletins?|invoices?|directions?|bills?';
/** "His letter of 14 August", "an Aug. 14 letter". */
const PAPER_BEFORE = new RegExp(`\\b(?:${PAPERS})\\s+(?:of|dated)\\s+(?:the\\s+)?$`, 'i');
const PAPER_AFTER = new RegExp(`^(?:[^\\S\\n]+|\\n(?!\\n))(?:${PAPERS})\\b`, 'i');

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
  const next = mentioned(expression, mention, sentence, text);
  if (next === null) return before;
  const toTheDay = TO_THE_DAY.test(next.edtf);
  const hasYear = absolute !== null || known.year !== undefined;
  const follows = before.lastTold !== null && mention.anchor === before.lastTold.id;
  const lastAny = toTheDay ? next : before.lastAny;
  const parts = next.part === null ? before.parts : { ...before.parts, [next.part]: next };
  const lastTold = (hasYear || follows) && toTheDay ? next : before.lastTold;
  if (before.last !== null) {
    // "The council said on Thursday", in Thursday's paper, moves no story on.
    const ofNow = deictic?.from === 'speech' && mention.edtf === speech.edtf;
    if (ofNow || isDayOfSaying(expression, mention, text, speech.last))
      return { ...before, lastTold, lastAny, parts };
  }
  return {
    last: next,
    lastMain: isFlashback(expression) ? (before.lastMain ?? before.last) : null,
    lastDay: toTheDay ? next : before.lastDay,
    lastAny,
    lastTold,
    lastPast: speech.last !== null && next.day <= speech.last ? next : before.lastPast,
    parts,
  };
}

/** "The evening of the 7th", "at 9pm"; not "the early hours of the 8th". */
function isLate({ dayPart, hour = 0 }: TimeExpression['known'], words: string): boolean {
  return (
    hour >= 18 || ((dayPart === 'EV' || dayPart === 'NI') && !/\b(?:early|small|wee) hours\b/i.test(words))
  );
}

/** What "the next day" points to: a date of the story, no decade, no length, no rough count, none of the page's own. */
function mentioned(
  { absolute, known, ends, type, role, mod, rule }: TimeExpression,
  { edtf, id, start, end, text: words }: DateMention,
  sentence: Sentence | null,
  text: string,
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
    late: isLate(known, words),
    part: TO_THE_DAY.test(own) ? partOf({ known }) : null,
    ofPaper:
      PAPER_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
      PAPER_AFTER.test(text.slice(end, end + 24)),
  };
}
