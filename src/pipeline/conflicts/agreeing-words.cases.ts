/** A sentence of one article and one of another that seem to differ: false where both may be so. */
export const AGREEING_WORDS: readonly (readonly [a: string, b: string, clash: boolean])[] = [
  // Hoped, undecided, wished by those who do not decide.
  [
    'The union hopes the depot will stay open.',
    'The depot will close in the autumn, the company said.',
    false,
  ],
  ['The depot will stay open.', 'The depot will close in the autumn, the company said.', true],
  [
    'The council is planning to close the pool.',
    'The council said that no decision had been made to close the pool.',
    false,
  ],
  ['Residents voted against the tax.', 'The council voted for the tax.', false],
  ['The council voted against the tax.', 'The council voted for the tax.', true],
  // Two things found, the end of one time, two verdicts.
  [
    'The report found that staff were poorly trained.',
    'The report did not find that staff were to blame.',
    false,
  ],
  [
    'The school will close at the end of the summer term.',
    'The school will stay open until the end of the summer term.',
    false,
  ],
  ['The company was cleared of fraud but convicted of theft.', 'The company was convicted of theft.', false],
  ['The company was cleared of theft.', 'The company was convicted of theft.', true],
];

/** A clause of an order and a sentence of an article: false where both may be so. */
export const AGREEING_WITH_ORDER: readonly (readonly [order: string, article: string, clash: boolean])[] = [
  // Before the last day, after the first.
  [
    'The Council shall repair the sea wall by 30 June 2021.',
    'The council hopes to finish repairing the sea wall by May.',
    false,
  ],
  [
    'The Council shall not sell the land before 1 May 2022.',
    'The council has agreed to sell the land in June 2022.',
    false,
  ],
  // Limits, and what was reached.
  ['The Council shall not charge more than £12 a night.', 'The council charged £9 a night last year.', false],
  [
    'The Council shall admit no more than 40 vessels to the basin.',
    'There were 52 vessels in the basin when the inspector came.',
    false,
  ],
  [
    'The Council shall admit no more than 40 vessels to the basin.',
    'The council must admit no more than 60 vessels to the basin.',
    true,
  ],
  [
    'The Council shall inspect all 48 moorings within 90 days and a third of them within 30 days.',
    'The council must inspect 16 moorings within 30 days.',
    false,
  ],
  // Bans told in two ways; exceptions; parts.
  [
    'No vessel longer than 20 metres shall enter the basin between 1 May and 30 September.',
    'No vessel longer than 20 metres may enter the basin in summer.',
    false,
  ],
  [
    'No vessel shall enter the basin without the consent of the Harbour Master.',
    'Vessels may enter the basin if the harbour master agrees.',
    false,
  ],
  [
    'All moorings in the basin shall be inspected, save those of the lifeboat.',
    'All but the lifeboat’s moorings must be inspected.',
    false,
  ],
  [
    'Both piers are to be closed to vehicles; the north pier stays open to walkers.',
    'The north pier is closed to vehicles.',
    false,
  ],
  ['The north pier stays open to vehicles.', 'The north pier is closed to vehicles.', true],
  [
    'The Council must publish a summary of the report.',
    'The council need not publish the whole report.',
    false,
  ],
  [
    'The Council shall pay the costs of the Company but not those of the Association.',
    'The council must pay the company’s costs.',
    false,
  ],
  // What was recommended is followed; one more; what is said of the deed is something else.
  [
    'The Minister recommends that the Council appoint a diver.',
    'The council has agreed to appoint a diver.',
    false,
  ],
  [
    'The Council must remove the sunken pontoon.',
    'The council has volunteered to remove the second pontoon as well.',
    false,
  ],
  [
    'The Council must remove the sunken pontoon.',
    'The council has volunteered to remove the sunken pontoon.',
    true,
  ],
  [
    'The Council shall repair the sea wall within 12 months.',
    'The council has asked for more time to repair the sea wall.',
    false,
  ],
  [
    'The Council is not required to repair the sea wall.',
    'Residents say the council must repair the sea wall.',
    false,
  ],
  ['The Council is not required to repair the sea wall.', 'The council must repair the sea wall.', true],
  // Of itself, of another time, of another case.
  ['The Minister makes no order as to costs.', 'The council says it has spent £40,000 on lawyers.', false],
  [
    'No penalty is imposed on the Council.',
    'In 2017 the council was fined £30,000 for a similar failing.',
    false,
  ],
  ['No penalty is imposed on the Council.', 'The council was fined £30,000.', true],
];

/** Two remarks, who makes each, and whether one of them is told in two wordings. */
export const ANSWERS: readonly (readonly [a: string, b: string, altered: boolean])[] = [
  [
    '“Deputies fired first at the car,” said the family’s lawyer.',
    '“Deputies did not fire first at the car,” said the sheriff.',
    false,
  ],
  [
    '“Deputies fired first at the car,” said the sheriff.',
    '“Deputies did not fire first at the car,” said the sheriff.',
    true,
  ],
];
