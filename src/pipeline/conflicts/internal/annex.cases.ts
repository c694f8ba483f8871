/** A clause, a sentence annexed to it, and what the two lay down where they do not agree, else null. */
export const ANNEXED: readonly (readonly [
  clause: string,
  annexed: string,
  clash: readonly [string, string] | null,
])[] = [
  // Amounts, lengths, rhythms.
  [
    'The harbour master shall keep twelve moorings for visiting yachts.',
    'Fifteen moorings shall be kept for visiting yachts.',
    ['twelve moorings', 'Fifteen moorings'],
  ],
  [
    'The herdsman shall send an account of the herd to the landlord every month.',
    'Accounts of the herd shall be sent to the landlord once a quarter.',
    ['every month', 'once a quarter'],
  ],
  [
    'Not less than 60 per cent of the catch shall be landed at the north quay.',
    'At the north quay 45 per cent of the catch shall be landed.',
    ['60 per cent', '45 per cent'],
  ],
  // Hours.
  [
    'A lifeguard shall be on the beach at all times, day and night.',
    'Lifeguards shall be on the beach between 9am and 5pm.',
    ['at all times', 'between 9am and 5pm'],
  ],
  // Must, or need not.
  [
    'No boat shall be hired out before the inspector has certified it.',
    'Boats may be hired out, and no certificate from the inspector shall be needed.',
    ['needed', 'not needed'],
  ],
  // Kept, or taken away.
  [
    'The tenant shall retain the oak by the mill pond.',
    'The oak by the mill pond shall be felled.',
    ['retain', 'felled'],
  ],
  // Allowed, or forbidden.
  [
    'The huts on Plots 8, 11 and 15 may be slept in again as soon as they are dry.',
    'The huts on Plots 9, 10 and 11 shall not be slept in again.',
    ['may be slept', 'shall not be slept'],
  ],
  [
    'The huts on Plots 8, 12 and 15 may be slept in again as soon as they are dry.',
    'The huts on Plots 9, 10 and 11 shall not be slept in again.',
    null,
  ],
  // By whom.
  [
    'The scales shall be tested by an engineer who has no connection with the Company.',
    "The scales shall be tested by the Company's own foreman.",
    ['an engineer who has no connection with the Company', "the Company's own foreman"],
  ],
  // They agree.
  [
    'The harbour master shall keep no fewer than twelve moorings for visiting yachts.',
    'Fifteen moorings shall be kept for visiting yachts.',
    null,
  ],
  [
    'The herdsman shall send an account of the herd to the landlord every three months.',
    'Accounts of the herd shall be sent to the landlord once a quarter.',
    null,
  ],
  [
    'The tenant shall retain the oak by the mill pond.',
    'The oak by the mill pond shall not be felled.',
    null,
  ],
  [
    'Boats may be hired out without a certificate from the inspector.',
    'No certificate from the inspector shall be needed before boats are hired out.',
    null,
  ],
  [
    'The scales shall be tested by an engineer who has no connection with the Company.',
    'The scales shall be tested by Bray Weighing, an engineer in Cork.',
    null,
  ],
  // A part of the whole; another thing; another rhythm; another use of a length.
  [
    'The harbour master shall keep twelve moorings for visiting yachts.',
    'Of the twelve, four moorings shall be kept for visiting yachts from abroad.',
    null,
  ],
  [
    'The harbour master shall keep twelve moorings for visiting yachts.',
    'Fifteen buoys shall mark the channel.',
    null,
  ],
  [
    'The herdsman shall publish a list of his cattle weekly.',
    'The herdsman shall publish his charges once a year.',
    null,
  ],
  [
    'The gate shall be open between 7am and 7pm.',
    'The shop beside the gate shall be open between 9am and 5pm.',
    null,
  ],
  [
    'The tenant shall repair the roof of the barn within six weeks.',
    'The roof of the barn shall be under guarantee for ten years.',
    null,
  ],
  [
    'The rent shall be £4,800, payable in four instalments.',
    'The first instalment of the rent shall be £1,200.',
    null,
  ],
  // Another thing of the same name, another deed, another doer.
  [
    'The herdsman shall keep records of accidents for seven years.',
    'Records of training shall be kept for three years.',
    null,
  ],
  [
    'The herdsman shall retain an adviser, approved by the landlord, who shall see the herd once a year.',
    'The adviser shall meet the landlord every quarter.',
    null,
  ],
  [
    'The head teacher shall report to the governors every term.',
    'The bursar shall report to the governors every month.',
    null,
  ],
  [
    'The governors shall hear an appeal within 40 school days.',
    'The governors shall decide an appeal within five school days of hearing it.',
    null,
  ],
  // It says itself that the rule is another one here.
  [
    'The harbour master shall keep twelve moorings for visiting yachts.',
    'In the week of the regatta fifteen moorings instead of twelve shall be kept for visiting yachts.',
    null,
  ],
  [
    'A lifeguard shall be on the beach at all times, day and night.',
    'Except in July, lifeguards shall be on the beach between 9am and 5pm.',
    null,
  ],
  // At once and by parts; a clause that makes an exception to another clause makes none to the schedule.
  [
    'The tenant shall pay the premium for the boat house in a single payment.',
    'The premium for the boat house shall be paid by the tenant in four equal instalments.',
    ['in a single payment', 'in four equal instalments'],
  ],
  [
    'The tenant may, notwithstanding clause 4, sell the old boats without the consent of the harbour warden.',
    'The tenant shall sell no old boat to which the harbour warden has not first consented in writing.',
    ['not needed', 'needed'],
  ],
  ['Staff shall wear a badge when they are on duty.', 'Staff need not wear a hat in the kitchen.', null],
  [
    'No boat shall be hired out without the consent of the inspector.',
    'The inspector shall give his consent within two days.',
    null,
  ],
  // Stands, or is undone; who of two known doers.
  [
    "The sailor's results in the spring races, including her win in the Marle Cup, shall be annulled.",
    "The sailor's win in the Marle Cup, sailed from 3 to 5 May 2017, shall stand.",
    ['be annulled', 'shall stand'],
  ],
  [
    'The Tenant shall insure the boat house at its own expense.',
    'The boat house shall be insured by the Landlord, under a policy of his choice.',
    ['The Tenant', 'the Landlord'],
  ],
  [
    'The Tenant shall insure the boat house at its own expense.',
    'The boat house shall be insured by the Tenant against fire and flood.',
    null,
  ],
  // Hours told by their two limits.
  [
    'Music in the beer garden of the boat house shall start no earlier than 6pm and end no later than 9pm.',
    'In the beer garden of the boat house there shall be music only between 6pm and 8pm on a Friday.',
    ['no earlier than 6pm and end no later than 9pm', 'between 6pm and 8pm'],
  ],
];
