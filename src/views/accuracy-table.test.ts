import { expect, test } from 'vitest';
import { accuracyTable, passagesTable } from './accuracy-table.ts';

const FIGURES = {
  furniture: 1,
  dates: 1,
  dateValues: 1,
  names: 1,
  quotations: 1,
  speakers: 1,
  wordings: 1,
  eventsFound: 1,
  eventsRight: 1,
  conflictsFound: 1,
  conflictsRight: 1,
  falseAlarms: 2,
};

test('known stories are told by their median, false alarms by their sum, each story kept apart alone', () => {
  const table = accuracyTable({
    stories: [
      { name: 'z', heldOut: true, figures: { ...FIGURES, names: 0.25, falseAlarms: 1 } },
      { name: 'a', heldOut: false, figures: { ...FIGURES, names: 0.5 } },
      { name: 'b', heldOut: false, figures: { ...FIGURES, names: 0.6 } },
      { name: 'c', heldOut: false, figures: FIGURES },
    ],
  });
  expect(table.columns.map(({ name }) => name)).toEqual(['3 stories known, median', 'z']);
  expect(table.rows.find(({ label }) => label.startsWith('Names'))?.cells).toEqual(['60%', '25%']);
  expect(table.rows.at(-1)?.cells).toEqual(['6', '1']);
});

test('a measure of passages is told where both sets were marked for it', () => {
  const table = passagesTable({
    passages: [
      { name: 'dates', heldOut: false, figures: { dates: 0.9, dateValues: 0.8 } },
      { name: 'dates-apart', heldOut: true, figures: { dates: 0.7 } },
    ],
  });
  expect(table.rows).toEqual([{ label: 'Dates found, to the letter', cells: ['90%', '70%'] }]);
});
