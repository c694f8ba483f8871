/** What the order says, what an article says of it, and whether the two differ in what must be done. */
export const DUTIES: readonly (readonly [order: string, article: string, clash: boolean])[] = [
  // A duty denied, left open or only advised, told as one.
  [
    'The Yacht Club is not by this Order required to move the fuel store to the quay.',
    'The yacht club must move its fuel store to the quay.',
    true,
  ],
  [
    'The Council should consider whether the lease of the boat shed ought to be renewed.',
    'The council has been ordered to renew the lease of the boat shed.',
    true,
  ],
  [
    'The Council may charge a mooring fee, or may raise the money in any other way.',
    'The order obliges the council to charge a mooring fee to raise the money.',
    true,
  ],
  [
    'The Yacht Club shall keep two lifeboats with full crews at the pontoon.',
    'The minister recommended that the yacht club keep two lifeboats with crews at the pontoon.',
    true,
  ],
  [
    'The Yacht Club is encouraged to give the public the use of its slipway and car park. Nothing in this paragraph is a requirement.',
    'The yacht club must give the public the use of its slipway and car park.',
    true,
  ],
  [
    'Schedule 6 of the Lease permits the grower to replace up to 12,300 trees. It does not oblige anybody to.',
    'Under the lease the tenant had to fell 12,300 trees, about a third of the total.',
    true,
  ],
  [
    'Neither club has to give the public the use of its slipway and car park.',
    'The yacht club must give the public the use of its slipway and car park.',
    true,
  ],
  // The duty stands in the head of a list.
  [
    'The Yacht Club shall:\n\n(a) keep two lifeboats with full crews at the pontoon; and\n\n(b) light the quay.',
    'The yacht club is under no duty to keep two lifeboats with crews at the pontoon.',
    true,
  ],
  [
    'The Yacht Club shall:\n\n(a) keep two lifeboats with full crews at the pontoon; and\n\n(b) light the quay.',
    'The minister recommended that the yacht club keep two lifeboats with crews at the pontoon.',
    false,
  ],
  // The same force, another duty, another who has it, who knows of both.
  [
    'The Council should consider whether the lease of the boat shed ought to be renewed.',
    'The council has been asked to think about renewing the lease of the boat shed.',
    false,
  ],
  [
    'The Yacht Club shall tell each owner of a berth of the sale.',
    'Owners of a berth are free to help with the sale.',
    false,
  ],
  [
    'A second lifeboat shall enter service at the pontoon on 4 September.',
    'A second lifeboat should have started at the pontoon on 4 September but was late.',
    false,
  ],
  [
    'The Yacht Club shall keep two lifeboats with full crews at the pontoon.',
    'Walkers need not worry about the lifeboats and crews at the pontoon.',
    false,
  ],
  [
    'The surveyor instructed by the Yacht Club found the two lifeboats at the pontoon leaking.',
    'A surveyor advised the yacht club that the two lifeboats at the pontoon were leaking.',
    false,
  ],
  // What it is done to stands before the words of duty.
  [
    'Every berth in the yacht basin shall be fitted with a lantern by the Yacht Club.',
    'The yacht club is free to put a lantern on the berths if it has the money.',
    true,
  ],
];
