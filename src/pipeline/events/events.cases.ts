/** Documents of one story and the events that they tell, as `status edtf heading [documents]`. */
export interface Story {
  readonly what: string;
  readonly documents: Readonly<Record<string, string>>;
  readonly wanted: readonly string[];
}

const ARTICLE = 'By Ann Marsh\n12 June 2019\n\n';

export const STORIES: readonly Story[] = [
  {
    what: 'one event told by two papers, once to the day and once to the month',
    documents: {
      a: `${ARTICLE}The harbour board dismissed its pilots on 3 May 2019. Nobody was told why that had been done.`,
      b: `${ARTICLE}Pilots were dismissed by the harbour board in May 2019. The union has said that it is angry.`,
    },
    wanted: ['happened 2019-05-03 The harbour board dismissed its pilots [a b]'],
  },
  {
    what: 'one paper’s month is another’s day where nothing else in that month is as like',
    documents: {
      a: `${ARTICLE}On 14 February 2019 the board applied to the ministry for leave to dredge the outer channel.`,
      b: `${ARTICLE}The harbour master sent papers about digging, silt and rock in the channel to London in February 2019.`,
    },
    wanted: [
      'happened 2019-02-14 The board applied to the ministry for leave to dredge the outer channel [a b]',
    ],
  },
  {
    what: 'a few words about a day point to what is told of it in full',
    documents: {
      a: `${ARTICLE}On 3 May 2019 the harbour board dismissed its pilots after an inquiry into three groundings.`,
      b: `${ARTICLE}The crews are angry. It was done on 3 May 2019.`,
    },
    wanted: [
      'happened 2019-05-03 The harbour board dismissed its pilots after an inquiry into three groundings [a b]',
    ],
  },
  {
    what: 'of several things told of a day a few words point to the one most told',
    documents: {
      a: `${ARTICLE}On 3 May 2019 the harbour board dismissed its pilots.`,
      b: `${ARTICLE}The harbour board dismissed its pilots on 3 May 2019. A ferry sank off Cullen on 3 May 2019.`,
      c: `${ARTICLE}The crews are angry. It was done on 3 May 2019.`,
    },
    wanted: [
      'happened 2019-05-03 A ferry sank off Cullen [b]',
      'happened 2019-05-03 The harbour board dismissed its pilots [a b c]',
    ],
  },
  {
    what: 'but not where they have an hour and it has none',
    documents: {
      a: `${ARTICLE}On 3 May 2019 the harbour board dismissed its pilots after an inquiry into three groundings.`,
      b: `${ARTICLE}The crews are angry. It left at 8.15am on 3 May 2019.`,
    },
    wanted: [
      'happened 2019-05-03 The harbour board dismissed its pilots after an inquiry into three groundings [a]',
      'happened 2019-05-03T08:15 It left at 8.15am on 3 May 2019 [b]',
    ],
  },
  {
    what: 'a year long past of which two documents tell one thing each',
    documents: {
      a: `${ARTICLE}The company laid the stones of the breakwater in 1951.`,
      b: `${ARTICLE}“My father poured concrete there in 1951,” she said.`,
    },
    wanted: ['happened 1951 The company laid the stones of the breakwater [a b]'],
  },
  {
    what: 'the end of a month is none of its first days',
    documents: {
      a: `${ARTICLE}On 3 May 2019 the board sold its dredger to a yard in Cullen.`,
      b: `${ARTICLE}The board sold its dredger and a barge to a yard at the end of May 2019.`,
    },
    wanted: [
      'happened 2019-05 The board sold its dredger and a barge to a yard [b]',
      'happened 2019-05-03 The board sold its dredger to a yard in Cullen [a]',
    ],
  },
  {
    what: 'what went on from one day to another is none of a day between',
    documents: {
      a: `${ARTICLE}The swing bridge was closed to lorries from 4 March to 30 April 2019.`,
      b: `${ARTICLE}A lorry hit the gate of the closed swing bridge on 12 March 2019.`,
    },
    wanted: [
      'happened 2019-03-04/2019-04-30 The swing bridge was closed to lorries [a]',
      'happened 2019-03-12 A lorry hit the gate of the closed swing bridge [b]',
    ],
  },
  {
    what: 'a plan for a month is not what a duty limits to a day early in it',
    documents: {
      a: `${ARTICLE}The exhibition shall open no later than 1 December 2019.`,
      b: `${ARTICLE}The hall will open again with a display of ships in December 2019.`,
    },
    wanted: [
      'deadline 2019-12-01 The exhibition shall open [a]',
      'planned 2019-12 The hall will open again with a display of ships [b]',
    ],
  },
  {
    what: 'a year that only tells a paper apart is no event',
    documents: {
      a: `${ARTICLE}Inspectors dug up a 2016 email about the crane. They went back to the drawings of 1926. The yard was idle during the 2017 strike.`,
    },
    wanted: ['happened 2017 The yard was idle during the 2017 strike [a]'],
  },
  {
    what: 'a party that signed an order on another day than its own',
    documents: {
      a: `STATUTORY ORDER TO MARLOW HARBOUR TRUST UNDER SECTION 4 OF THE HARBOURS ACT 1964\n\nDated 11 June 2019\n\n1. The Minister makes this order in respect of Marlow Harbour Trust ("the Trust").\n\n2. The Trust shall dredge the channel.\n\nFOR THE TRUST:\n\n/s/ Daryl Marsh\nDaryl Marsh, Harbour Master\nDate: 4 June 2019\n\nSigned on behalf of the Minister for Ports\n\nJOHN SMITH\n`,
    },
    wanted: [
      'happened 2019-06-04 [Signed:] Daryl Marsh, Harbour Master [a]',
      'happened 2019-06-11 Statutory Order to Marlow Harbour Trust [a]',
    ],
  },
  {
    what: 'things told of two hours of one day are two',
    documents: {
      a: `${ARTICLE}On 3 May 2019 at 5.40am oil was released from a tank at the harbour. The release of oil from the tank was stopped at 7.55am on 3 May 2019. Nobody was told why.`,
    },
    wanted: [
      'happened 2019-05-03T05:40 Oil was released from a tank at the harbour [a]',
      'happened 2019-05-03T07:55 The release of oil from the tank was stopped [a]',
    ],
  },
  {
    what: 'what stands before a colon falls on its day',
    documents: {
      a: `STATUTORY ORDER TO MARLOW HARBOUR TRUST UNDER SECTION 4 OF THE HARBOURS ACT 1964\n\nDated 2 June 2019\n\n1. The Minister makes this order in respect of Marlow Harbour Trust ("the Trust").\n\n2. The Trust shall keep to the timetable.\n\nANNEXURE\n\nTimetable\n\n(i) Penalty: 22 July 2019\n\n(ii) Revised: 1 June 2019\n`,
    },
    wanted: [
      'planned 2019-07-22 Penalty: 22 July 2019 [a]',
      'happened 2019-06-02 Statutory Order to Marlow Harbour Trust [a]',
    ],
  },
  {
    what: 'what somebody will be is a plan, what he is is none',
    documents: {
      a: `${ARTICLE}The board said that the crane was ready. “We will be on the ropes by July,” said Ann Marsh. She is on the ropes this month.`,
    },
    wanted: ['deadline 2019-07 [Ann Marsh:] We will be on the ropes [a]'],
  },
  {
    what: 'nor where the two name others',
    documents: {
      a: `${ARTICLE}On 14 February 2019 Lucille Haverkamp signed the plan for the outer channel.`,
      b: `${ARTICLE}Hollis Greer resigned from the board over a plan of that sort in February 2019.`,
    },
    wanted: [
      'happened 2019-02 Hollis Greer resigned from the board over a plan of that sort [b]',
      'happened 2019-02-14 Lucille Haverkamp signed the plan for the outer channel [a]',
    ],
  },
  {
    what: 'reports of the making of a paper meet its own date',
    documents: {
      a: `STATUTORY ORDER TO MARLOW HARBOUR TRUST UNDER SECTION 4 OF THE HARBOURS ACT 1964\n\nDated 11 June 2019\n\n1. The Minister makes this order in respect of Marlow Harbour Trust ("the Trust").\n\n2. The Trust shall dredge the channel.\n`,
      b: `${ARTICLE}Fishermen are celebrating a deal that was struck yesterday. A ferry sank off Cullen yesterday.`,
    },
    wanted: [
      'happened 2019-06-11 A ferry sank off Cullen [b]',
      'happened 2019-06-11 Statutory Order to Marlow Harbour Trust [a b]',
    ],
  },
  {
    what: 'the end of a month is the last day of it in an order, whatever is said of what ends then',
    documents: {
      a: `STATUTORY ORDER TO MARLOW HARBOUR TRUST UNDER SECTION 4 OF THE HARBOURS ACT 1964\n\nDated 2 June 2019\n\n1. The Minister makes this order in respect of Marlow Harbour Trust ("the Trust").\n\n2. The Trust shall dredge the channel no later than 30 September 2019.\n`,
      b: `${ARTICLE}It has been given until the end of September 2019, and hardly anybody thinks that long enough.`,
    },
    wanted: [
      'deadline 2019-09-30 The Trust shall dredge the channel [a b]',
      'happened 2019-06-02 Statutory Order to Marlow Harbour Trust [a]',
    ],
  },
  {
    what: 'a day long past of which two papers tell one thing each',
    documents: {
      a: `${ARTICLE}The ferry sank off Cullen on 3 May 2017. Its crew of six were all taken off in time.`,
      b: `${ARTICLE}She went down on 3 May 2017 with nobody hurt. The union has said that it is angry.`,
    },
    wanted: ['happened 2017-05-03 The ferry sank off Cullen [a b]'],
  },
  {
    what: 'two things of one day stay two',
    documents: {
      a: `${ARTICLE}The harbour board dismissed its pilots on 3 May 2019. Nobody was told why that had been done.`,
      b: `${ARTICLE}A ferry sank off Cullen on 3 May 2019. Its crew of six were all taken off in time.`,
    },
    wanted: [
      'happened 2019-05-03 A ferry sank off Cullen [b]',
      'happened 2019-05-03 The harbour board dismissed its pilots [a]',
    ],
  },
  {
    what: 'a review here and a review there are two where their dates do not meet',
    documents: {
      a: `${ARTICLE}The port will be reviewed by inspectors in July 2019. They have not said who will come.`,
      b: `${ARTICLE}The port will be reviewed by inspectors in September 2019. They have not said who will come.`,
    },
    wanted: [
      'planned 2019-07 The port will be reviewed by inspectors [a]',
      'planned 2019-09 The port will be reviewed by inspectors [b]',
    ],
  },
  {
    what: 'a last day is a deadline',
    documents: {
      a: `${ARTICLE}The board must publish its accounts by 30 September 2019. It has never been late so far.`,
    },
    wanted: ['deadline 2019-09-30 The board must publish its accounts [a]'],
  },
  {
    what: 'comparisons, prices and suppositions tell no event',
    documents: {
      a: `${ARTICLE}Fares are higher than they were in May 2018. The works cost £4m at the prices of 2017. “If it closed in July 2019 we would all be ruined,” one skipper said.`,
    },
    wanted: [],
  },
  {
    what: 'what a time was spent with, what is measured against it, how it was with the teller and what a page says of itself tell no event',
    documents: {
      a: `${ARTICLE}I spent Saturday with the report. The board lost £3m, up from £2m in May 2018. On Monday I was up a ladder when my telephone went. Write to the Editor by noon on 20 June 2019. This story was updated on 14 June 2019.`,
    },
    wanted: [],
  },
  {
    what: 'rankings, press lines, share prices, conditions, opinions and what should have been tell no event',
    documents: {
      a: `${ARTICLE}It would be the fourth sale of a harbour since 2011. The board’s shares closed 3 per cent lower on 10 June 2019. The board’s clerk is available for interview until 20 June 2019. The pier was sold before Christmas 2018. The ferry should have been carrying passengers in the summer of 2018. “I am sure that what happened in 2018 will not happen again,” a skipper said. The clerk could not be reached on 11 June 2019.`,
    },
    wanted: [],
  },
  {
    what: 'what was last done on a day, or somewhere in a month, is told though the words look alike to a comparison or a state',
    documents: {
      a: `${ARTICLE}The swing bridge has not been used since 3 May 2019. The tribe filed suit against Ashdown Mines in Tribal Court on 4 May 2019. The service employed ninety people in 2008, before the recruitment embargo.`,
    },
    wanted: [
      'happened 2008 The service employed ninety people',
      'happened 2019-05-03 The swing bridge has not been used',
      'happened 2019-05-04 The tribe filed suit against Ashdown Mines in Tribal Court',
    ].map((line) => `${line} [a]`),
  },
  {
    what: 'a thing named by its time, a likeness, a term laid down and the writing itself tell no event',
    documents: {
      a: `${ARTICLE}They boat on Sundays, exactly as they did in May 2019. May 2019’s crest was higher. “Squad” means those who were under 18 on 1 May 2019. I write this on 11 June 2019 with an aching back. The port has not had a ferry since the Aldona in May 2014.`,
    },
    wanted: [],
  },
  {
    what: 'one thing told in other words, once to the day and once to the month',
    documents: {
      a: `${ARTICLE}By an agreement of 3 May 2019 the harbour board sold the pier to Dorset Ports. Nobody was told why that had been done.`,
      b: `${ARTICLE}Dorset Ports bought the pier from the harbour board last month. The union has said that it is angry.`,
    },
    wanted: ['happened 2019-05-03 The harbour board sold the pier to Dorset Ports [a b]'],
  },
  {
    what: 'a day outranks the week in which another paper puts it',
    documents: {
      a: `${ARTICLE}The harbour board dismissed its pilots on 5 June 2019. Nobody was told why that had been done.`,
      b: `${ARTICLE}Pilots were dismissed by the harbour board last week. The union has said that it is angry.`,
    },
    wanted: ['happened 2019-06-05 The harbour board dismissed its pilots [a b]'],
  },
  {
    what: 'what must come before a date to come is inferred',
    documents: {
      a: `${ARTICLE}The inquiry, which will end in November 2019 after three hearings have taken place, is led by a judge.`,
    },
    wanted: [
      'claimed ../2019-11 Three hearings have taken place [a]',
      'planned 2019-11 The inquiry will end [a]',
    ],
  },
  {
    what: 'what comes back has no date of its own',
    documents: {
      a: `${ARTICLE}The board will report to ministers every six months. It has never been late so far.`,
    },
    wanted: ['recurring - The board will report to ministers [a]'],
  },
];

/** A sentence with its date in brackets, and the heading that it offers. */
export const HEADINGS: readonly (readonly [string, string])[] = [
  ['On [3 May 2019] the board, by notice under the Act, closed the pier.', 'The board … closed the pier'],
  ['But the review, which will end in [May 2019], goes on.', 'The review will end'],
  [
    'They acted in line with the report of the panel published on [3 May 2019].',
    'Report of the panel published',
  ],
  ['“We are sorry for all of it,” she said on [Friday].', '“We are sorry for all of it”'],
  ['The firm is the preferred bidder, and hopes to start in [May 2019].', 'The firm … hopes to start'],
  ['First meeting of the board: by [3 May 2019].', 'First meeting of the board'],
  [
    'The board shall send to the minister, no later than [3 May 2019], a plan.',
    'The board shall send to the minister … a plan',
  ],
  ['Mary Cole, master of the college since [2014], said little.', 'Mary Cole, master of the college'],
  ['The board ("the Board") was founded in [1909].', 'The board was founded'],
  [
    'B3. The former boathouse shall be removed no later than [30 May 2019].',
    'The former boathouse shall be removed',
  ],
  ['The rest will be by [May 2019].', 'The rest will be by May 2019'],
  [
    'The Parties exchanged letters and on [3 May 2019] surveyed the Observatory.',
    'The Parties … surveyed the Observatory',
  ],
  [
    'Under section 42 of the Measure the Regulator appoints a manager on [3 May 2019].',
    'The Regulator appoints a manager',
  ],
  [
    'Founded in [1851], the college enrolls some 11,200 students in nine schools and two faculties of its own there.',
    'Founded in 1851, the college',
  ],
  ['The panel, chaired by a judge, accepted the plan on [3 May 2019].', 'The panel … accepted the plan'],
  [
    'Stannard Advisors, Inc. is appointed manager of the home on [3 May 2019].',
    'Stannard Advisors, Inc. is appointed manager of the home',
  ],
  [
    'On Friday [3 May 2019] the harbour board of the town and the pilots of the port agreed to work under the roof of the Customs House.',
    'The harbour board of the town and the pilots of the port agreed to work',
  ],
];

/** A sentence and all headings that it offers, for where two events would bear one. */
export const OFFERED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Fernlink asked on [11 October 2018] for a later date of completion.',
    [
      'Fernlink asked on 11 October 2018 for a later date of completion',
      'Fernlink asked … for a later date of completion',
    ],
  ],
  [
    'Fernlink asked the board on [11 October 2018], and was told to wait.',
    ['Fernlink asked the board', 'Fernlink asked the board on 11 October 2018, and was told to wait'],
  ],
];

/** Articles whose second sentence begins with a pronoun, and the heading of the event that it tells. */
export const STAND_INS: readonly (readonly [string, string])[] = [
  ['Mrs Ann Colley runs the shop. She moved to Cullen in May 2018.', '[Ann Colley] moved to Cullen'],
  ['Mrs Ann Colley runs the shop. Her father left Cullen in May 2018.', '[Ann Colley’s] father left Cullen'],
  [
    'The harbour lens is nine feet high. It went into its cell in May 2018.',
    '[The harbour lens] went into its cell',
  ],
  ['Shares in the port fell. It reports its results in May 2020.', 'It reports its results'],
  ['The harbour board met twice. It was dark in Cullen on 3 May 2018.', 'It was dark in Cullen'],
  [
    '“I just did the sums at home,” Ann Colley said on 3 May 2019.',
    '[Ann Colley:] “I just did the sums at home”',
  ],
];
