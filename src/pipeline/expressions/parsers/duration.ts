import type { TimexMod } from '../../../model/date.ts';
import { TIME_UNITS, type TimeUnit, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import { NUMBER_WORDS } from '../../../language/numbers.ts';
import type { Recogniser } from '../recogniser.ts';
import { UNIT_WORDS, NUMBER, UNIT, amountOf, pattern } from '../pattern.ts';

/** "1,087 hours". */
const THOUSANDS = '\\d{1,3}(?:,\\d{3}){1,2}(?![\\d,])';
const MOD = `(?:about|around|approximately|some(?=\\s+(?:\\d|${NUMBER_WORDS}))|almost|nearly|roughly|close to|going on|upwards of|just over|just under|well over|well under|(?:a little|slightly) (?:over|under|more than|less than)|little more than|over|under|more than|less than|fewer than|at least|up to|as many as|at most|no more than|not more than)`;
const KIND =
  '(?:full|whole|entire|more|further|extra|additional|calendar|working|business|clear|consecutive|successive|straight|solid|unbroken|uninterrupted|continuous|precious|mere|' +
  'long|short|brief|good|hard|difficult|busy)';
/** What may stand between a count and its unit besides: how that time was. */
const MOOD =
  '(?:great|happy|unhappy|glorious|wonderful|golden|lovely|bad|terrible|awful|dreadful|horrible|miserable|wretched|painful|agoni[sz]ing|harrowing|gruelling|grueling|exhausting|tough|lean|tense|anxious|nervous|uncertain|worrying|stressful|lonely|dark|bleak|bitter|quiet|hectic|frantic|eventful|turbulent|wasted)';
/** What makes "a day" or "a year" a length of time rather than a rate. */
const FOR_A =
  /\b(?:for|in|within|over|after|about|nearly|almost|than|least|only|just|took|takes?|taken|taking|lasted|lasts?|lasting|spent|spends?|be|been|being|once|half|of|under|around|every|off|all of|by|through|further|another|even|to|waited?|given?|gives|gave|allow(?:s|ed)?|and|up to|barely|scarcely|hardly|forward|back)\s+$/i;

/** "Gave the company a year to find a buyer": what stands before a time allowed. */
const ALLOWED =
  /\b(?:give[ns]?|gave|giving|ha(?:s|ve|d)|allow(?:s|ed|ing)?|needs?|needed|take[ns]?|took|taking)\b[^.;:,]{1,50}\s$/i;
/** What a length with an article is followed by where it says how much sooner or later, or of what: "with a week to spare", "a year late", "a fortnight’s warning". */
const BY_HOW_MUCH =
  /^\s+(?:to\s+spare\b|(?:too\s+)?(?:late|early|sooner|behind)\b(?!\s+(?:on|in)\b)|ahead\s+of\b|to\s+the\s+day\b|without\b)|^[’']s\s+[a-z]/i;

/** What stands around a length that is a limit: "on less than seven days' notice", "shall teach for more than 16 hours". */
const LIMITED =
  /\b(?:(?:shall|must|may|can|could|cannot|unless|if)\b[^.;:,]{0,40}|(?:on|with|is|are|be|by)\s+)$/i;

/** Halves that go by the smaller unit. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['1.5 year', 'P18M'],
  ['0.5 year', 'P6M'],
  ['0.5 hour', 'PT30M'],
]);

/** "3 months", "three-month", "just over three weeks", "a year and a half", "some months", "a fortnight", "10 working days", "two months or so". */
export const duration: Recogniser = {
  rule: 'duration',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?:(?<mod>${MOD})\\s+)?(?<amount>${THOUSANDS}|${NUMBER}(?:\\s?[½¼¾])?(?:\\s+\\(\\d{1,4}\\))?|[½¼¾]|half an?|half a|(?<=\\b(?:within|inside)\\s)the(?=\\s+(?:hour|day|week|fortnight|month|year)\\b(?!\\s+(?:of|to|from|in|before|after|ending|ended)\\b))|an?|another|a further|a couple of|a few|few|several|some|many|a number of|countless)(?:\\s+|-)(?:(?<plus>and[\\s-]+a[\\s-]+half[\\s-]+|\\d/\\d\\s+))?(?:(?:${KIND}|(?<mood>${MOOD}))\\s+)?(?<unit>${UNIT})(?<half>\\s+and\\s+a\\s+half)?(?<long>[-\\s]long)?(?<tail>\\s+(?:or\\s+so|and\\s+more)\\b(?!\\s+(?:ago|later|earlier|than)\\b))?\\b`,
  ),
  read: (match, { before, after }) => {
    const { mod, amount: words = '', plus, mood, unit: word = '', half, long, tail } = match.groups ?? {};
    const entry = TIME_UNITS.get(word.toLowerCase());
    if (entry === undefined || entry.unit === 'weekend') return null;
    if (/^(?:[-\s]olds?\b|[-\s]of[-\s]age\b|s?\s+of\s+age\b|[’']s?\s+old\b)/i.test(after)) return null;
    if (/[\d.,£$€/:-]$/.test(before) || /\b(?:aged?|under|section|no\.?|number)\s+$/i.test(before))
      return null;
    // "1430 hours" is a time of day.
    if (entry.unit === 'hour' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(words)) return null;
    // "Its 168-year history" is how old it is.
    if (match[0].includes('-') && /^\s+(?:history|existence)\b/.test(after)) return null;
    const plain = words.toLowerCase();
    const vague = /^(?:a few|few|several|some|many|a number of|countless)$/.test(plain);
    const plural = /s$/i.test(word);
    if (vague && !plural) return null;
    if (entry.unit === 'second' && !plural && !/^\d/.test(plain)) return null;
    // Three quarters of a thing are no time; three consecutive quarters are.
    if (entry.unit === 'quarter' && !/\b(?:consecutive|successive|straight|full)\b/i.test(match[0]))
      return null;
    const single = /^an?$/.test(plain);
    // "A quiet night" is what it was like, "nine happy years" how long it was.
    if ((single && plural) || (mood !== undefined && !plural)) return null;
    if (
      single &&
      mod === undefined &&
      half === undefined &&
      long === undefined &&
      tail === undefined &&
      !FOR_A.test(before) &&
      !(BY_HOW_MUCH.test(after) && !/\b(?:not|never|nor)\s+$/i.test(before)) &&
      !(ALLOWED.test(before) && /^\s+to\s+[a-z]/.test(after))
    ) {
      if (entry.times === 1 || /^\s+[a-z]+ing\b/.test(after)) {
        if (
          !/^\s+(?:before|after|of\s+(?:talks?|negotiations?|work|fighting)|from\s+(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i.test(
            after,
          )
        )
          return null;
      }
    }
    if (
      /^one$/.test(plain) &&
      entry.unit === 'day' &&
      !FOR_A.test(before) &&
      !match[0].includes('-') &&
      !/^\s+(?:before|after)\b/.test(after)
    ) {
      return null;
    }
    const negated = mod !== undefined && /\b(?:not|no)\s+$/i.test(before);
    // "up to" and "at least" set a limit to the length, "about" and "nearly" are a part of it.
    const limit =
      mod !== undefined &&
      (/^(?:at least|up to|as many as|at most|no|not)\b/i.test(mod) ||
        (/^(?:more|less|fewer) than$/i.test(mod) && LIMITED.test(before)));
    // Contracts repeat a number in figures: "thirty (30) days".
    const n = vague
      ? null
      : amountWithFraction(plain.replace(/\s+\(\d+\)$/, '').replace(/(?<=\d),(?=\d{3})/g, ''));
    if (!vague && n === null) return null;
    const count = n === null ? null : (n + ((half ?? plus) ? 0.5 : 0)) * entry.times;
    const read = reading({
      type: 'DURATION',
      value: valueOf(count, entry.unit),
      mod: negated ? (/more|over/i.test(mod) ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE') : durationMod(mod),
    });
    // "a month-long siege": the article is the noun's.
    const from =
      negated || limit
        ? match[0].indexOf(words, mod.length)
        : single && long !== undefined
          ? words.length + 1
          : 0;
    return { reading: read, cut: [from, match[0].length] };
  },
};

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** "4½" is 4.5, "½" is 0.5; without a fraction the plain amount. */
function amountWithFraction(words: string): number | null {
  const part = FRACTIONS.get(words.at(-1) ?? '');
  if (part === undefined) return amountOf(words);
  const whole = words.slice(0, -1).trim();
  const n = whole === '' ? 0 : amountOf(whole);
  return n === null ? null : n + part;
}

/** The value of a length; halves of years and hours go by the smaller unit: "two and a half years" is P2Y6M. */
function valueOf(count: number | null, unit: TimeUnit): string {
  const known = LENGTHS.get(`${count} ${unit}`);
  if (known !== undefined || count === null || count % 1 !== 0.5) return known ?? isoDuration(count, unit);
  if (unit === 'year') return `P${count - 0.5}Y6M`;
  return unit === 'hour' ? `PT${count - 0.5}H30M` : isoDuration(count, unit);
}

/** TIMEX3 `mod` of an amount's limiting words. */
function durationMod(words: string | undefined): TimexMod | null {
  const plain = (words ?? '').toLowerCase();
  if (plain === '') return null;
  if (/about|around|approx|roughly|some|close to/.test(plain)) return 'APPROX';
  if (/over|upwards|more than$|little more/.test(plain) && !/no more|not more/.test(plain))
    return 'MORE_THAN';
  if (/almost|nearly|under|less|fewer|going on/.test(plain)) return 'LESS_THAN';
  if (plain.includes('at least')) return 'EQUAL_OR_MORE';
  return 'EQUAL_OR_LESS';
}
