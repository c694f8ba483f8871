import type { Sheet } from './sheet.testing.ts';

/** Columns, letters, newsletters, transcripts: what people write and say under a name of their own. */
export const VOICES: readonly Sheet[] = [
  {
    genre: 'a column in a parish magazine, its title in capitals like a name',
    kind: 'news',
    published: '2021-10',
    sheet: `
~ The Saltby Bell
~ The magazine of St Hilda’s and All Saints · 60p
| October 2021
# OVER THE VESTRY WALL
|
| Maud Tranter
|
| The bridge will not be mended this side of Christmas. I asked the man from the county on Tuesday and he said, 'Not a chance, love.'
|
~ Continued on page 4
|
| So we shall all be walking round by the mill, and I for one shall be wearing my late husband's waders. The bridge has stood since 1874 and has never yet been shut for a winter.
|
~ Copy for the November number to the Vestry by the 12th
~ Church flowers: 3 Oct Mrs Bell; 10 Oct no flowers
`,
  },
  {
    genre: 'a reader’s letter on a newspaper’s site',
    kind: 'news',
    published: '2018-04-07',
    sheet: `
~ Home > Opinion > Letters
~ Letters should be no longer than 250 words
# LETTER: The pool was ours to keep
| Ardlow Courier
| Sat., April 7, 2018
|
| Re: Council votes to close pool, March 30
|
| I swam in that pool for forty-one years and I did not see one councillor in it.
|
| Nobody at the meeting said that the pool was unsafe. They said that it was dear. I should like somebody to tell me what the new car park costs.
|
| Constance Wray
| Ardlow
|
~ More Letters
~ LETTER: Who shut the library? (April 4)
`,
  },
  {
    genre: 'a newsletter of one writer, with its platform around it',
    kind: 'news',
    published: '2023-02-15',
    sheet: `
~ Low Water
~ Subscribe
~ Sign in
# The dredger that never came
| What the port’s own logs say about a winter of excuses
| Ann Lee
| Feb 15, 2023
~ 41
~ 12
~ Share
|
| I have spent three weeks reading the logs of a small port in the north, and I can report that the dredger was ordered, paid for and never seen.
|
| The port says that it was delayed by weather. It says so eleven times.
|
~ Subscribe to Low Water
~ By Ann Lee · Launched two years ago
~ Notes on ports, tides and the people who mind them
|
| There was a storm in December, to be fair. There was none in January, when the second slot was missed as well.
|
~ Thanks for reading Low Water! Subscribe for free to receive new posts and support my work.
~ 41 Likes
~ Previous
~ Next
~ Discussion about this post
~ Ready for more?
~ © 2023 Ann Lee
~ Privacy ∙ Terms ∙ Collection notice
`,
  },
  {
    genre: 'the transcript of a radio programme',
    kind: 'news',
    published: '2020-03-12',
    sheet: `
~ Radio Meridian
~ Listen live | Programmes | Podcasts | Schedule
# Transcript: Who moved the wetland boundary?
| First broadcast 12 March 2020
| Reporter: Priya Nair
| Producer: Tom Hale
|
| ROBYN CARD, PRESENTER: Good evening. A farmer, a map and a line that moved in the night. Priya Nair has this report.
|
| PRIYA NAIR, REPORTER: Des Whitlow has farmed at Quandong Creek since 1981.
|
| DES WHITLOW: I went to bed with forty hectares and I woke up with a swamp.
|
| PRIYA NAIR: The department says that the map was corrected, and that nobody was told because nobody had to be.
|
| ROBYN CARD: Priya Nair reporting.
|
~ Download this episode (14.2 MB)
~ More from this programme
~ The town that ran out of bees
`,
  },
  {
    genre: 'a debate in parliament, as its record prints it',
    kind: 'official',
    published: '2016-06-09',
    sheet: `
| HOUSE OF ASSEMBLY
| Official Report
| Thursday 9 June 2016
|
# Rural Bus Services (Withdrawal)
|
| 2.31 pm
|
| Mr Alan Pryce (Vale of Tarrow) (Ind): To ask the Minister for Transport when she was told that the 47 would be withdrawn.
|
| The Minister for Transport (Mrs Joan Keel): I was told on 3 May, by letter. I replied on the same day.
|
| Mr Pryce: I thank the Minister for that answer. Will she lay the letter before the House?
|
| Mrs Keel: I will consider it.
|
| Question put and agreed to.
`,
  },
  {
    genre: 'a piece in a trade weekly, its section above its day',
    kind: 'news',
    published: '2022-07-21',
    sheet: `
~ ROOF & RAFTER
~ Timber | Slate | Solar | Contracts | People
# Slate firm drops quarry bid
|
~ CONTRACTS
| 21.07.22
|
| Corvane Slate has withdrawn its bid to reopen a quarry above Pennant, a fortnight after the valley was listed.
|
| The firm told the county yesterday that it no longer wanted a decision on the £4m scheme. "Nobody has made us do this," said operations director Rhys Maddox.
|
~ Sponsored: Is your roof ready? Download the 2022 guide
~ Next issue: fixings
`,
  },
  {
    genre: 'the front of a printed paper, typed out',
    kind: 'news',
    published: '2017-05-04',
    sheet: `
~ THE TARROW MERCURY
| Thursday, May 4, 2017   No 8,114   £1.10
|
# Bus cut 'will strand hundreds'
|
| By Ivo Marsh
|
| Hundreds of people will be left without a bus when the 47 is withdrawn next month, campaigners said last night.
|
| The county council said that the route carried 'fewer than nine passengers a day' and that it had no choice.
|
~ Turn to page 3
|
| Joan Keel, who has caught the 47 since 1988, said: 'They never counted me.'
|
~ Weather 14  Crossword 22  TV 30
~ Printed by Tarrow Press Ltd
`,
  },
  {
    genre: 'copy from an agency, embargoed, with its catchline and its end mark',
    kind: 'news',
    published: '2019-09-10',
    sheet: `
~ EMBARGOED TO 0001 WEDNESDAY SEPTEMBER 11
~ 1 FERRY Inquiry
# Ferry inquiry to call former minister
| By Ann Lee, Northern Press
| 10 September 2019
|
| A former transport minister will be called to give evidence to the inquiry into the loss of the ferry Maid of Tarrow.
|
| The inquiry's chairman, Sir Alan Pryce, said on Monday that the order had been signed. The minister "has nothing to hide", her office said.
|
~ mf
~ end
`,
  },
  {
    genre: 'a magazine’s feature, its section and day above a headline that plays on words',
    kind: 'news',
    published: '2022-04-06',
    sheet: `
~ Lock & Weir
~ The magazine of inland waters
|
~ Navigation
|
| 6 April 2022
|
# Strangers on the towpath
|
| Pennant has turned to the canal next door to get its locks moving again. Marguerite Oakes reports
|
| At a quarter past five last Friday a keeper from Kittering opened the top gate at Pennant for the first time. Until September four of them will do so every day.
|
| "It's our canal and it stays our canal," says the manager, Wendy Trask.
|
| The work will be paid for by the trust that owns the water.
|
~ Photograph: Kittering Canal Company
~ Next month: dredging on a shoestring
`,
  },
];
