import { INSTRUMENTS } from '../../language/instruments.ts';
import type { TimeExpression } from '../../model/expression.ts';
import type { Instrument } from './instruments.ts';
import { isNear } from './near-act.ts';
import { isNamed } from './paper-named.ts';
import type { DatedText, ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';

/** How reports say that a paper began to hold. */
export const HOLDS =
  /\b(?:(?:took|takes|taking|taken|went|goes|gone|came|comes|come) (?:into )?(?:effect|force)|kicked in|kicks in|became (?:law|effective|binding))\b/i;
const YET_TO_HOLD = /\b(?:takes|goes|comes|kicks) (?:in(?:to)?|effect|force)\b/i;
/** The same in the paper itself: "This Order takes effect on 16 May 2020". */
const EFFECT =
  /\b(?:(?:takes?|taking|has|have) effect|(?:comes?|enters?|coming|entry) into (?:force|effect|operation)|effective (?:date|on|from|as of)|commences?)\b/i;
/**
 * The days from which instruments hold, for an expression beside the words that one began to, or will: "the order kicks in on
 * Monday", "it took effect last night" after a sentence that speaks of an order.
 */
export function daysOfEffect(
  expression: TimeExpression,
  where: ReadableSentence,
  text: DatedText,
  instruments: readonly Instrument[],
): string[] {
  if (!isNear(HOLDS, where, expression, text.expressions)) return [];
  if (YET_TO_HOLD.test(where.sentence.text) && tenseAt(where, expression) !== 'future') return [];
  return isNamed([...INSTRUMENTS], where) || isTakenUp(where, text) ? instruments.flatMap(effectDays) : [];
}

/** "It takes effect on Monday", after a sentence that speaks of an order. */
function isTakenUp(where: ReadableSentence, { sentences }: DatedText): boolean {
  const before = sentences[sentences.indexOf(where) - 1];
  return (
    before?.sentence.block === where.sentence.block &&
    /^(?:it|this|that|the)\b/i.test(where.sentence.text) &&
    isNamed([...INSTRUMENTS], before)
  );
}

/** The days from which an instrument says that it holds. */
function effectDays({ text }: Instrument): string[] {
  return placed(text).flatMap(({ expression, where }) =>
    /^\d{4}-\d\d-\d\d(?=T|$)/.test(expression.absolute ?? '') &&
    isNear(EFFECT, where, expression, text.expressions)
      ? [expression.absolute!.slice(0, 10)]
      : [],
  );
}
