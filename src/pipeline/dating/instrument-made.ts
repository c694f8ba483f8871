import { MAKING } from '../../language/making.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { isPublic, PUBLIC } from './came-out.ts';
import { type Demand, demand } from './demand.ts';
import type { Instrument } from './instruments.ts';
import { hasSpoken, isOfIssuer } from './issuers.ts';
import { isNear } from './near-act.ts';
import { paperCame } from './paper-came.ts';
import { isNamed, isPaperOf } from './paper-named.ts';
import { type DatedText, isQuoted, type ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenAt } from './spoken-at.ts';
import { tenseAt } from './tense-at.ts';
import { daysOfEffect, HOLDS } from './took-effect.ts';

/** So many paragraphs tell what a text is about. */
const OPENING = 4;
/** A text that opens with "It came out on Tuesday" has told nothing yet that "it" could be, but what all of it is about. */
const ITSELF =
  /^(?:[“"‘'])?(?:(?:so|well|right|there|now|friends)[.,:!—–]*\s+){0,2}(?:it|it[’']s|it has|it is)\s+(?:(?:finally|at last|now|all)\s+)?(?:came out|come out|out|landed|arrived|dropped|(?:was )?(?:published|issued|released|announced))\b/i;
/** An expression with all that may tell what instrument it dates. */
interface Case {
  readonly expression: TimeExpression;
  readonly where: ReadableSentence;
  readonly text: DatedText;
  readonly opens: boolean;
  readonly instruments: readonly Instrument[];
}

interface Way {
  readonly because: string;
  readonly days: (at: Case) => string[];
}

/** How an expression may give an instrument its day: the first way that finds any decides. */
const WAYS: readonly Way[] = [
  {
    because: 'a paper called by its day needs no verb: “last week’s ruling”',
    days: ({ expression, where, instruments }) =>
      instruments.filter((i) => isPaperOf(expression, where, i)).map(({ day }) => day),
  },
  {
    because: 'what was signed, served or made was so on its own day',
    days: (at) => (isBeside(MAKING, at) ? daysNamed(at) : []),
  },
  {
    because: 'what a text opens with that an office said, it said by its paper',
    days: ({ where, opens, instruments }) =>
      opens
        ? instruments
            .filter((i) => ITSELF.test(where.sentence.text) || hasSpoken(i, where.sentence.text, instruments))
            .map(({ day }) => day)
        : [],
  },
  {
    because: 'a paper may have come out later than it was made',
    days: (at) => (isBeside(PUBLIC, at) ? daysNamed(at) : []),
  },
  {
    because: 'it may hold from another day',
    days: ({ expression, where, text, instruments }) => daysOfEffect(expression, where, text, instruments),
  },
];

/** A text that says "the notice was served on Friday", or "yesterday the agreement took effect", of an instrument whose day is known. */
export function instrumentMade(text: DatedText, all: readonly Instrument[]): Demand[] {
  const instruments = all.filter((i) => i.text !== text);
  const opening = new Set(
    text.document.blocks.flatMap((b) => (b.role === 'body' ? [b.id] : [])).slice(0, OPENING),
  );
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    if (isQuoted(where, expression) || spokenAt(expression, where, '2000-01-01') === null) return [];
    const at = { expression, where, text, instruments, opens: opening.has(where.sentence.block) };
    if (tenseAt(where, expression) === 'future' && !isBeside(HOLDS, at)) return [];
    const came = paperCame(expression, where, text, instruments);
    if (came !== null) return [came];
    const days = firstOf(at);
    const [day] = days;
    if (day === undefined || new Set(days).size > 1) return [];
    const met = (on: string): boolean => {
      const said = spokenAt(expression, where, on);
      return said !== null && said.first <= day && day <= said.last;
    };
    return [demand(expression, met, 2, `it dates a document of the folder by “${expression.text}”`)];
  });
}

function firstOf(at: Case): string[] {
  for (const way of WAYS) {
    const days = way.days(at);
    if (days.length > 0) return days;
  }
  return [];
}

const isBeside = (act: RegExp, { expression, where, text }: Case): boolean =>
  isNear(act, where, expression, text.expressions);

/** The days of the instruments that the sentence names by their kind or by who issued them: when they came out, where it tells of that. */
function daysNamed({ where, instruments }: Case): string[] {
  return instruments
    .filter((i) => isNamed(i.papers, where) || isOfIssuer(i, where.sentence.text))
    .map((i) => (i.out !== null && isPublic(where, i) ? i.out : i.day));
}
