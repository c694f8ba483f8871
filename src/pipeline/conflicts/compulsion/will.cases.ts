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
  // No order, another deed, people who volunteer, an order that is not given, and who knows of both.
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
