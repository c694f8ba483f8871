import type { Story } from './events.cases.ts';

const ARTICLE = 'By Ann Marsh\n12 June 2019\n\n';

/** Dates that tell an event beside such as only look alike and tell none. */
export const SIFTED: readonly Story[] = [
  {
    what: 'what a paper got wrong is of the page, what was resolved is not',
    documents: {
      a: `MINUTES of the Harbour Board\n14 May 2019\n\n1. The Board resolved on 9 April 2019 to sell the dredger.`,
      b: `${ARTICLE}Correction: The 5 June Packet misspelled the name of the pilot.`,
    },
    wanted: [
      'happened 2019-04-09 The Board resolved on 9 April 2019 to sell the dredger [a]',
      'happened 2019-05-14 MINUTES of the Harbour Board [a]',
    ],
  },
  {
    what: 'the paper’s own week dates nothing by itself, what would be done in it is a plan',
    documents: {
      a: `${ARTICLE}There were eight empty stalls in the market this week. The bank fell on 10 June 2019.`,
    },
    wanted: ['happened 2019-06-10 The bank fell [a]'],
  },
  {
    what: 'a year of accounts that one paper gives a sum for, what readers are asked, and how old a leaflet is',
    documents: {
      a: `${ARTICLE}The ferry lost £3m in the year to 31 March 2019. The bank fell on 10 June 2019.\n\nIf you were on the quay on 4 June 2019, ring the harbour master.\n\nTake our leaflet (two pages, revised May 2018).`,
    },
    wanted: ['happened 2019-06-10 The bank fell [a]'],
  },
  {
    what: 'whose picture it is, and the version that was printed',
    documents: {
      a: `${ARTICLE}The bank fell on 10 June 2019.\n\nThe bank below the mill. Ann Lee/Packet file, 2017\n\nA version of this article appears in print on 13 June 2019, page 2.`,
    },
    wanted: ['happened 2019-06-10 The bank fell [a]'],
  },
  {
    what: 'a day that may be of any of many years is not drawn',
    documents: {
      a: 'The bridge fell in 2011, and we miss it. On Friday the reeve rang the bell. The new one will open in 2019.',
    },
    wanted: [
      'happened 2011 The bridge fell in 2011, and we miss it [a]',
      'planned 2019 The new one will open [a]',
    ],
  },
  {
    what: 'what a paper makes depend on a day is told of that day, what a speaker makes depend on it is not',
    documents: {
      a: `${ARTICLE}The fine is waived if the brewery obeys the order until 30 September 2019. “If it rains before 4 July 2019 the hops are saved,” a grower said.`,
    },
    wanted: ['deadline 2019-09-30 The brewery obeys the order [a]'],
  },
  {
    what: 'what is held on a day is an event in its possessive too, a thing of that day is none',
    documents: {
      a: `${ARTICLE}At Monday’s council meeting the mayor promised new lamps. Last month’s takings were poor.`,
    },
    wanted: ['happened 2019-06-10 At Monday’s council meeting the mayor promised new lamps [a]'],
  },
  {
    what: 'a season of any year, a kind of day, and a day taken out of many tell no event',
    documents: {
      a: `${ARTICLE}The mill employs ninety people in winter. A ward with four beds on a Sunday is a sad place. The bakers work every day but Monday. Work begins in spring.`,
    },
    wanted: ['planned 2020-21 Work begins [a]'],
  },
  {
    what: 'how things stand now is no event, what must be done by a day and what will be is one',
    documents: {
      a: `${ARTICLE}It has 43 people on the payroll today. There are 22 of them this week. It has until the end of July 2019 to answer. “We’ll be on the roof by August 2019,” the builder said.`,
    },
    wanted: [
      'deadline 2019-07 It has until the end of July 2019 to answer [a]',
      'deadline 2019-08 We’ll be on the roof [a]',
    ],
  },
  {
    what: 'what a speaker would be ready to do, the period of a paper and offers to readers tell no event',
    documents: {
      a: `${ARTICLE}“I’d sign it again tomorrow,” the mayor said. The firm gave its revenues for fiscal year 2018. Join the Tea Club before 30 June 2019 and save 15%. Make a gift today. This story was first published on 10 June 2019.`,
    },
    wanted: [],
  },
];
