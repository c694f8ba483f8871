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
  ['The order served on the council on Monday also demands the sacking of its bursar.', 'unsupported'],
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

/** What an order declines to say, what an article says that it says, and whether the two clash. */
export const DECLINED: readonly (readonly [string, string, boolean])[] = [
  ['The Minister makes no finding on the cause of the fire.', 'The order blames the fire on the crew.', true],
  [
    'Nothing in this Order is a finding as to who was at fault.',
    'The order also holds the pilots responsible for the grounding.',
    true,
  ],
  [
    'The Minister makes no criticism of any individual.',
    'The order singles out the harbour master for blame.',
    true,
  ],
  [
    'The Minister makes no recommendation about any individual.',
    'The minister says in his order that Jane Whitlow should resign.',
    true,
  ],
  [
    'The Minister has decided not to impose any condition as to fees.',
    'The order freezes fees for three years.',
    true,
  ],
  [
    'The Minister has not determined whether the quay is sound.',
    'The order concludes that the quay is sound.',
    true,
  ],
  [
    'It is not for us to say whether the lease ought to go on, and we make no recommendation about it.',
    'The order goes on to recommend that the lease, which has ten years to run, be torn up.',
    true,
  ],
  [
    'Nothing in this Order is a finding against any respondent.',
    'A tribunal ruled last week that the council violated the law by letting the trawlers in.',
    true,
  ],
  // Another matter, a denial that is reported, or no finding at all.
  ['The Minister makes no finding on the cause of the fire.', 'The order blames nobody for the fire.', false],
  [
    'The Minister makes no finding on the cause of the fire.',
    'The order requires the council to repay the fees.',
    false,
  ],
  [
    'The Minister makes no finding on the cause of the fire.',
    'The order does not say what caused the fire.',
    false,
  ],
  [
    'The Minister makes no recommendation about any individual.',
    'The order says that Jane Whitlow should be told.',
    false,
  ],
  [
    'The Minister has decided not to impose any condition as to fees.',
    'The order limits the length of vessels.',
    false,
  ],
  [
    'The Inspectors found no evidence that the pilots had received gifts from the shipowners.',
    'The audit also says that the pilots took bribes from the shipowners.',
    true,
  ],
  [
    'The Inspectors found no evidence that the pilots had received gifts from the shipowners.',
    'The inspectors said they found no sign of gifts to pilots from shipowners.',
    false,
  ],
  // Nothing in it orders what it is said to order; who was at fault; whether it was meant.
  [
    'Nothing in this Order requires the demolition of the quay.',
    'The order warns that the quay will be pulled down if the fees are not paid.',
    true,
  ],
  [
    'The Minister makes no finding as to the source of the oil.',
    'The order pins the blame for the oil on the pilots.',
    true,
  ],
  [
    'The Minister does not find that any pilot set out to harm the quay.',
    'The order says that the pilots damaged the quay deliberately.',
    true,
  ],
  [
    'Nothing in this Order requires the demolition of the quay.',
    'The order says that the quay will be inspected.',
    false,
  ],
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
  // Another matter, or another paper.
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
