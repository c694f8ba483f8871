/** One sentence, and the people, bodies and places that it names: `type: exact words`, in the order of the text. */
export const NAMED: readonly (readonly [string, readonly string[]])[] = [
  // Peoples, and what is called after one
  ['The Chechens met the British and Rwandan Hutu men.', []],
  [
    'The Korean National Congress sat. Korean talks went on, and the North Korean Red Cross helped.',
    ['organisation: Korean National Congress', 'organisation: North Korean Red Cross'],
  ],
  ['He left N. Korea and S. Carolina.', ['place: N. Korea', 'place: S. Carolina']],
  // Ranks, and what is called after them
  [
    'Queen Elizabeth II and Pope John Paul II met King Hussein.',
    ['person: Elizabeth II', 'person: John Paul II', 'person: Hussein'],
  ],
  [
    'She went from Prince George County to Queen Street.',
    ['place: Prince George County', 'place: Queen Street'],
  ],
  // A place, a title and a name
  ['They met Chicago Cardinal Joseph Brennan.', ['place: Chicago', 'person: Joseph Brennan']],
  ['On Friday U.S. Assistant Secretary of State John Kerry spoke.', ['person: John Kerry']],
  [
    'Minister for Health Sunita Fenn met Secretary of State Quarle. It is by Member for Vessoul Jodie Fenn.',
    ['person: Sunita Fenn', 'person: Quarle', 'person: Jodie Fenn'],
  ],
  ['The Minister for Health and the Secretary of State Award were there.', []],
  // The words before a post are its own
  [
    'Deputy City Attorney Ann Quarle met Chief County Engineer Odo Fenn.',
    ['person: Ann Quarle', 'person: Odo Fenn'],
  ],
  // What has a chair, a branch of a department, and a lifeboat
  [
    'Maeve Quarle, who chairs the Foxglove Vine Growers, met the treasurer of the Vessoul Tram Riders.',
    ['person: Maeve Quarle', 'organisation: Foxglove Vine Growers', 'organisation: Vessoul Tram Riders'],
  ],
  ['A survey by the Ship Survey Branch was late.', ['organisation: Ship Survey Branch']],
  [
    'The Quillby lifeboat and the Ostrand inshore lifeboat came.',
    ['organisation: Quillby lifeboat', 'organisation: Ostrand inshore lifeboat'],
  ],
  // A station with its frequency
  [
    'She works for KQZT 89.5 FM. They listen to Vessoul FM 97.3.',
    ['organisation: KQZT 89.5 FM', 'organisation: Vessoul FM 97.3'],
  ],
  // Lines in which every word has a capital
  [
    'Roads and Bridges Scrutiny Committee – 12 March 2021',
    ['organisation: Roads and Bridges Scrutiny Committee'],
  ],
  [
    'To All Honorable Members of the Joint Committee on Coastal Bridges',
    ['organisation: Joint Committee on Coastal Bridges'],
  ],
  [
    'Facility: Quarle County Animal Shelter, 2016 Old Quarry Road, Vessoul Springs',
    ['organisation: Quarle County Animal Shelter', 'place: Old Quarry Road', 'place: Vessoul Springs'],
  ],
  // Two names beside what somebody does
  ['They held the dissident Wang Donghai, the pressure group said.', ['person: Wang Donghai']],
  // Two surnames with what only a body has, and a run-in heading
  ['The engineer Braddock Pyle, which has won before, was glad.', ['organisation: Braddock Pyle']],
  ['Braddock Pyle’s site manager was glad.', ['organisation: Braddock Pyle']],
  ['THE BRAKES. This is the part that made me stop.', []],
  // What one firm is called by, joined by "and", with brackets inside, and two firms
  [
    'It was sold to Vessoul Ice and Leisure Inc. by Quarle and Fenn Limited.',
    ['organisation: Vessoul Ice and Leisure Inc.', 'organisation: Quarle and Fenn Limited'],
  ],
  ['Her owner is Quarle Fishing (Vessoul) Limited.', ['organisation: Quarle Fishing (Vessoul) Limited']],
  ['He left Quarle Fishing (in Vessoul) for good.', ['organisation: Quarle Fishing', 'place: Vessoul']],
  ['Quarle Ltd and Fenn Ltd agreed.', ['organisation: Quarle Ltd', 'organisation: Fenn Ltd']],
  ['The Vessoul and District Chess Club met.', ['organisation: Vessoul and District Chess Club']],
  // Unions, their branches, and other bodies by two words
  [
    'Local 12 of the United Tram and Bus Workers met the Brotherhood of Glass Trades.',
    [
      'organisation: Local 12 of the United Tram and Bus Workers',
      'organisation: Brotherhood of Glass Trades',
    ],
  ],
  [
    'The Quarle-Fenn Joint Venture lost in the Ninth Circuit, said the State Patrol.',
    ['organisation: Quarle-Fenn Joint Venture', 'organisation: Ninth Circuit', 'organisation: State Patrol'],
  ],
  ['She chairs Save Our Paddling Pool, a group.', ['organisation: Save Our Paddling Pool']],
  ['Save our seats, they said, and the ninth circuit was the last.', []],
  // Some words of the language: whom one hires, tells or has to do with
  ['The bridge was designed by Foxglove Engineering.', ['organisation: Foxglove Engineering']],
  ['It was run by Common Law for years.', []],
  [
    'An order was signed on 4 May with Foxglove Marine Structures.',
    ['organisation: Foxglove Marine Structures'],
  ],
  ['It went to a contractor, Foxglove Response, in 2022.', ['organisation: Foxglove Response']],
  ['She told Morning Ripple on Monday.', ['organisation: Morning Ripple']],
  ['She told Prudence Marsh on Monday.', ['person: Prudence Marsh']],
  // Those who do something, by where they do it
  ['Ohio Apple Growers will meet.', ['organisation: Ohio Apple Growers']],
  ['Ohio Voter Numbers fell.', []],
  // Papers by how often they come out, and two that became one
  [
    'He reads the Vessoul Daily Citizen and the Vessoul Courier-Dispatch.',
    ['organisation: Vessoul Daily Citizen', 'organisation: Vessoul Courier-Dispatch'],
  ],
  // Papers and agencies, by the noun after the name
  [
    'Zycie Warszawy daily said so, and the Tanjug news agency did.',
    ['organisation: Zycie Warszawy', 'organisation: Tanjug'],
  ],
  // Places by the noun beside them, and well-known ones that end as bodies do
  [
    'She lives in Worthing, a town on the coast, and he in the state capital Morelia.',
    ['place: Worthing', 'place: Morelia'],
  ],
  ['Snow fell on the West Bank.', ['place: West Bank']],
  ['NEW YORK, May 3 – It rained.', ['place: NEW YORK']],
  // Letters in brackets tell how far a name goes
  [
    'The Council for Trade and Work in Asia (CTWA) met.',
    ['organisation: Council for Trade and Work in Asia', 'organisation: CTWA'],
  ],
  // Letters after a name, sides that are many, and a name after a semicolon
  ['It was opened by Cathal Quill TD on Friday.', ['person: Cathal Quill']],
  ['Carrowbeg, who sit third, were glad.', ['organisation: Carrowbeg']],
  // Posts in capitals
  ['The Independent Engineer, whose report came on Friday, was given three weeks.', []],
  ['The Harbour Master added that it was wet.', []],
  // Ships called after somebody
  ['The ferry Lady Rowena berthed at dawn.', ['place: Lady Rowena']],
  ['The car ferry Rowena drifted, and the Rowena sank.', ['place: Rowena', 'place: Rowena']],
  ['They towed the Rowena home. It was on the Rowena when it rained.', ['place: Rowena', 'place: Rowena']],
  ['The Rowena show was on, and it was the Rowena we know.', ['person: Rowena', 'person: Rowena']],
  ['Rowena drifted off to sleep. The report Rowena wrote was long.', ['person: Rowena', 'person: Rowena']],
  ['They met Lady Rowena at dawn.', ['person: Rowena']],
  // Given names that the lexicon lacks
  ['Piers Attley, the operator’s engineer, shrugged.', ['person: Piers Attley']],
  ['They gave it to Aoife Marsh and Kwame Stone.', ['person: Aoife Marsh', 'person: Kwame Stone']],
  [
    'A rose for the Revd Hywel Stone, and one for Sunita Hill KC.',
    ['person: Hywel Stone', 'person: Sunita Hill'],
  ],
  ['It was opened by the Honourable Marged Dale TD.', ['person: Marged Dale']],
  // Forms of address and posts
  [
    'The Ven. Ambrose Quill met Coun. Ross Hale and Brigadier Hugo Brook.',
    ['person: Ambrose Quill', 'person: Ross Hale', 'person: Hugo Brook'],
  ],
  ['Chief Executive Officer Campbell Strand spoke.', ['person: Campbell Strand']],
  [
    'Undersheriff Marged Stone met Capt. Hywel Hill, Squadron Leader Ross Hale and Councilor Sunita Hill.',
    ['person: Marged Stone', 'person: Hywel Hill', 'person: Ross Hale', 'person: Sunita Hill'],
  ],
  ['It was signed by Sunita Hill, Ed.D., and Ross Hale BL.', ['person: Sunita Hill', 'person: Ross Hale']],
  [
    'Chairman of Torquay’s roads and\u00a0parks committee, Ross Hale, spoke.',
    ['place: Torquay', 'person: Ross Hale'],
  ],
  [
    'She met Rose Bright-Marsh and Dale Hope-Waters.',
    ['person: Rose Bright-Marsh', 'person: Dale Hope-Waters'],
  ],
  // Somebody named by a word of the language
  ['I got a nice woman named Prudence on the line.', ['person: Prudence']],
  ['A boat named Prudence sank.', []],
  // Lists of those present
  [
    'Present: Cllrs Mrs M. Bramall (Chairman), P. Goodall, Miss E. Lumley and T. Wragg.',
    ['person: M. Bramall', 'person: P. Goodall', 'person: E. Lumley', 'person: T. Wragg'],
  ],
  ['It was let on Lady Day 1921.', []],
  // The town of a seat
  [
    'Rep. Hywel Stone, D-Carbury, and Sen. Sunita Hill, R-Conn., met.',
    ['person: Hywel Stone', 'place: Carbury', 'person: Sunita Hill'],
  ],
  // Bodies by a plural noun, firms by what they make
  ['It went to the Centers for Soil Study and Repair.', ['organisation: Centers for Soil Study and Repair']],
  ['The grower is Tarnleigh Poultry.', ['organisation: Tarnleigh Poultry']],
  // Bodies of words of the language that do what bodies do
  ['On Monday Kestrel Bicycle Repair apologised.', ['organisation: Kestrel Bicycle Repair']],
  ['The seller, Silver Inns, said it was glad.', ['organisation: Silver Inns']],
  ['By then Silver Kettle Assurance was suing them.', ['organisation: Silver Kettle Assurance']],
  ['He is a manager at Copper Bond Insurance.', ['organisation: Copper Bond Insurance']],
  // Kin between commas, nicknames in marks
  ['His wife, Ayumiko, was at the back.', ['person: Ayumiko']],
  ['They thanked Mary “Molly” Quill for it.', ['person: Mary “Molly” Quill']],
  // Names that go on
  [
    'The Pilots and Stewards’ Association met in Kentford Extension 3.',
    ['organisation: Pilots and Stewards’ Association', 'place: Kentford Extension 3'],
  ],
  // Firms by what they make, houses with a sign, rooms, buildings of an address
  [
    'The order went to Rautiola Turbines and Grintly Paving.',
    ['organisation: Rautiola Turbines', 'organisation: Grintly Paving'],
  ],
  [
    'We met at the Copper Kettle. The landlord of the Six Bells was out.',
    ['place: Copper Kettle', 'place: Six Bells'],
  ],
  [
    'He slept in the Senate Room, the Quillon Building and the Seamen’s Hall.',
    ['place: Senate Room', 'place: Quillon Building', 'place: Seamen’s Hall'],
  ],
  ['Write to Keel Court, Dock Road, Kentford.', ['place: Keel Court', 'place: Dock Road', 'place: Kentford']],
  ['They use State Route 48 and Drain D2.', ['place: State Route 48', 'place: Drain D2']],
  ['It sold the yard to Norsand Capital AS in May.', ['organisation: Norsand Capital AS']],
  ['Harlow Ridge of Kentby Bend, LLC, shut.', ['organisation: Harlow Ridge of Kentby Bend, LLC']],
  ['The Steenkop Municipality agreed with the Chief Regulator.', ['organisation: Steenkop Municipality']],
  // A given name that is a word
  ['“Nobody owns the fish,” said Ray Whitewater, the tribe’s director.', ['person: Ray Whitewater']],
  // Places of firms and of people with an age, places by their noun
  [
    'They hired Brand & Pole Builders of Corvell in May.',
    ['organisation: Brand & Pole Builders', 'place: Corvell'],
  ],
  ['Ross Hale, 71, of Corvell, has fished there.', ['person: Ross Hale', 'place: Corvell']],
  ['CORVELL, Sept. 17, 2025 – The gates will open.', ['place: CORVELL']],
  ['They reopened Otter Bend Hatchery.', ['place: Otter Bend Hatchery']],
  ['The race was won by Corvell Harriers.', ['organisation: Corvell Harriers']],
  // Bare names by the words beside them
  ['He was born in the town of Vessoul.', ['place: Vessoul']],
  ['Tolvar, a village in the hills, burnt down.', ['place: Tolvar']],
  ['Rebels held Ostrand province for a year.', ['place: Ostrand']],
  ['The army besieged Karvell for a month.', ['place: Karvell']],
  ['It rained, so Vorrim crossed the river and led his army north.', ['person: Vorrim']],
  ['The court heard that Ozrell’s widow was ill.', ['person: Ozrell']],
  ['They read the historian Pellonius.', ['person: Pellonius']],
  ['In 480 BC Xerxes sent ships.', ['person: Xerxes']],
  ['Later that year Gorvan was assassinated.', ['person: Gorvan']],
  ['A Zorbex spokesman said no.', ['organisation: Zorbex']],
  ['We saw the rock band Zorbex.', ['organisation: Zorbex']],
  ['They bought it from Zorbex, a wholesaler of paper.', ['organisation: Zorbex']],
  ['They pay with ZorbPay here.', ['organisation: ZorbPay']],
  [
    'The trawler Gay Linnet left. Her sister ship, the Sea Thistle, did not.',
    ['place: Gay Linnet', 'place: Sea Thistle'],
  ],
  ['On Friday the Wild Heron capsized.', ['place: Wild Heron']],
  ['The board met in Mercer on Friday.', ['place: Mercer']],
  [
    'The report was read in Franklin and praised. Later Franklin agreed.',
    ['place: Franklin', 'place: Franklin'],
  ],
  // Addresses, venues
  ['Write to 11 Quill Walk, London SW1Z 4QT.', ['place: Quill Walk', 'place: London']],
  ['Write to 211 Quill Street, Wyndham.', ['place: Quill Street', 'place: Wyndham']],
  ['We met at the Corn Exchange.', ['place: Corn Exchange']],
  ['The Corn Exchange said no.', ['organisation: Corn Exchange']],
  // Posts after a place or a body, letters of a country
  ['He met South Dakota Gov. Kristi Halven.', ['place: South Dakota', 'person: Kristi Halven']],
  ['He met U.S. Defense Secretary Ann Halven.', ['place: U.S.', 'person: Ann Halven']],
  ['It belongs to the U.S. Navy.', ['organisation: U.S. Navy']],
  ['They cheered QB Chris Halven.', ['person: Chris Halven']],
  ['On Monday Andrew Marsh beat Roberto Hale 6-4.', ['person: Andrew Marsh', 'person: Roberto Hale']],
  // What is well known
  [
    'He left Ford for Reuters in Las Vegas.',
    ['organisation: Ford', 'organisation: Reuters', 'place: Las Vegas'],
  ],
  ['He fought for the Confederate States of America.', ['place: Confederate States of America']],
  ['They live in Braunau am Inn.', ['place: Braunau am Inn']],
  // Votes
  [
    'Ayes: Brandtner, Castellano, Eubanks (3)',
    ['person: Brandtner', 'person: Castellano', 'person: Eubanks'],
  ],
  // Places by their rank, streets by their letters, firms of a family
  [
    'It lies in the Township of Kessock, in the Province of Ontario.',
    ['place: Township of Kessock', 'place: Province of Ontario'],
  ],
  ['A crash closed Mill St. on Friday.', ['place: Mill St.']],
  ['Masonry went to Tremblay et Fils in May.', ['organisation: Tremblay et Fils']],
  // Politics, British
  [
    'The Home Secretary told the Commons that Kent Police had acted.',
    ['organisation: Commons', 'organisation: Kent Police'],
  ],
  ['Labour MP Sarah Whitcombe visited Dover on Friday.', ['person: Sarah Whitcombe', 'place: Dover']],
  [
    'Cllr Arthur Penney, leader of Torbridge Borough Council, resigned.',
    ['person: Arthur Penney', 'organisation: Torbridge Borough Council'],
  ],
  [
    'The Department for Transport and the Office for Rail Safety declined to comment.',
    ['organisation: Department for Transport', 'organisation: Office for Rail Safety'],
  ],
  ['A spokesman for the Ministry of Defence confirmed it.', ['organisation: Ministry of Defence']],
  [
    'It was sold to the Harwell Pulp and Paper Company in May.',
    ['organisation: Harwell Pulp and Paper Company'],
  ],
  ['The Marine and Coastal Agency will inspect the pier.', ['organisation: Marine and Coastal Agency']],
  // Politics, American
  ['Sen. Walter Briggs, R-Ohio, spoke in Washington.', ['person: Walter Briggs', 'place: Washington']],
  [
    'President Harold Vance met Gov. Linda Okafor in Austin, Texas.',
    ['person: Harold Vance', 'person: Linda Okafor', 'place: Austin', 'place: Texas'],
  ],
  ['The U.S. Supreme Court ruled against the company.', ['organisation: U.S. Supreme Court']],
  ['Secretary of State Helen Marsh flew to Seoul.', ['person: Helen Marsh', 'place: Seoul']],
  [
    'It was fined by the Occupational Safety and Health Administration in May.',
    ['organisation: Occupational Safety and Health Administration'],
  ],
  // Local government, Australian and Irish
  ['It gave no joy to Cr Deb Hollis.', ['person: Deb Hollis']],
  ['The farm near Tullowmore, Co Galway, was sold.', ['place: Tullowmore', 'place: Co Galway']],
  [
    'They are sold in shops at Elm Street, Tolbrook and Osier.',
    ['place: Elm Street', 'place: Tolbrook', 'place: Osier'],
  ],
  ['One in five of Britain’s piers is shut.', ['place: Britain']],
  // Sport
  ['The Kittiwakes, who beat Dunmore Town 3-1 on Sunday, celebrated.', ['organisation: Dunmore Town']],
  // Business
  [
    'Dunmore Foods plc bought Hartwell & Sons for £4m.',
    ['organisation: Dunmore Foods plc', 'organisation: Hartwell & Sons'],
  ],
  ['Shares in Brightwater Holdings fell in London.', ['organisation: Brightwater Holdings', 'place: London']],
  [
    'The Royal Bank of Scotland is based in Edinburgh.',
    ['organisation: Royal Bank of Scotland', 'place: Edinburgh'],
  ],
  [
    'General Motors closed its plant in Flint, Michigan.',
    ['organisation: General Motors', 'place: Flint', 'place: Michigan'],
  ],
  // Sport
  [
    'Didier Larose scored twice for Rexford United at Northgate Stadium.',
    ['person: Didier Larose', 'organisation: Rexford United', 'place: Northgate Stadium'],
  ],
  [
    'The Kansas City Chiefs play in the National Football League.',
    ['organisation: Kansas City Chiefs', 'organisation: National Football League'],
  ],
  // Science and learning
  ['NASA said the probe had left the Solar System.', ['organisation: NASA']],
  [
    'She studied at the Massachusetts Institute of Technology and at Trinity College, Cambridge.',
    [
      'organisation: Massachusetts Institute of Technology',
      'organisation: Trinity College',
      'place: Cambridge',
    ],
  ],
  [
    'Professor Ruth Adeyemi of the University of Leeds led the study.',
    ['person: Ruth Adeyemi', 'organisation: University of Leeds'],
  ],
  // Encyclopedic
  ['Johann Sebastian Bach was born in Eisenach.', ['person: Johann Sebastian Bach', 'place: Eisenach']],
  ['Ludwig van Beethoven moved to Vienna in 1792.', ['person: Ludwig van Beethoven', 'place: Vienna']],
  ['The River Thames flows through London.', ['place: River Thames', 'place: London']],
  ['Mount Everest lies in Nepal.', ['place: Mount Everest', 'place: Nepal']],
  ['Kim Jong-un leads North Korea.', ['person: Kim Jong-un', 'place: North Korea']],
  [
    'U.N. Secretary-General Marta Lindqvist urged Syria to stop.',
    ['organisation: U.N.', 'person: Marta Lindqvist', 'place: Syria'],
  ],
  [
    'He was treated at St Thomas’ Hospital in Westminster.',
    ['organisation: St Thomas’ Hospital', 'place: Westminster'],
  ],
  ['Lake Superior lies north of Wisconsin.', ['place: Lake Superior', 'place: Wisconsin']],
  // Edges
  [
    'It was signed by J. R. Holloway and by Dr. Mary T. Quill.',
    ['person: J. R. Holloway', 'person: Mary T. Quill'],
  ],
  ["Kent Council's roads and Mary Whitlock's car", ['organisation: Kent Council', 'person: Mary Whitlock']],
  // Wires, firms, sides, ships
  [
    'BEIJING (AP) - The ministry met Ahmed Hassan al-Bakr near Cherbourg.',
    ['place: BEIJING', 'organisation: AP', 'person: Ahmed Hassan al-Bakr', 'place: Cherbourg'],
  ],
  [
    'Brandt Siemer AG and Kestrel Electronics Co. of Seoul signed.',
    ['organisation: Brandt Siemer AG', 'organisation: Kestrel Electronics Co.', 'place: Seoul'],
  ],
  ['He sailed aboard HMS Plover and left from Terminal 5.', ['place: HMS Plover', 'place: Terminal 5']],
  ['Critics at the Guardian praised it.', ['organisation: Guardian']],
  // Posts without an article, in the possessive, of a common noun; months that are given names
  ['Ivo Lanyard, Acmex’s technical manager, left.', ['person: Ivo Lanyard']],
  ['Lachlan Tarn, chief executive of the trust, left.', ['person: Lachlan Tarn']],
  [
    'State Auditor Wendell Tarrant and Board Chair Leona Pruitt met.',
    ['person: Wendell Tarrant', 'person: Leona Pruitt'],
  ],
  ['Mrs May Brook and April Dunnock spoke.', ['person: May Brook', 'person: April Dunnock']],
  ['The ship left in May and Parliament sat on 4 April.', ['organisation: Parliament']],
  ['Shaunda Wick of Orrin Springs told the paper.', ['person: Shaunda Wick', 'place: Orrin Springs']],
  [
    'The hall was designed by Pargeter, and Lindgren died in 1904.',
    ['organisation: Pargeter', 'person: Lindgren'],
  ],
  // Given names that are places too
  [
    'It rained in Jordan and in Adelaide, said Mrs Sydney Marlow.',
    ['place: Jordan', 'place: Adelaide', 'person: Sydney Marlow'],
  ],
  [
    'Ransom Valley Unified must repay it, the Legislature said.',
    ['organisation: Ransom Valley Unified', 'organisation: Legislature'],
  ],
  // Where a report was sent from
  ['PORT LEVERING, Ohio (AP) — The mine shut.', ['place: PORT LEVERING', 'place: Ohio', 'organisation: AP']],
  ['said Dafydd Rosser, the firm’s technical director, on Monday.', ['person: Dafydd Rosser']],
  // Schools without the word; what firms make; journals; places that close a name before "and"
  [
    'Pupils of Dr. Emily Rooke P.S., Cottonwood Elementary and Northgate High sang.',
    [
      'organisation: Dr. Emily Rooke P.S.',
      'organisation: Cottonwood Elementary',
      'organisation: Northgate High',
    ],
  ],
  [
    'An adviser, Tolland Acoustics, measured it for KBRT News.',
    ['organisation: Tolland Acoustics', 'organisation: KBRT News'],
  ],
  [
    'Tollerdale council closed Dunellan road and the Mill Road treatment plant.',
    ['organisation: Tollerdale council', 'place: Dunellan road', 'place: Mill Road'],
  ],
  ['It belongs to J. Pargeter and Sons Limited.', ['organisation: J. Pargeter and Sons Limited']],
  [
    'Earl W. Ketterling and Coun Phyllis Garside met.',
    ['person: Earl W. Ketterling', 'person: Phyllis Garside'],
  ],
  ['It appeared in the Nordic Journal of Stroke.', ['organisation: Nordic Journal of Stroke']],
  [
    'The University of Michigan and Acmex Ltd agreed.',
    ['organisation: University of Michigan', 'organisation: Acmex Ltd'],
  ],
  // What a list tells; trades; people who own an association's name
  [
    'There are clinics at Harlan Street, Millbrook and Tarnside.',
    ['place: Harlan Street', 'place: Millbrook', 'place: Tarnside'],
  ],
  [
    'Hadley-Brunetti Constructors left the Copper Line and closed Runway 9/27.',
    ['organisation: Hadley-Brunetti Constructors', 'place: Copper Line', 'place: Runway 9/27'],
  ],
  [
    "He chairs the Skerrowmouth Fishermen's Association.",
    ["organisation: Skerrowmouth Fishermen's Association"],
  ],
  ['He was taken on to Porth Ennick, where he slept.', ['place: Porth Ennick']],
  ['This guide was written by Jo Petrakis.', ['person: Jo Petrakis']],
  ['Managing Director and Chief Executive Officer Phoebe Strand left.', ['person: Phoebe Strand']],
  // Names made of a list of matters, a union's branch, those in one post together, whose a place is
  [
    'He rang the Department for Weather, Tides and Coastal Affairs, Acmex Ltd and the Malt, Hops and Barley Workers’ Union.',
    [
      'organisation: Department for Weather, Tides and Coastal Affairs',
      'organisation: Acmex Ltd',
      'organisation: Malt, Hops and Barley Workers’ Union',
    ],
  ],
  [
    'He met the Ministry of Defence, Treasury and Home Office.',
    ['organisation: Ministry of Defence', 'organisation: Treasury and Home Office'],
  ],
  ['It binds Care Workers United, Local 88.', ['organisation: Care Workers United, Local 88']],
  [
    'On the votes of Members Abernethy, Kuhlman and Ostrovsky, it passed.',
    ['person: Abernethy', 'person: Kuhlman', 'person: Ostrovsky'],
  ],
  [
    'He farms out past Hatcher’s Mill, near the Alder Armory.',
    ['place: Hatcher’s Mill', 'place: Alder Armory'],
  ],
  [
    'A victory for Republican Sunita Abiodun and Norwegian Ross Olsrud.',
    ['person: Sunita Abiodun', 'person: Ross Olsrud'],
  ],
  // Bodies told by their kind
  [
    'She runs Arts England, and met Parks Canada and Sport New Zealand.',
    ['organisation: Arts England', 'organisation: Parks Canada', 'organisation: Sport New Zealand'],
  ],
  [
    'The Vessoul Silver Band played with Northern Opera.',
    ['organisation: Vessoul Silver Band', 'organisation: Northern Opera'],
  ],
  [
    'We heard it on Radio Vessoul, not on NHS Corvell’s line or QRT Radio North Coast.',
    ['organisation: Radio Vessoul', 'organisation: NHS Corvell', 'organisation: QRT Radio North Coast'],
  ],
  ['They sailed down the River Niger in rural England.', ['place: River Niger', 'place: England']],
  ['Corvell Water must take samples.', ['organisation: Corvell Water']],
  ['The story was in Quay & Pier.', ['organisation: Quay & Pier']],
  ['They called the Corvell County Sheriff’s Office.', ['organisation: Corvell County Sheriff’s Office']],
  // Months that are names
  [
    'Owen May, his lawyer, met August Tarnlow. Mr May left.',
    ['person: Owen May', 'person: August Tarnlow', 'person: May'],
  ],
  ['He lives there with his wife, April, who rows.', ['person: April']],
  [
    'Mills flood. (Additional reporting by Ann Quillon; editing by Carl Tarnlow)',
    ['person: Ann Quillon', 'person: Carl Tarnlow'],
  ],
  // Places by who is from there, or sits for it
  [
    'Ross Hale, MSP for Corvell, met a farmer from Vessoul.',
    ['person: Ross Hale', 'place: Corvell', 'place: Vessoul'],
  ],
  ['The signals at Corvell East failed.', ['place: Corvell East']],
  ['Lino Tarnlow, 58, said so.', ['person: Lino Tarnlow']],
  ['Tom Bracken, of Bracken’s Hotel, laughed.', ['person: Tom Bracken', 'place: Bracken’s Hotel']],
  [
    'We asked Oom Gert Strand and Dr Lindiwe Strand Pr Eng.',
    ['person: Gert Strand', 'person: Lindiwe Strand'],
  ],
  // A given name and a surname right after what somebody does
  [
    'His solicitor, Grace Hall, met shortstop Leo Field, CEO Tom Stonebridge and their lobbyist, Bill March.',
    ['person: Grace Hall', 'person: Leo Field', 'person: Tom Stonebridge', 'person: Bill March'],
  ],
  ['Principal Grace Van Pool and Judge Martin Bill left.', ['person: Grace Van Pool', 'person: Martin Bill']],
  ['The owner met them in Faith Park.', ['place: Faith Park']],
  // Surnames that are a firm by the profession beside them
  [
    'Her lawyer, Ann Brook of Quarle Fenn, wrote to Torvald Nye, the loss adjusters, and the consultants Ostby Krale.',
    [
      'person: Ann Brook',
      'organisation: Quarle Fenn',
      'organisation: Torvald Nye',
      'organisation: Ostby Krale',
    ],
  ],
  ['The architects Torvald Nye and Mary Hale sang.', ['person: Torvald Nye', 'person: Mary Hale']],
  // Firms of words: whom one drives for, and what still does something
  [
    'She has driven for Wayward Cab since May. By noon Silver Kettle Gas still denied it.',
    ['organisation: Wayward Cab', 'organisation: Silver Kettle Gas'],
  ],
  ['On Monday BrightWave Medical Response shut.', ['organisation: BrightWave Medical Response']],
  [
    'A claim went to Kestrel Mutual and the Fenby Ledger.',
    ['organisation: Kestrel Mutual', 'organisation: Fenby Ledger'],
  ],
  // Teams by how they stand and what they do
  [
    'The Otters had not won since May, and the Mud Herons (6-1) host them.',
    ['organisation: Otters', 'organisation: Mud Herons'],
  ],
  // Towns of judges, and who is from where
  [
    'A Quillby judge sent a 22-year-old from Hook to downtown Ostrand.',
    ['place: Quillby', 'place: Hook', 'place: Ostrand'],
  ],
];

/** Sentences that name no person, body or place. */
export const NAMELESS: readonly string[] = [
  'Three MPs and two CEOs left the room.',
  'It makes 34 MW at 50 per cent RH.',
  'Trawlermen will have to wear beacons.',
  'H. Staff',
  'b. Require Board members to sign.',
  'The Battle of the Bulge was long.',
  'The Treaty of Utrecht ended it.',
  'Hurricane Katrina came ashore.',
  'On Monday the French played at Easter.',
  'She won the Victoria Cross and the World Cup.',
  'Lorries were turning back.',
  'I’d say We’ll see.',
  'However, the Terms of Reference apply.',
  'The Clean Water Act 1999 applies.',
  'A DVD and a CD, said the CEO.',
  'Rule F12 and Section IV apply.',
  'It raised Tollerdale council tax for Victorian houses.',
  'B4. An improvement notice was served.',
  'The Chief Executive and the Managing Director left.',
  'The Managing Director & Chief Executive Officer left.',
  'In May 2019, and again by April, it rained; March was dry.',
  'It was a Space Opera for a Rubber Band.',
  // Papers say things, and things are sold
  'By then Second Interim Report said so.',
  'The Buyout Parcels were sold in May.',
  'The Green Bond Prospectus says so.',
  'Most Bicycle Repair apologised.',
  // An article stands before what a town or a maker has, and the buyers of a play are no team
  'A Quillby crane fell on its driver.',
  'The Applicants lost.',
  'The mill at the Forks lost its roof.',
  // Titles in which every word has a capital tell of what is done, and of no body by name
  'Council Hails Brave New Bridges Committee After Months Of Stormy Debate',
  'Final Report on Causes of the Administration of the Coastal Bridges Contract',
  'He chairs the Interim Report of the day.',
  'They fished in Stony Brook Branch.',
];
