/** What the order says, what an article says of it, and whether own accord and force clash. */
export const WILLS: readonly (readonly [order: string, article: string, clash: boolean])[] = [
  // Own accord against an order, a denied offer, a protest.
  [
    'Saltby Yacht Club shall remove the sunken pontoon from the basin.',
    'Saltby Yacht Club is to remove the sunken pontoon of its own accord.',
    true,
  ],
  [
    'The Harbour Master directed Saltby Yacht Club to remove the sunken pontoon.',
    '“Nobody had to tell us to remove the pontoon,” said a member of Saltby Yacht Club, “it was sunken.”',
    true,
  ],
  [
    'Saltby Yacht Club has at no time offered to pay for lights.',
    'Saltby Yacht Club came forward with a plan to light the basin.',
    true,
  ],
  [
    'The lights were put in over the objections of Saltby Yacht Club.',
    'Saltby Yacht Club has chosen to put in lights along the basin.',
    true,
  ],
  [
    'The Harbour Master directed Saltby Yacht Club to remove the sunken pontoon.',
    'Saltby Yacht Club made up its own mind to remove the sunken pontoon.',
    true,
  ],
  [
    'The Harbour Master asked Saltby Yacht Club to remove the sunken pontoon, and it declined to do so.',
    'Saltby Yacht Club is to remove the sunken pontoon. “Nobody had to twist our arm,” it said.',
    true,
  ],
  [
    'Saltby Yacht Club was asked to take out the sunken pontoon and turned the idea down.',
    'Saltby Yacht Club came forward to take out the sunken pontoon.',
    true,
  ],
  [
    'The Harbour Master served a notice that forbids the Ellen Maud to leave the basin.',
    'The owners chose, without being asked by anyone, to keep the Ellen Maud tied up.',
    true,
  ],
  // Named, and stopped by those who can.
  [
    'The Harbour Master directed Saltby Yacht Club to remove the sunken pontoon.',
    'Nobody made Saltby Yacht Club remove the sunken pontoon.',
    true,
  ],
  [
    'The regulator grounded the Ellen Maud and her sister ships until the spring.',
    'The owners stopped the Ellen Maud and her sister ships of their own accord until the spring.',
    true,
  ],
  // The order stands in the head of a list.
  [
    'Saltby Yacht Club shall:\n\n(a) remove the sunken pontoon from the basin; and\n\n(b) light the quay.',
    'Nobody made Saltby Yacht Club remove the sunken pontoon.',
    true,
  ],
  [
    'Saltby Yacht Club may:\n\n(a) remove the sunken pontoon from the basin; and\n\n(b) light the quay.',
    'Nobody made Saltby Yacht Club remove the sunken pontoon.',
    false,
  ],
  // Who put it forward is not said, or nobody did.
  [
    'The Harbour Master had no choice but to force Saltby Yacht Club to act over the sunken pontoon.',
    'Plans to raise the sunken pontoon were put forward in 2019 and withdrawn within weeks.',
    false,
  ],
  [
    'The club had wanted to keep the sunken pontoon but was overruled.',
    'No one at the club volunteered to remove the sunken pontoon.',
    false,
  ],
  // A paragraph that opens with it says what it is right after.
  [
    'Saltby Yacht Club shall remove the sunken pontoon from the basin.',
    'Nobody made Saltby Yacht Club do this. It will remove the sunken pontoon by the spring.',
    true,
  ],
  // An order ends when something is removed, and what one woman did not offer is no one else's.
  [
    'No visitor shall be admitted until the Harbour Master finds that all defects have been removed.',
    'Saltby Yacht Club went to the Harbour Master and volunteered to bring in an expert.',
    false,
  ],
  [
    'The chairwoman of Saltby Yacht Club spoke. She sat there for two days and never offered.',
    'Saltby Yacht Club said that it was doing so voluntarily.',
    false,
  ],
  // An offer to buy is a bargain.
  [
    'Saltby Yacht Club objected to the listing of the sunken pontoon.',
    'We hear that the trust has offered to buy the sunken pontoon from Saltby Yacht Club.',
    false,
  ],
  // What is short on words is of its own deed, not of what the sentence beside it tells.
  [
    'Saltby Yacht Club shall light the quay and the basin by May.',
    'The quay and the basin were lit by May. Nobody had to order the survey.',
    false,
  ],
  // No order, another deed, people who volunteer, an order that is not given, who knows of both, an expert who is
  // engaged, and others who are told.
  [
    'The surveyor instructed by the Harbour Master looked into the sunken pontoon at low water.',
    'Saltby Yacht Club chose, without being asked, to remove the sunken pontoon at low water.',
    false,
  ],
  [
    'Residents have been told to keep away from the sunken pontoon in the basin.',
    'Saltby Yacht Club has come forward to remove the sunken pontoon from the basin.',
    false,
  ],
  [
    'The Harbour Master bars all ships but the Ellen Maud from the basin at night.',
    'The owners chose, without being asked by anyone, to paint the hull and the two masts.',
    false,
  ],
  [
    'People in nearby flats objected to the lights on the sunken pontoon.',
    'Nobody told Saltby Yacht Club to put lights on the sunken pontoon.',
    false,
  ],
  [
    'If the Harbour Master had ordered Saltby Yacht Club to remove the sunken pontoon, it would say so.',
    'Saltby Yacht Club is to remove the sunken pontoon of its own accord.',
    false,
  ],
  [
    'The Harbour Master is not required to remove the sunken pontoon.',
    'Saltby Yacht Club is to remove the sunken pontoon of its own accord.',
    false,
  ],
  [
    'The Harbour Master shall inspect the quay every six months.',
    'Saltby Yacht Club is to remove the sunken pontoon of its own accord.',
    false,
  ],
  [
    'Saltby Yacht Club shall remove the sunken pontoon from the basin.',
    'The sunken pontoon was built by volunteers from Saltby Yacht Club.',
    false,
  ],
  [
    'Saltby Yacht Club shall remove the sunken pontoon from the basin.',
    'Saltby Yacht Club volunteered to remove the sunken pontoon. It was then ordered to remove the sunken pontoon by May.',
    false,
  ],
  [
    'Saltby Yacht Club shall remove the sunken pontoon from the basin.',
    'Saltby Yacht Club is to remove the sunken pontoon from the basin by May.',
    false,
  ],
];
