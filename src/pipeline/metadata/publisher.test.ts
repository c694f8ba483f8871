import { describe, expect, it } from 'vitest';
import { ORDERS, publisher, TOLD } from './publisher.testing.ts';

const article = (head: string, byline: string, foot = ''): string | null | undefined =>
  publisher(`${head}Ferry runs aground off the island\n\n${byline}\n\n${TOLD}\n\n${foot}\n`);

const SITE = 'Holm News\nBoats | Sport | Jobs\n\n';

describe('the outlet of an article', () => {
  it.each([
    ['beside the name', article('', 'Ann Lee | Holm Gazette\n3 May 2019'), 'Holm Gazette'],
    [
      'an agency under the name, as its writer’s',
      article('', 'Ann Lee\nNorthern Press Staff Writer\n3 May 2019'),
      'Northern Press',
    ],
    ['after a comma', article('', 'By Ann Lee, Holm Gazette\n3 May 2019'), 'Holm Gazette'],
    ['the site for its own station', article(SITE, 'Ann Lee | Holm Radio News\n3 May 2019'), 'Holm News'],
    [
      'an agency that is no station of the site',
      article(SITE, 'Ann Lee | Northern Press\n3 May 2019'),
      'Northern Press',
    ],
    [
      'the site for a short form of its name',
      article('THE HOLM STANDARD\nBoats | Sport | Jobs\n\n', 'Ann Lee | The Standard\n3 May 2019'),
      'The Holm Standard',
    ],
    [
      'what opens the page, by its copyright line without the article',
      article('The Quayside\n\n', 'By Ann Lee\n3 May 2019', '© 2019 Quayside Ltd. All rights reserved.'),
      'The Quayside',
    ],
    ['no section', article('COMMODITIES NEWS\n\n', 'By Ann Lee\n3 May 2019'), null],
    ['no country', article('Home | Boats | Sport | Jobs\nCANADA\n\n', 'By Ann Lee\n3 May 2019'), null],
    ['none', article('', 'By Ann Lee\n3 May 2019'), null],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe('the office of an official document', () => {
  it.each([
    [
      'a body in capitals',
      publisher(`HOLM HARBOUR BOARD\n\nCLOSURE ORDER\n\n${ORDERS}`),
      'Holm Harbour Board',
    ],
    [
      'a department below its state',
      publisher(`STATE OF ADA\nDEPARTMENT OF HARBOURS\n\nCLOSURE ORDER\n\n${ORDERS}`),
      'Ada Department of Harbours',
    ],
    [
      'a board below its state',
      publisher(`STATE OF TAMARACK\nBOARD OF HARBOURS\n\nCLOSURE ORDER\n\n${ORDERS}`),
      'Tamarack Board of Harbours',
    ],
    [
      'a court above its district',
      publisher(
        `UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF ADA\n\nCONSENT ORDER\n\n${ORDERS}`,
      ),
      'United States District Court for the Northern District of Ada',
    ],
    [
      'a court without the word before it',
      publisher(`IN THE DISTRICT COURT\n\nCONSENT ORDER\n\n${ORDERS}`),
      'District Court',
    ],
    [
      'whoever issued it',
      publisher(`CLOSURE NOTICE\n\nIssued by the Holm Lifeboat Service\n\n${ORDERS}`),
      'Holm Lifeboat Service',
    ],
    [
      'the city of two columns',
      publisher(`City of Holm                  Common Council\n\nCLOSURE ORDER\n\n${ORDERS}`),
      'City of Holm',
    ],
    [
      'nobody for what a government’s site says of itself',
      publisher(
        `An official website of the Holm government\nHere’s how you know\n\nCLOSURE ORDER\n\n${ORDERS}`,
      ),
      null,
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});
