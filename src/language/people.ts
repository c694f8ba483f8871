/** Plurals for the people of a body who, owned by it, speak for it: "its engineers concluded", "the firm's lawyers". */
export const PEOPLE_OF_A_BODY: ReadonlySet<string> = new Set(
  `accountants advisers advisors analysts attorneys auditors bosses chiefs counsel directors economists engineers
  executives experts governors inspectors investigators lawyers leaders managers members officers officials
  owners planners regulators representatives researchers scientists solicitors spokespeople staff surveyors
  trustees technicians`.split(/\s+/),
);

/** Past tenses of what people do and bodies do not. */
export const HUMAN_DEEDS: ReadonlySet<string> = new Set(
  `apologised apologized bowed cried died dined embraced emigrated fled frowned graduated joked
  kissed knelt laughed lived married met mused nodded pleaded quipped recalled recalls resigned retired sang shrugged
  sighed slept smiled starred studied swam taught testified thinks thought walked wed wept wrote`.split(
    /\s+/,
  ),
);
