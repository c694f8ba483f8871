import { Finding, reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** What stands before the second end of a stretch. */
const ENDS_STRETCH = /\b(?:from|between)\s[^.;:]{3,30}\s(?:to|until|till|through|and)\s+(?:the\s+)?$/i;

/** "March 1 of each year", "in June every year": a date that comes back. */
export const dayOfEachYear = pairwise((left, between, right, text): Finding | null => {
  const { known } = left.reading;
  if (right.rule !== 'every' || right.reading.value !== 'P1Y' || !/^,?\s+(?:(?:of|in)\s+)?$/.test(between))
    return null;
  if (known.month === undefined || known.year !== undefined || left.ends !== null) return null;
  // "from 15 May to 30 June in each year" is a stretch, to be joined first.
  if (ENDS_STRETCH.test(text.slice(Math.max(0, left.index - 40), left.index))) return null;
  const read = reading({ type: 'SET', value: 'P1Y', quant: 'EVERY' });
  return new Finding(left.index, text.slice(left.index, right.stop), 'every', read);
});
