import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { NOTHING_FOUND } from '../../model/stage.ts';
import { expressions } from '../expressions/index.ts';
import { bareDocument } from './bare-document.ts';
import { dates } from './index.ts';

/** The last day that the last date of a text leaves, in a paper of 12 March 2025. */
function dueIn(text: string): string | null | undefined {
  const empty = { ...NOTHING_FOUND, documents: [bareDocument('a', text, '2025-03-12')] };
  const context = { corpus: NO_CORPUS };
  const found = expressions.run(empty, context).items.expressions ?? [];
  return [...(dates.run({ ...empty, expressions: found }, context).items.dates ?? [])].at(-1)?.latest;
}

test.each([
  ['"Effective Date" means 3 April 2025.\n\nIt reports within 90 days of the Effective Date.', '2025-07-02'],
  [
    'It takes effect on 3 April 2025 ("the Effective Date"). It ends 24 months from the Effective Date.',
    '2027-04-03',
  ],
  [
    '“Completion” means the completion of the sale, which takes place on 3 April 2025.\n\nIt is sold within six months of Completion.',
    '2025-10-03',
  ],
  [
    'Date of effect: 6.00 pm on 3 April 2025\n\nIt is done within 14 days after the date of effect.',
    '2025-04-17',
  ],
  [
    'It binds from the date on which the Court enters this Decree (the "Effective Date"). It reports within 30 days of the Effective Date.',
    '2025-04-11',
  ],
  // Not the term, or a term with two days.
  [
    '“Completion” means the sale on 3 April 2025.\n\nIt is sold within six months of completion of the works.',
    null,
  ],
  [
    'It opens on 3 April 2025 ("the Start Date") or on 4 May 2025 ("the Start Date"). It ends within 30 days of the Start Date.',
    null,
  ],
  // Counted from the paper itself.
  ['It is done within 20 working days of the date of this notice.', '2025-04-09'],
  ['They may appeal against this Order within 42 days of its date.', '2025-04-23'],
  ['This order binds. They may appeal within 30 days after the date of the order.', '2025-04-11'],
  ['They reply within 28 days of the date of publication.', '2025-04-09'],
  ['They reply within 28 days of the date of publication of the plan.', null],
])('%s', (text, latest) => {
  expect(dueIn(text)).toBe(latest);
});
