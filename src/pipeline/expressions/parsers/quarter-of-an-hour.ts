import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

/** "a quarter of an hour", "three-quarters of an hour", "every quarter of an hour". */
export const quarterOfAnHour: Recogniser = {
  rule: 'quarter-of-an-hour',
  needs: ['hour'],
  pattern: pattern(
    '(?:(?:about|around|almost|nearly|just over|just under|over|under|more than|less than)\\s+)?(?<amount>a|every|each|three|another)(?:\\s+|-)quarters?\\s+of\\s+an\\s+hour\\b',
  ),
  read: (match) => {
    const { amount = '' } = match.groups ?? {};
    const recurs = /^(?:every|each)$/i.test(amount);
    return reading({
      type: recurs ? 'SET' : 'DURATION',
      value: /^three$/i.test(amount) ? 'PT45M' : 'PT15M',
      quant: recurs ? amount.toUpperCase() : null,
    });
  },
};
