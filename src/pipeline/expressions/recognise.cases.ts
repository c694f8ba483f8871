/** Words that are one expression, with the recogniser that reads them and what they say. */
export interface Case {
  readonly rule: string;
  /** One value, many phrasings: EDTF, a TIMEX3 value, or the known parts and what they are counted in. */
  readonly says: string;
  readonly phrasings: readonly string[];
}

/**
 * Each phrasing is a sentence with the expression in brackets. `says` is `absolute`, else `value`, else known parts and
 * deictic as `month=7 year-1` (narrative: `@`, event: `!`, left to tense: `?`).
 */
export const CASES: readonly Case[] = [
  {
    rule: 'day-month',
    says: '2017-07-07',
    phrasings: [
      'It opened on [7 July 2017].',
      'Dated [the 7th of July 2017]',
      'on [7th July, 2017],',
      'as of [7 Jul 2017]',
      'on [Friday 7 July 2017]',
      'signed [7th day of July 2017]',
      'by [07-Jul-2017]',
      '[7 JULY 2017]',
    ],
  },
  {
    rule: 'month-day',
    says: '2017-07-07',
    phrasings: [
      'On [July 7, 2017], it',
      'on [Friday, July 7, 2017]',
      'on [July 7th 2017]',
      'since [Jul. 7, 2017]',
    ],
  },
  { rule: 'iso-day', says: '2019-06-12', phrasings: ['updated [2019-06-12]', 'updated [2019/06/12].'] },
  { rule: 'iso-day', says: '2019-06-12T10:30', phrasings: ['at [2019-06-12T10:30:00Z]'] },
  {
    rule: 'numeric-day',
    says: '2018-01-26',
    phrasings: ['[26.01.18]', '[26/1/2018]', '[26-01-2018]', '[26/01/18]'],
  },
  { rule: 'numeric-day', says: '2019-04-03', phrasings: ['on [3/4/2019]'] },
  {
    rule: 'day-month',
    says: '2019-02-05/2019-02-08',
    phrasings: ['from [5 to 8 February 2019]', '[5–8 Feb 2019]'],
  },
  { rule: 'month-day', says: '2019-02-05/2019-02-08', phrasings: ['[February 5-8, 2019]'] },
  {
    rule: 'day-month',
    says: 'day=17 month=5 year?',
    phrasings: ['a letter of [17 May] said', 'on [the 17th of May]'],
  },
  {
    rule: 'month-day',
    says: 'day=17 month=5 year?',
    phrasings: ['a letter dated [May 17] said', 'by [May 17th].'],
  },
  {
    rule: 'month-year',
    says: '2017-07',
    phrasings: ['in [July 2017]', 'in [July of 2017].', '[Jul. 2017]', 'in [July, 2017], it'],
  },
  { rule: 'month', says: 'month=7 year-1', phrasings: ['in [July last year]', 'in [July of last year].'] },
  { rule: 'month', says: 'month=7 year?', phrasings: ['in [July].', 'since [July], when', '[early July]'] },
  { rule: 'month', says: 'month=11 month-1', phrasings: ['cracks seen [last November]'] },
  { rule: 'month', says: 'month=4 month+1', phrasings: ['by [the end of next April]', 'from [next April]'] },
  { rule: 'month', says: 'month=5 year?', phrasings: ['It closed in [May].', 'until [mid-May]'] },
  {
    rule: 'year',
    says: '1871',
    phrasings: ['built in [1871]', 'since [1871]', '([1871])', 'a treaty of [1871]'],
  },
  { rule: 'year', says: '2012', phrasings: ['the [2012] election', '\n[2012]: the first year\n'] },
  { rule: 'year', says: '1914/1918', phrasings: ['the war of [1914-1918]', 'the war of [1914–18]'] },
  { rule: 'year', says: '-0492', phrasings: ['in [493 BC]', 'in [493 B.C.] they'] },
  {
    rule: 'decade',
    says: '199X',
    phrasings: ['in [the 1990s]', 'in [the late 1990s]', 'in [the nineties]', 'in [the ’90s]'],
  },
  {
    rule: 'century',
    says: '15XX',
    phrasings: ['since [the 16th century]', 'a [16th-century] barn', 'in [the sixteenth century]'],
  },
  {
    rule: 'season',
    says: '2018-22',
    phrasings: ['in [the summer of 2018].', 'in [summer 2018]', '[late summer 2018]'],
  },
  { rule: 'season', says: 'division=24 season-1', phrasings: ['it failed [last winter]'] },
  {
    rule: 'season',
    says: 'division=23 season?',
    phrasings: ['reopens in [the autumn]', 'in [the fall], students'],
  },
  {
    rule: 'quarter',
    says: '2018-36',
    phrasings: ['prices of [the fourth quarter of 2018]', 'in [Q4 2018]', 'in [the final quarter of 2018]'],
  },
  { rule: 'quarter', says: 'division=35 year?', phrasings: ['announced in [the third quarter].'] },
  {
    rule: 'quarter',
    says: '2008-07/2008-12',
    phrasings: ['in [the second half of 2008]', 'in [the latter half of 2008]', '[H2 2008]'],
  },
  { rule: 'split-year', says: 'year=2018 yearKind=split', phrasings: ['spent in [2018-19]', 'in [2018/19]'] },
  {
    rule: 'split-year',
    says: 'year=2017 yearKind=financial',
    phrasings: [
      'in [the 2017/18 financial year]',
      'in [the financial year 2017-18]',
      '[fiscal 2018]',
      '[FY2018]',
    ],
  },
  {
    rule: 'split-year',
    says: 'year=2020 yearKind=academic',
    phrasings: ['[the 2020-21 academic year]', '[the academic year 2020-21]'],
  },
  { rule: 'term', says: 'term=michaelmas term year=2020', phrasings: ['in [Michaelmas term 2020]'] },
  { rule: 'weekday', says: 'weekday=1 weekday?', phrasings: ['He said on [Monday] that'] },
  { rule: 'weekday', says: 'weekday=4 weekday-1', phrasings: ['signed [last Thursday].'] },
  {
    rule: 'weekday',
    says: 'weekday=4 weekday+2',
    phrasings: ['the next is [Thursday week]', 'meets [a week on Thursday]'],
  },
  { rule: 'weekday', says: 'weekday=3 weekday+1', phrasings: ['a bingo on [Wednesday next]'] },
  { rule: 'weekday', says: 'weekday=7 weekday-1', phrasings: ['it sailed on [Sunday last]'] },
  { rule: 'deictic-day', says: 'day+7', phrasings: ['the meeting is [today week]'] },
  { rule: 'deictic-day', says: 'day+14', phrasings: ['the meeting is [today fortnight]'] },
  { rule: 'deictic-day', says: 'day+8', phrasings: ['we sail [tomorrow week]'] },
  {
    rule: 'duration',
    says: 'P4.5Y',
    phrasings: ['it stays for another [4½ years]', 'he served [4 ½ years]'],
  },
  { rule: 'duration', says: 'P10D', phrasings: ['within [ten (10) business days] of receipt'] },
  {
    rule: 'split-year',
    says: '2009/2010',
    phrasings: ['lights put up in [the 2009-10 season]', 'in [the 2009/10 campaign]'],
  },
  { rule: 'day-month', says: 'day=1 month=10 year?', phrasings: ['from [the first of October] they'] },
  { rule: 'rate', says: 'P1Y', phrasings: ['They will pay €45,000 [a year], and no more.'] },
  {
    rule: 'weekday',
    says: 'weekday=1 week-1',
    phrasings: ['took effect on [Monday of last week]', 'on [Monday last week]'],
  },
  {
    rule: 'weekday',
    says: 'dayPart=EV weekday=2 weekday?',
    phrasings: ['told a meeting on [Tuesday evening]'],
  },
  { rule: 'deictic-day', says: 'day-1', phrasings: ['she said [yesterday]', 'It was [yesterday].'] },
  { rule: 'deictic-day', says: 'dayPart=NI day-1', phrasings: ['It burned [last night].'] },
  { rule: 'deictic-day', says: 'day+2', phrasings: ['sits [the day after tomorrow]'] },
  { rule: 'relative-unit', says: 'year-1', phrasings: ['the total [last year]', '[late last year]'] },
  {
    rule: 'relative-unit',
    says: 'month+1@',
    phrasings: ['left [the following month]', 'left [the next month]'],
  },
  { rule: 'relative-unit', says: 'day+0@', phrasings: ['it fell [the same day]', '[that same day]'] },
  { rule: 'relative-unit', says: 'year?', phrasings: ['by [the end of the year]', '[later in the year]'] },
  {
    rule: 'counted-from-now',
    says: 'P18M',
    phrasings: ['over [the past 18 months]', 'for [the next eighteen months]'],
  },
  {
    rule: 'counted-from-now',
    says: 'P2Y',
    phrasings: ['for [the first two years]', 'in [the last two years]'],
  },
  { rule: 'ago-later', says: 'day-21', phrasings: ['left [three weeks ago]'] },
  {
    rule: 'ago-later',
    says: 'day+14',
    phrasings: ['a vote in [a fortnight’s time]', 'a vote [two weeks from now]'],
  },
  {
    rule: 'ago-later',
    says: 'day+2@',
    phrasings: ['followed [two days later]', 'and [two days after], it fell'],
  },
  {
    rule: 'duration',
    says: 'P3M',
    phrasings: ['a [three-month] review', 'within [3 months]', '[about three months]', 'a [3-month] lease'],
  },
  { rule: 'duration', says: 'P18M', phrasings: ['shut for [a year and a half]', 'for [18 months]'] },
  { rule: 'duration', says: 'PXM', phrasings: ['worked for [some months]', 'for [several months]'] },
  { rule: 'duration', says: 'P2W', phrasings: ['after [a fortnight] of talk'] },
  { rule: 'duration', says: 'PT2H40M', phrasings: ['for [two hours and 40 minutes]'] },
  { rule: 'duration', says: 'P10D', phrasings: ['within [10 working days]', '[ten clear days] before'] },
  { rule: 'bare-duration', says: 'PXY', phrasings: ['waited for [years]', 'a [years-long] wait'] },
  { rule: 'every', says: 'P6M', phrasings: ['reviewed [every six months]', '[each semester]'] },
  {
    rule: 'every',
    says: 'P2W',
    phrasings: ['meets [every other Thursday]', 'held [every second Tuesday]', '[every fortnight]'],
  },
  {
    rule: 'nth-of-period',
    says: 'P1M',
    phrasings: ['on [the third Thursday of every month]', 'on [the first of each month]'],
  },
  {
    rule: 'adverb-of-recurrence',
    says: 'P6M',
    phrasings: ['[six monthly] reviews', '[six-monthly] reviews', 'a [half-yearly] report'],
  },
  { rule: 'adverb-of-recurrence', says: 'P3M', phrasings: ['on a [quarterly] basis'] },
  { rule: 'adverb-of-recurrence', says: 'P4M', phrasings: ['shall meet [termly]'] },
  {
    rule: 'rate',
    says: 'P1D',
    phrasings: ['nine thousand vehicles [a day]', '40 deliveries [per day]', 'open [24 hours a day]'],
  },
  { rule: 'rate', says: 'P1W', phrasings: ['they met [twice a week]'] },
  {
    rule: 'plural-weekday',
    says: 'P1W',
    phrasings: ['only on [Mondays to Saturdays]', '[Monday to Friday]', 'on [Sundays]'],
  },
  {
    rule: 'plural-weekday',
    says: 'P1W',
    phrasings: [
      'done [between 7am and 7pm on Mondays]',
      '[8 a.m. to 8 p.m. Eastern time, Monday through Friday]',
    ],
  },
  {
    rule: 'daily-hours',
    says: 'P1D',
    phrasings: ['closed [between 8pm and 8am].', '[between eight at night and eight in the morning]'],
  },
  {
    rule: 'day-and-time',
    says: '2019-06-09T21:42',
    phrasings: [
      'on [9 June 2019 at 21:42]',
      'at [9.42pm on 9 June 2019]',
      '[Sunday, June 9, 2019, 9:42 p.m.]',
    ],
  },
  {
    rule: 'range',
    says: '2019-09-27T20:00/2019-09-30T06:00',
    phrasings: ['(a) [8pm on Friday 27 September to 6am on Monday 30 September 2019];'],
  },
  {
    rule: 'range',
    says: '2019-02-25/2019-03-29',
    phrasings: [
      'came [between 25 February and 29 March 2019] from',
      'ran from [25 February to 29 March 2019]',
    ],
  },
  {
    rule: 'range',
    says: '1968-04/1968-06',
    phrasings: ['from [April to June 1968]', '[April 1968 to June 1968]'],
  },
  {
    rule: 'holiday',
    says: 'day=30 month=11 year+1',
    phrasings: ['done by [St Andrew’s Day next year].', "by [St Andrew's Day next year]"],
  },
  { rule: 'holiday', says: 'holiday=easter holiday?', phrasings: ['since before [Easter].'] },
  { rule: 'holiday', says: '2019-11-28', phrasings: ['by [Thanksgiving 2019].'] },
  {
    rule: 'holiday',
    says: 'day=25 month=12 shift=1 holiday?',
    phrasings: ['left [the day after Christmas]'],
  },
  {
    rule: 'year-ending',
    says: '2021-04-01/2022-03-31',
    phrasings: ['in [the year to 31 March 2022] it', '[the financial year ended 31 March 2022]'],
  },
  { rule: 'vague', says: 'PRESENT_REF', phrasings: ['It is [now] shut', '[currently]', 'until [now]'] },
  { rule: 'vague', says: 'PAST_REF', phrasings: ['It [recently] shut'] },
];

/** What looks like a time and must be left alone. */
export const NOTHING: readonly string[] = [
  'under the Highways Act 1980 and the Roads Order 2019',
  'section 14 of the 1991 Act',
  'the Clean Rivers Act of 1970',
  'paragraphs 10, 12, 12C and 17A',
  'sections 23C to 24D',
  'IR 7.14 and IR 4.3',
  'NOW THEREFORE the Minister directs',
  'The Council may require it from time to time.',
  'They will march past and may stop.',
  'Mrs April Summers met Mr May.',
  'Theresa May said so. April Jones agreed.',
  'ref SCU/2018/4471',
  'Tel: 01632 960305 or 555-0161',
  'It cost £2,019, or £1950 and $2019 in all',
  'a 148-year-old bridge, and a man aged 63',
  'He is 18 years old. She is in her 60s.',
  'by 31 votes to 9; it won 3-2',
  'a limit of 7.5 tonnes, a 2000-seat hall and 1900 troops',
  'at the same time, and at all reasonable times',
  'The Daily Mail and the Sunday Times said',
  'a spring in his step and the fall of the wall',
  'the Spring Statement and a summer school',
  'a second crossing and a second-hand car',
  'What a day. It has been quite a week.',
  'the 21st floor',
  'a quarter of them left; three quarters stayed',
  'The rock band was called June Carter.',
  'version 1.2.10',
  'a 4 minute read',
  '- 1. The Council\n- 2. The Board',
];
