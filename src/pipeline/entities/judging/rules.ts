import type { Rule } from './candidate.ts';
import { RULES_OF_CLUES } from './rules-of-clues.ts';
import { RULES_OF_CONTEXT } from './rules-of-context.ts';
import { RULES_OF_NOUNS } from './rules-of-nouns.ts';
import { RULES_OF_WHOLE_NAMES } from './rules-of-whole-names.ts';

/** The rules for one name, most telling first. Of those that see the same, the first that answers decides. */
export const RULES: readonly Rule[] = [
  // A form of address, or a name that the lexicon has, leaves nothing open.
  ...RULES_OF_WHOLE_NAMES,
  // "Council" or "River" says what is named wherever it stands.
  ...RULES_OF_NOUNS,
  // What a name does not say itself, a word beside it may: once is enough.
  ...RULES_OF_CLUES,
  // Where nothing tells, the surroundings are counted.
  ...RULES_OF_CONTEXT,
];
