import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FOUR_FIGURES } from '../timely.ts';
import { ERA, YEAR, edtfOf, pattern } from '../pattern.ts';
import { stretchReading } from './day-reading.ts';

const LED =
  /(?:^|[\s(“"‘'—–-])(?:in|since|by|from|until|till|til|during|before|after|of|to|through|throughout|between|around|about|circa|c\.|ca\.|early|mid|late|and|or|for|into|year|years|than|as|beyond|pre|post|late|remember|remembers|remembered|remembering|recall|recalls|recalled|forget|forgot)[\s-]+$/i;
const DETERMINED = /\b(?:the|its|their|his|her|our|a|this|that|each|per)\s+$/i;
/** Nouns that a year before them only names: a report, an act, a plan. */
const NAMED_BY_YEAR =
  /^\s+(?:\w+\s+){0,2}(?:acts?|orders?|regulations?|reports?|rules|bills?|directives?|plans?|strateg(?:y|ies)|schemes?|agreements?|edition|model|charter|code|protocol|convention)\b/i;
/** A preposition that a count seldom follows. */
const OF_TIME = /\b(?:in|since|until|till|during|early|mid|late)[\s-]+$/i;
/** What else stands before a year of the Middle Ages. */
const EARLY =
  /\b(?:by|of|from|between|about|around|circa|c\.|before|after|founded|built|dated|the)\s+(?:1\d{3}\s+(?:and|to)\s+)?$/i;
/** "Built 1967", "dated 1843", "est. 1920": what is said of works and people in lists. */
const MADE =
  /\b(?:(?:re)?built|founded|established|est\.|estd\.?|(?:re-?)?opened|closed|dated|erected|completed|consecrated|constructed|enlarged|extended|restored|rebuilt|renovated|demolished|installed|commissioned|incorporated|registered|elected|appointed|licensed|planted|restored|acquired|launched|published|born|died|made|cast|laid|b\.|d\.)\s+$/i;
/** "At about 1046" is an hour. */
const AT_ABOUT = /\bat\s+(?:about|around|approximately)\s+$/i;
/** "in 2019, 2021 and 2022": a year between years. */
const LISTED = new RegExp(`\\b${YEAR},\\s+$`);
const GOES_ON = new RegExp(`^(?:,|,?\\s+(?:and|or))\\s+${YEAR}\\b`);
/** "at 2013 traffic", "at 2018 prices". */
const LEVEL = /^\s+(?:prices|rates|levels|values|traffic|volumes|costs|wages|salaries|money)\b/;
/** What makes it a measure whatever stands before. */
const MEASURED = /^(?:[-–][A-Za-z]|\s?%|\s+(?:per\s?cent|percent|hours?|hrs)\b)/;
/** "A 1987-built ferry": the year in which it was made. */
const MADE_THEN = /^-(?:built|founded|registered|made|born)\b/;
/** What makes it a count: a noun in the plural. */
const COUNTED =
  /^\s+(?:men|people|women|children|staff|(?!(?:as|has|was|is|does|its|this|us|plus|across|always|perhaps|sometimes|besides|towards|says|sees|thus|these|yes|unless|whereas|afterwards|comes|marks|remains|shows|seems|brings|looks|ends|begins|starts)\b)[a-z]+(?:[^aeiou’'s]s|[aeo]s))\b/;
/** Plurals that a year has one of, or that are known by it, and that nobody has thousands of: "its 1995 profits". */
const YEARLY =
  /^\s+(?:\w+\s+)?(?:accounts|earnings|elections|figures|finals|floods|games|hearings|losses|olympics|playoffs|polls|primaries|profits|results|revenues|riots|sales|talks|trials|turnover)\b/i;

/** "1871", "in 2016", "built 1967", "the 2012 election", "493 BC", "1914–1918"; not "2000 troops", "the 1996 Act", "Plan 2025". */
export const year: Recogniser = {
  rule: 'year',
  needs: [FOUR_FIGURES, 'bc', 'bce', 'ad', 'ce', 'c', 'd'],
  pattern: pattern(
    `(?:(?:the\\s+years?\\s+)?(?<year>${YEAR})(?![\\d,.]?\\d)(?:\\s+(?!(?:the|this|that|last|next|each|every|per|and|but|for|our|their|his|her|its|all|in|of)\\s)(?:[a-z]{3,}\\s+)?season\\b(?![-’']|\\s+(?:tickets?|openers?|finales?|passes)\\b))?(?:(?<dash>\\s?[-–—]\\s?)(?<to>${YEAR}|\\d\\d)(?!\\d))?|(?<old>\\d{1,4})\\s?(?<era>${ERA})|AD\\s?(?<ad>\\d{1,4}))(?!\\d)`,
  ),
  read: (match, { before, after }) => {
    const { year: y, dash = '', to, old, era, ad } = match.groups ?? {};
    if (old !== undefined || ad !== undefined) {
      const n = /^B/i.test(era ?? '') ? 1 - Number(old) : Number(old ?? ad);
      return reading({ known: { year: n }, absolute: edtfOf(n) });
    }
    const first = Number(y);
    if (AT_ABOUT.test(before)) return null;
    if (/[£$€#.,/:@&=+]\s?$/.test(before) && !/[.,:]\s$/.test(before)) return null;
    if (/[A-Za-z\d][-–]$/.test(before) && !/\b(?:mid|pre|post|early|late)-$/i.test(before)) return null;
    if (to !== undefined) {
      const second = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
      if (second <= first || second - first > 150 || MEASURED.test(after)) return null;
      const [a, b] = [
        reading({ known: { year: first }, absolute: edtfOf(first) }),
        reading({ known: { year: second }, absolute: edtfOf(second) }),
      ];
      const at = match[0].lastIndexOf(`${first}${dash}`);
      return {
        reading: stretchReading(a, b),
        cut: [0, match[0].length],
        ends: [
          { cut: [at, at + 4], reading: a },
          { cut: [match[0].length - to.length, match[0].length], reading: b },
        ],
      };
    }
    const counts = COUNTED.test(after) && !(first >= 1900 && DETERMINED.test(before) && YEARLY.test(after));
    const made = MADE_THEN.test(after);
    if ((MEASURED.test(after) && !made) || (!OF_TIME.test(before) && counts)) return null;
    // So early a year is told as one; in a row of figures it is none.
    if (first < 1500 && !OF_TIME.test(before) && !EARLY.test(before)) return null;
    const led =
      made ||
      LED.test(before) ||
      match[0].length > 4 ||
      /[([]$/.test(before) ||
      (LISTED.test(before) && GOES_ON.test(after)) ||
      (/\bat\s+$/i.test(before) && LEVEL.test(after)) ||
      standsAlone(before, after) ||
      (MADE.test(before) && /^\s*(?:[.,;:)\]–—]|$)/.test(after));
    const adjective = DETERMINED.test(before) && /^\s+[A-Za-z(“"]/.test(after) && !NAMED_BY_YEAR.test(after);
    if (!led && !adjective) return null;
    return reading({ known: { year: first }, absolute: edtfOf(first) });
  },
};

/** A year as a heading ("2004: the first elections", "1990 – The mill is sold", "blockade, 1861") or as a subject ("2007 saw"). */
function standsAlone(before: string, after: string): boolean {
  const opens = /(?:^|\n)[ \t]*$/.test(before);
  if (opens && /^(?::|[ \t]*(?:\n|$)|[ \t]+[-–—][ \t]+[\p{Lu}“"‘'])/u.test(after)) return true;
  if (/,\s$/.test(before) && /^(?:,\s|[ \t]*(?:\n|$))/.test(after)) return true;
  return (
    (opens || /[.!?]["”’]?\s+$/.test(before)) && /^\s+(?:was|saw|began|ended|brought|marked)\b/.test(after)
  );
}
