import { fold } from '../../text/tokens.ts';
import type { Exclusion } from './exclusion.ts';
import { liesAnywhere } from './lies-anywhere.ts';

const OF_ONE = /\b(?:an?|the|its|their|his|her|our|this|that)\s$/;
/** "During the 2020 lockdown": there the year is one of a time. */
const IN_TIME = /\b(?:in|during|since|until|till|by|before|after|for|from|at|on|through(?:out)?)\s\S+\s$/;
const YEAR_OF_PAPERS =
  /\b(?:results?|returns|revenues?|turnover|takings|tax|rules|drawings|plans|maps|accounts|minutes|books|records|figures|statistics|photographs?|pictures?|papers|documents|editions?|prices)\s(?:of|for|from)\s(?:the\syears?\s)?$/;

/** Years and stretches that set a scope, tell things apart or have no end, and date no event. */
export const BY_PERIOD: readonly Exclusion[] = [
  {
    name: 'price-basis',
    because: '"at the prices of 2018" says how money is counted',
    test: (_, { before, after }) =>
      /\b(?:prices|rates|values|terms|levels) (?:of|in|for|at) (?:the )?$/.test(before) ||
      /^ (?:prices|rates|values|levels)\b/.test(after),
  },
  {
    name: 'accounting-year',
    because: 'an academic or financial year sets the scope of a rule or a sum; nothing happens on it',
    test: ({ date }) =>
      /^\d{4}[-–/]\d{2}$/.test(
        fold(date.text)
          .replace(/^(?:the|in|for)\s+/, '')
          .split(' ')[0] ?? '',
      ),
  },
  {
    name: 'attributive-age',
    because: '"a 19th-century bridge" describes a thing',
    test: ({ date }, { after }) =>
      /century|decade|\d0s/.test(fold(date.text)) &&
      /^[ -]?(?!(?:and|but|or|as|at|by|for|from|in|on|to|when|while|until|with|was|were|is|are|had|has|it|he|she|they|we|the|an?)\b)[a-z-]+/.test(
        after,
      ) &&
      !/\b(?:since|during)\b/.test(after),
  },
  {
    name: 'named-by-year',
    because:
      '"a 2020 email", "the drawings of 1926", "its accounts for 2019" tell things apart by their years',
    test: ({ date, document }, { before }) =>
      /^(?:year|year-ending|split-year|quarter)$/.test(date.rule) &&
      (YEAR_OF_PAPERS.test(before) ||
        (OF_ONE.test(before) &&
          !IN_TIME.test(before) &&
          /^ (?!(?:season|and|but|or|to|in|on|at|by|for|from|of|was|were|is|are|has|had)\b)\p{Ll}/u.test(
            document.text.slice(date.end, date.end + 8),
          ))),
  },
  {
    name: 'end-of-a-period',
    because: '"the quarter, which ends on 30 June" explains a period',
    test: (_, { before }) =>
      /(?<!\b(?:every|each) )\b(?:quarter|year|period|half|season)\b[^.;]{0,25}\b(?:ends?|ended|ending|begins?|began|beginning|starts?|started)\s(?:on\s)?$/.test(
        before,
      ),
  },
  {
    name: 'rolling-stretch',
    because: '"over the past 18 months" measures back from the moment of speaking; nothing begins or ends',
    test: ({ date }) => date.type === 'DURATION' && date.edtf?.includes('~') === true,
  },
  {
    name: 'lies-anywhere',
    because: 'a weekday or a month that may be of any of several years cannot be drawn',
    test: ({ date }) => liesAnywhere(date),
  },
  {
    name: 'open-ended',
    because: '"in the coming weeks" has no end that could be drawn',
    test: ({ date }) => date.edtf?.includes('..') === true,
  },
];
