/**
 * What can be laid down for a thing and what undoes it, a pair a row. Only words of which the one leaves nothing of the
 * other, whatever the thing.
 */
export const UNDOING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:retain|retained|retention of|preserve|preserved|be kept|keep|left in place|leave in place|remain in (?:place|position)|maintained in)\b/i,
    /\b(?:dismantl(?:e|ed|ing)|demolish(?:ed|ing)?|demolition of|(?:be |to )?remov(?:e|ed|al of)|taken (?:down|away)|take (?:down|away)|pulled down|torn down|destroy(?:ed)?|scrapped|filled in|felled)\b/i,
  ],
  [
    /\b(?:be|remain|kept|stay|stays?|remains?) open\b|\breopen(?:ed)?\b/i,
    /\b(?:be|remain|kept|stay|stays?|remains?) (?:closed|shut)\b|\bclosure of\b/i,
  ],
  [
    /\b(?:continue(?:s|d)?|go on|carry on)\b/i,
    /\b(?:cease(?:s|d)?|discontinue[sd]?|be (?:stopped|ended|halted|terminated))\b/i,
  ],
  [
    /\b(?:published|made public|be public|open to the public|disclosed)\b/i,
    /\b(?:confidential|withheld|not for publication|kept secret|in private|not be (?:published|disclosed|made public))\b/i,
  ],
  // Results, votes, decisions.
  [
    /\b(?:shall|will|must|is to|are to) (?:stand\b(?! (?:in|at|on|down|aside|for|by|up|to|trial)\b)|remain valid\b)|\bbe (?:upheld|confirmed|affirmed|allowed to stand)\b/i,
    /\b(?:be|is|are|stands?) (?:disqualified|annulled|voided|void|quashed|set aside|struck (?:out|off|down)|revoked|rescinded|cancelled|canceled|overturned|reversed|forfeited|invalidated|expunged)\b/i,
  ],
  [
    /\bfree of charge\b|\bwithout charge\b|\bat no (?:cost|charge)\b/i,
    /\b(?:fee|charge) of\b|\bat (?:its|his|her|their) own (?:cost|expense)\b/i,
  ],
];
