import type { Sheet } from './sheet.testing.ts';

/** Articles of newspapers, agencies, broadcasters and magazines, each with the page that stands around it. */
export const NEWS: readonly Sheet[] = [
  {
    genre: 'a public radio station, its player above and a note on the author below',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ KHLM 90.3 FM
~ Donate | Schedule | Podcasts | Newsletters
~ Now playing: Evening Concert
|
# The pier was closed for a winter. Then came the divers
|
| Holm Valley Public Radio | By Ann Lee
| Published November 8, 2022 at 4:40 PM PST
|
~ LISTEN • 3:52
|
| Ed Roe walks to the edge of what used to be the north pier and looks down at the water, where two divers are at work.
|
| The harbour board closed the pier in January after engineers found that its piles had rotted below the water line.
|
~ CONTINUES AFTER ADVERTISEMENT
|
| The board says that the pier will open again in May, when the boats come back from the south.
|
~ Ann Lee
~ Ann covers boats and weather for KHLM. She came to the station in 2019 and rows badly.
`,
  },
  {
    genre: 'a British magazine, with the first day and the last on one line',
    kind: 'news',
    published: '2021-05-03',
    sheet: `
~ The Towpath
~ News  Boats  Letters
# Lock keepers win a summer of overtime
| Words: Joan Pettifer. First published 3 May 2021. Last edited 09/05/2021
|
| Lock keepers on the Grand Eastern Canal are to be paid for their Sundays, after a long argument over the rota.
|
| The Canal Board said it was glad that the matter had been settled before the season began.
`,
  },
  {
    genre: 'an American agency report, stamped at its foot',
    kind: 'news',
    published: '2014-02-19',
    sheet: `
~ Plains News Wire
~ Wire | States | Business
# Auditors fault records of county fair
|
| HARLAN (PNW) — An audit of the county fair found that a third of its bills had no receipts, and urged the fair board to hire a bookkeeper.
|
| The board said it agreed. “We were sloppy,” said its president, Ruth Amell.
|
| Feb. 19, 2014, 4:12 p.m.
`,
  },
  {
    genre: 'an American agency report, with a dateline without a year',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Menu
~ AP NEWS DESK
~ U.S.   World   Politics   Sports   Business
~ BUSINESS
# Regulators fine rail operator over brake failures
| By DANA WELLS
| Published 4:32 PM EST, Tue November 8, 2022
~ Share
|
| WASHINGTON (WIRE) — Federal regulators fined a short-line rail operator $1.2 million on Tuesday over brake failures that sent nine cars down a grade in March.
|
| The operator, Pinto Valley Rail, said it would contest the fine. “We repaired every car,” spokeswoman Carla Munn said.
|
~ ___
|
| Wells reported from Denver.
`,
  },
  {
    genre: 'a Canadian broadcaster, author, outlet and days on one line',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Northern Public Radio
~ Menu
~ Manitoba
# Town told to boil its water after pump fails twice
| Second failure in a month leaves 2,100 people without safe water, mayor says
| Renée Roy · NPR News · Posted: Nov 08, 2022 5:00 AM CST | Last Updated: November 8, 2022
~ A pumping station in Arden, Man. A second pump failed there on Sunday. (Jo Bell/NPR)
|
| The town of Arden has told everyone who lives there to boil their water after a pump failed on Sunday night, the second time in a month.
|
| Mayor Bill Stone said the pump had been repaired in October at a cost of $80,000.
|
~ Corrections and clarifications | Submit a news tip
~ Related Stories
~ Province warned about pump in 2019, records show
~ Popular Now in News
~ 1. Moose on the loose in Brandon
`,
  },
  {
    genre: 'a British broadcaster with a timeline below the text',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Holm Online
~ Home  Local  Weather  Sport
# Pump station failed twice in a month, inspectors find
| Jo Bell
| Published 8 November 2022 11:06 GMT
|
| The pumping station at Arden failed twice in a month, inspectors of the water board have found.
|
| Mayor Bill Stone said: "Nobody was told, and nobody was asked."
|
| How it happened
|
| 2 October 2022: The first pump fails on a wet evening
|
| 6 October, 03:50: The second follows
|
| 06:05: The town is told to boil its water
|
| 12-14 October: Divers look at the intake
|
~ Related topics
~ Arden
~ More on this story
~ Province warned about pump
~ Published 11 October 2022
`,
  },
  {
    genre: 'an Australian site, date after a bar with the time zone',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Skip to main content
~ The Coastal Age
~ NATIONAL   BUSINESS   SPORT   OPINION
~ Advertisement
~ Exclusive
# Ferry contract went to operator that had lost its licence
| By Priya Nair and Tom Hallett
| 8 Nov 2022 | 4:15pm AEDT
~ Save
~ Share
~ Normal text size  Larger text size  Very large text size
|
| The state awarded a $90 million ferry contract to an operator whose licence had been suspended a fortnight earlier, documents obtained under freedom of information laws show.
|
| Transport Minister Lou Ferris said he had not been told of the suspension.
|
~ Loading
|
| “No one raised it with me,” he said.
|
~ The Morning Edition newsletter is our guide to the day’s most important and interesting stories. Sign up here.
~ License this article
~ Priya Nair is a transport reporter. Connect via Twitter or email.
~ Most viewed in National
`,
  },
  {
    genre: 'a New Zealand daily without an author',
    kind: 'news',
    published: '2023-02-21',
    sheet: `
~ Home / New Zealand
# Council halts pool demolition hours before diggers arrive
| Tue 21 Feb, 2023 06:12 AM
~ 3 mins to read
| The diggers were due at seven, but the council called off the demolition of the Karori baths in an email sent shortly before midnight.
|
| Councillor Mere Tait said she had asked for the halt after reading the engineers’ report.
|
~ Latest from New Zealand
~ Man rescued from Tararua Range
`,
  },
  {
    genre: 'an Irish local paper',
    kind: 'news',
    published: '2021-10-06',
    sheet: `
~ BALLYFERN CHAMPION
~ News   GAA   Farming   Deaths   Property
# Boil notice lifted after five weeks
| Aoife Breen
| Wednesday, 6th October, 2021 3:05pm
|
| A boil water notice that affected 6,500 people in and around Ballyfern was lifted yesterday evening.
|
| Water Ireland said that the new filter had been passed by the Environmental Protection Agency.
|
~ Tagged with: Boil notice, Water Ireland
~ Email newsletter
~ Get the best of the week’s news in your inbox
`,
  },
  {
    genre: 'a British national, updated line without a year of its own',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Society
~ Local government
# Council that sold its town hall to pay £3m a year in rent
| Auditors call 2017 sale and leaseback ‘imprudent’ and ask why no valuation was done
| Mark Dean Local government correspondent
| Tue 8 Nov 2022 06.00 GMT
| Last modified on Tue 8 Nov 2022 11.42 GMT
|
| A council that sold its town hall for £11m is paying more than £3m a year to rent it back, its auditors have found.
|
| The leader, Ruth Pell, said that the sale had been “right at the time”.
|
~ Topics
~ Local government / News
~ Reuse this content
`,
  },
  {
    genre: 'a live blog, newest first, each entry with its hour',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Holm Live
# Harbour inquiry live: engineer says warnings were ignored
| Tuesday 8 November 2022
~ Key events
~ Show key events only
| 14:32
| The inquiry has adjourned until tomorrow. Mr Pike will be asked about the second survey.
| 13:05
| Mr Pike says he wrote to the harbour board three times and had no answer.
| 10:00
| Good morning. The inquiry into the collapse of the north pier hears today from Alan Pike, the engineer who surveyed it.
~ Share
`,
  },
  {
    genre: 'a trade magazine with a date in American order above the headline',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ GRAIN & FEED WEEKLY
~ Subscribe | Log In
~ Markets
| November 8, 2022
# Elevator explosion traced to bearing that was never replaced
~ Photo: Kearney Fire Dept.
|
| Investigators have traced the March explosion at a grain elevator in Kearney to a bearing that the operator had been told to replace.
|
| The company, Platte Grain, said its own inquiry continues.
|
~ Sign up for our free newsletter
~ Grain & Feed Weekly is a publication of Prairie Media LLC. © 2022
`,
  },
  {
    genre: 'a column without a headline and without a date',
    kind: 'news',
    published: null,
    sheet: `
| I have lived beside the quarry for thirty years, and I have never heard it as loud as it was last week.
|
| The company says that nothing has changed. The county says that it is looking into it. Neither has sent anybody to listen.
`,
  },
  {
    genre: 'a campaign blog',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Save the Alder Street Baths
~ Home | About | Contact
# What the council papers don’t tell you
| November 8, 2022 by baths4all
|
| The report that goes to cabinet on Thursday says that the roof would cost £2m to mend. It does not say who told them so.
|
| We asked. The answer was a phone call with a roofer in 2016.
|
~ Posted in Campaign, Council | 4 Comments
~ Leave a Reply
~ Your email address will not be published.
`,
  },
  {
    genre: 'an American paper whose dateline names place and day',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ The Dalton Courier
# Sheriff’s office kept no record of jail inspections
| Lena Ortiz
| The Dalton Courier
| Posted Nov. 8, 2022 at 5:00 a.m.
~ 0:00
~ 1:20
|
| DALTON, Nev. -- The sheriff’s office has no record of the jail inspections that it told the state it carried out, a deputy testified Monday.
|
| Sheriff Hank Tull declined to comment.
|
~ Lena Ortiz covers courts for The Dalton Courier. Reach her at lortiz@daltoncourier.example or follow her on Twitter @lortiz.
~ This article originally appeared on The Dalton Courier: Sheriff's office kept no record of jail inspections
`,
  },
  {
    genre: 'a national daily whose deck is shorter than its headline',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ Home  News  Sport  Farming  Opinion
# Inspectors to take over lifts of hospital where two patients fell
| Alder Street ward closed until spring

| Lena Ortiz
| Health Correspondent
| Tue Nov 8 2022 – 05:30

| The inspectors are to take over the lifts of Alder Street hospital, where two patients fell in March.
|
| The hospital will pay for the work. Its ward on the third floor stays closed.
`,
  },
  {
    genre: 'a television station’s live page below a notice of the weather',
    kind: 'news',
    published: '2022-11-08',
    sheet: `
~ KQRD 4 News
~ Watch Live | Weather | Traffic | Contests
~ 2 weather alerts in effect
# LIVE UPDATES: Fire at Alder Street warehouse still burning; neighbors may go home
| By: KQRD Digital Team
| Posted 4:06 AM, Nov 08, 2022 and last updated 10:25 PM, Nov 08, 2022

| DALTON — We are tracking a fire at a warehouse on Alder Street. The neighbors may go home, the county says.
|
| The warehouse was still burning at nightfall.
`,
  },
];
