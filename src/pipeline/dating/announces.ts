import type { TimeExpression } from '../../model/expression.ts';
import type { Sentence } from '../../model/document.ts';
import type { VerbGroup } from '../../text/verb-group.ts';
import { CLOSES } from './closes.ts';
import { firstKnown } from './first-known.ts';

/** What a notice asks of its readers, or bids them to: "Stand with us at the gate on Sunday 19 March". */
const ASKS =
  /^(?:[-–—•*]\s*)?(?:please |so |and |then |or |do )*(?:come|join|stand|gather|march|rally|meet|walk|help|bring|attend|visit|drop in|call in|pop in|turn up|sign up|book|register|apply|reply|return|send|vote|nominate|volunteer|save the date|keep (?:the|your) [\p{L}]+ free|(?:we['’]ll |we will )?see you|don['’]t (?:forget|miss))\b/iu;

/** "All are welcome to come to the open day on 5 July": what readers are bidden to. */
const BIDDEN =
  /\b(?:you|we|all|everyone|everybody|members|residents|parents|neighbou?rs|readers|visitors|newcomers)(?: are| is|['’]re)? (?:all |both |most |very |warmly )*(?:welcome|invited|asked|urged|encouraged|reminded) (?:to|at|on)\b[^.;:!?]{0,80}$/iu;
/** "Leave your name at the shop by Friday 4 April at the latest". */
const AT_THE_LATEST = /^,? (?:at the (?:very )?latest|please|prompt|sharp|or (?:you|it|we)['’]ll)\b/i;
/** "If you pay by Monday the 31st, you’ll pay last season’s price". */
const IF_BY = /\bif (?:you|we|they|anyone|anybody) (?:[\p{L}’']+ ){1,6}(?:by|before)(?: the)? $/iu;
const BY = /\b(?:by|before|no later than) $/i;

/** What happens at a day that is fixed, and is told of in the present whatever the weekday: "nominations close on 4 July". */
const TIMETABLED =
  /^(?:(?:re)?opens?|(?:re)?starts?|begins?|ends?|closes?|finish(?:es)?|resumes?|meets?|arrives?|expires?|returns?|kicks)$/;

/** "Nominations close on 4 July": nothing stands between the verb and its day. */
const ON = /^\s+(?:(?:again|in|off|up|out|down)\s+)?(?:on\s+|at\s+|from\s+)?(?:the\s+)?$/;

/** "On 3 May, if nobody objects, the lease lapses": the day that a term ends, told in the present behind it. */
const FALLS =
  /\p{L} (?:passes|lapses|expires|ceases|reverts|(?:re)?opens|closes|begins|starts|ends|resumes|(?:takes|comes into) (?:effect|force))\b/u;
const OPENING = /^(?:on|from|as of|as from|with effect from|until|till) (?:the )?$/i;

const CLOCK = /\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b|\b\d{1,2}[.:h]\d{2}\b|\b\d{1,2} o[’']clock\b/i;

/** Whether a sentence asks its reader to come, to send, to vote. */
export const asks = ({ text }: Pick<Sentence, 'text'>): boolean => ASKS.test(text);

/**
 * Whether a sentence announces its day: it asks the reader for something, its verb is one of timetables, a term ends on it, or it has no verb
 * and gives the hour, as notices do: "Thursday 11 July at 7pm in the hall".
 */
export function announces(
  sentence: Sentence,
  expression: TimeExpression,
  groups: readonly VerbGroup[],
): boolean {
  const known = firstKnown(expression);
  // "Come to the hall on Tuesday the 11th" needs no month.
  if (known.day === undefined || known.year !== undefined) return false;
  if (known.month === undefined && known.weekday === undefined) return false;
  if (asks(sentence)) return true;
  const [lead, rest] = [
    sentence.text.slice(0, expression.start - sentence.start),
    sentence.text.slice(expression.end - sentence.start),
  ];
  if (
    BIDDEN.test(lead) ||
    (IF_BY.test(lead) && !hasPast(groups)) ||
    (BY.test(lead) && AT_THE_LATEST.test(rest))
  )
    return true;
  if (CLOSES.test(lead)) return !hasPast(groups);
  const falls = OPENING.test(lead) ? FALLS.exec(rest) : null;
  if (falls !== null) {
    const until = expression.end + falls.index + 2;
    return !groups.some((g) => g.finite && g.start >= expression.end && g.start < until);
  }
  if (!groups.some(({ finite }) => finite)) return known.hour !== undefined || CLOCK.test(sentence.text);
  const verb = groups.findLast((g) => g.end <= expression.start);
  if (verb?.tense !== 'present' || verb.perfect || verb.passive || !TIMETABLED.test(verb.main)) return false;
  return ON.test(sentence.text.slice(verb.end - sentence.start, expression.start - sentence.start));
}

const hasPast = (groups: readonly VerbGroup[]): boolean =>
  groups.some(({ tense, finite }) => finite && tense === 'past');
