import type { Sheet } from './sheet.testing.ts';

/** Heads of pages in styles that most pages do not have: short headlines, signatures at the foot, subjects below salutations. */
export const HEADS: readonly Sheet[] = [
  {
    genre: 'a match report: a short headline, the reporter and the ground below it',
    kind: 'news',
    published: '2012-06-17',
    sheet: `
~ Sunday Courier
~ SPORT
# Rain stops play
|
| Alan Petty at Fenner's Lane
| June 17, 2012
|
| Only 14 overs were bowled on the second day at Fenner's Lane, where the umpires gave up at ten past four.
|
| Holm, 112 for three overnight, added 31 for the loss of Pryce, who was leg before to Dane for 48.
|
| The forecast for Monday is better, and the ground was drying by the evening.
|
~ Holm 143-4 (Pryce 48; Dane 2-31) v Marram
`,
  },
  {
    genre: 'a provincial weekly, a short headline in capitals below its day',
    kind: 'news',
    published: '2009-05-29',
    sheet: `
~ THE HARBOUR LIGHT
~ Weekly since 1911
| No. 5,104 · Friday, May 29, 2009 · 75p
# COUNCIL OPENS POOL
|
| FROM OUR OWN REPORTER
|
| The Mayor, Mrs. Alice Penrose, opened the new swimming bath at Beach Road on Saturday in the presence of some 400 townspeople.
|
| The bath, which is 33 yards long, has cost the ratepayers £2.1m. It is heated by gas.
|
| The first race was won by Miss Joan Carter.
`,
  },
  {
    genre: 'an interview, its headline a quotation',
    kind: 'news',
    published: '2019-04-05',
    sheet: `
~ HULL AND DECK
~ The magazine for people who build boats
# "Nobody asked the yard"
|
| Shipwright Ines Corrigan on the closure of Pascoe's and what she would have done
|
| Interview by Nell Osgood
| 5 April 2019
|
| When did you hear that the yard would close?
|
| On the Tuesday, with everybody else. We were called into the loft at half past ten and they read it from a card.
|
| Did you believe it?
|
| I believed the date. I did not believe the reason. They said there were no orders, and there were two hulls behind me while they said it.
|
| What happens now?
|
| We have asked for the books. The union meets on 12 April.
|
`,
  },
  {
    genre: 'a column, its headline above its writer’s motto',
    kind: 'news',
    published: '2020-02-15',
    sheet: `
~ HERALD EXTRA
~ Consumer
# Tell Moira: the boiler that never came
|
| Moira Kell fights your corner
|
| 15 February 2020
|
| A reader in Dunmouth paid £2,400 for a boiler in October. It has not come, and nor has the man who was to fit it.
|
| I rang the firm, Heatwise, on Tuesday. It told me that it had "supply problems" and offered her £50.
|
| After I wrote to its chief executive she was promised a refund in full by 1 March.
|
~ Write to Moira Kell at PO Box 9, Dunmouth. She regrets that she cannot reply personally.
`,
  },
  {
    genre: 'a comment piece, a short headline and a bare name',
    kind: 'news',
    published: '2015-09-28',
    sheet: `
~ THE PORTSIDE MERCURY
~ Opinion
# Enough is enough
|
| Jude Halloran
| Monday 28 September 2015 06:30 BST
|
| I have been a governor of this school for eleven years, and I have never been so cross.
|
| The academy trust told us in July that there would be no redundancies. On Thursday it made nine people redundant by email.
|
| Somebody should resign, and I do not mean the dinner ladies.
|
~ Jude Halloran is a parent governor of Quay Road Primary School
~ Join our commenting forum
`,
  },
  {
    genre: 'a letters page, the headline below the page’s day',
    kind: 'news',
    published: '2011-08-12',
    sheet: `
~ The Border Gazette
~ Letters to the Editor
| Friday, August 12, 2011
# Leave our benches alone
|
| SIR – I read with dismay that the Town Council means to remove the benches from the Haugh (Gazette, August 5).
|
| My late husband gave one of them in 1998. Nobody has written to me. I was told of it by the milkman.
|
| The council says that they are rotten. I sat on ours this morning and it held.
|
| Mrs E. M. Tweedie
| Riverside
`,
  },
  {
    genre: 'an Australian broadcaster, a short headline, facts in brief',
    kind: 'news',
    published: '2023-02-17',
    sheet: `
~ ABX News
~ Just In
~ Politics
# Ferry fares frozen
|
| By Kylie Brandt
| Posted Fri 17 Feb 2023 at 6:10am, updated Fri 17 Feb 2023 at 9:45am
| A green and cream ferry at a wharf.
~ The fare freeze applies to all inner-harbour routes. (ABX News: Tom Ruddock)
|
| Key points:
| - Fares will stay at 2021 levels until June 2024
| - The government says the freeze will cost $14 million
|
| The state government has frozen ferry fares for another 16 months, shelving a rise that was to have begun next week.
|
| Transport Minister Jo Haldane said families were doing it tough.
|
| "It's the right thing to do," she said.
|
| The operator, Harbourlink, said it had been told on Thursday night.
|
~ Posted 17 Feb 2023, updated 17 Feb 2023
`,
  },
  {
    genre: 'a forum, its title a question',
    kind: 'news',
    published: null,
    sheet: `
~ Anglers Forum > Rivers > River Teale
# Fish kill below the weir?
|
| chubby_checker wrote:
| Went down to the weir Sunday morning and counted 40 dead roach and a couple of decent barbel. The water stank of diesel. Rang the hotline, got a recording.
|
| tench77 wrote:
| Same here. The agency bloke who came on Monday told me that it was the garage on Mill Lane, but he said not to quote him.
|
| chubby_checker wrote:
| Well you just have, mate. They said in the paper that it was "a minor incident."
|
~ Reply to this topic
~ Page 1 of 2
`,
  },
  {
    genre: 'a blog, signed and dated at its foot',
    kind: 'news',
    published: '2018-10-02',
    sheet: `
~ The Long Lane Diaries
~ Home   About   Archive
# Goodbye to the 42
|
| So they have done it. The last 42 bus left the green at ten past six on Sunday night and there were nine of us on it, one of them a spaniel.
|
| I have lived here since 1987 and I have never owned a car. The council says that a taxi scheme will take its place by Christmas.
|
| I asked the driver what he would do. He said he had a new job, on the trams.
|
| Posted by Hettie Vance on 2 October 2018
~ Labels: buses, village, grumbling
~ 4 comments:
~ Norm said... About time, it was always empty. 3 October 2018 at 08:14
~ Older Post
`,
  },
  {
    genre: 'a running report, its introduction above the credits',
    kind: 'news',
    published: '2018-11-08',
    sheet: `
~ The Valley Argus
~ LIVE
# Storm Nessa latest: bridges shut and trains halted
|
| Rolling updates on the storm across the valley
|
| By Ffion Rees and Dai Locke
| 8 November 2018
|
~ Key events
|
| 16:40
|
| The Severn crossing is to stay shut overnight, the highways agency says.
|
| 14:05
|
| All trains west of Newport have stopped. A tree is on the line at Marshfield, and engineers say that it will take four hours to clear.
|
| 11:30
|
| Schools in three counties are sending their pupils home at lunchtime, councils have confirmed.
|
~ Show more
`,
  },
  {
    genre: 'an agenda, dated below the clerk’s name',
    kind: 'official',
    published: '2019-05-14',
    sheet: `
| HARTSBURY TOWN COUNCIL
~ Town Hall, Market Place, Hartsbury HB1 4QX
|
# AGENDA
|
| Meeting of the Full Council to be held on Tuesday 21 May 2019 at 7.00 pm in the Council Chamber
|
| 1. Apologies for absence
| 2. Declarations of interest
| 3. To approve the minutes of the meeting held on 16 April 2019
| 4. Skate park: to consider the report of the Clerk (attached) and to resolve whether to accept the tender of Marlow Ramps Ltd in the sum of £84,200
| 5. Date of next meeting
|
| Members of the public are welcome to attend.
|
| P. J. Norwood
| Town Clerk
| 14 May 2019
`,
  },
  {
    genre: 'a ministry’s letter, its subject below the salutation',
    kind: 'official',
    published: '2016-02-23',
    sheet: `
| Department for Rural Transport
~ 4 Quay House, Harbour Street, Dunmouth DM2 7RT
|
| Ms Carol Sheen
| Chair, Teale Valley Bus Users
~ 11 Orchard Way, Teale TL4 8PP
|
| 23 February 2016
|
| Our ref: TO-2016-00412
|
| Dear Ms Sheen,
|
# ROUTE 42
|
| Thank you for your letter of 2 February about the withdrawal of route 42.
|
| The Minister has asked me to reply. The decision was taken by the county council, which is responsible for supported services in its area. The Department has no power to reverse it.
|
| I am sorry that this is not the answer you were hoping for.
|
| Yours sincerely,
|
| Peter Vane
| Bus Policy Team
`,
  },
  {
    genre: 'a report with a list of contents',
    kind: 'official',
    published: '2017-09',
    sheet: `
| RIVERSIDE FIRE AND RESCUE AUTHORITY
|
# Review of the response to the Mill Lane fire
|
| Final report
|
| September 2017
|
~ Contents
~ Summary ........................ 2
~ 1 Background ................... 3
~ 2 What happened ................ 5
~ 3 Recommendations .............. 9
|
| Summary
|
| On 11 February 2017 a fire destroyed the Mill Lane warehouse. Nobody was hurt. This review was asked for by the Chief Fire Officer.
|
| 1 Background
|
| 1.1 The warehouse was built in 1908 and held paper and paint.
|
| 1.2 It had last been inspected in 2011.
|
| 2 What happened
|
| 2.1 The first call was received at 02.14. The first engine arrived at 02.31.
|
| 2.2 A second engine was sent to the wrong address.
|
| 3 Recommendations
|
| 3.1 The Authority should inspect all premises of this class by March 2019.
`,
  },
  {
    genre: 'an American ordinance, passed on a day',
    kind: 'official',
    published: '2019-10-07',
    sheet: `
| CITY OF PELHAM SPRINGS
|
| ORDINANCE NO. 2019-22
|
# AN ORDINANCE AMENDING CHAPTER 8 OF THE CITY CODE TO LIMIT SHORT-TERM RENTALS
|
| WHEREAS, the City Council finds that short-term rentals have doubled since 2015; and
|
| WHEREAS, a public hearing was held on September 9, 2019,
|
| NOW, THEREFORE, BE IT ORDAINED BY THE CITY COUNCIL OF THE CITY OF PELHAM SPRINGS:
|
| SECTION 1. No person shall rent a dwelling for fewer than 30 days without a permit.
|
| SECTION 2. The fee for a permit is $250 a year.
|
| SECTION 3. This ordinance takes effect on January 1, 2020.
|
| PASSED AND ADOPTED this 7th day of October, 2019.
|
| Rhonda Castellaw, Mayor
|
| ATTEST:
| Bill Trigg, City Clerk
`,
  },
  {
    genre: 'an American board’s resolution, adopted on a day',
    kind: 'official',
    published: '2021-12-13',
    sheet: `
| BOARD OF EDUCATION
| MILLBROOK UNIFIED SCHOOL DISTRICT
|
| RESOLUTION NO. 21-31
|
# Closing Two Elementary Schools at the End of the Year
|
| WHEREAS, enrollment in the District fell from 6,120 to 4,890 between 2012 and 2021;
|
| WHEREAS, the Superintendent recommended on November 8, 2021 that two schools be closed;
|
| NOW, THEREFORE, BE IT RESOLVED that the Board of Education:
|
| 1. Closes Fairview and Lowell elementary schools at the end of the 2021-22 school year;
|
| 2. Directs the Superintendent to report on transfers by February 1, 2022; and
|
| 3. Declares both buildings surplus.
|
| ADOPTED on December 13, 2021, by the following vote:
| AYES: 4   NOES: 1   ABSENT: 0
|
| Ramona Pike, President of the Board
`,
  },
  {
    genre: 'a caption without a full stop below the credits, stamps and notes of the page',
    kind: 'news',
    published: '2017-05-09',
    sheet: `
~ The Holm Courier
# Quay to close for the winter
|
| By Ann Lee
| 9 May 2017
~ The crane on the east quay after the storm of last autumn
|
| The east quay at Holm is to close from November to March while its piles are driven anew, the harbour board said.
|
| “It is a nuisance, and it is needed,” said the harbour master, Ed Roe.
|
~ ▶ Watch: inside the crane (3:14)
~ Editor’s note: this story was updated on 10 May 2017 to give the name of the board.
~ Printed on recycled paper. Have you seen the crane? Write to the Editor by noon on Friday.
`,
  },
  {
    genre: 'a bulletin that greets its readers and closes in solidarity',
    kind: 'news',
    published: null,
    sheet: `
~ THE BUFFER
~ Bulletin of the Ada branch
# STEADY ON THE POINTS
|
| Brothers and sisters,
|
| What a morning. Not one train moved west of Holm between six and midnight, and there were ninety of us at the gate.
|
| The company knows where we are, and it knows what we want.
|
| In solidarity,
| Ed Roe, branch secretary
|
~ Hardship fund: sort code 00-19-84, account 00002229
`,
  },
  {
    genre: 'a deed that a registry stamped above its title',
    kind: 'official',
    published: '2012-01-09',
    sheet: `
~ Holm Co. Register of Deeds – Liber 0611 – Pg 1958 – Recorded 04/02/2012 10:40 AM
|
# LAND EXCHANGE AGREEMENT
|
| This Land Exchange Agreement is made as of January 9, 2012 between the Port of Holm and Ada Timber Company.
|
| The parties therefore agree:
|
| 1. The Port shall convey the east lot.
|
| 2. The Company shall convey the west lot.
|
| 3. Nothing here obliges either to build.
~ Form DNL-77 (Rev. 8/05)
`,
  },
  {
    genre: 'a licence with a table, served by hand',
    kind: 'official',
    published: '2017-03-06',
    sheet: `
| ADA WATER BOARD
|
# WATER LICENCE No. 4417
|
| Water Powers Act, 2009, s. 17
|
| 1. The Licensee shall keep the lake between the levels below.
|
| Limit | Old licence | This licence
| Highest level | 349.40 m | 348.90 m
| Lowest level | 346.30 m | 347.20 m
|
| 2. The Licensee shall read the gauge each day.
|
| 3. The Licensee shall pay the fee by 1 May.
|
| Served by hand on 6 March 2017
|
| J. P. Roe
`,
  },
  {
    genre:
      'a column: its writer, then two sentences that introduce it; a picture told in words above its caption',
    kind: 'news',
    published: null,
    sheet: `
~ The Meridian
~ Opinion
|
# The colonel, the coal bill and the wing that never was
|
| Lavinia Poole
|
| A charity for old sailors forgot to ask where the money went. Its website has not quite got over it
|
~ A grey launch tied up at a quay with people on the steps.
~ The launch at Holm last week. (Ann Lee/The Meridian)
|
| My grandfather spent his last six winters at the sailors' home in Holm, arguing about the tides with anybody who would listen.
|
| So I took it personally when the regulator reported that the money given for a new wing had gone up the chimney instead.
|
| Nobody stole anything. The colonel, who was in the chair, had signed what was put in front of him and turned the page.
`,
  },
  {
    genre: 'a resolution: the day on which it was introduced is not its own',
    kind: 'official',
    published: '2021-08-17',
    sheet: `
| BOARD OF COMMISSIONERS
| MARRAM COUNTY
|
| RESOLUTION NO. R-2021-118
|
| Introduced: August 3, 2021
| Adopted: August 17, 2021
|
# A RESOLUTION CALLING A SPECIAL ELECTION ON BONDS FOR A BALLPARK
|
| WHEREAS, Marram County has owned the field since it opened in 1948;
|
| NOW, THEREFORE, BE IT RESOLVED by the Board of Commissioners as follows:
|
| Section 1. The cost of the project shall be met from the proceeds of the bonds.
|
| Section 2. Construction shall begin no later than March 15, 2022.
`,
  },
  {
    genre: 'a page kept up: what is noted under its updates leaves its day',
    kind: 'official',
    published: '2021-04-26',
    sheet: `
~ The Holm Trust
~ Home  Our houses  Get help  Support us  News  Contact
~ Home > News > A statement
|
# A statement from our trustees
|
| First published: 26 April 2021
| Last updated: 9 May 2021, 11.15am
|
| Today the Authority has published the outcome of its inquiry into the Holm Trust. We accept its findings, and we are sorry.
|
| As soon as we knew what had happened, our own board brought it to the attention of the Authority.
|
| Updates
|
| 9 May: When this page first appeared we were still thinking about an appeal. At a meeting on 4 May the trustees decided not to.
`,
  },
  {
    genre: 'a weekly whose own name looks like a byline, what introduces the text above the headline',
    kind: 'news',
    published: '2024-03-13',
    sheet: `
~ THE HOLM REPORTER
~ Serving Holm, Ada & the islands since 1908
~ Wednesday Edition - 75 Cents
# Little Boats First, Big Boats Last
| By BEN ASH
| Of the Reporter staff
| March 13, 2024
|
| The little boats of the harbor will leave the pier first from next fall, and the big ones will wait.
|
| The harbor board voted on Tuesday to let the little boats out at 6:55 a.m. and the big boats at 8:30.
|
| “My boat is big and I get up early,” said Ann Lee, who fishes for cod. “Nobody asked me.”
`,
  },
  {
    genre: 'a station: the day and its programme over the text, and no headline',
    kind: 'news',
    published: '2024-01-19',
    sheet: `
~ CKHM 1150
~ The Voice of the Harbour
~ News / Weather / Road Report / Obits / Swap Shop
| Friday, Jan. 19th, 2024 - Noon News
|
| Ten of Holm's big ferries were back on the water this morning, with their back doors bolted shut.
|
| The harbour master told CKHM the ten went out on two routes starting at 5:40. A second worker is riding on each.
|
| All 34 were tied up on Wednesday after rear doors opened in motion three times in a week.
`,
  },
  {
    genre: 'an agency’s story on a site: the country alone above its day, and no headline',
    kind: 'news',
    published: '2018-11-20',
    sheet: `
~ CVH News
~ Canada
| Nov 20, 2018 6:12 AM ET
| HOLM FALLS, Ont. - A small town that lost its only ferry to a fire has decided to build a pier instead.
|
| Councillors in Holm Falls, a town of 5,400, voted on Monday night to spend $4 million on a pier for small boats.
|
| It comes a little over a year after a fire on the ferry.
`,
  },
  {
    genre: 'a regional paper: what introduces the text above its headline',
    kind: 'news',
    published: '2020-02-19',
    sheet: `
~ The Holm Tribune
~ Wednesday's paper
~ NEWS | Holm & the Islands
| Board halves pier after sailing club and residents object, but boats will still be moored in the bay this summer
# Split decision on Holm pier leaves both sides claiming victory
| Ann Lee
| February 19 2020 02:30 AM
|
| THE company behind a pier in Holm Bay has said it will build on half of the site that it was granted.
|
| In a decision signed last Friday, the harbour board cut the pier by half after the sailing club and residents appealed.
|
| “Half a pier is a pier,” said Ben Ash, for the company. “And half is none,” said the club.
`,
  },
  {
    genre: 'a station’s script: the day with the name of its bulletin, and no headline',
    kind: 'news',
    published: '2023-04-03',
    sheet: `
~ Holm FM 103.4
~ Listen live ▶
~ News & travel
| Monday 3rd April 2023, 5:02pm drive-time bulletin script
|
| An agreement to cut the number of boats at the pier by about two-thirds has been signed by the harbour board.
|
| The board has undertaken to let in no more than 42 boats by the end of June. It says the alternative was to shut.
`,
  },
];
