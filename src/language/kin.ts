/** What a man is called by those he is related to or lives with. */
export const MALE_KIN: readonly string[] =
  'father dad stepfather son stepson brother stepbrother husband widower grandfather grandad grandson uncle nephew boyfriend fiancé son-in-law father-in-law brother-in-law'.split(
    ' ',
  );

/** The same of a woman. */
export const FEMALE_KIN: readonly string[] =
  'mother mum mom stepmother daughter stepdaughter sister stepsister wife widow grandmother granny granddaughter aunt niece girlfriend fiancée daughter-in-law mother-in-law sister-in-law'.split(
    ' ',
  );
