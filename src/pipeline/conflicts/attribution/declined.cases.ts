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
  [
    'Nothing in this Order removes the harbour master, or requires him to leave.',
    'The order tells Jane Whitlow that she must resign by May.',
    true,
  ],
  // It imposes nothing of the kind.
  ['No penalty is imposed by this Order.', 'The order fines the council £40,000 for its delay.', true],
  ['No penalty is imposed by this Order.', 'A minister has fined the pilots in the past.', false],
  ['No penalty is imposed by this Order.', 'The order warns that the council could be fined.', false],
  [
    'The pilots asked for a share of the pilotage to be kept back. No deduction is made on that account.',
    'The pilotage was late, and for that the authority docked the payment by a fifth.',
    true,
  ],
  [
    'The pilots asked for a share of the pilotage to be kept back. No deduction is made on that account.',
    'The authority cut the ribbon on Monday.',
    false,
  ],
  ['No penalty is imposed by this Order.', 'The charter fines owners who litter the quay.', false],
  [
    'The council shall pay costs of £9,000. The Act confers no power to impose a financial penalty.',
    'The council, which has three quays, was also fined £9,000.',
    true,
  ],
  [
    'The Act confers no power to impose a financial penalty.',
    'The council, which has three quays, was fined £9,000 in 2016.',
    false,
  ],
  ['No penalty is imposed by this Order.', 'And not one pilot was fined £400, as had been feared.', false],
  [
    'The Minister has decided not to impose any condition as to fees.',
    'A pilot was also fined £400 for hiding fees from the harbour office.',
    false,
  ],
  // "That figure" stands before.
  [
    'The pilots put the worth of the regatta to the town at £4 million a year. The survey on which that figure rests was not proved, and the Minister makes no finding about it.',
    'The order found that the regatta is worth £4 million a year to the town.',
    true,
  ],
  // It stops nothing, or has nobody stop.
  [
    'Nothing in this Order limits the landing of crabs.',
    'The order bans the landing of crabs after dark.',
    true,
  ],
  [
    'Nothing in this Order limits the landing of crabs.',
    'The order asks owners to log the landing of crabs.',
    false,
  ],
  // It leaves a question open.
  [
    'Nothing in this Order decides whether the trawlers may moor at the old pier.',
    'Owners will cheer, for the order ends a quarrel: it concludes that trawlers are free to moor at the pier.',
    true,
  ],
  [
    'Nothing in this Order decides whether the trawlers may moor at the old pier.',
    'The order settles nothing: it leaves the old pier as it is.',
    false,
  ],
  [
    'The Minister expresses no view on the safety of the pilot ladders.',
    'The pilot ladders were never safe, the harbour inspectorate has found.',
    true,
  ],
  [
    'The Minister has made no examination of the drinking water or of the wells at Culver.',
    'The order states that the drinking water at Culver was never tainted.',
    true,
  ],
  [
    'The Minister heard of sonar buoys that count vessels, and makes no recommendation for or against them.',
    'The order tells the council to lay sonar buoys.',
    true,
  ],
  [
    'The Minister heard of sonar buoys that count vessels, and makes no recommendation for or against them.',
    'The inspectors said that sonar buoys count vessels.',
    false,
  ],
  [
    'I make no finding that any person was enriched.',
    'The money went into the pockets of councillors, the tribunal has found.',
    true,
  ],
  [
    'I make no finding that any person was enriched.',
    'The money went into a fund for widows, the tribunal has found.',
    false,
  ],
  // Only a part of the sentence is found, or another body found it.
  [
    'The Minister makes no finding that the pilots were dishonest.',
    'The regulator said it had found the pilots careless but not that they were dishonest.',
    false,
  ],
  [
    'The pilots referred the buoys and moorings to the Court. The Court made no ruling.',
    'The regulator banned the pilots from the buoys and moorings.',
    false,
  ],
  [
    'The Minister makes no finding as to the cause of the fire in the net store.',
    'The fire lit up the net store until morning, the inspectorate said.',
    false,
  ],
  // It is passed on in other words.
  [
    'There is no evidence that the seals have left the bay.',
    'The order says in paragraph seven that there’s no evidence the seals have left the bay.',
    false,
  ],
  // A fact is left open, and a duty told; "that summer" stands for nothing before it.
  [
    'The owners of ropes had been warned by post. There is no evidence that the post reached the owners, who had moved that summer.',
    'The order directs the owners to post guards and renew all ropes.',
    false,
  ],
  // The thing is told, and nothing of what is left open of it.
  [
    'The Minister expresses no opinion on whether the dredging lease is valid.',
    'The harbour office signed the dredging lease without asking for bids, the order says.',
    false,
  ],
  [
    'The Minister expresses no opinion on whether the dredging lease is valid.',
    'The order concludes that the dredging lease was unlawful.',
    true,
  ],
  // Who did it is left open, and nobody is named.
  [
    'The Minister makes no finding of forgery of pilot logs against any person.',
    'The order found that pilot logs of nine ships had been forged.',
    false,
  ],
  // What the paper itself states before it leaves the rest open.
  [
    'The log book shows that 40 tonnes of cod were landed at Culver. The label on the boxes names Saltby. The Minister makes no finding on this.',
    'According to the order, tonnes of cod were landed at Culver although the label names Saltby.',
    false,
  ],
];

/** The same with what an article says in its headline. */
export const DECLINED_IN_HEADLINE: readonly (readonly [string, string, boolean])[] = [
  ['No penalty is imposed by this Order.', 'Minister fines Saltby council over big boats', true],
  [
    'The Minister heard of sonar buoys that count vessels, and makes no recommendation for or against them.',
    'Harbour ordered to lay sonar buoys before the autumn storms',
    true,
  ],
  [
    'The Minister makes no finding that any pilot was drunk on watch.',
    'Pilots were drunk on watch at Saltby, inquiry finds',
    true,
  ],
  [
    'Nothing in this Order requires the yard to cease scraping hulls.',
    'Minister shuts down scraping of hulls at yard',
    true,
  ],
  [
    'Nothing in this Order requires the yard to cease scraping hulls.',
    'Minister visits yard for scraping of hulls',
    false,
  ],
  ['No penalty is imposed by this Order.', 'Council asks minister to fine owners of big boats', false],
  // What else happens is no part of what was ordered.
  [
    'Nothing in this Order requires any ferry berth to close.',
    'Harbour told to fit radar as six ferry berths face closure',
    false,
  ],
  [
    'Nothing in this Order requires any ferry berth to close.',
    'Harbour told to close six ferry berths as fees rise',
    true,
  ],
  [
    'The Minister heard of sonar buoys that count vessels, and makes no recommendation for or against them.',
    'Harbour lays sonar buoys before the autumn storms',
    false,
  ],
];
