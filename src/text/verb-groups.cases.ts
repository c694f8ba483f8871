import type { Tense } from './verb-group.ts';

/** A sentence, its verb groups as they stand in it, and what each one says of time and duty. */
export const VERB_CASES: readonly (readonly [string, readonly (readonly [string, Tense, string])[]])[] = [
  ['Nobody had read the diary.', [['had read', 'past', '']]],
  ['The council prohibited the use of the bridge.', [['prohibited', 'past', '']]],
  ['The bridge has been closed.', [['has been closed', 'past', 'perfect passive']]],
  ['Nobody had read the ledger until 2018.', [['had read', 'past', '']]],
  ['The bakers have shut the shop.', [['have shut', 'past', 'perfect']]],
  ['The notice expires on Friday.', [['expires', 'present', '']]],
  ['The ward will be reviewed in the summer.', [['will be reviewed', 'future', 'passive']]],
  ['The works shall be completed by June.', [['shall be completed', 'future', 'duty passive']]],
  ['The firm is to hold talks.', [['is to hold', 'future', 'duty']]],
  ['It is expected to open in May.', [['is expected to open', 'future', '']]],
  ['They have to start by Friday.', [['have to start', 'future', 'duty']]],
  ['Ferry to stop for a year', [['to stop', 'future', '']]],
  ['The report did not name her.', [['did not name', 'past', 'negative']]],
  ['They went down to the quay.', [['went', 'past', '']]],
  ['The cost of the review', []],
];
