import type { TimeExpression } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { dayInWords } from '../../time/in-words.ts';
import { type Demand, demand } from './demand.ts';
import type { Instrument } from './instruments.ts';
import { isNear } from './near-act.ts';
import { isNamed } from './paper-named.ts';
import type { DatedText, ReadableSentence } from './reading.ts';
import { spokenAt } from './spoken-at.ts';

/** How a paper comes to those it is for, on its own day or in the week after it. */
const CAME =
  /\b(?:(?:came|dropped|landed|arrived|fell|pushed|put|slipped) (?:through|under|on|in|at) (?:the|our|my|your|every|each|all(?: of)? our|people[’']s) (?:front )?(?:doors?|letter ?box(?:es)?|mats?|doormats?|in-?box(?:es)?|desks?|post|mail|mailbox(?:es)?)|(?:came|arrived) (?:in|by|with) the (?:post|mail)|reached (?:us|me|you|members|residents)|(?:arrived|was delivered|were delivered|was handed (?:to )?(?:us|me|round|out)|got here|was served|has come|came round)|\b(?:I|we|she|he|they)(?: sat and| have|[’']ve)? read (?:the|that|this|her|his|its|their)(?: [\p{L}’']+){1,4})\b/iu;
const IN_THE_POST = 6;
/** "The order landed on our mats on Friday", "I read her decision on Wednesday night": the day on which the one such paper came. */
export function paperCame(
  expression: TimeExpression,
  where: ReadableSentence,
  text: DatedText,
  instruments: readonly Instrument[],
): Demand | null {
  if (!isNear(CAME, where, expression, text.expressions)) return null;
  const [reached, ...more] = instruments.filter((i) =>
    isNamed(
      i.papers.filter((kind) => !isOften(kind, instruments)),
      where,
    ),
  );
  return reached === undefined || more.length > 0 ? null : arrived(expression, where, reached.day);
}

/** Whether more than one of the folder's papers is of a kind. */
function isOften(kind: string, instruments: readonly Instrument[]): boolean {
  return instruments.filter(({ papers }) => papers.includes(kind)).length > 1;
}

/** "Her letter, which came through the door on Tuesday": not before the letter, and not long after it. */
function arrived(expression: TimeExpression, where: ReadableSentence, day: string): Demand {
  const met = (on: string): boolean => {
    const at = spokenAt(expression, where, on);
    return (
      at !== null && at.first === at.last && day <= at.first && daysBetween(day, at.first) <= IN_THE_POST
    );
  };
  return demand(expression, met, 2, `it says that a paper of ${dayInWords(day)} came “${expression.text}”`);
}
