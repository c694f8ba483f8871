import { fold } from '../../text/tokens.ts';
import type { Exclusion } from './exclusion.ts';
import { isBare, isLabelled } from './lone-label.ts';

/** "Posted at 14:20": when a piece of a page was put there. */
const STAMPED =
  /^\W*(?:last )?(?:posted|updated|published|filed|added)(?: (?:at|on))?[:,]? \S+(?: \S+){0,4}$/i;

/** A present that tells what is to come: "begins in spring", "is expected in spring". */
const SOON =
  /^(?:expected|due|planned|scheduled|set|hoped|likely|(?:begin|start|open|end|close|come|go|return|follow|leave|arrive|reopen|resume)(?:e?s)?)$/;

/** What the clause around a date shows to tell no event. */
export const BY_CLAUSE: readonly Exclusion[] = [
  {
    name: 'since-a-thing',
    because: '"has had no ferry since the Aldona in May" dates a thing, not what is told of it',
    test: (_, { before }) =>
      /(?:\bnot|\bnever|\bno|n[’']t)\b[^.,;]{0,50}\bsince (?:[\w'’]+ ){1,3}(?:in|on) (?:the )?$/.test(before),
  },
  {
    name: 'before-it',
    because: '"was granted before Christmas" happened on some day that is not said',
    test: ({ read, core, date }) =>
      date.mod === 'BEFORE' && date.rule !== 'day-and-time' && read.clauses[core]?.verb?.tense === 'past',
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
    because: 'what a speaker says would hold if something happened by a day does not happen on it',
    test: ({ read, own, date }) => {
      // What a paper or a report makes depend on a day is told of that day: "is forgiven if it complies until May".
      if (!read.quoted.some((q) => q.start < date.start && date.end < q.end)) return false;
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
    name: 'to-a-reader',
    because: '"if you were there that morning, ring us" asks readers, and tells nothing',
    test: ({ read, own }, { after }) => {
      // "If you were there in May, when it fell" does.
      if (/^,? when\b/.test(after)) return false;
      const clause = read.clauses[own];
      const words = read.words.slice(clause?.from, clause?.to).slice(0, 3);
      const at = words.findIndex(({ norm }) => norm === 'if' || norm === 'unless');
      return at >= 0 && /^you(?:['’](?:re|ve|d|ll))?$/.test(words[at + 1]?.norm ?? '');
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
    name: 'overnight-habit',
    because:
      '"bars admitting anybody overnight" names a part of any day; only "was hurt overnight" names one night',
    test: ({ date, read, core }) =>
      date.rule === 'day-part' &&
      (/^overnight$/i.test(date.text) ? read.clauses[core]?.verb?.tense !== 'past' : false),
  },
  {
    name: 'time-of-any-year',
    because: '"employs 840 people in winter" tells what is so every year',
    test: ({ date, read, own, core }, { before }) => {
      const clause = read.clauses[own];
      const verb = clause?.kind === 'lead' ? read.clauses[core]?.verb : clause?.verb;
      return (
        /^(?:spring|summer|autumn|fall|winter)$/i.test(date.text) &&
        /\b(?:in|during) $/.test(before) &&
        (!verb || (verb.tense === 'present' && !verb.perfect && !verb.duty && !SOON.test(verb.main)))
      );
    },
  },
  {
    name: 'any-such-day',
    because: '"is full on a Saturday" names a kind of day, and no one day',
    test: ({ date, read, core }, { before }) =>
      (/\b(?:an?|any|most|some)\s$/.test(before) || /^(?:an?|any)\s/i.test(date.text)) &&
      /^(?:(?:an?|any)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(date.text) &&
      read.clauses[core]?.verb?.tense !== 'past',
  },
  {
    name: 'bare-word',
    because: 'a date alone, without a clause or a list that it belongs to, tells nothing',
    test: (telling) =>
      telling.leadIn === null &&
      (STAMPED.test(telling.read.sentence.text) || (isBare(telling) && !isLabelled(telling))),
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
];
