/**
 * Bodies, places and papers that are taken up by something else than their name: a term, a rank, letters, who hired them.
 * Each row is the texts, and the surfaces expected together.
 */
export const TAKEN_UP: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a station by its channel',
    [
      'KQZT News 8\nWatch Live | Weather | Sports\n\nPool shut\n\nThe pool shut on Monday. "We know," Ann Brook told News 8 at the pool.',
      'Pool notes\n\nI know what some of you heard on Channel 8 about the pool.',
    ],
    ['News 8', 'Channel 8'],
  ],
  [
    'a board of education as the school board',
    ['The Board of Education met on Monday. On Tuesday the school board voted, and the state board did not.'],
    ['Board of Education', 'the school board'],
  ],
  [
    'a body by a noun of the same kind',
    ['The Quarle Harbour Authority and the Quarle Rivers Board met. The harbour board voted.'],
    ['Quarle Harbour Authority', 'The harbour board'],
  ],
  [
    'a commission by its commissioners',
    ['The Quarle County Board of Commissioners met on Monday. The commission voted on Tuesday.'],
    ['Quarle County Board of Commissioners', 'The commission'],
  ],
  [
    'a department with the level at which it governs',
    ['The Department of Inland Fish met. Ann Brook of the state Department of Inland Fish left.'],
    ['Department of Inland Fish', 'state Department of Inland Fish'],
  ],
  [
    'a paper by what the news calls it, and by whom it is of',
    [
      'CONSENT ORDER\n\nIn the Matter of Quill Freight Inc.\n\n1. Quill Freight Inc. ("Respondent") shall pay $400. This Order takes effect on May 4, 2021.',
      'Quill Freight gave in on Friday. The deal, signed on Monday, is its second. The company signed their consent order last week. I read the Quill order twice.',
    ],
    ['This Order', 'The deal', 'their consent order', 'the Quill order'],
  ],
  [
    'a paper by a line of its own above what it is about, by its bare number, and unsigned in the news',
    [
      "KENT COUNTY COUNCIL\n\nCHIEF EXECUTIVE'S ORDER\n\nOrder No: KC/2023/41\n\nRIVERS ACT 2004, SECTION 17\n\nCLOSURE OF THE MILL LANE POOL\n\n1. The pool shall shut. This Order takes effect on 4 May 2023.",
      'The pool will shut under an order signed on Friday. Councillors had no vote on the order, KC/2023/41.',
    ],
    ['This Order', 'KC/2023/41', 'an order', 'the order'],
  ],
  [
    'a paper of one word, with and without the words beside it',
    [
      'KENT LABOUR TRIBUNAL\n\nAWARD\n\n1. The University of Kent shall pay. This Award is made under section 4 of the Labour Act 1998 and shall end on 4 May 2023.\n\n2. Award ends: 4 May 2023.',
      'The award is two pages long.',
      'Union wins landmark award at Kent\n\nPress release\n\nThe union has won.',
    ],
    ['This Award', 'The award'],
  ],
  [
    'a new licence where it is the only one',
    [
      'WATER LICENCE No. 17\n\nRivers Act 2001, s. 4\n\n1. The Licensee shall keep the sluice open. This licence shall end on 4 May 2031.',
      'The new licence for the dam came out on Monday.',
    ],
    ['This licence', 'The new licence'],
  ],
  [
    'a house by its first words',
    [
      'Larchby Bend Care Center shut on Friday.',
      'Her father has lived at Larchby Bend since May. Larchby Bend, which opened in 1974, has 60 beds.',
    ],
    ['Larchby Bend Care Center', 'Larchby Bend'],
  ],
  [
    'a firm by its first word, beside its parent',
    [
      'Kestran Custody Services Limited runs the jail. Kestran Group owns it. The notice binds Kestran.',
      'A spokesman for Kestran said that nothing was wrong.',
    ],
    ['Kestran Custody Services Limited', 'Kestran'],
  ],
  [
    'a firm in a form of its own country',
    ['Carrick Race Company DAC keeps the course.', 'Carrick Race Company said nothing.'],
    ['Carrick Race Company DAC', 'Carrick Race Company'],
  ],
  [
    'a person by the inner form of address, without letters',
    [
      'Director Dr Sunita Hill FRICS spoke. Planning Minister Ross Hale left. Retired Judge Hywel Stone stayed.',
    ],
    ['Sunita Hill', 'Dr Sunita Hill'],
  ],
  [
    'a minister with what he is in charge of',
    ['Planning Minister Ross Hale left.'],
    ['Ross Hale', 'Planning Minister Ross Hale'],
  ],
  [
    'a post whose noun a sentence begins with',
    ['Board president Sunita Hill said that it was over.'],
    ['Sunita Hill', 'Board president Sunita Hill'],
  ],
  [
    'letters with their full stop',
    ['The officer, Sunita Hill, Esq., found nothing.'],
    ['Sunita Hill', 'Sunita Hill, Esq.'],
  ],
  [
    'somebody’s group, where its name stands beside it',
    ['“We won,” said Marged Stone. Her group, Friends of Tarn Creek, plans to appeal.'],
    ['Friends of Tarn Creek', 'Her group'],
  ],
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
  [
    'whom a paper appoints, by the post',
    [
      'HARBOURS ORDER\n\n1. The Office has appointed Professor Ann Smith as Independent Reviewer ("the Reviewer").\n\n2. The Reviewer shall report.',
    ],
    ['Ann Smith', 'The Reviewer'],
  ],
  [
    'whom a court appoints, without a bracket',
    [
      'HARBOURS ORDER\n\n1. The Court appoints Ann Smith, M.D., as Monitor.\n\n2. The Monitor shall report.',
      'Ann Smith met the monitor’s critics. She is the monitor.',
    ],
    ['Ann Smith', 'The Monitor'],
  ],
  [
    'a definition inside a sentence',
    [
      'HARBOURS ORDER\n\n1. In this order "plan" has its usual sense; and "the Officer" means Ann Smith, Harbour Officer.\n\n2. The Officer shall report.',
    ],
    ['Ann Smith', 'The Officer'],
  ],
  [
    'a body put after its noun, and the noun again',
    [
      'The contractor, Acmex Builders of Kentford, left. Quill Homes Ltd stayed. The contractor said nothing.',
    ],
    ['Acmex Builders', 'The contractor'],
  ],
  [
    'an insurer by its name, beside another firm',
    ['Quill Freight Ltd sued Oakham Surety Company. The insurer paid.'],
    ['Oakham Surety Company', 'The insurer'],
  ],
  [
    'a firm that is named for its trade',
    ['“It is done,” said Ann Smith, managing director of Quillon Marine. The firm began in May.'],
    ['Quillon Marine', 'The firm'],
  ],
  [
    'a local of a union',
    ['Ann Smith of Care Workers United Local 12 spoke. Local 12 wants more, and the union will strike.'],
    ['Care Workers United Local 12', 'Local 12', 'the union'],
  ],
  [
    'a district with a number',
    ['Tolliver County Levee District No. 4 met. The levee district will pay.'],
    ['Tolliver County Levee District No. 4', 'The levee district'],
  ],
  [
    'the ombudsman',
    ['The Local Services Ombudsman wrote. The ombudsman was cross.'],
    ['Local Services Ombudsman', 'The ombudsman'],
  ],
  [
    'a regulator that is a commission, named in another document',
    ['The National Rivers Commission met.', 'The phones have not stopped since the regulator agreed.'],
    ['National Rivers Commission', 'the regulator'],
  ],
  [
    'a watchdog in a headline, and in the lead',
    ['The National Rivers Commission met.', 'Watchdog shuts mill\n\nA watchdog has shut a mill.'],
    ['National Rivers Commission', 'Watchdog', 'A watchdog'],
  ],
  [
    'feds and a federal agency',
    ['The United States Bureau of Tides wrote.', 'The feds will pay. Federal regulators wrote it.'],
    ['United States Bureau of Tides', 'The feds', 'Federal regulators'],
  ],
  [
    'the state, for the body below it on a letterhead',
    [
      'STATE OF KALLOWAY\n\nDEPARTMENT OF TIDES\n\nORDER\n\n1. The Department orders the dam shut.',
      'The state ordered the dam shut.',
    ],
    ['DEPARTMENT OF TIDES', 'The state'],
  ],
  [
    'a state on a letterhead, and in an address',
    [
      'STATE OF KALLOWAY\n\nDEPARTMENT OF TIDES\n\nORDER\n\n1. The Department orders the dam shut.\n\nDated at Fort Linden, Kalloway, on 3 May 2023.',
    ],
    ['STATE OF KALLOWAY', 'Kalloway'],
  ],
  [
    'a council by its name in the country’s other language',
    [
      'ARDMOYLE COUNTY COUNCIL\n\nComhairle Chontae Ardmoyle\n\nMill Quay, Kilcorban 4\n\nNOTICE\n\n1. The Council gives notice.',
    ],
    ['ARDMOYLE COUNTY COUNCIL', 'Comhairle Chontae Ardmoyle'],
  ],
  [
    'a company by its first two words',
    ['Blue Heron Air Cargo, Inc. met. The Blue Heron lease ends, and nobody at Blue Heron spoke.'],
    ['Blue Heron Air Cargo, Inc.', 'Blue Heron'],
  ],
  [
    'a body whose name has the words of the phrase together, and not one that has them apart',
    [
      'The Kent County Election Board met.',
      'The State Board of Elections ruled. The county election board agreed. The election board will count.',
    ],
    ['Kent County Election Board', 'The county election board', 'The election board'],
  ],
  [
    'the only body of a noun, by other words',
    [
      'The Ohio Industrial Relations Board ruled.',
      'The Ohio Industrial Relations Board sat. Ohio’s labour board was blunt.',
      'The gates opened after the labour board ruled.',
    ],
    ['Ohio Industrial Relations Board', 'the labour board'],
  ],
  [
    'those who act for a body of the state',
    ['The State Water Quality Board met.', 'On Monday state regulators ordered it to stop.'],
    ['State Water Quality Board', 'state regulators'],
  ],
  [
    'a state abbreviated after its town',
    ['The case is in Ontario.', 'He lives in Port Sarle, Ont., with her.'],
    ['Ontario', 'Ont.'],
  ],
  [
    'a party that the head of a paper names, defined again',
    [
      'LABOUR BOARD OF TARNLAND\n\nDECISION\n\nBETWEEN:\n\nAcmex Foods Limited,\nResponding Party.\n\n1. This is an application in which the responding party ("the employer") is at fault.\n\n2. The employer shall pay.',
    ],
    ['Acmex Foods Limited', 'The employer'],
  ],
  [
    'a firm by its founder’s name alone',
    ['Quillon Foundry Limited was fined. Nobody at Quillon’s knew.', 'On Friday Quillon’s made it in a day.'],
    ['Quillon Foundry Limited', 'Quillon’s'],
  ],
  [
    'a body by its letters after a post in it',
    [
      'The Director of the Corvell Rivers Administration ("CRA") signed. CRA agreed.',
      'The Corvell Rivers Administration met.',
    ],
    ['Corvell Rivers Administration', 'CRA'],
  ],
  [
    'a regulator that is called an agency, beside a news agency',
    ['The Rivers Administration fined the mill, the Tarn News Service reported. The agency found oil.'],
    ['Rivers Administration', 'The agency'],
  ],
  [
    'a broker by its trade',
    ['Quill Insurance Brokers Limited bought Tarn Marine Limited. The broker paid.'],
    ['Quill Insurance Brokers Limited', 'The broker'],
  ],
  [
    'a paper of two nouns, by its day and by either noun',
    [
      'RIVERS BOARD\n\nORDER AND NOTICE OF PENALTY\n\n1. The mill shall pay. No penalty is assessed by this order.',
      'The mill must pay, under an order signed on Friday. We read the order twice. The Feb. 3 order is short, and so is the 9-page notice.',
    ],
    ['this order', 'the order', 'The Feb. 3 order', 'the 9-page notice'],
  ],
  [
    'a settlement that its title calls an agreement',
    ['RIVERS BOARD\n\nSETTLEMENT AGREEMENT\n\n1. The mill shall pay.', 'The settlement takes in the weir.'],
    ['SETTLEMENT AGREEMENT', 'The settlement'],
  ],
  [
    'a town with its state, stop and all',
    ['QUILLBY, Minn. — The mill shut. Quillby, New Mexico, is elsewhere. They left Quillby in May.'],
    ['QUILLBY, Minn.', 'Quillby'],
  ],
  [
    'a peer with the place of the title',
    ['Baroness Quill of Ostby spoke. Baroness Quill sat down.'],
    ['Baroness Quill of Ostby', 'Baroness Quill'],
  ],
  [
    'the company, of the one body that no noun sorts',
    ['On Monday Silver Kettle Coffee apologised to the Fish Council. The company said it was sorry.'],
    ['Silver Kettle Coffee', 'The company'],
  ],
];
