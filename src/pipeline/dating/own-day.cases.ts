/** What an undated text of a folder says, and the bounds that this gives it; null for none. Invented. */
export interface OwnDay {
  readonly what: string;
  readonly text: string;
  readonly wanted: string | null;
}

/** An order of Tuesday, 9 March 2021, that everybody else writes about. */
export const ORDER = `HARBOUR BOARD

QUAY ORDER

Issued on 9 March 2021

1. This order is made by the Harbour Board under the Ports Act.

2. The crane shall leave the old quay by 29 March 2021.`;

export const REPORT = `Quay to close

20 March 2021

The ferry company opened its new office on 13 March 2021, and a brass band played on the steps.`;

export const OWN_DAYS: readonly OwnDay[] = [
  {
    what: 'a weekday said to be now, after a day that another text dates',
    text: 'It’s ten past eight this Monday morning. Last Saturday the ferry company opened its new office, and a brass band played on the steps.',
    wanted: '2021-03-15',
  },
  {
    what: 'but not a weekday that somebody tells of',
    text: 'It is a Monday ritual. Last Saturday the ferry company opened its new office, and a brass band played on the steps.',
    wanted: null,
  },
  {
    what: 'a week from a weekday, with “on” before its date',
    text: 'Send your names in before the regatta, which starts a week from Monday, on March 29.',
    wanted: '2021-03-15/2021-03-22',
  },
  {
    what: '“this” weekday that is a holiday: its week, before it',
    text: 'This Wednesday is St Patrick’s Day, so nothing will leave the quay.',
    wanted: '2021-03-15/2021-03-16',
  },
  {
    what: '“this” weekday and the number of its day',
    text: 'They have until this Friday, the 23rd, to find a buyer.',
    wanted: '2021-04-19/2021-04-22',
  },
  {
    what: '“this” weekday with its date',
    text: 'The open day is this Saturday, 20 March, on the lawn.',
    wanted: '2021-03-15/2021-03-19',
  },
  {
    what: '“next” weekday with its date: not before the week ahead of it, and not on the day',
    text: 'The open day is next Wednesday, 31 March, on the lawn.',
    wanted: '2021-03-22/2021-03-30',
  },
  {
    what: 'next month, with the day in it',
    text: 'The first report is due next month, on 10 April, at the office.',
    wanted: '2021-03-01/2021-03-31',
  },
  {
    what: 'a count of nights down to a day',
    text: 'The bell goes quiet from 3 April. There are only 17 nights to go.',
    wanted: '2021-03-17',
  },
  {
    what: 'no count down: what is left of something else',
    text: 'The fair is from 3 April. There are 17 days left of the old lease.',
    wanted: null,
  },
  {
    what: 'so many days since the order',
    text: 'It has been eight days since the order, and nobody has moved a stone.',
    wanted: '2021-03-17',
  },
  {
    what: 'a weekday, and a week and a day since something that another text dates',
    text: 'It’s Sunday night, it’s a week and a day since we opened, and the kettle is on.',
    wanted: '2021-03-21',
  },
  {
    what: 'a weekday that is so long after the order',
    text: 'She came to the hall on Monday night, exactly six days after the order was signed, and took questions.',
    wanted: '2021-03-16/2021-03-21',
  },
  {
    what: 'a text that opens with what it is about',
    text: 'Well. It came out on Tuesday of last week, and nobody was pleased.',
    wanted: '2021-03-15/2021-03-21',
  },
  {
    what: 'beside a day of last week, another weekday is of this one',
    text: 'It came out on Tuesday of last week, and nobody was pleased. We asked for a meeting on Monday.',
    wanted: '2021-03-16/2021-03-21',
  },
  {
    what: 'what the issuer did a week ago today',
    text: 'One week ago today the Harbour Board told us what the town had long known.',
    wanted: '2021-03-16',
  },
  {
    what: 'what somebody else did a week ago today',
    text: 'One week ago today the baker told us what the town had long known.',
    wanted: null,
  },
  {
    what: 'the weekday that a line above it gives, and what it tells of a day that another text dates',
    text: 'Posted Thursday 4.45pm\n\nThe ferry company opened its new office on Saturday, and a brass band played.',
    wanted: '2021-03-18',
  },
  {
    what: 'a weekday that a line above it gives, and nothing else',
    text: 'Posted Thursday 4.45pm\n\nThe fence has been painted green, and the dogs like it.',
    wanted: null,
  },
  {
    what: 'a party called by its day',
    text: 'Forty came to our St Patrick’s Day tea yesterday, and ate all of it.',
    wanted: '2021-03-18',
  },
  {
    what: 'tomorrow’s number, and what another text has on such a day',
    text: 'Tomorrow is the 29th. That is the day by which the crane must leave the old quay.',
    wanted: '2021-03-28',
  },
  {
    what: 'tomorrow’s number alone is of any month',
    text: 'Tomorrow is the 29th. Bring a cushion and a hat.',
    wanted: null,
  },
  { what: 'a notice without a verb', text: 'Thursday 25 March at 7pm in the hall.', wanted: '../2021-03-25' },
  {
    what: 'a request to the readers',
    text: 'Stand with us at the gate on Sunday 21 March, and bring a candle.',
    wanted: '../2021-03-21',
  },
  { what: 'what closes', text: 'Nominations close on 4 April.', wanted: '../2021-04-04' },
  { what: 'what opened', text: 'The gate was opened on 21 March.', wanted: '2021-03-21/..' },
  {
    what: 'back to a day',
    text: 'The board has to open its books, right back to 1 March.',
    wanted: '2021-03-01/..',
  },
  {
    what: 'what was not to be had on a day',
    text: 'There wasn’t a chair to be had in the hall on Sunday evening, 14 March, when she came in.',
    wanted: '2021-03-14/..',
  },
  {
    what: 'turned down in a month is no day that is fixed',
    text: 'Many will recall that the powers that be turned the plan down in 2014.',
    wanted: null,
  },
  { what: 'a feast that moves', text: 'The pot was counted on Easter Monday.', wanted: '2021-04-05/..' },
  {
    what: 'a day told of as any other tells it is not counted from the day of writing',
    text: 'The open day is Friday week, 26 March, on the lawn. She had spoken on the Wednesday.',
    wanted: '2021-03-12/2021-03-19',
  },
  {
    what: 'last night and the date of it in brackets',
    text: 'At last night’s branch meeting (Thursday, 25 March, in the hall) we voted to keep the crane.',
    wanted: '2021-03-26',
  },
  {
    what: 'two weeks from yesterday, with the date of that day',
    text: 'The board will sit two weeks from yesterday, April 8, and we shall be there.',
    wanted: '2021-03-26',
  },
  {
    what: 'what a paper did on a weekday',
    text: 'The order came through our door on Wednesday, and the crane is to go.',
    wanted: '2021-03-10/2021-03-16',
  },
  {
    what: 'a weekday of which no verb says whether it is past',
    text: 'Office opening, with a brass band on the steps of the ferry company: Saturday.',
    wanted: null,
  },
  {
    what: 'what somebody was going to do bounds nothing',
    text: 'The board was going to take the crane away on 29 March.',
    wanted: null,
  },
  {
    what: 'two days told as past: not before the second',
    text: 'Divers of the board measured the piles on April 3 and 4.',
    wanted: '2021-04-04/..',
  },
  {
    what: 'what is due somewhere by a day, and what lapses on it',
    text: 'On April 13, the month being up, the lease lapses. The keys are due at the office by April 20.',
    wanted: '../2021-04-13',
  },
  {
    what: 'what nobody had read until a year bounds nothing',
    text: 'The ledger was long, and nobody had read it until 2018.',
    wanted: null,
  },
  {
    what: 'a paper that went up on a page yesterday',
    text: 'The board’s order went up on its website yesterday, and the crane is to go.',
    wanted: '2021-03-10',
  },
];
