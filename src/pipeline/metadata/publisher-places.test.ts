import { describe, expect, it } from 'vitest';
import { ORDERS, publisher, TOLD } from './publisher.testing.ts';

/** An article between what stands above its headline and below its text. */
const article = (above: string, below = '', told = TOLD): string | null | undefined =>
  publisher(`${above}\n\nFerry runs aground off the island\n\nBy Ann Lee\n\n${told}\n\n${below}\n`);
/** The same, signed by no reporter. */
const leaflet = (above: string, below = ''): string | null | undefined =>
  publisher(`${above}\n\nFerry runs aground off the island\n\n${TOLD}\n\n${below}\n`);
const order = (above: string, below = ''): string | null | undefined =>
  publisher(`${above}\n\nCLOSURE ORDER\n\n${ORDERS}\n\n${below}\n`);

describe('a paper’s name on one line with its day', () => {
  it.each([
    ['after a comma', article('Quay Gazette, Thursday, 2 February 2006'), 'Quay Gazette'],
    [
      'before its number and price',
      article('THE QUAY ADVERTISER   No. 614   FRIDAY, MAY 15, 2009   45p'),
      'The Quay Advertiser',
    ],
    ['an agency', article('Northern Press Service THU 18OCT2007 16:52'), 'Northern Press Service'],
    ['below the text', article('', 'Hulls & Keels | July 2017 | Issue 31 | Page 9'), 'Hulls & Keels'],
    ['not a writer and the day', article('Ada Brown, Thursday, 2 February 2006'), null],
    ['not a notice and its number', article('Public Notice No. 14, 2 February 2006'), null],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe('a name at the top of a page', () => {
  it.each([
    [
      'over a motto',
      article('The Harbour Hoot\nYour free village news, nearly every month'),
      'The Harbour Hoot',
    ],
    ['before a motto', article('NET & LINE — the fishers’ own weekly'), 'Net & Line'],
    ['before a trail of its rooms', article('Quay Courier » Cities » Port Ada'), 'Quay Courier'],
    ['over a menu of one room to a line', article('Quay Tonight\nNews\nSport\nJobs'), 'Quay Tonight'],
    ['as only sites write theirs', article('QuayLive\nNews'), 'QuayLive'],
    ['not where a trail begins', article('Home > News > Courts'), null],
    [
      'behind the headline in the title of the page',
      article('Ferry runs aground off the island | Quay Press'),
      'Quay Press',
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      'that it understands',
      article('', '', `${TOLD}\n\nThe Mainlander understands that two men have been spoken to.`),
      'The Mainlander',
    ],
    [
      'whose reporter wrote it',
      article('', 'Ann Lee is a transport reporter at The Mainlander.'),
      'The Mainlander',
    ],
    ['how to follow it', article('', 'Follow Quay Echo on Facebook'), 'Quay Echo'],
    [
      'what it does with letters',
      article('', 'The Quay Argus reserves the right to edit letters.'),
      'The Quay Argus',
    ],
    [
      'its longer name',
      article('', 'Quay Argus\n\nThe Argus reserves the right to edit letters.'),
      'Quay Argus',
    ],
    ['who owns it', article('', '© 2020 The Quay Ledger Company'), 'The Quay Ledger'],
    ['not who owns its owner', article('', '© 2020 Northern Newspapers Ltd'), null],
    ['not whom to follow', article('', 'Follow Ann Lee on Twitter'), null],
    [
      'not whom somebody told',
      article('', '', `${TOLD}\n\n“We are sorry,” the company told Holm Council.`),
      null,
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe('a station', () => {
  const slug = TOLD.replace('The ferry', 'PORT ADA, Ohio (WQZA) — The ferry');
  it.each([
    ['by its letters behind the town', article('', '', slug), 'WQZA'],
    ['with its number, where it writes so', article('WQZA 9 News', '', slug), 'WQZA 9 News'],
    [
      'not by the letters of a town',
      article('', '', TOLD.replace('The ferry', 'PORT ADA, Ohio (NW) — The ferry')),
      null,
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});

describe('the body behind a paper', () => {
  it.each([
    [
      'of a newsletter',
      article('THE PLUMB LINE\nNewsletter of the Friends of Quay Mill'),
      'Friends of Quay Mill',
    ],
    ['whose news it is', article('THE REEL\nNews for the members of Quay Mutual'), 'Quay Mutual'],
    [
      'who publishes it',
      article('The Quay Newsletter\nPublished by Quay Parish Council and free to all'),
      'Quay Parish Council',
    ],
    ['that opens it', leaflet('QUAY ROWING CLUB\n\nFrom the Secretary’s Chair'), 'Quay Rowing Club'],
    ['in two languages', order('QUAY HARBOUR BOARD / BWRDD HARBWR Y CEI'), 'Quay Harbour Board'],
    ['a town above its mayor', order('CITY OF PORT ADA\nOFFICE OF THE MAYOR'), 'City of Port Ada'],
    [
      'an auditor below the city',
      order('CITY OF PORT ADA\nOFFICE OF THE CITY AUDITOR'),
      'Office of the City Auditor',
    ],
    [
      'whose meeting it was',
      order('MINUTES OF THE 14TH MEETING OF THE QUAY POLICING FORUM'),
      'Quay Policing Forum',
    ],
    [
      'that sends an e-mail',
      article('From: "Friends of Quay Mill" <mill@quay.example>\nTo: members'),
      'Friends of Quay Mill',
    ],
    ['not a service of which there are many', leaflet('FIRE SERVICE\n\nFrom the Chief’s desk'), null],
    ['not one that a story opens with', article('', '', `Quay Rowing Club has bought a boat. ${TOLD}`), null],
    ['not the land that news comes from', article('News from South Ada'), null],
    ['below a name and a post', leaflet('', 'Ann Lee\n\nMayor\n\nTown of Port Ada'), 'Town of Port Ada'],
    [
      'not one of two parties',
      order('LEASE\n\nbetween\n\nPORT ADA HARBOUR BOARD\n\nand\n\nQUAY FERRIES LIMITED'),
      null,
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toBe(wanted);
  });
});
