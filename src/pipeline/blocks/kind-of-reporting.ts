import { isReleaseMark } from '../../language/newsroom-words.ts';
import type { Evidence } from './kind-evidence.ts';
import { isByline, isPostLine } from './credit-signs.ts';
import { isBoxHeading, isInvitation } from './line-signs.ts';

/** What speaks for writing about it: against an official document. */
export const OF_REPORTING: readonly Evidence[] = [
  {
    sign: 'a reporter’s byline',
    test: ({ text }, i) => i < 20 && (isByline(text) || isPostLine(text)),
    weight: -3,
    most: -3,
  },
  {
    sign: 'invitations to readers',
    test: ({ text }) => !isReleaseMark(text) && (isBoxHeading(text) || isInvitation(text)),
    weight: -0.7,
    most: -3,
  },
  {
    sign: 'people quoted in turn',
    test: ({ text }) =>
      /[”"’'],? (?:\p{Lu}[\p{L}’'. -]{1,40} )?(?:said|says|told|added)\b|\b(?:said|says|told|added)\b[^.]{0,40}: ?[“"‘']/u.test(
        text.slice(0, 3000),
      ),
    weight: -0.5,
    most: -2,
  },
];
