/** How readers of a paper say that it is at odds with itself, and how they name the two places. */

/** That two places of it cannot both be right, or that nobody can tell which is. */
export const AT_ODDS =
  /\b(?:at odds|at variance|contradict(?:s|ed|ory|ions?)?|discrepanc(?:y|ies)|inconsisten(?:t|cy|cies)|irreconcilable|incompatible|mismatch|clash(?:es)?|disagrees?|differs?|(?:do(?:es)? not|don[’']t|doesn[’']t) (?:agree|match|tally|square|add up|sit)|unclear|(?:not|far from|hardly|less than) clear|clarif(?:y|ied|ication)|(?:cannot|can[’']t|could not|couldn[’']t) (?:seem to )?(?:decide|make up (?:its|their) mind|both)|both (?:cannot|can[’']t|can hardly|could hardly) (?:stand|be|hold|apply|work)|(?:says?|has|have|reads?) (?:one thing|two things|otherwise|the opposite|the reverse)|in two minds|(?:nobody|no one) (?:can|could|knows?|seems?)|which (?:of (?:them|the two|these)|one|is (?:right|meant|correct|it|to))|(?:say|said|know|tell|ask(?:ed)?)(?: \p{L}+){0,3} which\b|needs? directions|both ways|misprint|typo|(?:drafting|clerical|typing) (?:error|slip|mistake)|odd(?:ly|ity)|puzzl(?:e[sd]?|ing)|confus(?:es|ed|ing|ion)|muddled?|anomal(?:y|ies|ous))\b/iu;

/** Its own text, as against what is annexed: "the body of the order", "its main text", "a clause in the deed". */
export const MAIN_TEXT =
  /\b(?:the|its|an?) (?:(?:body|main (?:text|part|body)|operative part|text proper|text itself)\b|(?:clause|paragraph|section|article|condition) (?:in|of)\b(?! (?:the |its )?(?:schedule|annex|appendix|exhibit|attachment)))/i;

/** What stands behind it, where it is not called by its title: "a note at the back", "the list of dates at the end". */
export const AT_THE_BACK =
  /\b(?:the|its|an?) (?:[\p{L}]+ ){1,4}?(?:at|on) (?:the |its )?(?:back|end|last page)\b/iu;
