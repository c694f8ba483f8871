import { kindsOfSum } from '../../../language/sums.ts';
import { formsOf } from '../../../text/meaning.ts';
import { asWritten } from '../wording/as-written.ts';
import { choosing, readingOf } from '../wording/question.ts';
import { subjectOf } from './alike.ts';
import type { Statement } from './statement.ts';

type Kind = 'count' | 'money' | 'share' | 'measure';

function kindOf({ dimension }: Statement): Kind {
  if (dimension === 'count' || dimension === 'share') return dimension;
  return dimension === 'dollar' || /^[A-Z]{3}$/.test(dimension) ? 'money' : 'measure';
}

const HEADINGS: Readonly<Record<Kind, string>> = {
  count: 'Numbers',
  money: 'Sums',
  share: 'Shares',
  measure: 'Figures',
};
const ASKS: Readonly<Record<Kind, string>> = {
  count: 'Which number is right',
  money: 'Which sum is right',
  share: 'Which share is right',
  measure: 'Which figure is right',
};

/** "How many branches", and where the words would make no such question: "Sums: roof, repair". */
export function headingOf(s: Statement): string {
  const what = asWritten(s.thing.length > 0 ? s.thing : s.context.slice(0, 2), s.document);
  const heading = HEADINGS[kindOf(s)];
  const lead = asks(s)?.replace(/^(How much) (is|are) (.*)$/, '$1 $3 $2');
  return lead ?? (what.length === 0 ? heading : `${heading}: ${what.join(', ')}`);
}

/**
 * "How many branches: nine, or a dozen?", "How much is the fine: £2m, or £20m?"; where no more is known than the words
 * beside the number, both sources' words.
 */
export function questionOf(said: Statement, a: Statement, b: Statement): string {
  const lead = asks(said);
  return lead === null || figure(a) === figure(b)
    ? choosing(ASKS[kindOf(said)], readingOf(a.clause, a.figure), readingOf(b.clause, b.figure))
    : `${lead}: ${figure(a)}, or ${figure(b)}?`;
}

/** Nouns of which there are many, and words for people by what befell them. */
const MANY = /(?:[^su'’]s|people|men|women|children|staff|police|cattle|sheep|fish)$/i;
const BEFALLEN =
  /^(?:injured|killed|hurt|wounded|burned|burnt|drowned|arrested|charged|convicted|missing|dead|ill|sick|hospitalised|hospitalized|infected|evacuated|stranded|trapped|rescued|displaced)$/i;

/** Sums of no kind of their own. */
const PAID =
  /^(?:payments?|funds|funding|spending|expenditure|contributions?|investments?|aid|sums?|amounts?|totals?|proceeds|refunds?|fund|value|worth)$/i;

/** The question's beginning where what is counted or paid is a plain noun; else null. */
function asks(s: Statement): string | null {
  const thing = thingIn(s);
  if (thing.length > 40 || !/^\p{Ll}[\p{Ll} -]*$/u.test(thing)) return null;
  const kind = kindOf(s);
  if (kind === 'count' && s.victims && BEFALLEN.test(thing)) return `How many were ${thing}`;
  if (kind === 'count' && MANY.test(thing)) return `How many ${thing}`;
  const head = thing
    .split(/ (?:of|for) /)[0]!
    .split(' ')
    .at(-1)!;
  if (kind !== 'money' || (kindsOfSum(formsOf(head)).length === 0 && !PAID.test(head))) return null;
  return `How much ${MANY.test(head) ? 'are' : 'is'} the ${thing}`;
}

/** Numerals that are nouns: "a dozen". */
const COLLECTIVE =
  /^(?:dozen|hundred|thousand|million|billion|score|couple|handful|half|third|quarter|fifth|tenth)\b/i;

/** A number's words inside a sentence, without the capital of the first word of another. */
function inside(words: string): string {
  return /^\p{Lu}\p{Ll}+\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The noun that is counted, priced or measured, with the words right before it, as the document has them. */
export function thingIn(s: Statement): string {
  const nouns = s.thing.length > 0 ? s.thing : s.context.slice(0, 2);
  const subject = subjectOf(s);
  const last = subject !== null && nouns.includes(subject) ? nouns.indexOf(subject) : nouns.length - 1;
  let first = last;
  const gap = (i: number): string => s.document.text.slice(nouns[i - 1]?.end ?? 0, nouns[i]?.start ?? 0);
  while (first > 0 && /^(?:[\s-]+|\s(?:of|for)(?:\sthe)?\s)$/.test(gap(first))) first--;
  const [from, to] = [nouns[first], nouns[last]];
  const text = from && to ? s.document.text.slice(from.start, to.end).replace(/\s+/g, ' ') : 'it';
  return text;
}

/** "up to £14m", "a dozen". */
export function figure(s: Statement): string {
  const lead = {
    exact: '',
    about: 'about ',
    'at-least': 'at least ',
    'at-most': 'up to ',
    'more-than': 'more than ',
    'less-than': 'fewer than ',
  }[s.quantity.comparison];
  const text = s.document.text.slice(s.quantity.start, s.quantity.end);
  const one =
    /\ba $/i.test(s.document.text.slice(0, s.quantity.start).slice(-3)) && COLLECTIVE.test(text) ? 'a ' : '';
  const bare = s.dimension === 'count' ? text.replace(/[\s-]\p{L}+$/u, '') : text;
  return (lead + one + inside(bare.replace(/\s+(?:of|out of|in)$/, ''))).replace(/\s+/g, ' ');
}
