import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';

const OTHERS = [
  'Harbour order signed\n\n9 March 2021\n\nThe minister signed the harbour order on 8 March 2021 after months of talks with the town.',
  'Harbour wall done\n\n16 May 2022\n\nThe harbour wall was finished on 14 May 2022, and the town held a small feast on the quay.',
];
const published = (text: string, others = OTHERS): string | null =>
  analysisBefore(
    'dates',
    [...others, text].map((t, i) => ({ id: `t${i}`, file: `t${i}.txt`, sha256: '', text: t })),
    NO_CORPUS,
  ).documents.at(-1)!.published.edtf;
const MORE = ' The town has talked of little else, and nobody on the quay was in a mood to go home early.';

test.each([
  [
    'a weekday beside its date picks the year of several, and days without one follow it',
    'On Monday morning, July 12, a crane came to the quay. The men put the fence up on July 5. The fair is on Saturday, July 17 from 2 to 4 p.m. on the lawn.',
    '2021-07-12/2021-07-17',
  ],
  ['no weekday, no year', 'A crane came to the quay on July 12. It left on July 14.', null],
  ['next', 'The open house is next Wednesday, Aug. 25, at the hall.', '2021-08-16/2021-08-24'],
  ['last', 'The open house was held last Wednesday, Aug. 25, at the hall.', '2021-08-25/2021-09-07'],
  ['this', 'The open house is this Wednesday, Aug. 25, at the hall.', '2021-08-23/2021-08-24'],
  [
    'a day told in the past of another year of its own',
    'In 2010 the wall fell. On Monday, July 12, a crane came.',
    '2010-01-01/..',
  ],
  [
    'a year beside it in which the weekday does not fit',
    'In 2019 the wall fell. On Monday, July 12, a crane came.',
    '2021-07-12/..',
  ],
])('%s', (_, text, wanted) => {
  expect(published(`The crane and the quay\n\n${text}${MORE}\n`)).toBe(wanted);
});

test('a weekday and the number of its day: one such day near the folder’s own, and not long ago', () => {
  const page = `The crane and the quay\n\nA crane came to the quay on Tuesday the 13th.${MORE}\n`;
  expect(published(page, OTHERS.slice(0, 1))).toBe('2021-04-13/2021-05-07');
});

test('a day that follows one told with its year is of that year', () => {
  const page = (year: string): string =>
    `The crane and the quay\n\nThere were four men on the crane on 17 June ${year}, and it fell.${MORE}\n\nWe shut the quay on 23 June. It will open on Sunday 29 May.${MORE}\n`;
  expect(published(page('last year'), OTHERS.slice(1))).toBe('../2022-05-29');
});

test('comments give the day without its year', () => {
  const page = `The crane and the quay\n\nA crane came to the quay, and the whole town looked on from the wall.${MORE}\n\n2 Comments\nriver_rat  March 24 at 9:12 am\nput it on the hill\n\nMost read\nThe fair  March 2 at 8:00 am\n`;
  expect(published(page, OTHERS.slice(0, 1))).toBe('../2021-03-24');
  expect(published(page.replace('2 Comments', 'In pictures'), OTHERS.slice(0, 1))).toBe(null);
});

test('comments give the day and its year; a headline with “said to” is none', () => {
  const page = `The crane and the quay\n\nA crane came to the quay, and the whole town looked on from the wall.${MORE}\n\n2 comments:\nAnn V. 24 March 2021 at 07:12\nput it on the hill\n`;
  expect(published(page, OTHERS.slice(0, 1))).toBe('../2021-03-24');
  const links = `The crane and the quay\n\nA crane came to the quay, and the whole town looked on from the wall.${MORE}\n\nRelated\nHolm said to eye island quay (2 March 2021)\n`;
  expect(published(links, OTHERS.slice(0, 1))).toBe(null);
});

test.each([
  ['It is the last day of March, and the snow on the hill is gone.', '2021-03-31'],
  ['They held the sale yesterday, for the last time, it being St Patrick’s Day.', '2021-03-18'],
  [
    'At ten on Monday, three days ago, a clerk in the courthouse stamped a stack of paper and the east shore of the lake became ours. It was the 29th of March, a week early.',
    '2021-04-01',
  ],
  ['The last day of March is dear to the town, and so is the snow on the hill.', null],
])('its own day: %s', (text, day) => {
  expect(published(`The crane and the quay\n\n${text}${MORE}\n`, OTHERS.slice(0, 1))).toBe(day);
});
