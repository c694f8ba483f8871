import { HEADS_OF_GOVERNMENT } from '../../../language/heads-of-government.ts';
import { oneOf } from '../../../language/one-of.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

/** "the Eisenhower years", "the Thatcher era": the time in which somebody governed. */
export const yearsOfOffice: Recogniser = {
  rule: 'years-of-office',
  needs: ['years', 'era', 'presidency', 'premiership'],
  pattern: pattern(
    `the\\s+(?<name>${oneOf(HEADS_OF_GOVERNMENT.keys())})\\s+(?:years|era|presidency|premiership)\\b`,
  ),
  read: (match) => {
    const name = match.groups?.name ?? '';
    const years = HEADS_OF_GOVERNMENT.get(name.toLowerCase());
    if (years === undefined || !/^\p{Lu}/u.test(name)) return null;
    return reading({ absolute: years.join('/'), extent: 'throughout' });
  },
};
