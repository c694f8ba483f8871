import type { Block, Document, Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { isHourAlone } from './hour-alone.ts';
import type { Mentioned, Told } from './story.ts';
import { tenseAt } from './tense.ts';

/** The one day that the title of an official document names, as reports of an accident do: "… on 8 July 2017"; null where it names none. */
export function dayOfTitle(
  { kind, titleSpan, published }: Document,
  expressions: readonly TimeExpression[],
): string | null {
  if (kind !== 'official' || titleSpan === null) return null;
  const days = expressions.flatMap(({ absolute, start, end }) =>
    titleSpan.start <= start && end <= titleSpan.end && /^\d{4}-\d\d-\d\d$/.test(absolute ?? '')
      ? [absolute ?? '']
      : [],
  );
  const [day, ...others] = new Set(days);
  return day === undefined || others.length > 0 || day === published.edtf ? null : day;
}

/**
 * What an hour counts from that is of the day which the title names: in a section of a report that tells of what happened, where
 * no other day stands before it since the heading. All else counts from what was told before.
 */
export function backToTitle(
  title: Mentioned | null,
  expression: TimeExpression,
  sentence: Sentence | null,
  block: Block | null,
  told: Told,
): Told {
  if (title === null || sentence === null || block === null || !isHourAlone(expression)) return told;
  const { lastAny, lastTold } = told;
  if (lastTold !== null || (lastAny !== null && lastAny.end > block.start)) return told;
  const { start, end } = expression;
  return tenseAt(sentence.text, start - sentence.start, end - sentence.start) === 'past'
    ? { ...told, last: title, lastMain: null, lastDay: title, lastAny: title, lastTold: title }
    : told;
}
