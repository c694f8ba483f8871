import { expect, test } from 'vitest';
import { publisher, TOLD } from '../publisher.testing.ts';
import { piecesOf } from './pieces.ts';

const HEADLINE = 'Ferry runs aground off the island';

test.each([
  [
    'between the writer and the day',
    `${HEADLINE}\n\nAnn Lee, Crime Editor\nThe Meridiem\nSaturday 17 June 2023\n\n${TOLD}`,
    'The Meridiem',
  ],
  [
    'before the day, and not the room of the site above',
    `Markets   Quays   Jobs   Harbours\n\nHarbours\n\n${HEADLINE}\n\nby Ann Lee\n\nSlip & Quay | Tuesday, June 13, 2023, 2:30 PM\n\n${TOLD}\n\nSign up for Slip & Quay`,
    'Slip & Quay',
  ],
  [
    'what the page says of itself',
    `${HEADLINE}\n\n${TOLD}\n\nSlip & Quay is free to members of the Guild of Pilots. Join us\n\nGet Slip & Quay in your inbox`,
    'Slip & Quay',
  ],
  ['not who speaks in it', `${HEADLINE}\n\n${TOLD}\n\nRichard Lee – Ada Brown – Thomas Finch`, null],
  ['not a link to the next page', `${HEADLINE}\n\n${TOLD}\n\nNewer Post   Older Post`, null],
  [
    'not the body that the story is of',
    `Harbour Board shuts slip\n\nHarbour Board has shut the slip. ${TOLD}`,
    null,
  ],
])('who published it: %s', (_, page, wanted) => {
  expect(publisher(`${page}\n`)).toBe(wanted);
});

test('the pieces of a line, without its day and its sign of rights', () => {
  const names = (line: string): string[] => piecesOf(line).map(({ name }) => name);
  expect(names('Slip & Quay | Tuesday, June 13, 2023')).toEqual(['Slip & Quay']);
  expect(names('© 2020 Holm Argus Ltd. All rights reserved')).toContain('Holm Argus');
  expect(piecesOf('© 2020 Holm Argus Ltd. All rights reserved').some(({ owned }) => owned)).toBe(true);
  expect(names('He said nothing.')).toEqual([]);
});
