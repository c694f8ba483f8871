/** What schools are called by where "School" is left out: "Oakwood Elementary", "Northgate High". */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'elementary primary infants juniors middle secondary comprehensive grammar high collegiate unified'.split(
    ' ',
  ),
);

/** Schools, hospitals and stations by their letters, after a name: "Oak Street P.S.", "Northgate H.S.". */
export const SCHOOL_LETTERS = /^(?:[PHMES]\.S|C\.I|S\.S)\.?$/;
