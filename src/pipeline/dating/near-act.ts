import type { TimeExpression } from '../../model/expression.ts';
import type { ReadableSentence } from './reading.ts';

/** How far from the words of making the day may stand. */
const REACH = 70;

/** Whether an act stands near an expression, and no other expression nearer to it: "had until today to obey a notice served a month ago". */
export function isNear(
  act: RegExp,
  { sentence }: ReadableSentence,
  at: TimeExpression,
  all: readonly TimeExpression[],
): boolean {
  const from = Math.max(0, at.start - sentence.start - REACH);
  const found = act.exec(sentence.text.slice(from, at.end - sentence.start + REACH));
  if (!found) return false;
  const [start, end] = [
    sentence.start + from + found.index,
    sentence.start + from + found.index + found[0].length,
  ];
  const gap = (e: TimeExpression): number => Math.max(e.start - end, start - e.end, 0);
  return !all.some((e) => e !== at && sentence.start <= e.start && e.end <= sentence.end && gap(e) < gap(at));
}
