/** Two sentences of two articles, and the kind of disagreement between them; null where there is none. */
export const PAIRS: readonly (readonly [a: string, b: string, type: string | null])[] = [
  [
    'Northam Council will take control of the harbour service.',
    'Southam Council keeps control of the harbour service.',
    'control',
  ],
  [
    'Northam Council has taken over repairs to the harbour.',
    'Southam Council keeps control of the harbour.',
    null,
  ],
  ['The harbour bridge is to be closed to all traffic.', 'The harbour bridge will stay open.', 'scope'],
  ['The harbour bridge is closed overnight.', 'The harbour bridge is open.', null],
  ['The harbour bridge might as well be closed.', 'The harbour bridge is open.', null],
  ['The first bridge is closed.', 'The second bridge is open.', null],
  ['The bridge is closed to cars.', 'The bridge is open to walkers.', null],
  ['No exception has been made for taxis.', 'Taxis are exempt from the harbour charge.', 'scope'],
  ['The dance school is excluded from the merger.', 'The dance school is part of the merger.', 'scope'],
  [
    'Northam Council was forced to take over the harbour repairs.',
    'Northam Council volunteered to take over the harbour repairs.',
    'compulsion',
  ],
  ['Northam Council was asked to clean the beach.', 'Northam Council was ordered to open the pool.', null],
  [
    'The first harbour master will be chosen by Northam Council.',
    'Southam Council will appoint the first harbour master.',
    'agent',
  ],
  [
    'The harbour master was appointed by Northam Council.',
    'The pool attendant was appointed by Southam Council.',
    null,
  ],
  [
    'Northam Council remains the owner of the harbour cafe.',
    'The harbour cafe has been handed to Southam Council.',
    'control',
  ],
  ['The harbour cafe was owned by Northam Council.', 'The harbour cafe was handed to Southam Council.', null],
  [
    'Northam Council and its drivers have settled the dispute.',
    'The tribunal ruled in favour of the drivers against Northam Council.',
    'compulsion',
  ],
  [
    'Northam Council has settled its dispute with drivers.',
    'The tribunal ruled in favour of the teachers at Southam College.',
    null,
  ],
  [
    'Each side will bear its own costs.',
    'The judge told Northam Council to pay the legal costs of the club.',
    'agent',
  ],
  ['The council will pay its own legal costs.', 'Northam Council will pay the club its heating costs.', null],
  [
    'Northam Council will consider the rezoning of the old harbour on 3 May 2031.',
    'Northam Council has approved the rezoning of the old harbour.',
    'modality',
  ],
  [
    'Northam Council will consider the rezoning of the old harbour on 3 February 2021.',
    'Northam Council has approved the rezoning of the old harbour.',
    null,
  ],
  [
    'The brewery made a goodwill payment of £4,500 to the harbour club.',
    'Northam Brewery must pay the harbour club £4,500.',
    'compulsion',
  ],
  [
    'Shops are required to refund the harbour fare.',
    'Shops are not required to refund the harbour fare.',
    'compulsion',
  ],
  [
    'Shops are required to refund the harbour fare.',
    'Shops are free to refund the harbour fare.',
    'compulsion',
  ],
  [
    'Shops are required to refund the harbour fare.',
    'Hotels are not required to refund the harbour fare.',
    null,
  ],
  ['Shops are required to refund the harbour fare.', 'Shops are not required to open on Sundays.', null],
  ['If the roof leaks, the pool will be closed.', 'The pool will stay open.', null],
  ['Members voted to close the pool; it was closed in 1998.', 'The pool is to open in 2031.', null],
];

/** Articles that agree, in different words. */
export const AGREEING: readonly string[] = [
  `Pool to close for repairs

3 May 2021

Northam Council has been ordered to repair the roof of the town pool.

The pool will be closed to swimmers from 1 June until the end of August. The cafe stays open.

The council remains in charge of the pool. Coach parties are exempt from the parking charge.`,
  `Roof repairs shut swimming pool

5 May 2021

The pool in Northam is to shut on 1 June while the council repairs its roof, on the orders of inspectors.

It will reopen by the end of August. The cafe is not affected and will remain open.

Northam Council keeps control of the pool, a spokesman said. No charge is made for coaches.`,
  `Swimmers face summer without a pool

6 May 2021

Swimmers will have to go elsewhere this summer. Inspectors told Northam Council to mend the roof.

The pool closes on June 1. Anyone who wants a coffee can still get one: the cafe stays open throughout.`,
];
