import { Finding, reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "March 1 of each year", "in June every year": a date that comes back. */
export const dayOfEachYear = pairwise((left, between, right, text): Finding | null => {
  const { known } = left.reading;
  if (right.rule !== 'every' || right.reading.value !== 'P1Y' || !/^,?\s+(?:(?:of|in)\s+)?$/.test(between))
    return null;
  if (known.month === undefined || known.year !== undefined || left.ends !== null) return null;
  const read = reading({ type: 'SET', value: 'P1Y', quant: 'EVERY' });
  return new Finding(left.index, text.slice(left.index, right.stop), 'every', read);
});
