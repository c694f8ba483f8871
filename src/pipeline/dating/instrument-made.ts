import { INSTRUMENTS } from '../../language/instruments.ts';
import { MAKING } from '../../language/making.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { dayInWords } from '../../time/in-words.ts';
import { isPublic, PUBLIC } from './came-out.ts';
import { type Demand, demand } from './demand.ts';
import type { Instrument } from './instruments.ts';
import { type DatedText, isQuoted, type ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenFrom, stretchOf } from './spoken-from.ts';
import { tenseAt } from './tense-at.ts';

/** How reports say that a paper began to hold. */
const HOLDS =
  /\b(?:(?:took|takes|taking|taken|went|goes|gone|came|comes|come) (?:into )?(?:effect|force)|kicked in|kicks in|became (?:law|effective|binding))\b/i;
/** The same in the paper itself: "This Order takes effect on 16 May 2020". */
const EFFECT =
  /\b(?:(?:takes?|taking|has|have) effect|(?:comes?|enters?|coming|entry) into (?:force|effect|operation)|effective (?:date|on|from|as of)|commences?)\b/i;
/** How a paper comes to those it is for, on its own day or in the week after it. */
const CAME =
  /\b(?:(?:came|dropped|landed|arrived|fell|pushed|put|slipped) (?:through|under|on|in|at) (?:the|our|my|your|every|each|all(?: of)? our|people[’']s) (?:front )?(?:doors?|letter ?box(?:es)?|mats?|doormats?|in-?box(?:es)?|desks?|post|mail|mailbox(?:es)?)|(?:came|arrived) (?:in|by|with) the (?:post|mail)|reached (?:us|me|you|members|residents)|(?:arrived|was delivered|were delivered|was handed (?:to )?(?:us|me|round|out)|got here|was served|has come|came round))\b/i;
const IN_THE_POST = 6;
/** So many paragraphs tell what a text is about. */
const OPENING = 2;
/** A text that opens with "It came out on Tuesday" has told nothing yet that "it" could be, but what all of it is about. */
const ITSELF =
  /^(?:[“"‘'])?(?:(?:so|well|right|there|now|friends)[.,:!—–]*\s+){0,2}(?:it|it[’']s|it has|it is)\s+(?:(?:finally|at last|now|all)\s+)?(?:came out|come out|out|landed|arrived|dropped|(?:was )?(?:published|issued|released|announced))\b/i;
/** How an office is told of that has decided or published: right after its name. */
const SPOKE =
  /^(?:,[^,]{1,60},)?\s+(?:has |have |had )?(?:finally |at last |duly )?(?:reported|ruled|ordered|decided|determined|concluded|found|told (?:us|you|the world|everybody|everyone)|gave (?:us|its)|handed|delivered|fined|banned|suspended|revoked|threw out|upheld|cleared|sided with|came down(?: hard)? on|hit|slapped|issued its|published its)\b/i;
/** How far from the words of making the day may stand. */
const REACH = 70;

/** A text that says "the notice was served on Friday", or "yesterday the agreement took effect", of an instrument whose day is known. */
export function instrumentMade(text: DatedText, instruments: readonly Instrument[]): Demand[] {
  const others = instruments.filter((i) => i.text !== text);
  const opening = new Set(
    text.document.blocks.flatMap((b) => (b.role === 'body' ? [b.id] : [])).slice(0, OPENING),
  );
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    if (isQuoted(where, expression) || spokenAt(expression, where, '2000-01-01') === null) return [];
    if (tenseAt(where, expression) === 'future') return [];
    const reached = isNear(CAME, where, expression, text.expressions)
      ? others.filter((i) =>
          isNamed(
            i.papers.filter((kind) => !isOften(kind, others)),
            where,
          ),
        )
      : [];
    if (reached.length === 1) return [arrived(expression, where, reached[0]!.day)];
    const opens = opening.has(where.sentence.block);
    const near = (act: RegExp): boolean => isNear(act, where, expression, text.expressions);
    const named = (): string[] =>
      others
        .filter((i) => isNamed(i.papers, where) || isIssuer(i, where))
        .map((i) => (i.out !== null && isPublic(where, i) ? i.out : i.day));
    const days = near(MAKING)
      ? named()
      : opens && (ITSELF.test(where.sentence.text) || others.some((i) => hasSpoken(i, where)))
        ? others.filter((i) => ITSELF.test(where.sentence.text) || hasSpoken(i, where)).map((i) => i.day)
        : near(PUBLIC)
          ? named()
          : near(HOLDS) && isNamed([...INSTRUMENTS], where)
            ? others.flatMap(effectDays)
            : [];
    const [day] = days;
    if (day === undefined || new Set(days).size > 1) return [];
    const met = (on: string): boolean => {
      const at = spokenAt(expression, where, on);
      return at !== null && at.first <= day && day <= at.last;
    };
    return [demand(expression, met, 2, `it dates a document of the folder by “${expression.text}”`)];
  });
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

/** The days that an expression covers for somebody who writes on `day`; a month too: "delivered last month". */
function spokenAt(
  expression: TimeExpression,
  where: ReadableSentence,
  day: string,
): { readonly first: string; readonly last: string } | null {
  const month = stretchOf(expression)?.(day);
  return (
    spokenFrom(expression, where, expression, day) ??
    (month === undefined ? null : { first: month[0], last: month[1] })
  );
}

/** What others call a paper of an office, whatever it calls itself: "the Ombudsman has published its findings". */
const PAPER =
  /\b(?:findings|report|decision|ruling|determination|conclusions|judgments?|verdict|notice|order)\b/i;

/** Whether a sentence names in full who issued an instrument, and some paper. */
function isIssuer({ text }: Instrument, { sentence }: ReadableSentence): boolean {
  const { publisher } = text.document;
  const whole =
    publisher?.includes(' ') === true && sentence.text.toLowerCase().includes(publisher.toLowerCase());
  return whole && PAPER.test(sentence.text);
}

/** "The Charity Agency reported on Monday of last week …": what a text opens with that its issuer did, it did by the paper. */
function hasSpoken({ text }: Instrument, { sentence }: ReadableSentence): boolean {
  const { publisher } = text.document;
  if (publisher?.includes(' ') !== true) return false;
  const whole = publisher.toLowerCase();
  // "The state Ferry Fares Commission", of one whose name begins with the state's: three words are still its name.
  const called = whole.split(/\s+/).length > 3 ? whole.replace(/^\S+\s+/, '') : whole;
  const at = sentence.text.toLowerCase().indexOf(called);
  return at >= 0 && SPOKE.test(sentence.text.slice(at + called.length));
}

/** Whether an act stands near an expression, and no other expression nearer to it: "had until today to obey a notice served a month ago". */
function isNear(
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

/** Whether a sentence speaks of a paper of one of these kinds: "the notice", "our agreement", "an undertaking". */
function isNamed(kinds: readonly string[], { sentence }: ReadableSentence): boolean {
  return kinds.length > 0 && new RegExp(String.raw`\b(?:${kinds.join('|')})\b`, 'i').test(sentence.text);
}

/** The days from which an instrument says that it holds. */
function effectDays({ text }: Instrument): string[] {
  return placed(text).flatMap(({ expression: { absolute }, where }) =>
    /^\d{4}-\d\d-\d\d$/.test(absolute ?? '') && EFFECT.test(where.sentence.text) ? [absolute!] : [],
  );
}
