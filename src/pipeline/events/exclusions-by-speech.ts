import { fold } from '../../text/tokens.ts';
import type { Exclusion } from './exclusion.ts';
import { isSpeech } from './telling.ts';

/** What a speaker feels about a time. */
const SURE =
  /\b(?:i|we)(?: am| are|'m|'re) (?:\w+ly )?(?:sure|confident|certain|proud|sorry|glad|pleased|hopeful|afraid|determined|grateful)\b/;

/** "I'd sign it again tomorrow": what a speaker would be ready to do. */
const READY =
  /\b(?:i|we)(?:'d| would)(?: \w+ly)? (?!(?:like|love|prefer|hope|rather|been|have (?:been|had|liked))\b)[^.;,]*$/;

/** What somebody is, has, knows or wishes. */
const STATE =
  /^(?:was|am|'m|had|have|hope|want|wish|know|knew|think|feel|felt|guess|suppose|need|like|love|expect)$/;
const GOING_ON = /^(?:was|am|'m|have been|had been|'ve been)(?: not)? \w+ing\b/;

/** The time of speaking. */
const NOW = /^(?:today|tonight|now|this (?:morning|afternoon|evening|week|month|year))$/i;

/** What is only said: opinions, suppositions, the moment of speaking, and how the reporting went. */
export const BY_SPEECH: readonly Exclusion[] = [
  {
    name: 'supposition',
    because: 'what somebody would do if things were otherwise is no plan',
    test: ({ read, date }, { before }) => {
      const said = read.quoted.some((q) => q.start < date.start && date.end < q.end);
      return (
        said &&
        (READY.test(before) ||
          (/\bif\b/i.test(before) && /\b(?:would|will)\b|[’'](?:d|ll)\b/i.test(read.sentence.text)))
      );
    },
  },
  {
    name: 'opinion',
    because: 'what a speaker is sure of, or calls the worst or the best, is a judgement and no event',
    test: ({ read, core, date }, { before }) => {
      const verb = read.clauses[core]?.verb;
      const said = read.quoted.some((q) => q.start < date.start && date.end < q.end);
      if (!said || !verb) return false;
      const subject = read.words[verb.from - 1]?.norm ?? '';
      const after = read.words[verb.to]?.norm ?? '';
      const superlative =
        after === 'the' && /^(?:worst|best|most|least|\w{3,}est)$/.test(read.words[verb.to + 1]?.norm ?? '');
      return (subject === 'you' && verb.tense === 'present') || SURE.test(before) || superlative;
    },
  },
  {
    name: 'no-comment',
    because: 'that somebody could not be reached tells of the reporting, not of the story',
    test: ({ read }) =>
      /\b(?:could not be (?:reached|contacted)|declined to comment|did not (?:respond|reply|return)|(?:nobody|no one|no-one|none)\b[^.]{0,40}\bwas available|(?:was|were)(?: not|n[’']t) (?:immediately |at once )?available(?= for (?:comment|interview)| to comment| (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| yesterday| last night))\b/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'own-state',
    because: '"I was up a ladder on Monday" tells how it was with the teller, not what happened',
    test: ({ document, date, read, core }) => {
      const verb = read.clauses[core]?.verb;
      if (!verb || document.kind !== 'news' || read.words[verb.from - 1]?.norm !== 'i') return false;
      // What somebody was in some year is of his life.
      if (date.rule === 'year' && verb.main === 'was') return false;
      return STATE.test(verb.main) || GOING_ON.test(fold(document.text.slice(verb.start, verb.end)));
    },
  },
  {
    name: 'now-in-speech',
    because: 'a speaker’s "today" or "tonight" is the moment of speaking',
    test: ({ read, date }) =>
      /^(?:today|tonight|now|this (?:morning|afternoon|evening))$/.test(fold(date.text)) &&
      read.quoted.some((q) => q.start < date.start && date.end < q.end),
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
    test: ({ document, date, read, core }) => {
      const verb = read.clauses[core]?.verb;
      const word = verb ? read.words[verb.from - 1] : undefined;
      const words = fold(document.text.slice(word?.start ?? verb?.start ?? 0, verb?.end ?? 0));
      // "We will be on site by May" is a plan.
      const ahead = /(?:\bwill|\bshall|'ll)\b(?! not\b)/.test(words);
      const standing =
        verb != null &&
        !ahead &&
        (/^(?:is|are|am|be|'s|'re)$/.test(verb.main) ||
          (/^(?:has|have|'ve)$/.test(verb.main) && NOW.test(date.text)));
      const subject = word?.norm === 'there' ? 'pronoun' : word?.is;
      return (
        standing &&
        subject === 'pronoun' &&
        !/\d/.test(fold(date.text).replace(/\b\d{1,2}(?:st|nd|rd|th)\b/, ''))
      );
    },
  },
];
