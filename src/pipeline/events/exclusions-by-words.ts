import type { Exclusion } from './exclusion.ts';

/** What is held or befalls on a day: "'s town council meeting". */
const OCCASION =
  /^'s (?:[a-z-]+ ){0,3}(?:meeting|hearing|session|sitting|vote|ballot|election|referendum|debate|conference|concert|ceremony|funeral|wedding|match|game|race|inspection|raid|march|rally|reshuffle|shuffle)s?\b/;

/** What the date's own words and those right beside it show to date no event. */
export const BY_WORDS: readonly Exclusion[] = [
  {
    name: 'comparison',
    because: '"more than it was last June" measures against a time and tells nothing of it',
    test: (_, { before }) =>
      /\b(?:(?<!(?:later|earlier|sooner) )than|compared (?:with|to)|(?<!\b(?:dug|picked|taken|put|set|brought|sent|shut|closed|torn|pulled|laid|held|fenced|locked|boarded) )(?:up|down) from|against(?=\s(?:[\w'’]+\s){0,2}(?:in |on |at |for |of )?(?:the )?$)|unlike)\s(?:(?!since )[\w'’]+\s){0,4}(?:in |on |at |for |of )?(?:the )?$/.test(
        before,
      ),
  },
  {
    name: 'risen-from',
    because: '"up 12 per cent from last year", "down from £33m the year before" measure against a time',
    test: (_, { before }) =>
      /\b(?:up|down)\b(?:\s[£$€]?\d[\d.,]*\s?(?:m|bn|%|per\s?cent|percent|points?|pence|p)?)?\sfrom\s(?:[£$€]?\d\S*\s(?:million\s|billion\s)?)?(?:in\s)?(?:the\s)?$/.test(
        before,
      ),
  },
  {
    name: 'spent',
    because: '"I spent Saturday with it" says how a time was passed',
    test: (_, { before }) =>
      /\bspen(?:t|ds?)\s(?:(?:all|much|most|half)\s(?:of\s)?)?(?:the\s)?$/.test(before),
  },
  {
    name: 'as-then',
    because: '"exactly as they did last month" likens now to then and tells nothing of then',
    test: (_, { before }) =>
      /\bas (?:it|they|he|she|we|i|you) (?:did|does?|was|were|had)\s(?:in |on |at )?(?:the )?$/.test(before),
  },
  {
    name: 'taken-out',
    because: '"on any day but Sunday" takes a day out of many',
    test: (_, { before }) =>
      /\b(?:every|any|each|all|everything|daily)\b[^.;]{0,25}\b(?:but|except|bar|save|excepting|excluding|other than|apart from)(?: for| on| in)? (?:the )?$/.test(
        before,
      ),
  },
  {
    name: 'of-a-thing',
    because: '"June’s crest", "last year’s cider" describe a thing; "Tuesday’s meeting" was held that day',
    test: (_, { after }) => /^'s [a-z]/.test(after) && !OCCASION.test(after),
  },
  {
    name: 'definition',
    because: '"the Squad” means those who were under 18 on 1 September" fixes a term',
    test: (_, { before }) => /["”’'] (?:shall )?means? [^.;]{3,}$/.test(before),
  },
  {
    name: 'writing',
    because: '"I write this on All Souls’ Day" tells of the writing',
    test: (_, { before }) => /\bi(?: am|'m)? writ(?:e|ing)\b[^.;]{0,20}\bon (?:the )?$/.test(before),
  },
  {
    name: 'ranked-since',
    because: '"the fourth sale since 2018" counts from a time and tells nothing of it',
    test: ({ read, date, document }, { before }) =>
      /\bsince (?:the )?$/.test(before) &&
      /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|worst|best|most|least|\p{L}{3,}est)\b(?! of (?:its|their|the))[^,;:.“”"]{0,70}$/iu.test(
        document.text.slice(Math.max(read.sentence.start, date.start - 120), date.start),
      ),
  },
  {
    name: 'market',
    because: 'what a share cost on a day is a fact of the market, not of the story',
    test: ({ read }) =>
      /\b(?:shares?|stocks?|scrip|index|futures)\b[^.]{0,60}\b(?:rose|fell|closed|gained|lost|slid|slipped|jumped|climbed|dropped|ended|traded|surged|tumbled|(?:was|were) (?:up|down|trading))\b/i.test(
        read.sentence.text,
      ) && /\d/.test(read.sentence.text),
  },
  {
    name: 'press-line',
    because: 'embargoes and hours of availability are for the press and tell nothing of the story',
    test: ({ read }) =>
      /\b(?:not for (?:use|publication|release|broadcast)|embargoed|embargo (?:until|till|ends|lifts)|(?:under|strict) embargo|for (?:immediate )?release|available for (?:interviews?|comment))\b/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'before-a-time',
    because: '"since before Christmas" names a time only to say that it was earlier',
    test: (_, { before }) =>
      /\b(?:since|until|from) (?:well |long |just )?(?:before|after) (?:the )?$/.test(before) ||
      /\b(?:(?:run|lead|build)[- ]up to|in time for) (?:the )?$/.test(before),
  },
  {
    name: 'events-of',
    because: '"3. The events of 14 May" heads what is told below',
    test: (_, { before }) =>
      /^\W*(?:\d[\d.]*\s+)?(?:the |what happened )?(?:events?|facts|circumstances|chronology|timeline)?\s?(?:of|on) (?:the )?$/.test(
        before,
      ) && /events?|facts|circumstances|chronology|timeline|happened/.test(before),
  },
  {
    name: 'named-issue',
    because: '"Tuesday’s Courier", "in the Herald on the 21st" point at a paper, not at what happened',
    test: ({ document, date }) =>
      /^[’']s\s+\p{Lu}/u.test(document.text.slice(date.end, date.end + 6)) ||
      /\b(?:is|was|were|are|appeared|ran|read|saw) in the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:on |of )?(?:the )?$/u.test(
        document.text.slice(Math.max(0, date.start - 60), date.start),
      ),
  },
];
