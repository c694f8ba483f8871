/** How English sets a last day for a duty. Patterns, with an example each. */

/** Words that make a last day one of duty. */
export const OF_DUTY =
  /\b(?:must|shall|ha(?:s|ve|d) (?:got )?to|ha(?:s|ve|d)(?: only)? (?:until|till)|order(?:s|ed)|direct(?:s|ed)|requir(?:es|ed)|told|instruct(?:s|ed)|oblig(?:es|ed)|bound|deadline|due|giv(?:en|es|ing)|gave|(?:is|are|was|were) to)\b/i;
/** Right before the day: who has so long, in front of "has until" or behind "was given". */
const UNTIL = String.raw`(?:until|till)\s+(?:the\s+)?(?:(?:end|middle|start|close|last day)\s+of\s+)?$`;
export const GRANTED: readonly RegExp[] = [
  new RegExp(
    String.raw`([\p{L}’'-]+)\s+(?:now\s+|only\s+|also\s+)?(?:has|have|had)\s+(?:only\s+)?${UNTIL}`,
    'iu',
  ),
  new RegExp(
    String.raw`([\p{L}’'-]+)\s+(?:was|were|been|is|are)\s+(?:given|allowed|granted)\s+${UNTIL}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:gives?|gave|given|giving|allow(?:s|ed|ing)?|grant(?:s|ed|ing)?)\s+(?:[\p{L}’'-]+\s+){0,4}?([\p{L}’'-]+)\s+${UNTIL}`,
    'iu',
  ),
];
/** Words that stand for a party named before. */
export const PRONOUN = /^(?:it|he|she|they|them|him|her|we|us|you|i|me|who|which|that|and|also|now|only)$/i;
/** "Are not due until Easter": due then. */
export const DUE =
  /\b(?:due|payable|owed)(?:\s+(?:not\s+)?(?:until|till|on|at|in|by|before|back))*\s+(?:the\s+)?$/i;
/** What was to be, and what is told to have come of it, sets no last day. */
export const NO_LAST_DAY =
  /\b(?:should have|was (?:originally|first)|missed|originally|if|unless|might|could)\b/i;
