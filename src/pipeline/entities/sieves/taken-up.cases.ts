/**
 * Bodies, places and papers that are taken up by something else than their name: a term, a rank, letters, who hired them.
 * Each row is the texts, and the surfaces expected together.
 */
export const TAKEN_UP: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'people of a firm by who hired them',
    [
      'Orde Lacey LLP, consulting engineers, surveyed the pier for the Kent Pier Trust.',
      'Engineers hired by the trust found cracks. The Kent Pier Trust’s engineers were blunt.',
    ],
    ['Orde Lacey LLP', 'Engineers hired by the trust', 'The Kent Pier Trust’s engineers'],
  ],
  [
    'a county that a paper calls by its rank',
    [
      'WHEREAS, Tolliver County (the "County") owns the field, be it resolved that the County shall sell it.',
      'The county will sell the field.',
    ],
    ['Tolliver County', 'The county'],
  ],
  [
    'definitions in a list without marks',
    [
      'HARBOURS ORDER\n\nInterpretation\n\nIn this Order, Agency means Kent Rivers Agency;\n\nbridge means the Mill Street swing bridge;\n\n1. The bridge shall stay open.',
    ],
    ['Mill Street swing bridge', 'The bridge'],
  ],
  [
    'a paper by its noun, below a name and by the day of its issue',
    [
      'The Kent Courier asked. He died in May.\n\nCourier staff writer Joel Hale contributed.',
      'It was in Friday’s Courier.',
    ],
    ['Kent Courier', 'Courier'],
  ],
  [
    'a station by its letters',
    ['KBRT News asked twice. The mayor told KBRT that he would leave.'],
    ['KBRT News', 'KBRT'],
  ],
  [
    'a weekly by its letters',
    [
      'Charity & Giving Weekly\nHome | Jobs | Letters\n\nTrust sinks\n\nThe trust sank, it told C&G by email. The owner wept.',
    ],
    ['Charity & Giving Weekly', 'C&G'],
  ],
  [
    'our own board',
    ['The Kent Harbour Board met. It was our own board that asked.'],
    ['Kent Harbour Board', 'our own board'],
  ],
  [
    'the trustees, where there is a board of them',
    ['The Board of Trustees of Alder College met. The Alder Trust was there. The trustees voted.'],
    ['Board of Trustees of Alder College', 'The trustees'],
  ],
  [
    'a paper by the number above its title',
    [
      'KENT COUNTY\n\nRESOLUTION NO. R-2023-118\n\nA RESOLUTION CALLING A SPECIAL ELECTION\n\nWHEREAS, the Board met;\n\n1. This Resolution takes effect today.',
      'I read Resolution R-2023-118 twice. Nobody had read that resolution.',
    ],
    ['This Resolution', 'RESOLUTION NO. R-2023-118', 'Resolution R-2023-118', 'that resolution'],
  ],
  [
    'a notice with a word more',
    [
      'KENT COUNCIL\n\nABATEMENT NOTICE\n\nTAKE NOTICE that the Council is satisfied.\n\n1. This notice takes effect today.',
      'They were served with a noise abatement notice on Friday.',
    ],
    ['This notice', 'a noise abatement notice'],
  ],
  [
    'a statement of reasons and order',
    [
      'KENT AUTHORITY\n\nSTATEMENT OF REASONS AND ORDER\n\n1. The Authority orders that the trust shall close.\n\n2. This Order takes effect today.',
    ],
    ['STATEMENT OF REASONS AND ORDER', 'This Order'],
  ],
  [
    'a school without its noun',
    ['Harlund Elementary is shut. The roof of Harlund leaks.'],
    ['Harlund Elementary', 'Harlund'],
  ],
  [
    'a person by the post that stands before the name',
    ['District Judge Marged Stone sat on Monday. In March the judge went home, and a judge never does.'],
    ['District Judge Marged Stone', 'the judge'],
  ],
  [
    'a body by the last word of its name',
    ['They wrote to Tolvar Harriers. It was the Harriers who won.'],
    ['Tolvar Harriers', 'the Harriers'],
  ],
  [
    'a legislature by its members',
    ['The Legislature met in May. Nobody liked it, but lawmakers put up the money.'],
    ['The Legislature', 'lawmakers'],
  ],
  [
    'a decree that a document is, and no headline that counts one',
    ['KENT COUNTY\n\nCONSENT DECREE\n\n1. The county shall pay.\n\n2. This Decree takes effect today.'],
    ['CONSENT DECREE', 'This Decree'],
  ],
];
