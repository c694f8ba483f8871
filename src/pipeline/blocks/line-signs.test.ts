import { describe, expect, it } from 'vitest';
import * as cases from './line-signs.cases.ts';
import { isDateLine } from './date-line.ts';
import { isByline } from './credit-signs.ts';
import * as signs from './line-signs.ts';

describe.each([
  ['a date line', isDateLine, cases.DATES, cases.NOT_DATES],
  ['a byline', isByline, cases.BYLINES, cases.NOT_BYLINES],
  ['an invitation', signs.isInvitation, cases.INVITATIONS, cases.NOT_INVITATIONS],
  ['a teaser', signs.isTeaser, cases.TEASERS, cases.NOT_TEASERS],
  ['a credit', signs.isCredit, cases.CREDITS, cases.NOT_CREDITS],
  ['a box heading', signs.isBoxHeading, cases.BOXES, cases.NOT_BOXES],
  ['a contact line', signs.isContact, cases.CONTACTS, cases.NOT_CONTACTS],
  ['a line of an address', signs.isAddress, cases.ADDRESSES, cases.NOT_ADDRESSES],
  ['a notice of law', signs.isBoilerplate, cases.NOTICES, cases.NOT_NOTICES],
  ['a row of links', signs.isLinkList, cases.LINK_LISTS, cases.NOT_LINK_LISTS],
] as const)('%s', (_, sign, yes, no) => {
  it.each(yes)('is “%s”', (line) => {
    expect(sign(line)).toBe(true);
  });
  it.each(no)('is not “%s”', (line) => {
    expect(sign(line)).toBe(false);
  });
});
