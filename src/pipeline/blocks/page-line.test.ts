import { describe, expect, it } from 'vitest';
import { isPageLine } from './page-line.ts';

describe('the lines of a page that head nothing', () => {
  it.each([
    'In this issue: Paint rota * Quiz answers * Lost gloves',
    '3 min to read',
    '14 Comments (2 New)',
    'Thursday 3 May 2018 | 11°C Holm',
    'HM-FERRY-RESCUE, 1st Ld-Writethru',
    'Clerk: Ann Lee, 01632 960771',
    'Bulletin No. 14 of Local 9',
    'No. 84 * Free to members * 50p to others',
    'The boating weekly | Est. 1922',
    'For everyone who works with wood',
    'Your quay, your news',
    'November issue',
    'Neighborhood news from Holm',
    'The Spring 2019 edition',
    'May/June number',
    'Free: please take a copy',
    'ITEM NO. 4b',
    'News from your harbour',
    'Inside: Full regatta results, pages 22-23',
    'CUE',
    'STUDIO 2 – READER: ANN LEE',
    'Transcript of item 3. Presenter: Ann Lee.',
    'SUBSCRIBER ONLY',
    'From Early Edition',
    'News from the Friends of Holm Quay Association',
  ])('%s', (line) => {
    expect(isPageLine(line)).toBe(true);
  });
  it.each([
    'Ferry takes passengers for the first time since 1996',
    'Inside the boatyard that nobody wanted',
    'From Holm to the sea',
    'Presenter sacked over quay',
    'What the board said about the quay',
    'For six years a town fought over its trees',
    'No. 10 rejects the plan for a bridge',
    'Your boat is late again',
    'Free to swim again after six years',
    'News from our man on the quay: he is well',
  ])('but not: %s', (line) => {
    expect(isPageLine(line)).toBe(false);
  });
});
