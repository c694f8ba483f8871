import { ordinalOf } from '../../../language/ordinals.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { ERA, ORDINAL, pattern } from '../pattern.ts';
import { two } from '../../../time/digits.ts';
import { partMod } from './parts.ts';

/** "the 16th century", "19th-century", "the late nineteenth century", "the 5th century BC". */
export const century: Recogniser = {
  rule: 'century',
  needs: ['century'],
  pattern: pattern(
    `(?:the\\s+)?(?:(?<part>early|mid|late)[\\s-]+)?(?<nth>${ORDINAL})[\\s-]+century(?:\\s+(?<era>${ERA}))?`,
  ),
  read: (match, { after }) => {
    const { part, nth = '', era } = match.groups ?? {};
    const n = ordinalOf(nth);
    if (n === null || n < 1 || n > 21 || /^\s+of\s+(?:its|the club)/.test(after)) return null;
    const hundreds = two(n - 1);
    const absolute = /^B/i.test(era ?? '') ? `-${hundreds}XX` : `${hundreds}XX`;
    return reading({ absolute, mod: partMod(part) });
  },
};
