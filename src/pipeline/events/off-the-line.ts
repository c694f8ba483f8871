import { fold } from '../../text/tokens.ts';
import type { Telling } from './telling.ts';

/** A reason to keep a dated mention off the timeline: it dates no event. */
export interface Exclusion {
  readonly name: string;
  readonly because: string;
  readonly test: (telling: Telling, around: Around) => boolean;
}

/** What stands right before and after the date, folded, within its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** In order; the first that applies decides. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'comparison',
    because: '"more than it was last June" measures against a time and tells nothing of it',
    test: (_, { before }) =>
      /\b(?:(?<!(?:later|earlier|sooner) )than|compared (?:with|to)|up from|down from|against|unlike)\s(?:[\w'’]+\s){0,4}(?:in |on |at |for |of )?(?:the )?$/.test(
        before,
      ),
  },
  {
    name: 'price-basis',
    because: '"at the prices of 2018" says how money is counted',
    test: (_, { before, after }) =>
      /\b(?:prices|rates|values|terms|levels) (?:of|in|for|at) (?:the )?$/.test(before) ||
      /^ (?:prices|rates|values|levels)\b/.test(after),
  },
  {
    name: 'accounting-year',
    because: 'an academic or financial year sets the scope of a rule or a sum; nothing happens on it',
    test: ({ date }) =>
      /^\d{4}[-–/]\d{2}$/.test(
        fold(date.text)
          .replace(/^(?:the|in|for)\s+/, '')
          .split(' ')[0] ?? '',
      ),
  },
  {
    name: 'attributive-age',
    because: '"a 19th-century bridge" describes a thing',
    test: ({ date }, { after }) =>
      /century|decade|\d0s/.test(fold(date.text)) &&
      /^[ -]?[a-z-]+/.test(after) &&
      !/\b(?:since|during)\b/.test(after),
  },
  {
    name: 'before-a-time',
    because: '"since before Christmas" names a time only to say that it was earlier',
    test: (_, { before }) =>
      /\b(?:since|until|from) (?:well |long |just )?(?:before|after) (?:the )?$/.test(before),
  },
  {
    name: 'vague-speech',
    because: 'that somebody said something in some month is no event of its own',
    test: (telling) =>
      isSpeech(telling) && !(telling.date.earliest !== null && telling.date.earliest === telling.date.latest),
  },
  {
    name: 'state-of-the-day',
    because: '"it is wrong today" tells how things stand, not what happened',
    test: ({ date, read, core }) => {
      const verb = read.clauses[core]?.verb;
      const standing =
        verb !== null && verb !== undefined && /^(?:is|are|am|was|were|be|been|'s|'re)$/.test(verb.main);
      const subject = verb ? (read.words[verb.from - 1]?.is ?? 'other') : 'other';
      return (
        standing &&
        subject === 'pronoun' &&
        !/\d/.test(fold(date.text).replace(/\b\d{1,2}(?:st|nd|rd|th)\b/, ''))
      );
    },
  },
];

/** Whether the clause that tells it is one of saying. */
export function isSpeech({ read, core }: Telling): boolean {
  const main = read.clauses[core]?.verb?.main ?? '';
  return /^(?:said|says|say|told|added|insisted|continued|wrote|tweeted)$/.test(main);
}

/** The first reason to keep a telling off the timeline, or null. */
export function exclusionOf(telling: Telling): Exclusion | null {
  const { document, date, read } = telling;
  const around = {
    before: fold(document.text.slice(Math.max(read.sentence.start, date.start - 60), date.start)),
    after: fold(document.text.slice(date.end, Math.min(read.sentence.end, date.end + 40))),
  };
  return EXCLUSIONS.find((rule) => rule.test(telling, around)) ?? null;
}
