import type { Document } from '../../model/document.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import type { Range } from '../../model/span.ts';
import { countedFromEvent, stretchFromNow } from './durations.ts';
import { type Way, wayOf } from './way.ts';
import { type Placed, open, stated } from './placed.ts';
import { pointPlaced } from './point-placed.ts';
import { rangePlaced } from './range-placed.ts';
import type { Setting } from './story.ts';
import { tenseAt } from './tense.ts';

/** Finds where an expression lies on the calendar, and says how. Nothing is guessed: what stays open is null. */
export function resolve(expression: TimeExpression, document: Document, setting: Setting): Placed {
  const { absolute, ends, type, value } = expression;
  if (absolute !== null) return stated(absolute);
  if (type === 'SET') return open('It recurs, so it has no one date.');
  if (type === 'DURATION') {
    return (
      countedFromEvent(expression, document, setting) ??
      stretchFromNow(expression, setting) ??
      open('A length of time. The text does not say when it starts or ends.')
    );
  }
  if (value !== null) return open('The words name no time that a calendar could show.');
  const way = wayAt(expression, expression, document, setting);
  if (ends !== null) return rangePlaced(expression, ends, document, setting, way);
  return pointPlaced(expression, expression.text, document, setting, way);
}

/** "last winter and into the spring": the second lies on the same side of now as the first. */
const JOINED =
  /^,?\s+(?:and|or)(?:\s+(?:then|again|also|now))?(?:\s+(?:in|into|on|by|until|through|during|over))?(?:\s+the)?\s+$/i;

function wayAt(point: TimePoint, { start, end }: Range, document: Document, setting: Setting): Way {
  const { sentence, last, speech } = setting;
  // "Tuesday's Courier" has appeared.
  if (/^[’']s\s+[A-Z]/.test(document.text.slice(end, end + 6))) return 'past';
  if (
    last !== null &&
    speech.first !== null &&
    start > last.end &&
    JOINED.test(document.text.slice(last.end, start))
  )
    return last.day <= speech.first ? 'past' : 'future';
  const tense =
    sentence === null ? null : tenseAt(sentence.text, start - sentence.start, end - sentence.start);
  return wayOf(tense, point.mod);
}
