import type { Case } from './recognise.cases.ts';

/** Lengths of time, what is counted by them, and stretches from one day to another. */
export const LENGTHS: readonly Case[] = [
  {
    rule: 'duration',
    says: 'P1W',
    phrasings: ['done with [a week] to spare', 'It came [a week] late.', 'Even [a week] helps.'],
  },
  { rule: 'duration', says: 'PT1087H', phrasings: ['It had run for [1,087 hours] since then.'] },
  { rule: 'duration', says: 'P9Y', phrasings: ['I have had [nine happy years] here.'] },
  { rule: 'duration', says: 'PT1H', phrasings: ['Within [the hour] they had gone.'] },
  {
    rule: 'duration',
    says: 'P4Y6M',
    phrasings: ['it stays for another [4½ years]', 'he served [4 ½ years]'],
  },
  { rule: 'quarter-of-an-hour', says: 'PT15M', phrasings: ['left [a quarter of an hour] early'] },
  { rule: 'quarter-of-an-hour', says: 'PT45M', phrasings: ['took [three-quarters of an hour].'] },
  { rule: 'duration', says: 'P10D', phrasings: ['within [ten (10) business days] of receipt'] },
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
    rule: 'duration',
    says: 'P6W',
    phrasings: ['[six weeks] later than planned', 'done [six weeks] earlier than it had to be'],
  },
  { rule: 'duration', says: 'PT30M', phrasings: ['for [half an hour]'] },
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
  { rule: 'bare-duration', says: 'P6M', phrasings: ['left undone in the [half-year] before the storm'] },
  { rule: 'bare-duration', says: 'PXW', phrasings: ['it fell [weeks] after the sale'] },
  { rule: 'range', says: '2022-05/2022-06', phrasings: ['In [May and June 2022] they tested wells'] },
  {
    rule: 'range',
    says: '2022-02-08/2022-04-13',
    phrasings: ['released [between February 8, 2022, and April 13, 2022].'],
  },
  {
    rule: 'length-ending',
    says: '2012-01-01/2012-03-31',
    phrasings: ['for [the quarter ended 31 March 2012],', 'for [the three months to March 31, 2012]'],
  },
  { rule: 'ago-later', says: 'year-10', phrasings: ['It closed [a decade ago].'] },
  { rule: 'ago-later', says: 'year-50', phrasings: ['It closed [half a century ago].'] },
  {
    rule: 'duration',
    says: 'P10Y',
    phrasings: ['after [a decade] of work', 'in [ten years]'],
  },
  { rule: 'duration', says: 'P50Y', phrasings: ['It took [half a century].'] },
  {
    rule: 'duration',
    says: 'P2Y6M',
    phrasings: ['It took [two-and-a-half years].', 'for [two and a half years]'],
  },
  {
    rule: 'duration',
    says: 'P6M',
    phrasings: ['for up to [six months]', 'at least [six months] of it', 'for no more than [six months]'],
  },
  { rule: 'range', says: '1988/1989', phrasings: ['built in [1988 and 1989]'] },
  {
    rule: 'range',
    says: '2018-12-03/2019-09-02',
    phrasings: ['from [3 December 2018 until the end of 2 September 2019]'],
  },
  {
    rule: 'ago-later',
    says: 'day+3@',
    phrasings: ['[Three days after that], he left', '[three days later].'],
  },
  {
    rule: 'range',
    says: 'season?@',
    phrasings: ['rebuilt [this spring and summer] with', 'in [the spring and early summer].'],
  },
  { rule: 'duration', says: 'P1Y', phrasings: ['gave the company [a year] to find a buyer'] },
  { rule: 'duration', says: 'P2M', phrasings: ['[two months or so] before'] },
  { rule: 'duration', says: 'P7D', phrasings: ['moved on less than [seven days]’ notice'] },
  {
    rule: 'years-lived',
    says: 'P3Y',
    phrasings: ['closed for [three summers].', 'over [three more seasons].'],
  },
  { rule: 'duration', says: 'P20M', phrasings: ['after [some 20 months] of talks'] },
  {
    rule: 'duration',
    says: 'P1M',
    phrasings: ['credited with [a month]’s charges', 'on [a month]’s notice'],
  },
  {
    rule: 'length-ending',
    says: 'P12M',
    phrasings: ['in [the 12 months that ended last September], most'],
  },
];
