import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';
import type { Draft } from './draft.ts';
import { furnitureReason } from './furniture-reason.ts';
import { headSign } from './head-signs.ts';

test.each([
  'Serving police officer charged with theft',
  'Since 2010 half of all libraries have closed',
  'Founded in 1890, brewery to shut next month',
  'Out on bail, man robs the same shop again',
  'Published each year, league table puts school last',
  'No 10 price cap plan attacked by unions',
  'Voice of the terraces falls silent',
  'Magazine of the year award goes to village',
  'Incorporating green space into new estate proves costly',
  'Council tip to close on Mondays from 2 October',
  'Copyright row over hymn settled',
  'Advert for ‘attractive’ barmaid lands pub in hot water',
  'Sponsored walk to go ahead despite landslip',
  'Back to school: uniform costs spark anger',
  'Tagged offender robbed shop in lunch break',
  'Category error: why nurses are not angels',
  'Printed in blood: how a pamphlet sent three men to the gallows',
  'Updated flood maps put 4,000 more homes at risk',
  'Posted missing in 1943, buried at last',
  'Share of profits for staff at dairy',
  'Sign up for jabs now, doctors tell parents',
  'Follow us to victory, captain says',
])('a headline may begin as a line of the page does: %s', (line) => {
  expect(headSign(line, 'news')).toBe('words');
});

test.each([
  'Serving Holm, Pine Gap and the Sedge Valley since 1888',
  'Serving the upper valley',
  'Est. 1871 · Every Thursday · £1.60',
  'Since 1968, the paper for the other side of the river',
  'No. 88 · Free to members',
  'The magazine of small ports',
  'a blog about eight blocks',
  'Out every Thursday',
  'Breakfast with Ann Lee, weekdays from 6am',
  'Copyright 2019 Holm Media',
  'Advertisement - scroll to continue',
  'Back to top',
  'Filed under: Boats',
  'Printed by Holm Press Ltd, Quay Road, Holm',
])('but that is one of the page: %s', (line) => {
  expect(headSign(line, 'news')).toBe('furniture');
});

test.each([
  'The port uses cookies to track its visitors, the inquiry heard.',
  'The council does not discriminate against tenants, its lawyer told the court.',
  'Your donation helps keep the station open, the mayor told them.',
  'The firm, company number 1234, was dissolved in 1931 and its stock sold.',
  'The regulator found that cookies on visitors’ devices had been set before they were asked.',
])('what is told, or who says so, makes a sentence of a report: %s', (text) => {
  expect(furnitureReason({ text, format: null } as unknown as Draft)).toBeNull();
});

test.each([
  ['Watch: Moment crane topples into harbour', '', 'Watch: Moment crane topples into harbour'],
  ['Crane topples into harbour', 'Watch: Ann Lee reports for Holm Tonight', 'Crane topples into harbour'],
])('a film has its headline, and a link to one below a headline is none: %s', (first, second, title) => {
  const text = `${first}\n\n${second}\n\nBy Ann Lee\n\n3 May 2021\n\nA crane fell into the harbour at Holm on Monday, and nobody was hurt, the police said.\n\nThe harbour board said that it would ask why the crane had not been held.`;
  const [document] = run([{ id: 'd', file: 'd.txt', sha256: '', text }], NO_CORPUS).documents;
  expect(document?.title).toBe(title);
});
