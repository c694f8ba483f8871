/** Two sentences of two documents, and whether the doers of one deed are set against each other. */
export const DEEDS_OF_ONE: readonly (readonly [a: string, b: string, met: boolean])[] = [
  ['A plumber stumbled on the mosaic.', 'The mosaic was discovered by two surveyors.', true],
  ['The choir paid for the organ.', 'The organ was funded by a brewery.', true],
  ['It was the cook who raised the alarm.', 'A porter called the police.', true],
  // One doer, or two deeds.
  ['The choir paid for the organ.', 'The organ was funded by the choir.', false],
  ['A plumber stumbled on the mosaic.', 'The brewery paid for the tiles.', false],
];
