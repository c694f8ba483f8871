/** Two short wordings in the mouth of one speaker, and whether one says the opposite of the other. */
export const TAGS: readonly (readonly [string, string, boolean])[] = [
  ['shabby but sound', 'shabby and unsound', true],
  ['tired but well kept', 'tired and little kept', true],
  ['serious but, as I see it, curable', 'minor but curable', true],
  ['Send it and we will mend it on site', 'Send it and nobody will look on site', true],
  // Another word that is not its opposite may have been said too.
  ['a serious failure', 'a serious mistake', false],
  ['shabby but sound', 'shabby and cheap', false],
  // Cut short, with the "not" outside the marks; and one denial for another.
  ['shabby but not beyond repair', 'beyond repair', false],
  ['shabby but not unsound', 'shabby but sound', false],
  ['the first of many', 'the last to know', false],
];
