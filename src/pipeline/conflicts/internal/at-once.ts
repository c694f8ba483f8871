import type { Reading, Respect } from './matching.ts';

interface Paid extends Reading {
  readonly atOnce: boolean;
}

/** "In a single payment", "in one lump sum", against "in four equal instalments", "in stages". */
const AT_ONCE =
  /\b(?:(?:in|as|by) (?:a|one) (?:single |one-off |lump )?(?:payment|sum|lump|go|instal?ment|delivery|consignment|stage|phase)|(?:single|one-off) (?:payment|sum|instal?ment)|lump[- ]sums?|all at once)\b/i;
const BY_PARTS =
  /\b(?:(?:in|by|over|as) (?:(?!one\b|a\b|single\b)[\p{L}\d-]+ ){0,4}?(?:instal?ments|parts|stages|phases|tranches|portions|payments|deliveries|consignments)|(?:first|second|third|next|final|last|each|every|monthly|quarterly|annual) (?:equal )?instal?ments?)\b/iu;

/** Whether a thing is paid or done all at once or by parts. */
export const atOnce: Respect<Paid> = {
  asks: () => 'At once, or by parts',
  because: 'what falls due in one sum cannot fall due by instalments as well',
  read: (provision) => {
    const { text, start } = provision.span;
    const [whole, parts] = [AT_ONCE.exec(text), BY_PARTS.exec(text)];
    const match = whole ?? parts;
    // Who names both leaves the choice, or tells two sums apart.
    if (match === null || (whole !== null && parts !== null)) return [];
    const deciding = { start: start + match.index, end: start + match.index + match[0].length };
    return [{ provision, deciding, stance: match[0], atOnce: whole !== null }];
  },
  tally: (clause, item) => clause.atOnce === item.atOnce,
};
