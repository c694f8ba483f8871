import { isReleaseMark } from '../../../language/newsroom-words.ts';
import type { Evidence } from './evidence.ts';
import { isByline, isPostLine } from '../credit-signs.ts';
import { isBoxHeading, isInvitation } from '../line-signs.ts';

/** What speaks for writing about it: against an official document. */
export const OF_REPORTING: readonly Evidence[] = [
  {
    sign: 'a reporter’s byline',
    test: ({ text }, i) => i < 20 && (isByline(text) || isPostLine(text)),
    most: 1,
  },
  {
    sign: 'invitations to readers',
    test: ({ text }) => !isReleaseMark(text) && (isBoxHeading(text) || isInvitation(text)),
    most: 5,
  },
  {
    sign: 'people quoted in turn',
    test: ({ text }) =>
      /[”"’'],? (?:\p{Lu}[\p{L}’'. -]{1,40} )?(?:said|says|told|added)\b|\b(?:said|says|told|added)\b[^.]{0,40}: ?[“"‘']/u.test(
        text.slice(0, 3000),
      ),
    most: 4,
  },
];
