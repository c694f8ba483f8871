import { reading } from '../finding.ts';
import { each } from './pairwise.ts';

const YEARLY =
  /^,?\s+(?:(?:of|in)\s*)?(?:each|every|any|either)\s+(?:calendar\s+)?year\b(?!\s+(?:from|until|up))/i;

/** "from 15 May to 30 June in each year", "between 1 April and 31 August in any year": a stretch that comes back. */
export const stretchOfEachYear = each((finding, before, after, text) => {
  const { ends } = finding;
  const yearly = ends === null ? null : YEARLY.exec(after);
  if (ends === null || yearly === null) return finding;
  const open = ends.every(({ reading: { known } }) => known.month !== undefined && known.year === undefined);
  if (!open) return finding;
  const from = /\bfrom\s+(?:the\s+)?$/i.exec(before)?.[0].length ?? 0;
  return finding.with(
    {
      start: finding.index - from,
      stop: finding.stop + yearly[0].length,
      reading: reading({ type: 'SET', value: 'P1Y', quant: 'EVERY' }),
      rule: 'every',
    },
    text,
  );
});
