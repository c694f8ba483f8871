import type { Sheet } from './sheet.testing.ts';

const [FIRST, SECOND] = [
  'The board of the harbour has shut the old quay to all boats, and nobody in the town can say for how long it will be.',
  'Divers will look at the piles before anybody signs a cheque, and the eleven boats lie across the bay until they have done so.',
];

/** Where pages and papers say their day: lines of mastheads, addresses, slugs, minutes and orders. */
export const DAYS: readonly Sheet[] = [
  {
    genre: 'a newsletter: number and day after its name',
    kind: 'news',
    published: '2018-11-30',
    sheet: `
~ HANDS OFF THE QUAY! Newsletter No. 3 — Friday 30th November 2018
|
# We go to the city on Tuesday!
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'a page whose address gives its day',
    kind: 'news',
    published: '2019-10-03',
    sheet: `
~ Holm Marine
~ Schedules  Fares  Travel alerts  Newsroom
~ holmmarine.example/newsroom/2019/10/03/where-we-stand
|
# Where we stand on the quay
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'a page whose gaps were lost: the day glued to what it says of it',
    kind: 'news',
    published: '2022-05-12',
    sheet: `
~ Plains Banner
~ NewsLocal
# Quay shut until the divers have been
| By Ann LeePublished12 May 2022Updated13 May 2022, 9:20 AM
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'an agency’s stamp under its name',
    kind: 'news',
    published: '2019-09-17',
    sheet: `
~ BC-Quay-Shut,2nd Writethru
~ Northern Press Agency 20190917 1542PDT
# Harbour board shuts old quay to all boats
| By Ann Lee
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'an order agreed to first and made later',
    kind: 'official',
    published: '2019-10-03',
    sheet: `
~ BEFORE THE HARBOUR COMMISSION
|
# CONSENT ORDER
|
| 1. The Owner shall remove the crane from the quay on or before October 21, 2019.
|
| 2. The Owner shall pay a civil penalty of $4,000 to the Commission.
|
| CONSENTED TO:
| Ann Lee, for the Owner
| Date: October 1, 2019
|
| SO ORDERED this 3rd day of October, 2019.
|
| Bob Dane, Chairman
`,
  },
  {
    genre: 'minutes that say when they were given out',
    kind: 'official',
    published: '2009-05-18',
    sheet: `
~ HOLM BOWLING CLUB
|
# MINUTES of the Extraordinary General Meeting held in the Clubhouse
|
| Thursday 14th May 2009, 7.30 pm
|
| Present: Mr A Lee (President, in the chair), Mrs N Lee (Secretary) and 113 ordinary members.
|
| 1. Apologies. From Mr Dane.
|
| 2. It was resolved that the award be met from the General Fund and by a levy of £60 a member.
|
| The meeting closed at 9.40 pm, when the bar was opened.
|
| N. Lee, Hon. Secretary
| Issued to members 18/05/2009
`,
  },
  {
    genre: 'an article as a library lists it',
    kind: 'news',
    published: '2021-04-16',
    sheet: `
~ Document 4 of 17
# Test the water. Then tell us.
~ Holm Free Press; Holm, Mich. [Holm, Mich] 16 Apr 2021: A.10.
~ Full Text
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'the day of a change above that of publication',
    kind: 'news',
    published: '2023-08-10',
    sheet: `
~ The Holm Courier
~ Home / News / Harbour
# Harbour board shuts the old quay
|
| Updated - August 11, 2023 07:02 am IST
| Published - August 10, 2023 09:31 pm IST - HOLM
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'a month in Roman figures',
    kind: 'news',
    published: '2018-05-11',
    sheet: `
~ Pier & Quay
# Harbour board shuts the old quay
| Ann Lee, 11.v.2018
|
| ${FIRST}
|
| ${SECOND}
`,
  },
  {
    genre: 'an agency’s stamp, day first, at its foot',
    kind: 'news',
    published: '2023-08-09',
    sheet: `
# Harbour board shuts the old quay
|
| ${FIRST}
|
| ${SECOND}
|
| 09082023 1904 IST
`,
  },
  {
    genre: 'minutes whose last line dates the next meeting',
    kind: 'official',
    published: '2021-06-15',
    sheet: `
| HOLM HARBOUR BOARD
|
| Minutes of a Special Meeting of the Board
| Tuesday, June 15, 2021, 7:00 p.m.
|
| Present: A. Lee (Chair), B. Roe, C. Poe
|
| 1. Call to order
|
| The Chair called the meeting to order at 7:00 p.m.
|
| 2. Old quay
|
| Moved by B. Roe, seconded by C. Poe, that the old quay be shut to all boats.
|
| CARRIED
|
| 3. Next meeting
|
| Tuesday, August 24, 2021, at 6:30 p.m.
|
| The meeting adjourned at 9:51 p.m.
`,
  },
  {
    genre: 'a court’s summary: heard and decided on one line',
    kind: 'official',
    published: '2021-08-12',
    sheet: `
| COURT OF THE HARBOURS
|
# SUMMARY OF OPINION
|
| Case No. 5:21-cv-00418
|
| Argued July 29, 2021 – Decided August 12, 2021
|
| 1. The motion of the harbour board is granted in part, under section 4 of the Act.
|
| 2. The board shall open the old quay and shall file a report on its compliance.
|
| 3. This order takes effect when a bond of $1,000 is posted.
`,
  },
  {
    genre: 'a by-law: passed after its third reading',
    kind: 'official',
    published: '2023-12-12',
    sheet: `
| TOWN OF HOLM
|
# A by-law to shut the old quay
|
| 1. The old quay shall be shut to all boats until May 3, 2024.
|
| 2. The Treasurer shall pay for its piles, under section 4 of the Act.
|
| 3. This by-law comes into force on the day on which it is passed.
|
| READ A FIRST, SECOND AND THIRD TIME AND PASSED this 12th day of December, 2023.
`,
  },
  {
    genre: 'a cutting: paper, day and page below the text',
    kind: 'news',
    published: '2021-09-09',
    sheet: `
# Old quay shut
|
| ${FIRST}
|
| ${SECOND}
|
| Bo Penrose
| Holm Gazette, Thursday September 9 2021, page 5
`,
  },
];
