/** A sentence of one article, one of another, and whether their numbers clash. */
export const CLASHES: readonly (readonly [string, string, boolean])[] = [
  // A part done, and the rest denied.
  [
    'The council inspected 36 of the 48 moorings.',
    'A quarter of the moorings were not inspected by the council.',
    false,
  ],
  // Some of a place's, and all that it has; such as were spoken of; "all one" is no share.
  [
    'The port runs the North Dock, consisting of six grain cranes.',
    'The port will renew two grain cranes at the North Dock.',
    false,
  ],
  [
    'The port runs the North Dock, consisting of six grain cranes.',
    'And when do those two grain cranes of the port come back to the North Dock?',
    false,
  ],
  [
    'Ten of the 20 seats on the new board come from Saltby.',
    'Now it is all one thing, and the board has new seats.',
    false,
  ],
  // The sentence tells how the one comes of the other: more since then, or a share of the whole.
  ['The petition has 340 names now, 28 more than last week.', 'The petition gathered 312 names.', false],
  ['The petition has 340 names.', 'The petition gathered 312 names.', true],
  [
    'The dairy accounts for a third of the company’s 6,300 cows.',
    'The dairy keeps 2,100 cows for the company.',
    false,
  ],
  // In how many places they are.
  ['The trust keeps 3,900 geese in seven yards.', 'The trust keeps 420 geese by the lake.', false],
  ['The trust keeps 3,900 geese in seven yards.', 'The trust keeps 2,420 geese by the lake.', true],
  [
    'The mill has nine old barns holding 900 bales.',
    'The 220 bales in the two wet barns at the mill must go.',
    false,
  ],
  // Two things for one sum.
  ['Buying and fitting out the barn will cost £87,000.', 'The price of the barn is £61,000.', false],
  ['Buying the barn will cost £87,000.', 'The price of the barn is £61,000.', true],
  // Another case, told of for comparison.
  [
    'The farm recalled 14,000 cheeses in May.',
    'The rule came after a much larger outbreak at unrelated farms led to the recall of 90,000 cheeses.',
    false,
  ],
  // Dozens.
  ['The farm recalled 1.4 million dozen eggs.', 'The farm recalled about 17 million eggs.', false],
  ['The farm recalled 1.4 million dozen eggs.', 'The farm recalled all 1.4 million eggs.', true],
  // How long a text is, and nothing by which to tell which text.
  ['It runs to three pages and calls the driver careless.', 'Jane Whitlow’s report ran to 112 pages.', false],
  ['The report on the ferry runs to three pages.', 'The report on the ferry ran to 112 pages.', true],
  // The first so much of a sum is a part of it.
  [
    'The port was fined a penalty of £1.9 million.',
    'The first £650,000 of the port’s penalty was due.',
    false,
  ],
  ['The port was fined a penalty of £1.9 million.', 'The port was fined a penalty of £650,000.', true],
  // A count over a longer time has room for more.
  [
    'Six ponies died at the show ground in the course of 2015.',
    'Four ponies died at the show ground.',
    false,
  ],
  [
    'Six ponies died at the show ground in the course of 2015.',
    'Four ponies died at the show ground on 3 May 2015.',
    false,
  ],
  ['Six ponies died at the show ground on 3 May 2015.', 'Four ponies died at the show ground.', true],
  // The other document has that figure with two digits swapped, of another thing.
  [
    'The audit tested £11.2 million in payments by the port. Of these £1.7 million had no papers.',
    'An audit of the port tested £7.1 million in payments.',
    false,
  ],
  [
    'The audit tested £11.2 million in payments by the port. Of these £1.9 million had no papers.',
    'An audit of the port tested £7.1 million in payments.',
    true,
  ],
  // Rand, and a comma for the decimal point.
  [
    'The new pier will cost R24,6 million to build.',
    'The R142-million pier will be built by a local firm.',
    true,
  ],
  [
    'The new pier will cost R24,6 million to build.',
    'The R24.6-million pier will be built by a local firm.',
    false,
  ],
  ['The merger will cost 145 jobs.', 'No more than 45 posts will be cut.', true],
  ['The new pier will cost £24 million to build.', 'The £14.2m pier will be built by a local firm.', true],
  ['The council sold 400 tickets for the fair.', 'The council sold 250 tickets for the fair.', true],
  [
    'The water company was fined £126,000 for the spill at Harrow Brook.',
    'Magistrates ordered the water company to pay a fine of £1.26m over the spill at Harrow Brook.',
    true,
  ],
  [
    'The regulator imposed a penalty of $4.5 million on Kestrel Air.',
    'Kestrel Air must pay a $450,000 penalty, the regulator said.',
    true,
  ],
  ['The mill employs 340 people.', 'Some 210 people work at the mill.', true],
  [
    'About 1,200 passengers were left stranded at the port.',
    'More than 3,000 travellers were stranded at the port.',
    true,
  ],
  ['The dam holds back 40 million litres of water.', 'The dam can hold 400 million litres of water.', true],
  [
    'Councillors voted by seven to four to close the baths.',
    'Councillors voted 9-2 to close the baths.',
    true,
  ],
  [
    'Some 190 locked-out workers stood at the gate of the mill.',
    'The 143 locked-out workers stood at the gate of the mill.',
    true,
  ],
  [
    'The new pier will cost half a billion pounds to build.',
    'The £412m pier will be built by a local firm.',
    true,
  ],
  [
    'The firm paid a quarter of a million pounds for the mill.',
    'The firm paid £250,000 for the mill.',
    false,
  ],
  [
    'The board voted 3-2, along party lines, to close the baths.',
    'Four of the board’s five members voted to close the baths.',
    true,
  ],
  ['The board voted 4-1 to close the baths.', 'Four of its five members voted to close the baths.', false],
  [
    'The motion to close the baths was carried by 11 votes to 3.',
    'The committee voted unanimously to close the baths.',
    true,
  ],
  // How many more there were, and how many were against; what numbers classes is no vote.
  [
    'The motion to close the baths was carried by 11 votes to 3.',
    'Closing the baths got through the committee by a majority of three.',
    true,
  ],
  [
    'The motion to close the baths was carried by 11 votes to 3.',
    'Closing the baths got through the committee by a majority of eight.',
    false,
  ],
  [
    'The board voted 4-3 on Friday to close the baths.',
    'It was a vote to close the baths that the mayor won by five votes.',
    true,
  ],
  [
    'The board voted 5-3 to close the baths.',
    'Four members of the board heard us out and voted no to closing the baths.',
    true,
  ],
  [
    'The board voted 5-3 to close the baths.',
    'The mayor is one of three members who voted against closing the baths.',
    false,
  ],
  [
    'The board voted 5-3 to close the baths to the schools.',
    'The resolution to close the baths leaves lessons there to grades 5-8 of the schools.',
    false,
  ],
  [
    'By a majority of five to two the board voted to close the baths.',
    'The board voted 5-2 to close the baths.',
    false,
  ],
  ['Two thirds of the staff voted for a strike.', 'Fewer than half of the staff voted for the strike.', true],
  [
    'A fifth of the herd tested positive for the disease.',
    'One in three of the herd tested positive for the disease.',
    true,
  ],
  [
    'The airline will cut a dozen routes from Exley airport.',
    'Five routes from Exley airport will be cut by the airline.',
    true,
  ],
  ['The wind farm will have 48 turbines.', 'The plan is for a wind farm of 84 turbines off the coast.', true],
  ['The school has room for 900 pupils.', 'The school can take 600 pupils.', true],
  ['The company recalled 15,000 heaters.', 'The recall covers 150,000 heaters sold since 2018.', true],
  ['Two of the five trustees have resigned.', 'Four of the trustees have resigned.', true],
  ['Rents will go up by 7 per cent in April.', 'Rents are to rise 11% in April.', true],
  ['The speed limit on the bridge will be cut to 20mph.', 'The limit on the bridge will be 30mph.', true],
  ['The cod quota was set at 1,900 tonnes.', 'The quota for cod is 9,100 tonnes.', true],
  [
    'The library received a grant of $2.5 million from the Larkin Foundation.',
    'The Larkin Foundation gave the library $1.5 million.',
    true,
  ],
  ['The ship was carrying 1,400 tonnes of oil.', 'The ship had 4,100 tonnes of oil on board.', true],
  [
    'The train was travelling at 74mph when it left the rails.',
    'The train was doing 47mph when it left the rails.',
    true,
  ],
  ['All seven governors backed the plan.', 'Five of the seven governors backed the plan.', true],
  ['None of the 12 samples contained lead.', 'Three of the 12 samples contained lead.', true],
  ['The inspectors found 31 breaches of the code.', 'The inspectors found 13 breaches of the code.', true],
  ['The buyer paid A$34m for the vineyard.', 'The vineyard was sold for A$43 million.', true],
  ['The museum will charge visitors $18 for admission.', 'Admission to the museum will cost $12.', true],
  [
    'Jane Larne, 54, has led the trust since 2016.',
    'Jane Larne, 45, who leads the trust, said she was sorry.',
    true,
  ],
  ['The panel heard from 62 witnesses.', 'The panel heard evidence from 26 witnesses.', true],
  ['The strike cost the port £3m a day.', 'The strike was costing the port £300,000 a day.', true],
  [
    'The reservoir was 38 per cent full at the end of May.',
    'The reservoir stood at 83% of its capacity at the end of May.',
    true,
  ],
  ['The inquiry examined 112 complaints.', 'The inquiry looked at 212 complaints.', true],
  ['Forty firefighters tackled the blaze.', 'The blaze was fought by 140 firefighters.', true],
  [
    'The theatre has been left with debts of £2.3 million.',
    'The theatre owes its creditors £3.2 million.',
    true,
  ],
  [
    'The brewery shipped 22,000 bottles before the fault was found.',
    'Some 2,200 bottles had left the brewery before the fault was found.',
    true,
  ],
  [
    'The developer must build at least 60 affordable homes on the site.',
    'The developer must provide 16 affordable homes on the site.',
    true,
  ],
  [
    'Under the settlement, each rider will receive $9,500.',
    'Each rider gets $5,900 under the settlement.',
    true,
  ],
  ['The choir raised €12,000 for the roof.', 'The choir raised €21,000 for the roof.', true],
  // Rounded, limited, worked out, or in another unit; other things, times, places, parts and rates.
  [
    'The company was fined £126,000 over the spill.',
    'The company was ordered to pay costs of £12,600 over the spill.',
    false,
  ],
  ['The mill employs 340 people.', 'The mill will cut 210 jobs.', false],
  [
    'About 1,200 passengers were stranded at the port.',
    'In all, 1,187 passengers were stranded at the port.',
    false,
  ],
  ['The farm covers 12 hectares of the valley.', 'The farm covers 30 acres of the valley.', false],
  ['The path along the canal is two miles long.', 'The path along the canal runs for 3.2 kilometres.', false],
  ['In 2018 the mill employed 400 people.', 'The mill now employs 340 people.', false],
  ['The strike cost the port £3m a day.', 'The strike cost the port £21m a week.', false],
  ['The Larkin Foundation gave the library $1.5 million.', 'The city gave the library $2.5 million.', false],
  ['Councillors voted 7-4 to close the baths.', 'Councillors voted 9-2 to keep the library open.', false],
  ['The company had offered to pay £50,000 to the families.', 'The company was fined £126,000.', false],
  ['Rents will go up by 7 per cent in April.', 'Rents went up by 11 per cent last year.', false],
  ['The bridge is 120 metres long.', 'The bridge is 18 metres high.', false],
  ['The ship was carrying 1,400 tonnes of oil.', 'The ship lost 300 tonnes of oil.', false],
  [
    'Two thirds of the staff voted for a strike.',
    'About 65 per cent of the staff voted for the strike.',
    false,
  ],
  ['The airline will cut a dozen routes.', 'The airline will cut 12 routes.', false],
  ['Half of the herd tested positive.', 'The tests were positive in 50% of the herd.', false],
  [
    'Three people were killed and 12 were hurt in the crash.',
    'The crash killed three people and injured a dozen.',
    false,
  ],
  ['Up to 500 homes will lose power.', 'Some 430 homes lost power.', false],
  ['The company was fined £126,000.', 'The company was fined £126k.', false],
  [
    'The inspectors found 31 breaches of the code, 13 of them serious.',
    'The inspectors found 13 serious breaches of the code.',
    false,
  ],
  [
    'The board has nine directors, of whom four are elected by the members.',
    'The members elect four directors.',
    false,
  ],
  [
    'The committee voted by seven to four to close the baths.',
    'The committee voted to close the baths by a majority of three.',
    false,
  ],
  ['Jane Larne, 54, has led the trust since 2016.', 'Robert Larne, 45, said he was sorry.', false],
  ['Three of the 12 samples contained lead.', 'A quarter of the samples contained lead.', false],
  ['Three of the 12 samples contained lead.', 'Nine of the 12 samples were free of lead.', false],
  [
    'The fund will pay up to £5,000 to each household.',
    'The fund will pay £500 to each household within a week.',
    false,
  ],
  // What came in and what went out, an excess and the sum, a share of what nobody says, people of one place.
  [
    'The trust raised £1.9m for the new wing of the museum.',
    'The trust spent £472,000 on the new wing of the museum.',
    false,
  ],
  [
    'The council will pay the £14m by which the bridge has gone over budget.',
    'The council says that the bridge will cost £62m.',
    false,
  ],
  ['The 14 people who work there will keep their jobs.', 'The firm employs 88 people.', false],
  [
    'The bakery will let 20 people go, a quarter of them apprentices.',
    'Of the people at the bakery, 60 per cent are apprentices.',
    false,
  ],
  ['The first phase will cost £3m.', 'The whole scheme will cost £14m.', false],
  ['Tickets cost £8 for adults and £5 for children.', 'A child’s ticket costs £5.', false],
  ['Turnout was 34 per cent.', 'Sixty-one per cent of those who voted backed the plan.', false],
  ['The plant makes 400 tonnes of cheese a year.', 'The plant makes 9,000 tonnes of butter a year.', false],
  ['The plant has 300 staff in Oldham.', 'The plant has 1,200 staff in all.', false],
  ['The tower is 45 storeys high.', 'The tower will have 320 flats.', false],
  ['Police made 14 arrests on Friday.', 'Police made 6 arrests on Saturday.', false],
  ['The council received 350 letters of objection.', 'The council received 42 letters in support.', false],
  [
    'Ms Reed told the meeting that 40 families had left.',
    'Mr Hall said that more than 30 families had left.',
    false,
  ],
  ['The choir raised €12,000 for the roof.', 'The choir hopes to raise €21,000 for the roof.', false],
  ['The repairs, put at £14m, begin in May.', 'The repairs, put at £14.2 million, begin in May.', false],
  ['Up to 45 jobs will be cut.', 'Fewer than 50 posts will be cut.', false],
  ['More than 6,000 people signed the petition.', 'A petition signed by 6,380 people was handed in.', false],
  ['Some 45 academic posts will be cut.', 'The firm will cut 145 administrative posts.', false],
  ['The £14m scheme was agreed.', 'A separate £24m scheme was agreed for the pier.', false],
  ['The £14m scheme was agreed.', 'The construction contract, worth £11m, was agreed.', false],
  ['The scheme has a budget of £47m.', 'The scheme has a budget of $60m.', false],
  ['The ferry carried 400 passengers in 2018.', 'The ferry carried 900 passengers in 2019.', false],
  ['The ferry carries 400 passengers a day.', 'The ferry carries 12,000 passengers a month.', false],
  [
    'The council sold 400 tickets.',
    'The council sold 250 tickets, compared with 400 the year before.',
    false,
  ],
  ['Saltby School teaches 400 pupils.', 'Oldham Academy teaches 900 pupils.', false],
  [
    'The boulder weighs nearly 60 kilos, and no one knows how it came there.',
    'The boulder weighed 58.6 kg in May, 121 kg with its plinth and 262 kg with the railings.',
    false,
  ],
  [
    'About 390 homes had yet to be joined to the mains.',
    'More than 850 homes have been joined to the mains.',
    false,
  ],
];
