import { moved, weekendBeside } from '../../../time/calendar.ts';
import { HOLIDAYS } from '../../../time/holidays.ts';
import { holidayIn } from '../../../time/holiday-in.ts';
import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { HOLIDAY, YEAR, pattern } from '../pattern.ts';

/** Nouns before which a feast is only a kind. */
const KIND =
  /^(?:\s+(?:tree|cards?|presents?|lights?|egg|bunny|market|islands?|rising|term|party|parties|dinner|shopping|carols?|number|jumper|hams?|turkeys?|puddings?|crackers?|bonus(?:es)?|lunch(?:es)?|calendars?|resolutions?|honours|honors|messages?|speech(?:es)?|greetings|ball|concerts?|swim|dip|sales?|bash)\b|-)/i;

const WEEKDAY_IN_NAME = /\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Names that mean nothing else, in small letters too. */
const NEVER_ELSE =
  /^(?:leap day|tax day|midsummer|bonfire night|pancake day|election day|(?:mother|father|valentine).?s.? day|new year.?s (?:eve|day)|boxing day|christmas (?:eve|day))$/i;
/** Feasts whose day differs by country. */
const LOCAL: ReadonlySet<string> = new Set(["mother's day"]);

/** The last word of each name, with and without what follows its apostrophe. */
const FEAST_WORDS = [...HOLIDAYS.keys(), 'new year']
  .map((name) => name.replace(/^.* /, ''))
  .flatMap((word) => [word.replace(/\W.*$/, ''), word.replace(/\W/g, '')]);

/** "Christmas", "St Andrew’s Day", "last Easter", "Thanksgiving 2019", "the new year"; not "Easter term", "Christmas tree". */
export const holiday: Recogniser = {
  rule: 'holiday',
  pattern: pattern(
    `(?:the\\s+day\\s+(?<beside>before|after)\\s+)?(?:(?<relation>last|next|this(?: coming| past)?)\\s+)?(?<the>the\\s+)?(?:(?<name>${HOLIDAY})|(?<newYear>(?:(?<part>early|late)\\s+in\\s+)?the\\s+new\\s+year))\\b(?:(?:\\s+in|\\s+of|,)?\\s+(?<year>${YEAR})(?!\\d)|\\s+(?<off>(?:long\\s+)?weekend)\\b|\\s+(?:(?<week>week)|holidays?|break|period|season)\\b)?`,
  ),
  needs: FEAST_WORDS,
  read: (match, { before, after }) => {
    const { beside, the, relation, name, newYear, part, year, off, week } = match.groups ?? {};
    const offset =
      relation === undefined
        ? null
        : /last|past/i.test(relation)
          ? -1
          : /next|coming/i.test(relation)
            ? 1
            : 0;
    if (newYear !== undefined) {
      if (beside !== undefined || KIND.test(after)) return null;
      return reading({
        known: { month: 1 },
        deictic: fromSpeech('year', null),
        mod: part === undefined ? null : 'START',
      });
    }
    if (!/^[A-Z]|[A-Z].*\bholiday$/.test(name ?? '') && !NEVER_ELSE.test(name ?? '')) return null;
    // "The Easter Monday card" is run on that day.
    if (KIND.test(after) && !WEEKDAY_IN_NAME.test(name ?? '')) return null;
    // A play or a film is called after its feast: they gave "Twelfth Night".
    if (/["“‘]$/.test(before) && /^[,.]?["”’]/.test(after)) return null;
    // Places and firms are called after the old feasts.
    if (
      /^\S+(?<!easter|christmas|hogmanay|halloween|hallowe.en|thanksgiving)$/i.test(name ?? '') &&
      (/^\s+[A-Z]/.test(after) ||
        /\b(?!On|By|At|In|Until|Till|Since|From|Before|After|This|Last|Next|Each|Every)[A-Z][a-z]+\s+$/.test(
          before,
        ))
    )
      return null;
    const key = (name ?? '')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^st\.\s*/, 'st ')
      .replace(/\s+/g, ' ');
    const entry = HOLIDAYS.get(key) ?? HOLIDAYS.get(key.replace(/s day$/, "'s day"));
    const canonical = HOLIDAYS.has(key) ? key : key.replace(/s day$/, "'s day");
    if (entry === undefined) return null;
    const day = entry.kind === 'fixed' ? { month: entry.month, day: entry.day } : { holiday: canonical };
    // Mother's Day is in March in Britain and Ireland, in May elsewhere: no year alone fixes it.
    if (LOCAL.has(key) && year !== undefined) return reading({ known: { year: Number(year) } });
    const shift = beside === undefined ? 0 : /after/i.test(beside) ? 1 : -1;
    const known = {
      ...day,
      ...(shift === 0 ? {} : { shift }),
      ...(off === undefined ? {} : { weekend: true }),
      // "Easter week" is the one after the day, in church and at school.
      ...(week === undefined || key.includes('easter') ? {} : { week: 'around' as const }),
    };
    // "the Christmas of …": the article is not the feast's own.
    const cut = [beside === undefined ? (the?.length ?? 0) : 0, match[0].length] as const;
    if (year === undefined) {
      return {
        reading: reading({ known, deictic: fromSpeech('holiday', offset), extent: 'throughout' }),
        cut,
      };
    }
    const exact = moved(holidayIn(canonical, Number(year)), 'day', shift);
    const absolute = off === undefined ? exact : weekendBeside(exact);
    return {
      reading: reading({ known: { ...known, year: Number(year) }, absolute, extent: 'throughout' }),
      cut,
    };
  },
};
