import type { Story } from './events.cases.ts';

const ARTICLE = 'By Ann Marsh\n12 June 2019\n\n';

/** Documents that tell one thing at different times, and some that do not. */
export const MERGED: readonly Story[] = [
  {
    what: 'what two papers date to the day is what a third means by its year',
    documents: {
      a: `${ARTICLE}On 14 February 2018 the abbey bought the orchard at Cullen for a museum of cider.`,
      b: `${ARTICLE}The orchard at Cullen was bought by the abbey on 14 February 2018.`,
      c: `${ARTICLE}Last year the abbey spent £2m on trees, sheds and land. `,
    },
    wanted: ['happened 2018-02-14 The abbey bought the orchard at Cullen for a museum of cider [a b c]'],
  },
  {
    what: 'but not what it means by a year of accounts',
    documents: {
      a: `${ARTICLE}On 14 February 2018 the abbey bought the orchard at Cullen for a museum of cider.`,
      b: `${ARTICLE}The orchard at Cullen was bought by the abbey on 14 February 2018.`,
      c: `${ARTICLE}Sales of apples from the orchard rose by a quarter in the year to the end of June 2018.`,
    },
    wanted: ['happened 2018-02-14 The abbey bought the orchard at Cullen for a museum of cider [a b]'],
  },
  {
    what: 'two papers that plan one thing each for a day plan the same',
    documents: {
      a: `${ARTICLE}The new ward will take its first patients on 3 September 2019.`,
      b: `${ARTICLE}Beds are to be wheeled across the yard on 3 September 2019.`,
    },
    wanted: ['planned 2019-09-03 The new ward will take its first patients [a b]'],
  },
  {
    what: 'but not where one gives an hour',
    documents: {
      a: `${ARTICLE}The new ward will take its first patients on 3 September 2019.`,
      b: `${ARTICLE}Choirs will sing at the gate at 5pm on 3 September 2019.`,
    },
    wanted: [
      'planned 2019-09-03 The new ward will take its first patients [a]',
      'planned 2019-09-03T17:00 Choirs will sing at the gate [b]',
    ],
  },
];
