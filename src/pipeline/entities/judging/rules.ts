import type { Rule } from './candidate.ts';
import { RULES_OF_FORM } from './rules-of-form.ts';
import { RULES_OF_SURROUNDINGS } from './rules-of-surroundings.ts';

/** The rules for one name, most telling first: the first that answers decides. */
export const RULES: readonly Rule[] = [...RULES_OF_FORM, ...RULES_OF_SURROUNDINGS];
