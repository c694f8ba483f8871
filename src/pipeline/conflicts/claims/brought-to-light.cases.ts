/** What one source claims for itself, what another says, and whether the two name different finders of one fault. */
export const FINDERS: readonly (readonly [claimed: string, told: string, clash: boolean])[] = [
  [
    'It was our own treasurer that caught the mistake in the accounts of the pier.',
    'County auditors had turned up the gap in the pier accounts in the winter.',
    true,
  ],
  [
    'A member of our own crew spotted the crack and told the harbour office.',
    'The crack was spotted by divers whom the harbour office had sent down.',
    true,
  ],
  [
    'The ferry company asked for the inspection itself last spring.',
    'It was the union that called for an inspection of the ferries.',
    true,
  ],
  // The same finder; another matter; nobody claims it.
  [
    'It was our own treasurer that caught the mistake in the accounts of the pier.',
    'The treasurer had turned up the gap in the pier accounts in the winter.',
    false,
  ],
  [
    'It was our own treasurer that caught the mistake in the accounts of the pier.',
    'Three families reported a fire in the old bakery.',
    false,
  ],
  [
    'The treasurer noticed the gap in the accounts of the pier.',
    'County auditors had turned up the gap in the pier accounts in the winter.',
    false,
  ],
];
