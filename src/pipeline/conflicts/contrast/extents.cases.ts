/** Two sentences of two documents, and whether how far they reach is set against each other. */
export const REACHES: readonly (readonly [a: string, b: string, met: boolean])[] = [
  ['Every stall in the market must be gone by noon.', 'Fishmongers are let off and may stay all day.', true],
  ['The charge binds whoever moors here, whatever the boat.', 'Rowers are exempt.', true],
  ['All of the wards were painted.', 'The painters finished only four of the wards.', true],
  // Nothing is said of how far it reaches, or both say all.
  ['The mayor opened the fair.', 'The rain came down hard.', false],
  ['Every stall was sold.', 'Everybody came to the fair.', false],
];
