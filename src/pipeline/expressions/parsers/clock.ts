import type { Recogniser } from '../recogniser.ts';
import { FIGURE } from '../timely.ts';
import { FULL_WEEKDAY, MONTH, pattern } from '../pattern.ts';
import { clockReading as at, stretchReading } from './day-reading.ts';

const ZONE =
  '(?:\\s?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AEST|AEDT|ACST|ACDT|AWST|NZST|NZDT|SGT|HKT|IST|JST|KST|SAST|(?:local|Eastern|Central|Mountain|Pacific|British summer|Greenwich mean)(?:\\s+(?:standard|daylight))?(?:\\s+time)?)\\b)';
/** Zones that no other word of capitals is. */
const ZONE_OF_THREE = '(?:GMT|BST|UTC|CES?T|[ECMP][SD]T|A[EC][SD]T|AWST|NZ[SD]T|SGT|HKT|JST|KST|SAST)';
const ZONE_IN_WORDS =
  '(?:local|[A-Z][a-z]+(?:\\s+European)?(?:\\s+(?:standard|daylight|summer|mean))|coordinated\\s+universal)\\s+time';
const HALF = '(?:a\\.m\\.|p\\.m\\.|am|pm|a\\.m|p\\.m|noon|midnight)';

/** "8pm", "7.30 p.m.", "06:00", "00.01 GMT", "1800 hours", "0700 to 2100", "at 0352", "at 1915 on Friday", "4-7pm": times of day in figures. */
export const clock: Recogniser = {
  rule: 'clock',
  needs: [FIGURE],
  pattern: pattern(
    `(?:(?:(?<h0>1[0-2]|0?\\d)(?:[.:](?<m0>[0-5]\\d))?\\s?(?:-|–|to|and)\\s?)?(?<h1>1[0-2]|0?\\d)(?:[.:](?<m1>[0-5]\\d))?\\s?(?<half>${HALF})(?!\\w)${ZONE}?` +
      `|(?<h4>1[0-2]|0?\\d)[.:](?<m4>[0-5]\\d)\\s+in\\s+the\\s+(?<when4>forenoon|morning|afternoon|evening)\\b` +
      `|(?<h2>[01]?\\d|2[0-3])(?<mark>[:.h])(?<m2>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[.:]\\d|\\s?%)(?<zone>${ZONE}|\\s?(?:hrs|hours|h)\\b)?` +
      `|(?<h3>[01]\\d|2[0-3])(?<m3>[0-5]\\d)\\s?(?:hrs|hours|${ZONE_OF_THREE}|${ZONE_IN_WORDS})\\b` +
      `|(?<h5>0\\d)(?<m5>[0-5]\\d)\\s?(?:-|–|to|and|until)\\s?(?<h6>[01]\\d|2[0-3])(?<m6>[0-5]\\d)\\b` +
      `|(?<h7>[01]\\d|2[0-3])(?<m7>[0-5]\\d)(?![\\d%]|[-–/.,:]\\d)(?=(?<dated>,?\\s+on\\s+(?:the\\s+)?(?:(?:${FULL_WEEKDAY}|${MONTH})\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b))?))`,
  ),
  read: (match, { before, after }) => {
    const g = match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (g.h7 !== undefined) {
      // Four figures are an hour where a nought leads them or a day follows; else a year or a count.
      const led = g.h7.startsWith('0') ? LED : AT_ALONE;
      const isHour =
        (g.h7.startsWith('0') || g.dated !== undefined || (ENDS_THERE.test(after) && !LEVEL.test(before))) &&
        led.test(before);
      return isHour && !/^\s+\d/.test(after) ? at(Number(g.h7), Number(g.m7)) : null;
    }
    if (g.h4 !== undefined)
      return at(
        onDay(Number(g.h4), /noon|morning/i.test(g.when4 ?? '') && !/^a/i.test(g.when4 ?? '') ? 'am' : 'pm'),
        Number(g.m4),
      );
    if (g.h5 !== undefined) {
      const [start, end] = [at(Number(g.h5), Number(g.m5)), at(Number(g.h6), Number(g.m6))];
      const length = match[0].length;
      return {
        reading: { ...stretchReading(start, end), type: 'TIME' },
        cut: [0, length],
        ends: [
          { cut: [0, 4], reading: start },
          { cut: [length - 4, length], reading: end },
        ],
      };
    }
    if (g.h1 !== undefined) {
      const end = at(onDay(Number(g.h1), g.half ?? ''), Number(g.m1 ?? 0));
      if (g.h0 === undefined) return end;
      const start = at(onDay(Number(g.h0), g.half ?? ''), Number(g.m0 ?? 0));
      const later = match[0].lastIndexOf(
        g.h1 +
          (g.m1 === undefined
            ? ''
            : match[0].slice(match[0].lastIndexOf(g.m1) - 1, match[0].lastIndexOf(g.m1)) + g.m1),
      );
      return {
        reading: { ...stretchReading(start, end), type: 'TIME' },
        cut: [0, match[0].length],
        ends: [
          { cut: [0, g.h0.length + (g.m0 === undefined ? 0 : 3)], reading: start },
          { cut: [later, match[0].length], reading: end },
        ],
      };
    }
    // "22h00" is an hour, "1h20" more often a length.
    if (/h/i.test(g.mark ?? '') && (g.h2 ?? '').length < 2 && !LED.test(before)) return null;
    // "7.14" may be a price or a paragraph; with a full stop a zone makes it a time of day, or a preposition before two figures.
    if (g.mark === '.' && g.zone === undefined && !isDotted(g.h2 ?? '', before, after)) return null;
    return at(Number(g.h2 ?? g.h3), Number(g.m2 ?? g.m3));
  },
};

/** What follows four figures that are an hour: "at 1049, she turned", "at 1049 the mate saw". */
const ENDS_THERE = /^(?:[,;)]|\.(?:\s|$)|\s+(?:and|but|when|the|an?|he|she|it|they|his|her|its)\b)/;
/** What stands or is counted at so many. */
const LEVEL =
  /\b(?:stands?|stood|clos|end|open|valu|pric|trad|sold|sell|put|estimat|reckon|capp|peak|finish|set|fix|total|number|population|count|enrol|remain|unchanged|steady|record|dated?|built|price|index|shares?|live)\w*\b[^.;:]{0,30}\bat\s+[^.;:]{0,24}$/i;
const ABOUT = '(?:(?:about|around|approximately|(?:just|shortly) (?:before|after))\\s+)?$';
const LED = new RegExp(
  `\\b(?:at|by|until|till|since|before|after|from|between|about|around)\\s+${ABOUT}`,
  'i',
);
/** What stands before an hour and seldom before a year or a count. */
const AT_ALONE = new RegExp(`\\b(?:at|until|till)\\s+${ABOUT}`, 'i');

/** "It berthed at 04.40", "At 19.05, he": hours of two figures after a preposition; not "closed at 14.20", "at 04.40 per cent". */
function isDotted(hour: string, before: string, after: string): boolean {
  if (hour.length < 2 || !AT_ALONE.test(before) || LEVEL.test(before)) return false;
  return (
    ENDS_THERE.test(after) || (hour.startsWith('0') && /^\s+(?:on|in|that|this|last|yesterday)\b/.test(after))
  );
}

function onDay(hour: number, half: string): number {
  if (/^p|noon/i.test(half)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}
