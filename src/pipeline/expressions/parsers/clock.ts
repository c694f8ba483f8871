import type { KnownParts } from '../../../model/expression.ts';
import { type Reading, type Recogniser, fromNarrative, reading } from '../finding.ts';
import { amountOf, pattern } from '../pattern.ts';
import { stretchReading } from './day-reading.ts';

const ZONE =
  '(?:\\s?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AEST|AEDT|local time)\\b)';
const HALF = '(?:a\\.m\\.|p\\.m\\.|am|pm|a\\.m|p\\.m|noon|midnight)';

/** "8pm", "7.30 p.m.", "06:00", "00.01 GMT", "1800 hours", "noon", "midnight", "seven o’clock", "4-7pm". */
export const clock: Recogniser = {
  rule: 'clock',
  pattern: pattern(
    `(?:(?:(?<h0>1[0-2]|0?\\d)(?:[.:](?<m0>[0-5]\\d))?\\s?(?:-|–|to|and)\\s?)?(?<h1>1[0-2]|0?\\d)(?:[.:](?<m1>[0-5]\\d))?\\s?(?<half>${HALF})(?!\\w)${ZONE}?` +
      `|(?<h2>[01]?\\d|2[0-3])(?<mark>[:.])(?<m2>[0-5]\\d)(?::[0-5]\\d)?(?!\\d|[.:]\\d|\\s?%)(?<zone>${ZONE}|\\s?(?:hrs|hours|h)\\b)?` +
      `|(?<h3>[01]\\d|2[0-3])(?<m3>[0-5]\\d)\\s?(?:hrs|hours|GMT|BST|UTC)\\b` +
      `|(?<word>noon|midday|midnight)\\b|(?<spoken>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})\\s+o[’']clock(?:\\s+in the (?<part>morning|afternoon|evening))?)`,
  ),
  read: (match, { before }) => {
    const g = match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (g.word !== undefined) {
      return /^midnight$/i.test(g.word) ? at(0, 0) : at(12, 0);
    }
    if (g.spoken !== undefined) {
      const hour = amountOf(g.spoken) ?? 0;
      if (hour > 12) return null;
      return at(/afternoon|evening/i.test(g.part ?? '') && hour < 12 ? hour + 12 : hour, 0);
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
    // "7.14" may be a price or a paragraph; with a full stop only a zone makes it a time of day.
    if (g.mark === '.' && g.zone === undefined) return null;
    return at(Number(g.h2 ?? g.h3), Number(g.m2 ?? g.m3));
  },
};

function onDay(hour: number, half: string): number {
  if (/^p|noon/i.test(half)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}

function at(hour: number, minute: number): Reading {
  const known: KnownParts = { hour, minute };
  return reading({ type: 'TIME', known, deictic: fromNarrative('day', 0), extent: 'throughout' });
}
