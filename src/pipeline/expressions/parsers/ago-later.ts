import { TIME_UNITS } from '../../../language/time-units.ts';
import { type OpenPart, fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { UNIT_WORDS, NUMBER, UNIT, amountOf, pattern } from '../pattern.ts';

/** "three weeks ago", "two days later", "a month earlier", "a fortnight’s time", "ten years from now", "weeks later". */
export const agoLater: Recogniser = {
  rule: 'ago-later',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?:(?<approx>about|around|almost|nearly|just over|just under|over|more than|less than|some|roughly|only|at least|just)\\s+)?(?:(?<amount>${NUMBER}|an?|half an?|a couple of|a few|few|several|many|some|the)\\s+)?(?:(?:full|whole|short|long|more|further|calendar|working)\\s+)?(?<unit>${UNIT})(?<half>\\s+and\\s+a\\s+half)?(?:[’']?s?[’']?\\s+(?<time>time)|\\s+(?<way>ago|(?:after|before)\\s+(?:that|this)(?=\\s*[.,;:)]|\\s+(?:he|she|it|they|we|the|a|an)\\b)|earlier|previously|before|beforehand|later|afterwards?|after|thereafter|hence|from now|from today|back|on(?=,)))\\b`,
  ),
  read: (match, { before, after }) => {
    const { approx, amount: words, unit: word = '', half, time, way } = match.groups ?? {};
    const entry = TIME_UNITS.get(word.toLowerCase());
    if (entry === undefined || /^\s*-/.test(after)) return null;
    const direction = (way ?? 'time').toLowerCase().replace(/\s+(?:that|this)$/, ' that');
    if (time !== undefined && !/\bin\s+$/i.test(before)) return null;
    // "three months after the inquiry" counts from an event: that is a length of time with an anchor.
    if (/^(?:before|after)$/.test(direction) && !/^\s*(?:[.,;:)\n”"]|$)/.test(after)) return null;
    if (/^back$/.test(direction) && !/^\s*(?:[.,;:)\n”"]|$)/.test(after)) return null;
    // "Six weeks later than planned" is a length.
    if (/^(?:later|earlier)$/.test(direction) && /^\s+than\b/.test(after)) return null;
    if (words === undefined && !/s$/i.test(word)) return null;
    if (words?.toLowerCase() === 'the') return null;
    if (entry.unit === 'second') return null;
    // "Every six months thereafter", "once a quarter thereafter": what comes back.
    if (/\b(?:every|each|once|twice|thrice|times)\s+(?:[\w-]+\s+){0,2}$/i.test(before)) return null;
    const vague = words === undefined || /^(?:a few|few|several|many|some)$/i.test(words);
    // Inside a sentence "for five years after that" is a length.
    if (/^on$|that$/.test(direction) && !/(?:^|[.!?]["”’]?\s+|\n)$/.test(before)) return null;
    const past = /^(?:ago|earlier|previously|before|before that|beforehand|back)$/.test(direction);
    if (vague) return reading({ value: past ? 'PAST_REF' : 'FUTURE_REF' });
    const n = amountOf(words);
    if (n === null) return null;
    const count = (n + (half === undefined ? 0 : 0.5)) * entry.times * (past ? -1 : 1);
    const speech = /^(?:ago|time|hence|from now|from today|back)$/.test(direction);
    // Counted weeks lead to a day, not to a week: "in a fortnight’s time".
    const weeks = entry.unit === 'week' && Number.isInteger(count * 7);
    // And counted decades to a year, though a rough one: "half a century ago".
    const years = { decade: 10, century: 100 }[entry.unit as string] ?? null;
    const unit = weeks ? 'day' : years !== null ? 'year' : (entry.unit as OpenPart['unit']);
    const exact = approx === undefined || /^(?:only|just|exactly)$/i.test(approx);
    return reading({
      type: /second|minute|hour/.test(unit) ? 'TIME' : 'DATE',
      mod: exact && years === null ? null : 'APPROX',
      deictic: (speech ? fromSpeech : fromNarrative)(unit, count * (weeks ? 7 : (years ?? 1))),
    });
  },
};
