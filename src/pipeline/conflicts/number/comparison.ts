import type { Amount } from './amounts.ts';

/** "Shall not charge more than £12", "nobody may pay less than £5": a limit, denied from before its verb. */
const DENIED_LIMIT =
  /\b(?:(?:shall|must|may|will|can|should|could|would|do|does|did) not|cannot|\p{L}+n[’']t|nobody|no one|never) (?:(?!that\b|say|said|know|think)\p{L}+ ){1,4}(?:more|greater|higher|less|fewer|lower) than\s+$/iu;

/** How an amount is compared with what there is, by the words round it: "45 jobs at most", "200 or more". */
export function comparisonOf(
  { quantity }: Amount,
  before: string,
  after: string,
): Amount['quantity']['comparison'] {
  if (DENIED_LIMIT.test(before)) return quantity.comparison === 'less-than' ? 'at-least' : 'at-most';
  if (quantity.comparison !== 'exact') return quantity.comparison;
  if (/^\s+(?:at (?:the )?most|or (?:fewer|less)|maximum)\b/i.test(after)) return 'at-most';
  if (/^\s+(?:at least|or more|minimum)\b/i.test(after)) return 'at-least';
  if (/^\s+or so\b/i.test(after)) return 'about';
  return 'exact';
}
