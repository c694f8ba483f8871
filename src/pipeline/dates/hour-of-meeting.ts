import { SITTING } from '../../language/sittings.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { isHourAlone } from './hour-alone.ts';
import type { Setting } from './story.ts';

/**
 * The hour at which a sitting closed, in its own minutes: of the day that the minutes bear, and not of the next meeting or
 * the last one, which they name before it.
 *
 * @returns what the expression is to be counted from; nothing where it is no such hour or the minutes have no one day
 */
export function ofMeeting(
  expression: TimeExpression,
  { kind, published: { edtf } }: Document,
  sentence: Sentence | null,
): Partial<Setting> {
  if (kind !== 'official' || sentence === null || edtf === null || !isHourAlone(expression)) return {};
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return {};
  const before = sentence.text.slice(0, expression.start - sentence.start);
  return SITTING.test(before) ? { speechName: 'the day of this meeting', entry: edtf } : {};
}
