import type { OwnDay } from './own-day.cases.ts';

/** What undated texts say of the papers, events and regular days of their folder, which has the order and report of `own-day.cases`. */
export const PAPERS: readonly OwnDay[] = [
  {
    what: 'a paper called by its day: “last week’s order”',
    text: 'Nobody on the quay has slept since last week’s order.',
    wanted: '2021-03-15/2021-03-21',
  },
  {
    what: 'what the board ruled last week, of the one board that has issued anything',
    text: 'You will know what the board ruled last week.',
    wanted: '2021-03-15/2021-03-21',
  },
  {
    what: 'but not what a club, of which there are many, did last week',
    text: 'You will know what the club ruled last week.',
    wanted: null,
  },
  {
    what: 'a paper read on a weekday: that day, on or shortly after its own',
    text: 'I read the order twice on Wednesday night, and once more over breakfast.',
    wanted: '2021-03-10/2021-03-16',
  },
  {
    what: 'a length counted from what an office told',
    text: 'It is a fortnight since the Harbour Board told the world that the crane must go.',
    wanted: '2021-03-20/2021-03-26',
  },
  {
    what: 'the day after an event to which a report gives a day',
    text: 'We took the lamps down yesterday, the day after the opening, and not a soul was on the steps.',
    wanted: '2021-03-15',
  },
  {
    what: 'the day after an event of which nobody gives the day',
    text: 'We took the lamps down yesterday, the day after the regatta, and not a soul was on the steps.',
    wanted: null,
  },
  {
    what: 'a regular day, and the one of this week',
    text: 'The order was issued on Tuesday. We meet on the third Friday of each month, so come along this Friday.',
    wanted: '2021-03-15',
  },
  {
    what: 'what a board is told to have given out, a paper of that kind',
    text: 'The Harbour Board has published its order, and nobody is the wiser.',
    wanted: '2021-03-09/..',
  },
  {
    what: 'but not what somebody else has given out',
    text: 'The Anglers’ Club has published its order, and nobody is the wiser.',
    wanted: null,
  },
  {
    what: 'nor where the board is only who is scorned',
    text: 'The Anglers’ Club has published an order of its own that scorns the Harbour Board.',
    wanted: null,
  },
  {
    what: 'a day told after one that lies later in the calendar is of the next year',
    text: 'The show opens on April 27 and closes on March 8.',
    wanted: '../2021-04-27',
  },
  {
    what: 'today and its feast, with “on” between them',
    text: 'I am at my desk today, on St Patrick’s Day, since so many of you have left word.',
    wanted: '2021-03-17',
  },
  {
    what: 'a weekday by the clock, near the beginning',
    text: 'It’s ten past seven on Monday. Last Saturday the ferry company opened its new office, and a brass band played on the steps.',
    wanted: '2021-03-15',
  },
  {
    what: 'the day and place with which an agency’s report opens, without the year',
    text: 'HOLM, March 11 (NPS) — A crane will leave the old quay, and the town has had its say.',
    wanted: '2021-03-11',
  },
];

/** What texts say of a day that lies ahead, or of one that may lie on either side. */
export const AHEAD: readonly OwnDay[] = [
  {
    what: 'a day by its number alone is the one that another document gives',
    text: 'Come to the quay on the 29th, half past seven, and bring a chair.',
    wanted: '2021-02-27/2021-03-29',
  },
  {
    what: 'but told as past it may be of another month',
    text: 'The last pump came ashore on the 29th, half past seven.',
    wanted: null,
  },
  {
    what: 'a paper that landed last week came out then',
    text: 'I thought of him last week, when the order landed on the quay.',
    wanted: '2021-03-15/2021-03-21',
  },
  {
    what: 'the end of what somebody has now',
    text: 'You have until 29 March to take your things off the quay.',
    wanted: '../2021-03-29',
  },
  {
    what: 'what is wanted by a day',
    text: 'The office wants your claim by 29 March.',
    wanted: '../2021-03-29',
  },
  { what: 'what somebody had until then', text: 'You had until 29 March to claim.', wanted: null },
  { what: 'what comes next', text: 'The committee next meets March 29.', wanted: '../2021-03-29' },
  {
    what: 'what will be seen done',
    text: 'The works will see the old quay shut from 29 March.',
    wanted: '../2021-03-29',
  },
  {
    what: 'a day that is counted from',
    text: 'They must answer within two weeks of 29 March.',
    wanted: null,
  },
  {
    what: 'what all are welcome to',
    text: 'The card says that all are welcome to come and look at the works on 29 March.',
    wanted: '../2021-03-29',
  },
  {
    what: 'a last day for something asked, in the middle of a sentence',
    text: 'There is a bus, but I must know how many, so leave your name at the hut by 29 March at the latest.',
    wanted: '../2021-03-29',
  },
  {
    what: 'a meeting with a place between its verb and its day',
    text: 'The trustees meet on the plan at the old hall, Monday evening, March 29.',
    wanted: '../2021-03-29',
  },
  {
    what: 'what was to come years before all that the folder is about is something’s name',
    text: 'Nobody knows when Summer 1987 will be back on the shelves.',
    wanted: null,
  },
];
