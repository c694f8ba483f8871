import type { Statement } from './statement.ts';

/** What is done, as a noun or an -ing form. */
const DEED =
  '(?:\\p{L}{3,}(?:ing|tion|sion|ment)|purchase|repair|upkeep|design|construction|delivery|supply|removal|renewal|transport|storage|hire|rent|sale|survey)s?';
/** "Buying and fitting out the field", "purchase of the land and construction of the hall". */
const TWO_DEEDS = new RegExp(
  `(?<!\\p{L})${DEED}(?:\\s+(?:of|out|up|off|down)(?:\\s+\\p{L}+){0,4})?(?:,?\\s+and|\\s+plus)\\s+(?:the\\s+|its\\s+)?${DEED}(?!\\p{L})`,
  'iu',
);

/** A sum for two things done together, and a smaller one for one of them or for what is bought. */
export function joinedApart(a: Statement, b: Statement): boolean {
  const [more, less] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
  return TWO_DEEDS.test(leadOf(more)) && !TWO_DEEDS.test(less.clause.text);
}

function leadOf({ document: { text }, clause, quantity }: Statement): string {
  return text.slice(clause.start, quantity.start);
}
