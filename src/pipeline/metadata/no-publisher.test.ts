import { expect, it } from 'vitest';
import { isNoPublisher } from './no-publisher.ts';

it.each([
  'Publications',
  'Arts + Culture',
  'Canada',
  'Commodities News',
  'English Edition',
  'Sign Up',
  'Support The Echo',
  'Of the Daily Echo',
  'An official website of the government',
  'BETA',
  'Holm 25-27 August',
  'State of Ada                 )   Before the Harbour Bureau',
  'Ann Lee, Health Reporter',
  'ANN LEE/Gazette',
])('nobody publishes as “%s”', (name) => {
  expect(isNoPublisher(name)).toBe(true);
});

it.each(['Sky News', 'The Conductor', 'Holm Harbour Forum', 'Echo News', 'Care Provider Weekly', 'H&P Week'])(
  'somebody may publish as “%s”',
  (name) => {
    expect(isNoPublisher(name)).toBe(false);
  },
);
