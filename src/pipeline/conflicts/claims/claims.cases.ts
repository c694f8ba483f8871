/** Two sentences of two articles about who runs something under two names, and whether they are worth a second look. */
export const LEADS: readonly (readonly [a: string, b: string, found: boolean])[] = [
  [
    'Northam Council has taken over the old building.',
    'Southam Council remains responsible for the service.',
    true,
  ],
  [
    'Northam Council has taken over the old building.',
    'Nothing in the order transfers the running of the service to Northam Council.',
    true,
  ],
  [
    'Northam Council has taken over the old building.',
    'Northam Council remains responsible for the service.',
    false,
  ],
  [
    'Ruth Bell has taken charge of the old building.',
    'Southam Council remains responsible for the service.',
    false,
  ],
  ['Northam Council runs the old building.', 'Southam Council remains responsible for the service.', false],
  [
    'Northam Council has taken over the old building.',
    'Day-to-day control stays with Southam Council.',
    true,
  ],
];

/** Two sentences of two articles about who chooses somebody, and whether they are worth a second look. */
export const CHOSEN: readonly (readonly [a: string, b: string, found: boolean])[] = [
  [
    'Northam Council shall choose an independent auditor not unacceptable to the port.',
    'The books will be gone over by an outside auditor, to be chosen by Southam Council.',
    true,
  ],
  // In person, and so not through a body.
  [
    'Northam Council shall choose an auditor.',
    'An auditor, to be chosen by Ruth Bell herself, will go over it.',
    true,
  ],
  // A body under its first letters.
  [
    'Northam Marine Insurance shall choose an auditor.',
    'The books will be gone over by an outside auditor, to be chosen by NMI.',
    false,
  ],
];

/** Two sentences of two articles, and the kind of disagreement between them; null where there is none. */
export const PAIRS: readonly (readonly [a: string, b: string, type: string | null])[] = [
  // Of some it says nothing of the others; a "not" behind "is" denies once.
  [
    'Twelve of the 14 swing bridges are open to boats.',
    'The swing bridges at Saltby are closed to boats.',
    null,
  ],
  // No sign of it, talk that is wrong, or only asked for.
  ['There is no sign that the harbour gate was closed.', 'The harbour gate was open.', null],
  [
    'Claims in the press that Ruth Bell had been sacked are simply untrue, he said.',
    'Ruth Bell has resigned.',
    null,
  ],
  ['Ruth Bell had been sacked, he said.', 'Ruth Bell has resigned.', 'compulsion'],
  [
    'Friends of the gulls asked that the harbour licence be refused.',
    'The committee resolved to grant the harbour licence.',
    null,
  ],
  // To oppose a thing is not to decide on it.
  [
    'The harbour plan was opposed by four in five of those who wrote.',
    'The members of the committee approved the harbour plan.',
    null,
  ],
  // "Go" with something behind it is no leaving.
  ['Ministers have ordered Ruth Bell to go over the books again.', 'Ruth Bell has resigned.', null],
  ['Ministers have ordered Ruth Bell to go.', 'Ruth Bell has resigned.', 'compulsion'],
  // Another deed with the same thing; to agree to what a paper lays down is how it comes to be laid down.
  [
    'Nothing requires the Saltby Bus Company to close any depot.',
    'The Saltby Bus Company must put cameras in three of its depots.',
    null,
  ],
  [
    'The Saltby Bus Company agreed to pay $3.4 million for the harbour wall.',
    'The Saltby Bus Company shall pay $3.4 million for the harbour wall.',
    null,
  ],
  // What is denied is why it stopped.
  ['The harbour pumps stopped on Monday.', 'The harbour pumps did not stop for want of power.', null],
  [
    'Northam Council will take control of the harbour service.',
    'Southam Council keeps control of the harbour service.',
    'control',
  ],
  [
    'A review of the harbour fares will be run by Northam Council.',
    'Southam Council will have charge of the review of the harbour fares.',
    'control',
  ],
  [
    'Northam City Council is taking over the harbour race.',
    'The harbour race will be run by the Northam Department of Events.',
    null,
  ],
  [
    'Northam Council has taken over repairs to the harbour.',
    'Southam Council keeps control of the harbour.',
    null,
  ],
  [
    'Northam Council has a say in the management of the harbour.',
    'Southam Council keeps control of the harbour.',
    null,
  ],
  [
    'Northam Council has a duty to maintain the harbour.',
    'The town handed the harbour to Southam Council.',
    null,
  ],
  [
    'The residents of the harbour cottages shall remain in the harbour cottages.',
    'The other residents of the harbour cottages are free to remain in the harbour cottages.',
    null,
  ],
  ['Northam Council is responsible for the harbour.', 'Southam Council operates the harbour.', null],
  [
    'Ruth Bell of Northam Council has decided to step down.',
    'The chief of Northam Council was sacked on Friday.',
    'compulsion',
  ],
  ['Ruth Bell and Mark Tolley have decided to step down.', 'The chief of Northam Council was sacked.', null],
  [
    'Northam Council took responsibility for the collapse of the pier.',
    'Southam Council remains responsible for the collapse of the pier.',
    null,
  ],
  [
    'The old harbour gave its evidence to Northam Council.',
    'The old harbour gave its evidence to Southam Council.',
    null,
  ],
  ['The harbour bridge is to be closed to all traffic.', 'The harbour bridge will stay open.', 'scope'],
  // Another thing, a plan that came to nothing, a stop that is none, and who had it before it is taken over.
  ['The harbour bridge is closed to all traffic.', 'Nothing in the plan closes any other bridge.', null],
  ['The council closed the harbour bridge in May.', 'The harbour bridge is open again.', null],
  ['The harbour bridge remains closed.', 'The harbour bridge is open again.', 'scope'],
  ['Exley Upper School shall continue.', 'The council axes three lower schools after a vote.', null],
  ['Exley Upper School shall continue.', 'The council axes the school after a vote.', 'scope'],
  ['The new levy applies to the ferry.', 'Nothing in the new levy reaches the ferry.', 'scope'],
  ['The new levy applies to ferries.', 'Ferries fall outside the scope of the new levy.', 'scope'],
  ['Ferries are exempt from the new levy.', 'The new levy has reached ferries.', null],
  ['The harbour bridge was to have been closed.', 'The harbour bridge stays open.', null],
  // Who pays the excess, whatever it is called; a share of it, and another sum.
  [
    'Any cost of the harbour bridge above £14m shall be borne by Northam Council.',
    'Southam Council will have to swallow any overrun.',
    'agent',
  ],
  [
    'Northam Council is not paying for the overrun on the harbour bridge.',
    'Northam Council will absorb the cost increase.',
    'agent',
  ],
  [
    'Northam Council will pay half of any overrun.',
    'Southam Council will have to swallow any overrun.',
    null,
  ],
  ['Northam Council will pay for the harbour bridge.', 'Southam Council will absorb any overrun.', null],
  ['The inquiry has stopped.', 'The inquiry did not stop there.', null],
  ['Northam Council will take control of the harbour.', 'The harbour has been run by Southam Council.', null],
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
  [
    'Brightwater Foods said it had decided of its own accord to stop production at its Selby plant.',
    'The Food Standards Office ordered Brightwater Foods to stop production at the Selby plant on Friday.',
    'compulsion',
  ],
  [
    'Kestrel Air agreed to refund its passengers after talks with the ministry.',
    'The ministry instructed Kestrel Air to refund its passengers.',
    'compulsion',
  ],
  [
    'The committee suggested that the festival move to a Sunday.',
    'The ruling requires the festival to move to a Sunday.',
    'modality',
  ],
  [
    'Inspectors asked Holt Brewery to install a new filter.',
    'The notice requires Holt Brewery to install a new filter.',
    'modality',
  ],
  ['Private schools are included in the scheme.', 'The scheme excludes private schools.', 'scope'],
  [
    'The fault was discovered by the airline’s own mechanics.',
    'An inspector from the Civil Aviation Office found the fault.',
    'agent',
  ],
  ['The match was called off by the referee, Paul Dunn.', 'Police called off the match.', 'agent'],
  [
    'Vesta Chemicals has admitted liability for the spill.',
    'Vesta Chemicals denies liability for the spill.',
    'scope',
  ],
  [
    'Marta Ruiz was sacked as director of the gallery.',
    'Marta Ruiz resigned as director of the gallery.',
    'compulsion',
  ],
  [
    'Police advised residents of Mill Lane to leave their homes.',
    'Police asked residents of Mill Lane to leave.',
    null,
  ],
  ['Taylor Homes has offered to build a new clinic.', 'Taylor Homes will build a new clinic.', null],
  ['Opponents say the dam is unsafe.', 'Engineers have found that the Langdale dam is safe.', null],
  ['The board considered closing the Tarn mine.', 'The board decided to keep the Tarn mine open.', null],
  [
    'The panel recommended that the Tarn mine be closed.',
    'The minister accepted the recommendation and ordered the closure of the Tarn mine.',
    null,
  ],
  [
    'Vesta Chemicals denied liability at first.',
    'Vesta Chemicals has admitted liability for the spill.',
    null,
  ],
  ['Parliament ordered an inquiry into the riot.', 'The governor ordered an inquiry into the escape.', null],
  ['The club was ordered to pay the fine.', 'The club paid the fine.', null],
  [
    'The architect was chosen by the board of the Marsh Theatre Trust.',
    'The Marsh Theatre Trust chose the architect.',
    null,
  ],
  [
    'The leak in the gas main was found by a Northam Council crew.',
    'Inspectors from the Rivers Agency discovered the leak in the gas main.',
    'agent',
  ],
  [
    'The leak in the gas main was found by a Northam Council crew.',
    'The leak in the gas main was discovered by workers of Northam Council.',
    null,
  ],
  [
    'Engineers hired by the Marsh Theatre Trust surveyed the harbour wall.',
    'Divers from Northam Council surveyed the harbour wall.',
    'agent',
  ],
  [
    'Engineers hired by the Marsh Theatre Trust surveyed the harbour wall.',
    'The Marsh Theatre Trust surveyed the harbour wall.',
    null,
  ],
  [
    'Northam Council will foot the bill for the harbour repairs.',
    'The Rivers Agency will bear the cost of the harbour repairs.',
    'agent',
  ],
  [
    'Northam Council keeps the management of the harbour pool.',
    'The Rivers Agency has taken charge of the harbour pool.',
    'control',
  ],
  [
    'The harbour pool is Northam Council’s to run.',
    'The Rivers Agency has taken over the harbour pool.',
    'control',
  ],
  [
    'Northam Council is responsible for the harbour pipes up to the sea wall.',
    'Inside the buildings, the harbour pipes are the club’s to mend.',
    null,
  ],
  [
    'Nothing in this notice transfers the running of the harbour pool to Northam Council.',
    'Northam Council has taken over the running of the harbour pool.',
    'control',
  ],
  ['Staff must wear masks.', 'Visitors may choose to wear masks.', null],
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
