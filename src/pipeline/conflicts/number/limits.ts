import type { Statement } from './statement.ts';

/** "Holds 52 passengers", "has room for 60 vessels", "seats 400": how many there can be. */
const CAPACITY_BEFORE =
  /\b(?:(?:room|space|berths|beds|places|seats|licen[cs]e|designed|built|equipped|certified) for|holds?|seats?|accommodates?|capacity of|(?:can|could) (?:take|hold|carry|seat|house|accommodate|treat)|capacity (?:is|was)|room (?:is|was) made for) (?:(?:up to|about|around|some|only|just|as many as|more than|nearly|at least) )*$/i;
/** Of what there was, no rule and no retelling of one. */
const WAS = /\b(?:was|were|had)\b/i;
const RULE =
  /\b(?:shall|must|may|can|limit(?:s|ed)?|cap(?:s|ped)?|maximum|minimum|restrict\w*|allow\w*|permit\w*|licen[cs]ed?|order\w*|told|requir\w*|set at)\b/i;
const BINDING = /\b(?:shall|must|may not|is not to|are not to)\b/i;

/** How many there can be, or may be by a rule, against how many there were: room, limits and what they held. */
export function limitAndReached(a: Statement, b: Statement): boolean {
  return isCapacity(a) !== isCapacity(b) || keptTo(a, b) || keptTo(b, a);
}

function isCapacity({ document: { text }, clause, quantity }: Statement): boolean {
  return CAPACITY_BEFORE.test(text.slice(clause.start, quantity.start));
}

/** A limit that a rule sets, and what there was of it, kept to or not. */
function keptTo(limit: Statement, other: Statement): boolean {
  return (
    /^(?:at-most|at-least|less-than|more-than)$/.test(limit.quantity.comparison) &&
    BINDING.test(limit.clause.text) &&
    other.quantity.comparison === 'exact' &&
    WAS.test(other.clause.text) &&
    !RULE.test(other.sentence.text)
  );
}
