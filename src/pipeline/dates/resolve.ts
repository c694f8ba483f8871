import type { Document } from '../../model/document.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import type { Range } from '../../model/span.ts';
import { countedFromEvent, stretchFromNow } from './durations.ts';
import { localTime } from './local-time.ts';
import { type Way, wayOf } from './way.ts';
import { type Placed, open, stated } from './placed.ts';
import { pointPlaced } from './point-placed.ts';
import { rangePlaced } from './range-placed.ts';
import type { Setting } from './story.ts';
import { tenseAt } from './tense.ts';

/** Finds where an expression lies on the calendar, and says how. Nothing is guessed: what stays open is null. */
export function resolve(said: TimeExpression, document: Document, setting: Setting): Placed {
  const expression = localTime(said, setting.country);
  const { absolute, ends, type, value } = expression;
  if (absolute !== null) return stated(absolute);
  if (type === 'SET') return open('It recurs, so it has no one date.');
  if (type === 'DURATION') {
    return (
      countedFromEvent(expression, document, setting) ??
      yearUpToPlaced(expression, document, setting) ??
      stretchFromNow(expression, setting) ??
      open('A length of time. The text does not say when it starts or ends.')
    );
  }
  if (value !== null) return open('The words name no time that a calendar could show.');
  const way = leavesWay(expression) ? wayAt(expression, expression, document, setting) : 'nearest';
  if (ends !== null) return rangePlaced(expression, ends, document, setting, way);
  return pointPlaced(expression, expression.text, document, setting, way, expression.start);
}

/** "the year to 31 March", told of as past unless the verb looks ahead. */
function yearUpToPlaced(expression: TimeExpression, document: Document, setting: Setting): Placed | null {
  if (expression.known.yearTo === undefined) return null;
  const way = wayAt(expression, expression, document, setting);
  const placed = pointPlaced(
    expression,
    expression.text,
    document,
    setting,
    way === 'future' ? way : 'past',
    expression.start,
  );
  return placed.edtf === null ? null : placed;
}

/** Whether the words leave open which way to look; "last week" does not, and tense costs much to read. */
function leavesWay({ ends, deictic, known }: TimeExpression): boolean {
  return (
    ends !== null ||
    deictic?.offset == null ||
    deictic.from === 'narrative' ||
    deictic.unit === 'weekend' ||
    known.yearKind !== undefined
  );
}

/** "last winter and into the spring": the second lies on the same side of now as the first. */
const JOINED =
  /^,?\s+(?:and|or)(?:\s+(?:then|again|also|now))?(?:\s+(?:in|into|on|by|until|through|during|over))?(?:\s+the)?\s+$/i;

/** "You will remember 20 October", "papers from December": what is called to mind, and what was written, is past. */
const CALLED_TO_MIND = /\b(?:remember|recall|recollect|forget|forgot)s?\s+(?:the\s+)?$/i;
const RECORDS =
  /\b(?:papers|documents|records|figures|data|statistics|accounts|minutes|letters?|emails?|messages?|footage|photographs?|photos?|pictures?|images?|reports?|results|readings|samples)\s+from\s+$/i;
/** "Called a hearing for 10 a.m. Wednesday", "the closing date is Friday". */
const FIXED =
  /\b(?:called|set|fixed|scheduled|booked|planned|arranged|listed|slated|convened)\b(?:[^.;:,]{0,50}\bfor|:)\s+(?:the\s+)?$|\b(?:closing date|deadline|last day|last date|final day|cut-?off|due date|polling day)\b[^.;:,]{0,40}\b(?:is|remains)\s+(?:on\s+|at\s+)?$/i;
/** "Free through New Year’s Eve": what goes on until a day, where no verb puts it in the past. */
const UNTIL = /\b(?:until|till|through|thru|up to)\s+(?:the\s+)?$/i;

const SINCE =
  /\bsince\s+(?:(?:about|around|early|late|mid|the)[\s-]+|\w+ing\b[^.,;:]{1,70}\s(?:in|on|last|at)\s+(?:the\s+)?)?$/i;
/** What takes effect may do so before or after it is told. */
const EFFECT =
  /\b(?:with effect from|effective(?: from| on)?|as from|as of|commencing(?: on)?)\s+(?:the\s+)?$/i;
/** What was written has its date behind it: "his Order of 10 March". */
const WRITTEN =
  /\b(?:letters?|memos?|memorandum|e-?mails?|messages?|reports?|statements?|judge?ments?|rulings?|decisions?|orders?|notices?|articles?|minutes|resolutions?|agreements?|deeds?|contracts?|circulars?|bulletins?|columns?|editorials?|releases?|announcements?|verdicts?|findings|awards?|complaints?|petitions?|invoices?|directions?|undertakings?)\s+(?:of|dated)\s+(?:the\s+)?$/i;
/** Words that set a last day, which a part of the date ("by the start of October") may hide. */
const BY = /\b(?:by|no later than|not later than)\s+(?:the\s+)?$/i;
/** How both that follow end. */
const UNTIL_THEN = /\b(?:until|till)\s+(?:at least\s+)?(?:the\s+)?$/i;
/** Time that was given, or what was put off, ends after the day on which that was done: "gave it until March". */
const ALLOWED =
  /\b(?:give[ns]?|gave|giving|has|have|allow(?:s|ed)|(?:put|puts|putting|held)\b[^.;,]{0,24}\b(?:off|over)|postpone[sd]?|adjourn(?:s|ed)?|defer(?:s|red)?|delay(?:s|ed)?|suspend(?:s|ed)?|extend(?:s|ed)?|remand(?:s|ed)?)\b[^.;:]{0,40}\b(?:until|till)\s+(?:at least\s+)?(?:the\s+)?$/i;
/** Who had until Friday may be short of it still, or past it. */
const HAD = /\bhad\s+(?:only |just )?(?:until|till)\s+(?:at least\s+)?(?:the\s+)?$/i;
const OF_A_DUE = /^\s+(?:start|deadline|launch|opening|closure|target|hearing|vote|cut-?off)\b/i;

function wayAt(point: TimePoint, { start, end }: Range, document: Document, setting: Setting): Way {
  const { sentence, last, speech } = setting;
  // "Tuesday's Courier" has appeared.
  if (/^[’']s\s+[A-Z]/.test(document.text.slice(end, end + 6))) return 'past';
  if (
    last !== null &&
    speech.first !== null &&
    start > last.end &&
    last.day !== speech.first &&
    JOINED.test(document.text.slice(last.end, start))
  )
    return last.day < speech.first ? 'past' : 'future';
  if (setting.stamps) return 'future';
  const before = document.text.slice(Math.max(0, start - 90), start);
  if (SINCE.test(before) || WRITTEN.test(before) || CALLED_TO_MIND.test(before)) return 'past';
  if (point.known.day === undefined && RECORDS.test(before)) return 'past';
  if (FIXED.test(before)) return 'future';
  const until = UNTIL_THEN.test(before);
  if (EFFECT.test(before) || (until && HAD.test(before))) return 'nearest';
  if (until && ALLOWED.test(before)) return 'future';
  // "The 15 April start" has no part in the sentence's tense.
  if (OF_A_DUE.test(document.text.slice(end, end + 16))) return 'nearest';
  const tense =
    sentence === null ? null : tenseAt(sentence.text, start - sentence.start, end - sentence.start);
  // "Has taken a lease from 1 January": what is settled may begin later; "since" would look back.
  if (tense === 'perfect' && /\bfrom\s+(?:the\s+)?$/i.test(before)) return 'nearest';
  if ((tense === null || tense === 'present') && UNTIL.test(before)) return 'future';
  return wayOf(tense, BY.test(before) ? { ...point, mod: 'ON_OR_BEFORE' } : point);
}
