const NEGATED =
  /^\s+(?:no\b|not\b|nothing|neither|nobody|none\b|little)|\b(?:did|does|do|has|have|had|is|was|were|would|could|should) not\b|n[’']t\b|^\s+(?:that )?(?:no\b|nobody|none\b|no ?one\b|nothing|neither)/i;

/** What is said under a condition says nothing of the condition: "will be pulled down if it does not comply". */
const CONDITION = /\s(?:if|unless|when|until)\s/;

/** What is not said: "was reckless but not that he was dishonest", "careless rather than dishonest". */
const CONCEDED =
  /,?\s(?:but|though|although|and|while|yet)\s(?:not|no|never|neither|nobody|nothing|without|stop(?:s|ped)? short)\b|,?\s(?:rather than|instead of|short of|as opposed to)\s|,\s(?:not|without)\s/i;

/** The part of what is told, behind its verb, that is said to be so; null where it is denied. */
export function positively(told: string): string | null {
  if (NEGATED.test((told.split(CONDITION)[0] ?? '').slice(0, 90))) {
    const conceded = CONCEDED.exec(told);
    // What is denied may come behind what is said.
    if (!conceded || NEGATED.test(told.slice(0, conceded.index))) return null;
  }
  return told.slice(0, CONCEDED.exec(told)?.index ?? told.length);
}
