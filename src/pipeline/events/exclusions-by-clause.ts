import { fold } from '../../text/tokens.ts';
import type { Exclusion } from './exclusion.ts';
import { isSpeech } from './telling.ts';

/** What the clause around a date, or the quotation that it stands in, shows to tell no event. */
export const BY_CLAUSE: readonly Exclusion[] = [
  {
    name: 'supposition',
    because: 'what somebody would do if things were otherwise is no plan',
    test: ({ read, date }, { before }) => {
      const said = read.quoted.some((q) => q.start < date.start && date.end < q.end);
      return said && /\bif\b/i.test(before) && /\b(?:would|will)\b|[’'](?:d|ll)\b/i.test(read.sentence.text);
    },
  },
  {
    name: 'not-since',
    because: '"has not opened since May" tells of nothing that happened in May',
    test: ({ read, core }, { before }) =>
      /\bsince (?:the )?$/.test(before) && read.clauses[core]?.verb?.negative === true,
  },
  {
    name: 'unreal',
    because: 'what should or would have been did not happen',
    test: ({ read, core, date, document }) => {
      const verb = read.clauses[core]?.verb;
      if (!verb) return false;
      const words = fold(document.text.slice(verb.start, verb.end));
      return (
        /^(?:should|would|could|might|ought to)(?: \w+ly| not)? have (?!to\b)/.test(words) &&
        date.start > verb.start
      );
    },
  },
  {
    name: 'condition',
    because: 'what holds only if something happens by a day does not happen on it',
    test: ({ read, own }) => {
      const clause = read.clauses[own];
      const opener = clause ? read.words[clause.from]?.norm : undefined;
      return (
        clause?.verb != null &&
        clause.verb.tense !== 'past' &&
        (opener === 'if' || opener === 'unless' || opener === 'whether')
      );
    },
  },
  {
    name: 'half-a-verb',
    because: '"as they may by May" leaves what they may do to the clause before',
    test: ({ read, core }) => {
      const clause = read.clauses[core];
      return (
        clause?.verb != null &&
        /^(?:may|might|will|would|can|could|should|must)$/.test(clause.verb.main) &&
        clause.verb.to - clause.body <= 2
      );
    },
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
