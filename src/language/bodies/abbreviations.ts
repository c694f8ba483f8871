/** Short forms of body names, upper case, to the words that they stand for, lower case. */
export const BODY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CC: 'county council',
    BC: 'borough council',
    LBC: 'london borough council',
    MBC: 'metropolitan borough council',
    RBC: 'royal borough council',
    DC: 'district council',
    TC: 'town council',
    PC: 'parish council',
    UA: 'unitary authority',
    PD: 'police department',
    FC: 'football club',
    RFC: 'rugby football club',
  }),
);
