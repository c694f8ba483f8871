/** What one article says, what another of the next day says, and whether the one has decided what is open in the other. */
export const OPEN_OR_NOT: readonly (readonly [open: string, told: string, clash: boolean])[] = [
  [
    'The Harbour Board proposes to disqualify Ruth Bell from the regatta.',
    'Ruth Bell was disqualified by the board of the regatta on Monday.',
    true,
  ],
  [
    'Saltby Council put off until May a decision on whether to close the Mill Lane library.',
    'Saltby Council will close the Mill Lane library in November.',
    true,
  ],
  [
    'Saltby Council is yet to decide whether to appeal to the Harbour Court.',
    'Saltby Council has filed an appeal with the Harbour Court.',
    true,
  ],
  [
    'The Harbour Board proposes to replace the drive of the crane at Saltby with one supplied by its maker.',
    'The Harbour Board ordered the firm to run the crane at Saltby at half speed.',
    false,
  ],
  // What is proposed by the way only says which is meant.
  [
    'The inspector found the library that Saltby Council proposed to close at Mill Lane to be sound.',
    'Saltby Council will close the Mill Lane library in November.',
    false,
  ],
  // Another thing, another deed, something asked for, a plan in both.
  [
    'Saltby Council put off until May a decision on whether to close the Mill Lane library.',
    'Saltby Council will close the swimming pool in November.',
    false,
  ],
  [
    'Saltby Council put off until May a decision on whether to close the Mill Lane library.',
    'Saltby Council paints the Mill Lane library in November.',
    false,
  ],
  [
    'Saltby Council put off until May a decision on whether to close the Mill Lane library.',
    'Saltby Council might close the Mill Lane library in November.',
    false,
  ],
  [
    'The Harbour Board proposes to disqualify Ruth Bell from the regatta.',
    'Ruth Bell was told that the board is to decide whether she is disqualified from the regatta.',
    false,
  ],
  // What is open goes as far as the clause that says so.
  [
    'Saltby Council is yet to decide whether to sell the pier: Ruth Bell will close the Mill Lane library.',
    'Saltby Council will close the Mill Lane library in November.',
    false,
  ],
];
