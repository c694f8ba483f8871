/** How English puts a clause into a sentence that does not say it is so. Each is looked for right before the clause. */

const UP_TO = '[^.,;:!?]{0,40}?';

/** "No sign that", "nothing came to light to suggest that": what no proof was found of. */
export const NO_SIGN_THAT = new RegExp(
  `(?:\\b(?:no|not|nothing|never|nobody|without|little|neither|nor)|n[’']t)\\b${UP_TO}\\b(?:signs?|evidence|indications?|suggestions?|proof|hints?|trace|reason|grounds|suggest|show|indicate|prove|establish|imply|mean)(?: \\w+){0,2}? that\\s+$`,
  'i',
);

/** "Claims in the press that", where what stands behind the clause says that it is wrong. */
export const TALK_THAT =
  /\b(?:claims?|suggestions?|reports?|rumou?rs?|allegations?|talk|stories|story|ideas?|notion|speculation|assertions?|assumptions?|beliefs?)\b[^.;:!?]{0,60}?\bthat\s+$/i;
/** … "are untrue": right behind such a clause. */
export const IS_WRONG =
  /^[^.;:!?]{0,60}?\b(?:(?:is|are|was|were)(?: (?:simply|just|quite|wholly|plainly|completely|totally|entirely))? (?:untrue|false|wrong|nonsense|baseless|unfounded|mistaken|incorrect|rubbish|inaccurate|misleading|without foundation|wide of the mark|denied)|(?:is|are|was|were)(?: not|n[’']t) (?:true|so|correct|right|accurate))\b/i;

/** "Asked that", "called for": the clause is what somebody would have done. */
export const ASKED_THAT =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:es?|ed|ing)|urg(?:es?|ed|ing)|insist(?:s|ed|ing)?|plead(?:s|ed|ing)?|call(?:s|ed|ing)?|press(?:es|ed|ing)?|wish(?:es|ed)?|hop(?:es?|ed|ing)) (?:that|for)\s+$/i;

/** "The union hopes", "residents fear that": right before the clause that says what is hoped or feared. */
export const HOPED_THAT =
  /\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|pray(?:s|ed|ing)?|fear(?:s|ed|ing)?|(?:is|are|was|were) (?:hopeful|confident|optimistic|afraid|worried)) (?:that )?$/i;

/** "No decision has been made", "has yet to decide": what comes behind it, "to close it" or "whether it will", is open. */
export const NO_DECISION =
  /(?:(?:\bnot|n[’']t|\bnever) (?:yet )?decided\b|\bno (?:final |firm |formal )?decisions?\b|\b(?:ha(?:s|ve|d)|is|are|was|were) (?:still )?yet to decide\b|\bundecided\b)[^.;:!?]{0,60}$/i;
