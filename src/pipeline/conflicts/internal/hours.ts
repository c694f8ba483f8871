import type { Reading, Respect } from './matching.ts';

/** Minutes of the day from and to; all of it is 0 to 1440. */
interface Hours extends Reading {
  readonly from: number;
  readonly to: number;
}

const ALL_DAY =
  /\bat all (?:times|hours)\b|\b(?:by )?day and (?:by )?night\b|\bnight and day\b|\b(?:a)?round the clock\b|\b(?:24|twenty-four) hours (?:a|per|each|every) day\b|\b24\/7\b|\bfrom (?:the )?first [\p{L} ]{1,24}\bto (?:the )?last\b|\bthroughout the (?:day|night)\b/iu;
const CLOCK = String.raw`(\d{1,2})(?:[.:]?([0-5]\d))?(?:\s*(?:hours|hrs))?(?:\s*(?:([ap])\.?m?|\.?m))?\b\.?`;
const BETWEEN = new RegExp(
  String.raw`\b(?:between|from)\s+${CLOCK}\s+(?:and|to|until|till)\s+${CLOCK}`,
  'giu',
);
/** "No earlier than 7.30pm and (ending) no later than 9pm". */
const LIMITS = new RegExp(
  String.raw`\b(?:no|not) (?:earlier|sooner) than\s+${CLOCK}\s*(?:,\s*)?(?:and|or|nor)\s+(?:[\p{L}]+\s+){0,2}?(?:no |not )?later than\s+${CLOCK}`,
  'giu',
);
/** "Only between 9am and 5pm": whatever the day, no other hours. */
const ONLY = /\bonly\s+$/i;
/** A day of the week or of the calendar beside the hours: they may hold for that day alone. */
const OF_A_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:day|end)s?\b|\bholidays?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Other hours of the day. */
export const hours: Respect<Hours> = {
  asks: () => 'At which hours',
  because: 'a duty that holds day and night is another one than a duty of office hours',
  read: (provision) => {
    const { text, start } = provision.span;
    const all = ALL_DAY.exec(text);
    if (all) {
      const deciding = { start: start + all.index, end: start + all.index + all[0].length };
      return [{ provision, deciding, stance: all[0], from: 0, to: 1440 }];
    }
    const ranges = [...text.matchAll(BETWEEN), ...text.matchAll(LIMITS)];
    const [only] = ranges;
    if (only === undefined || ranges.length > 1) return [];
    if (OF_A_DAY.test(text) && !ONLY.test(text.slice(0, only.index))) return [];
    const [, h1 = '', m1 = '', p1 = '', h2 = '', m2 = '', p2 = ''] = only;
    const plain = p1 === '' && p2 === '' && m1 === '' && m2 === '';
    if (plain) return [];
    const deciding = { start: start + only.index, end: start + only.index + only[0].length };
    return [
      {
        provision,
        deciding,
        stance: only[0],
        from: minutes(h1, m1, p1 || p2),
        to: minutes(h2, m2, p2 || p1),
      },
    ];
  },
  tally: (clause, item) => clause.from === item.from && clause.to === item.to,
};

function minutes(hour: string, minute: string, half: string): number {
  const h = Number(hour) % (half === '' ? 25 : 12);
  return (h + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute || 0);
}
