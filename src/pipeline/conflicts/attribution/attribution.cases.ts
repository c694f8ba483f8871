/** An invented order, on which the articles below report. */
export const ORDER = `HARBOUR ORDER 2021

Dated 4 March 2021

1. The Minister for Ports ("the Minister") makes this Order in exercise of the powers conferred by the Ports Act 1988.

2. Saltby Borough Council ("the Council") shall not permit any vessel longer than 30 metres to enter Saltby Harbour.

3. Paragraph 2 does not apply to a lifeboat.

4. The Harbour Master shall inspect the quay every six months and report his findings to the Minister.

5. The Council shall repay half of the fees paid by the owners of excluded vessels no later than 31 May 2021.

6. The Council shall comply with any reasonable instructions of the Harbour Master.
`;

/** What an article says of the order, and the level of what is found, or null where nothing is to be said. */
export const CASES: readonly (readonly [string, string | null])[] = [
  // Not in the order at all.
  ['The order also says that fishermen will get new nets and a cold store by 2026.', 'unsupported'],
  ['The order guarantees that the marina will be dredged and its lighthouse painted.', 'unsupported'],
  ['Dogs are banned from the beach, as written in the order.', 'unsupported'],
  ['The order says in its main part that fishermen will get new nets and a cold store.', null],
  ['The order from the Minister for Ports calls on Jane Whitlow to inspect the quay.', 'unsupported'],
  ['The order says the council must obey “every whim of the pilots”.', 'unsupported'],
  ['Under the terms of the order, fishermen will get new nets and a cold store.', 'unsupported'],
  // Whose words they are stands right behind them.
  [
    'Under the order the council shall inspect the quay, and it will do so “without fear or favour,” Mr. Alan Pell said.',
    null,
  ],
  // Others say it too; what it is is not told.
  ['The order says what our members have been saying since the winter storms of 2019.', null],
  ['The order served on the council on Monday also demands the sacking of its bursar.', 'unsupported'],
  // What went before is told of the firm that "it" is, not of the order.
  ['The order binds the marina. It had laid off its last six divers a month earlier.', null],
  ['The order runs to three pages. It asks the navy to send divers to the wreck.', 'unsupported'],
  ['The order runs to three pages.\n\nIt asks the navy to send divers to the wreck.', 'unsupported'],
  ['The order sets the fees and blames a rotten hawser for the wreck of a trawler.', 'unsupported'],
  [
    'An order from the minister in charge says that the marina will be dredged and its lighthouse painted.',
    'unsupported',
  ],
  [
    'It’s there in black and white in the order: fishermen will get new nets and a cold store.',
    'unsupported',
  ],
  ['Fishermen will get new nets and a cold store, the order says, and soon.', 'unsupported'],
  ['Fishermen will get new nets and a cold store, says the order.', 'unsupported'],
  ['The order goes on to demand that the navy send divers to the wreck.', 'unsupported'],
  [
    'Boat owners will take their orders from nobody. The order is a long one. It asks the navy to send divers to the wreck.',
    'unsupported',
  ],
  ['The order gives the 70-year-old ferryman until May 31 to grease rusty winches.', null],
  // In it, word for word or in other forms.
  ['The order says that the council must “comply with any reasonable instructions”.', 'supported'],
  ['The order says the quay is to be “inspected every six months”.', 'variant'],
  // In it, in other words.
  ['The order says that boats over 30 metres will be kept out of the harbour.', null],
  ['The order requires the council to refund 50 per cent of the charges by the end of May.', null],
  ['Under the order, lifeboats are exempt.', null],
  ['According to the order, the council has to do what the harbour master tells it.', null],
  ['The order runs to three pages. It requires the council to refund half of the charges.', null],
  // Another paper, or no statement at all.
  ['Nor, whatever people say, does the order promise nets, dredging or a lighthouse.', null],
  ['Jane Whitlow, who mends nets, said the order was a disgrace to the trawlers.', null],
  ['The order was sent to the council. It says it will hire divers and buy a trawler.', null],
  ['The first order said that fishermen would get new nets and a cold store.', null],
  ['An earlier order promised that the marina would be dredged.', null],
  ['The committee’s order guarantees that the marina will be dredged.', null],
  ['The order was welcomed by Jane Whitlow, who has run the chandlery and the bakery since 1999.', null],
  ['Fishermen were told to mend their nets on Monday of last week, under an order.', null],
  ['The order says nothing about nets, dredging or the lighthouse.', null],
  ['The order, which Jane Whitlow has called a disgrace, was published in the spring.', null],
];

/** What one article says that the order says, what another says that it does not, and whether the two clash. */
export const SILENT: readonly (readonly [string, string, boolean])[] = [
  [
    'The order also asks the police to look into the fire.',
    'There is nothing whatever about the police in the order.',
    true,
  ],
  [
    'The order demands the dismissal of the harbour master.',
    'There’s not a syllable in the order about sacking anybody.',
    true,
  ],
  [
    'The order also blames the smugglers for the fire.',
    'I have read the order twice. Smugglers do not come into it at all.',
    true,
  ],
  ['The order says that every vessel is to carry a flare.', 'The word “flare” isn’t in it.', true],
  ['The order also blames the crew for the fire.', 'The order does not say who caused the fire.', true],
  [
    'The order also accuses the pilots of forging their logs.',
    '“Forged logs just aren’t in there,” she said.',
    true,
  ],
  [
    'Under the terms of the order, schools must teach every child to swim.',
    'Nor, whatever parents have been told, does the order lay a finger on schools, over which the minister has no powers.',
    true,
  ],
  ['The order also says that the fish market must close.', 'The order does not close the market.', true],
  ['Every owner is owed a refund, the order says.', 'There is not one word in it about refunds.', true],
  // A deed of a body, in a paragraph without a paper.
  [
    'The order also takes three berths off the register.',
    'The panel had no harsh words for anybody. Nor did it take any berth off the register.',
    false,
  ],
  // Another matter, or another paper.
  ['The order hires guards for Saltby Pier.', 'The order does not close Saltby Pier.', false],
  ['The order also closes the fish market.', 'The order doesn’t say.', false],
  ['The order also closes the fish market.', 'The order does not move the lighthouse.', false],
  [
    'The order also asks the police to look into the fire.',
    'There is nothing whatever about the rent in the order.',
    false,
  ],
  [
    'The order also asks the police to look into the fire.',
    'There is nothing about the police in the minutes.',
    false,
  ],
  [
    'The order does not mention the police.',
    'There is nothing whatever about the police in the order.',
    false,
  ],
];
