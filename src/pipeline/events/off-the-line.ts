import { fold } from '../../text/tokens.ts';
import { isSpeech, type Telling } from './telling.ts';

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
    name: 'named-issue',
    because: '"Tuesday’s Courier", "in the Herald on the 21st" point at a paper, not at what happened',
    test: ({ document, date }) =>
      /^[’']s\s+\p{Lu}/u.test(document.text.slice(date.end, date.end + 6)) ||
      /\b(?:is|was|were|are|appeared|ran|read|saw) in the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:on |of )?(?:the )?$/u.test(
        document.text.slice(Math.max(0, date.start - 60), date.start),
      ),
  },
  {
    name: 'supposition',
    because: 'what somebody would do if things were otherwise is no plan',
    test: ({ read, date }, { before }) => {
      const said = read.quoted.some((q) => q.start < date.start && date.end < q.end);
      return said && /\bif\b/i.test(before) && /\b(?:would|will)\b|[’'](?:d|ll)\b/i.test(read.sentence.text);
    },
  },
  {
    name: 'end-of-a-period',
    because: '"the quarter, which ends on 30 June" explains a period',
    test: (_, { before }) =>
      /(?<!\b(?:every|each) )\b(?:quarter|year|period|term|half|season)\b[^.;]{0,25}\b(?:ends?|ended|ending|begins?|began|beginning|starts?|started)\s(?:on\s)?$/.test(
        before,
      ),
  },
  {
    name: 'rolling-stretch',
    because: '"over the past 18 months" measures back from the moment of speaking; nothing begins or ends',
    test: ({ date }) => date.type === 'DURATION' && date.edtf?.includes('~') === true,
  },
  {
    name: 'open-ended',
    because: '"in the coming weeks" has no end that could be drawn',
    test: ({ date }) => date.edtf?.includes('..') === true,
  },
  {
    name: 'bare-word',
    because: 'a date alone, without a clause or a list that it belongs to, tells nothing',
    test: ({ read, date, leadIn }) =>
      leadIn === null && read.words.filter((w) => w.end <= date.start || w.start >= date.end).length < 2,
  },
  {
    name: 'now-in-speech',
    because: 'a speaker’s "today" or "tonight" is the moment of speaking',
    test: ({ read, date }) =>
      /^(?:today|tonight|now|this (?:morning|afternoon|evening))$/.test(fold(date.text)) &&
      read.quoted.some((q) => q.start < date.start && date.end < q.end),
  },
  {
    name: 'habit',
    because:
      'a recurrence is told on the line where somebody is to do something; habits, hours and rates are not',
    test: ({ date, read, core }) => {
      if (date.type !== 'SET') return false;
      const verb = read.clauses[core]?.verb;
      const said = read.quoted.some((q) => q.start < date.start && date.end < q.end);
      const ahead = verb != null && (verb.tense === 'future' || verb.duty) && !verb.possible;
      const listed = verb == null && read.block?.role === 'clause';
      const infinitive =
        /\bto \p{Ll}/u.test(read.sentence.text.slice(0, 12)) && read.block?.role === 'clause';
      return (
        said ||
        /^any\b/i.test(date.text) ||
        /\d(?::|\.\d|\s?[ap]\.?m)/i.test(date.text) ||
        !(ahead || listed || infinitive)
      );
    },
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

/** The first reason to keep a telling off the timeline, or null. */
export function exclusionOf(telling: Telling): Exclusion | null {
  const { document, date, read } = telling;
  const around = {
    before: fold(document.text.slice(Math.max(read.sentence.start, date.start - 60), date.start)),
    after: fold(document.text.slice(date.end, Math.min(read.sentence.end, date.end + 40))),
  };
  return EXCLUSIONS.find((rule) => rule.test(telling, around)) ?? null;
}
