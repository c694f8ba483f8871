/** Names that are one entity's, in one or several documents; each row is the texts, and the surfaces expected together. */
export const SAME: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a firm of two partners, with "and" or "&", and by the first',
    ['Quarle and Fenn Limited was fined.', 'Quarle & Fenn has 40 shops. Quarle will not appeal.'],
    ['Quarle and Fenn Limited', 'Quarle & Fenn', 'Quarle'],
  ],
  [
    'a board of trustees without whose it is',
    ['The Board of Trustees of Alder College met.', 'On Friday the Board of Trustees agreed.'],
    ['Board of Trustees of Alder College', 'Board of Trustees'],
  ],
  [
    'a venue, and its body by fewer words',
    ['We met at the Tarn Point Bowls Club.', 'On Friday the Bowls Club was full.'],
    ['Tarn Point Bowls Club', 'Bowls Club'],
  ],
  [
    'a body half remembered, in another order and with another ending',
    [
      'The National Museum of Lace and Textiles shut on Monday. The Rural Finance Authority agreed.',
      'The National Lace and Textile Museum will reopen.',
    ],
    ['National Museum of Lace and Textiles', 'National Lace and Textile Museum'],
  ],
  [
    'a body half remembered, with a noun of the same kind',
    ['The National Sculling Federation met in Kent.', 'The National Sculling Association fined the club.'],
    ['National Sculling Federation', 'National Sculling Association'],
  ],
  [
    'a noun before a contraction',
    ['St Wulfram’s Guild of Ringers met. The Guild hasn’t rung since May, and the guild won’t.'],
    ['St Wulfram’s Guild of Ringers', 'The Guild', 'the guild'],
  ],
  [
    'a district that is no council',
    ['The Kent Valley Transit District met on Friday. The district closed the line.'],
    ['Kent Valley Transit District', 'The district'],
  ],
  [
    'a co-operative that is a company',
    ['Kent Fruit Growers Co-operative Limited was founded in 1931. The co-operative has 40 members.'],
    ['Kent Fruit Growers Co-operative Limited', 'The co-operative'],
  ],
  [
    'a paper by its initials, and the body whose paper it is',
    ['Quay & Channel\nHome | Boats | Letters\n\nBoats sink\n\nTwo boats sank, Q&C learnt. The owner wept.'],
    ['Quay & Channel', 'Q&C'],
  ],
  [
    'two posts joined by and',
    [
      'Ann Brook is chief executive of Harwell Mills.',
      'Rosa Tilley, Acmex Ltd’s founder and chief executive, spoke. The chief executive left.',
    ],
    ['Rosa Tilley', 'chief executive'],
  ],
  [
    'term for what is only described',
    [
      'The firm shall hire a surveyor. The trust shall retain an independent engineer ("the Engineer"). The Engineer shall report.',
    ],
    ['an independent engineer', 'Engineer'],
  ],
  [
    'a post that a paper has filled, with its article or without',
    [
      'KENT PORTS COMMISSION\nNOTICE\n\n1. An independent monitor, who shall be chosen by the firm, or a like person.\n\n2. An independent monitor shall be appointed by May 2020.',
      'The firm hired an independent monitor. Nobody knows the monitor.',
    ],
    ['An independent monitor', 'an independent monitor', 'the monitor'],
  ],
  [
    'a paper by either of its two nouns',
    [
      'LEASE AGREEMENT\n\nThis Lease is made on 3 May 2019 between Kent Port Authority ("the Authority") and Quill Freight Inc. ("Lessee").\n\n1. Lessee may end this Lease by 1 June 2024.\n\n2. Lessee shall keep the hangar open.',
      'Kent Port Authority signed the lease on Friday, and in the agreement it promised a hangar.',
    ],
    ['LEASE AGREEMENT', 'this Lease', 'the lease', 'the agreement'],
  ],
  [
    'a firm by what its people are',
    [
      'The pier was seen by Orde Lacey LLP, consulting engineers, in May.',
      'Its piles are thin, which the engineers, Orde Lacey, consider grave. It asked its engineers.',
    ],
    ['Orde Lacey LLP', 'the engineers', 'its engineers'],
  ],
  [
    'a programme named before its term',
    ['The agency runs the State Dental Health Program ("the Program"). The Program is free.'],
    ['State Dental Health Program', 'Program'],
  ],
  [
    'a post with capitals that nobody is known to hold',
    ['A bond goes to the County Clerk. It was asked for by the County Clerk.', 'He met the County Clerk.'],
    ['County Clerk'],
  ],
  [
    'term for a site, not for its street',
    ['Kent Council leases a rendering plant at Mill Lane ("the Facility"). The Facility is old.'],
    ['a rendering plant', 'Facility'],
  ],
  [
    'two terms at once',
    ['Aranya Cements Limited (“Aranya” or “the Company”) is pleased. The Company will pay.'],
    ['Aranya Cements Limited', 'The Company'],
  ],
  [
    'term after an address',
    [
      'This is between Kent Museum Trust, of 3 Quay Road, Dover, England ("the Lender"), and others. The Lender owns it.',
    ],
    ['Kent Museum Trust', 'The Lender'],
  ],
  [
    'term after what the party is',
    ['CAWSBY PIER TRUST, a registered charity ("the Trust"), applied. The Trust shall report.'],
    ['CAWSBY PIER TRUST', 'The Trust'],
  ],
  [
    'term after what the party is for',
    [
      'The trust shall appoint Orde & Lacey LLP, chartered surveyors, to watch the works ("the Monitor"). The Monitor reports.',
    ],
    ['Orde & Lacey LLP', 'The Monitor'],
  ],
  [
    'term of what is described, not of whoever hires it',
    [
      'Kent Trust, which owns the pier, shall retain an independent engineer ("the Engineer"). The Engineer shall report.',
    ],
    ['an independent engineer', 'Engineer'],
  ],
  [
    'term after an address in capitals',
    [
      'Served on: Bellwether Care Group Limited, Calder House, Ormsgate ("the Provider"). The Provider objected.',
    ],
    ['Bellwether Care Group Limited', 'The Provider'],
  ],
  [
    'term for a place after its address',
    ['At: Skelder Road Bakery, Skelderby ("the Bakery"). The Bakery is old.'],
    ['Skelder Road Bakery', 'The Bakery'],
  ],
  [
    'company whose officer speaks of it',
    [
      'Aranya Ltd bought Setu Ltd. Setu Ltd makes cement and Setu Ltd is old. Aranya chairman Ann Brook said the company would appeal.',
    ],
    ['Aranya Ltd', 'the company'],
  ],
  [
    'river without its noun',
    ['It ran into the Little Sorrel River. Rafters left the Little Sorrel.'],
    ['Little Sorrel River', 'the Little Sorrel'],
  ],
  [
    'panel by its size',
    ['The Judicial Panel met. The three-member panel agreed.'],
    ['Judicial Panel', 'The three-member panel'],
  ],
  [
    'auditors of an office',
    ['The Office of the State Auditor reported. The auditors found no theft.'],
    ['Office of the State Auditor', 'The auditors'],
  ],
  [
    'board by whose it is',
    ['The Vessels Agency met. The agency’s board was told in May. Later the board agreed.'],
    ['the agency’s board', 'the board'],
  ],
  [
    'committee with a name',
    ['The Vessels Agency has a Planning Committee. The agency’s planning committee met.'],
    ['Planning Committee', 'the agency’s planning committee'],
  ],
  [
    'body without its owner',
    ['The Judicial Panel of the Kent League met.', 'The Judicial Panel rose.'],
    ['Judicial Panel of the Kent League', 'Judicial Panel'],
  ],
  [
    'the latter',
    ['Kent Council became the partner of Surrey Council after the latter’s services failed.'],
    ['Surrey Council', 'latter'],
  ],
  ['short given name', ['David Marlow spoke.', 'Dave Marlow agreed.'], ['David Marlow', 'Dave Marlow']],
  [
    'initial',
    ['Marcus T. Hollis signed.', 'Dr Marcus Hollis said so.'],
    ['Marcus T. Hollis', 'Marcus Hollis'],
  ],
  ['surname with title', ['Desmond Pike runs a shop. Mr Pike closed it.'], ['Desmond Pike', 'Mr Pike']],
  ['surname alone', ['Fiona Sulkin wrote it. Sulkin said so.'], ['Fiona Sulkin', 'Sulkin']],
  [
    'initials of a body',
    ['The Water Services Agency (WSA) met.', 'The WSA agreed.'],
    ['Water Services Agency', 'WSA'],
  ],
  [
    'abbreviated council',
    ['Kentshire County Council met.', 'Kentshire CC agreed.'],
    ['Kentshire County Council', 'Kentshire CC'],
  ],
  [
    'tier left out',
    ['Torbridge Borough Council met.', 'Torbridge Council agreed.'],
    ['Torbridge Borough Council', 'Torbridge Council'],
  ],
  [
    'defined term',
    ['The Department for Bridges ("the Department") met. The Department agreed.'],
    ['Department for Bridges', 'The Department'],
  ],
  [
    'form of company',
    ['Dunmore Foods Ltd closed.', 'Workers at Dunmore Foods left.'],
    ['Dunmore Foods Ltd', 'Dunmore Foods'],
  ],
  [
    'common noun',
    ['Torbridge Borough Council met. Later the council agreed.'],
    ['Torbridge Borough Council', 'the council'],
  ],
  [
    'apposition',
    ['The harbour master, Ann Tilley, left. The harbour master was tired.'],
    ['Ann Tilley', 'The harbour master'],
  ],
  [
    'office to its only holder',
    ['The commissioner, Ann Tilley, left.', 'He wrote to the Commissioner for Harbours.'],
    ['Ann Tilley', 'Commissioner for Harbours'],
  ],
  [
    'place for its council',
    ['Torbridge Borough Council met. Torbridge will pay.'],
    ['Torbridge Borough Council', 'Torbridge'],
  ],
  [
    'act by its year',
    ['Section 4 of the Harbours Act 1987 ("the 1987 Act") applies. The 1987 Act is old.'],
    ['Harbours Act 1987', '1987 Act'],
  ],
  [
    'minister by the matter',
    ['The Secretary of State for Justice and Custody met. The Justice and Custody Secretary agreed.'],
    ['Secretary of State for Justice and Custody', 'Justice and Custody Secretary'],
  ],
  [
    'prison by either name',
    ['HMP Kentmoor closed. Riots shook Kentmoor Prison in May.'],
    ['HMP Kentmoor', 'Kentmoor Prison'],
  ],
  [
    'surname of two words',
    ['Bríd Ní Bhriain spoke. Ní Bhriain said so again.'],
    ['Bríd Ní Bhriain', 'Ní Bhriain'],
  ],
  [
    'post in general',
    ['Lorraine Tisdale, the inspector general of Kent Council, wrote. The inspector general said so.'],
    ['Lorraine Tisdale', 'The inspector general'],
  ],
  [
    'surname that is a word, at the head of a sentence',
    ['Helen Marsh fell. Marsh was unhurt.'],
    ['Helen Marsh', 'Marsh'],
  ],
  [
    'a department with its words turned round',
    ['The United States Department of Justice sued.', 'The Justice Department sued on Monday.'],
    ['United States Department of Justice', 'Justice Department'],
  ],
  [
    'a council without whose it is',
    ['The Walhaut Tribal Council met.', 'On Friday the Tribal Council agreed.'],
    ['Walhaut Tribal Council', 'Tribal Council'],
  ],
  [
    'a company by its form in another country',
    ['Norsund Capital AS bought it.', 'Norsund Capital said it was sorry.'],
    ['Norsund Capital AS', 'Norsund Capital'],
  ],
  [
    'a club’s company by its letters',
    ['Marrow Athletic Football Club Limited agreed.', 'The sale of Marrow Athletic FC is off.'],
    ['Marrow Athletic Football Club Limited', 'Marrow Athletic FC'],
  ],
  [
    'a firm by the words before what it does',
    ['Hadley-Brunetti Constructors built it. Hadley-Brunetti said it was sorry.'],
    ['Hadley-Brunetti Constructors', 'Hadley-Brunetti'],
  ],
  [
    'a union and its only branch',
    [
      'The Malt, Hops and Barley Workers’ Union, Local 318, met.',
      'He leads Local 318 of the Malt, Hops and Barley Workers’ Union. Local 318 struck.',
    ],
    [
      'Malt, Hops and Barley Workers’ Union, Local 318',
      'Local 318 of the Malt, Hops and Barley Workers’ Union',
      'Local 318',
    ],
  ],
  [
    'a surname with a form of address, where another person has it too',
    ['Giles Tarnlow and Mrs Ann Tarnlow own it. Mr Tarnlow, who runs it, was fined.'],
    ['Giles Tarnlow', 'Mr Tarnlow'],
  ],
  [
    'a hospital by its kind',
    ['Corvell Memorial Hospital is full.', 'He was taken to Corvell Memorial.'],
    ['Corvell Memorial Hospital', 'Corvell Memorial'],
  ],
  [
    'a hall without its town',
    ['They met in Corvell Memorial Hall.', 'We sat in the Memorial Hall.'],
    ['Corvell Memorial Hall', 'Memorial Hall'],
  ],
  [
    'a company by the initials of its name without its form',
    ['Tarnlow Ridge Capital Management LLC was fined.', 'TRCM paid.'],
    ['Tarnlow Ridge Capital Management LLC', 'TRCM'],
  ],
];

/** Names that must stay two entities. */
export const APART: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'those who want to save a school from it',
    ['The Vessoul Choir School Foundation met. She chairs Save Our Choir School, a group.'],
    'Vessoul Choir School Foundation',
    'Save Our Choir School',
  ],
  [
    'a town that a hatchery begins with',
    [
      'They reopened Larchby Bend Hatchery.',
      'They live in Larchby Bend. The road to Larchby Bend is closed.',
    ],
    'Larchby Bend Hatchery',
    'Larchby Bend',
  ],
  [
    'somebody called as his town is',
    ['Peter Tarnlow, 74, wept. Tarnlow Town Council met in the hall, and then all of Tarnlow came.'],
    'Peter Tarnlow',
    'Tarnlow',
  ],
  [
    'a post that one paper gives to two people',
    [
      'RIVERS ORDER\n\n1. The council shall appoint an independent engineer by May.',
      'Dr Ann Quillon, the engineer who helped, left. An independent engineer will be appointed.',
      'Council appointed Ms Joan Tarnlow as independent engineer. Joan Tarnlow, the independent engineer, agreed.',
    ],
    'Ann Quillon',
    'Joan Tarnlow',
  ],
  [
    'a state and another whose name goes on in front of it',
    ['The People’s Republic of Corvellia and the Republic of Corvellia made peace.'],
    'People’s Republic of Corvellia',
    'Republic of Corvellia',
  ],
  [
    'what belongs to a founder',
    ['Quillon Foundry Limited was fined. Carl Quillon wept. Quillon’s gates rust.'],
    'Quillon Foundry Limited',
    'Carl Quillon',
  ],
  [
    'a town and its hospital',
    ['Tollandby Hospital shut. “It is far,” Tollandby said, and Tollandby has no bus.'],
    'Tollandby Hospital',
    'Tollandby',
  ],
  [
    'two people who hold one post in turn',
    [
      'The Leader of the Council, Ann Smith, spoke.',
      'Carl Stone, Leader of the Council, spoke. Carl Stone wept.',
    ],
    'Ann Smith',
    'Carl Stone',
  ],
  [
    'a town and its government, where a paper calls that the City',
    ['The City of Marlow Hill (the "City") shall pay. The plant is in Marlow Hill.'],
    'City of Marlow Hill',
    'Marlow Hill',
  ],
  [
    'a town and its corn hall',
    ['They met in Thornbeck Corn Hall. He lives in Thornbeck.'],
    'Thornbeck Corn Hall',
    'Thornbeck',
  ],
  [
    'bodies of like names that one document has both of',
    ['The National Sculling Federation and the National Sculling Association met.'],
    'National Sculling Federation',
    'National Sculling Association',
  ],
  [
    'a council and a court of one county',
    ['Kent County Council met.', 'Kent County Court sat.'],
    'Kent County Council',
    'Kent County Court',
  ],
  ['other given name', ['Amanda Marlow spoke.', 'David Marlow agreed.'], 'Amanda Marlow', 'David Marlow'],
  [
    'hyphened surname',
    ['David Hill spoke. Amanda Hill-Duxford agreed.'],
    'David Hill',
    'Amanda Hill-Duxford',
  ],
  [
    'other tier',
    ['Kentshire County Council met.', 'Kentshire District Council agreed.'],
    'Kentshire County Council',
    'Kentshire District Council',
  ],
  [
    'year of an act',
    ['The Ports Act 1989 and the Ports Act 2004 apply.'],
    'Ports Act 1989',
    'Ports Act 2004',
  ],
  [
    'offices',
    ['The Secretary of State for Ports met the Minister of State for Ports.'],
    'Secretary of State for Ports',
    'Minister of State for Ports',
  ],
  [
    'paper and its town',
    ['The Kentmoor Evening Post came out. He lives in Kentmoor.'],
    'Kentmoor Evening Post',
    'Kentmoor',
  ],
  [
    'place and its council',
    ['Torbridge Borough Council met in Torbridge.'],
    'Torbridge Borough Council',
    'Torbridge',
  ],
];
