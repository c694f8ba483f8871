import type { Sheet } from './sheet.testing.ts';

/** Where the line that is the title stands among others that look like it. */
export const TITLES: readonly Sheet[] = [
  {
    genre: 'a decision whose kind says nothing, the matter below it',
    kind: 'official',
    published: '2023-02-08',
    sheet: `
| HARBOUR AUTHORITY
| Licensing Committee
|
| DECISION
|
# In the matter of HOLM FERRIES
| and of the Ports (Licensing) Rules 2014
|
| Ref: LC/2023/07
| Date of decision: 8 February 2023
|
| 1. This is the decision of the Licensing Committee on a referral made on 6 January 2023.
|
| 2. The Committee suspends the licence of Holm Ferries until 31 May 2023.
|
| 3. No vessel of the company shall sail while the licence is suspended.
`,
  },
  {
    genre: 'a report by its number and year, what it is about below it',
    kind: 'official',
    published: '2019-06-18',
    sheet: `
| OFFICE OF THE HARBOUR OMBUD
|
| REPORT NO. 9 OF 2019/20
|
# REPORT ON AN INVESTIGATION INTO THE STATE OF THE NORTH PIER
|
| Issued at Holm on 18 June 2019
|
| 1. INTRODUCTION
|
| 1.1 This is my report as Harbour Ombud in terms of section 9(1) of the Harbour Ombud Act 17 of 2009.
|
| 1.2 It follows a complaint lodged on 21 May 2018 by the Pier Society.
|
| 2. FINDINGS
|
| 2.1 The deck of the pier has been unsafe since 9 February 2018.
`,
  },
  {
    genre: 'a decision that has its name and its day on one line',
    kind: 'official',
    published: '2013-01-15',
    sheet: `
| ONTARIO PORTS BOARD
| Board File No. 2894-12-U
|
| BETWEEN:
|
| Dockers' Union, Local 12,
| Applicant,
| - and -
| Holm Towage Limited,
| Responding Party.
|
| BEFORE: Ann Lee, Vice-Chair, and Board Members R. J. Penn and C. Dane.
|
# DECISION OF THE BOARD: January 15, 2013
|
| 1. This is an application under section 96 of the Ports Act, 1994.
|
| 2. The application was filed on December 21, 2012.
|
| 3. The company shall restore the benefits of its employees.
`,
  },
  {
    genre: 'a letter whose subject stands below the law',
    kind: 'official',
    published: '2022-10-04',
    sheet: `
| HARBOUR HERITAGE
|
| Mrs A Lee
| Chair, Pier Society
|
| Our ref: 1482/A
|
| 4 October 2022
|
| Dear Mrs Lee
|
| OLD HARBOURS ACT 1990
# ADDED TO THE LIST: NORTH PIER, QUAY ROW, HOLM
|
| Thank you for your application, received on 9 May 2022, to have the above structure added to the List.
|
| We have taken all the representations into account and have completed our assessment of the pier.
|
| Yours sincerely
|
| B Dane
`,
  },
  {
    genre: 'a short headline below the motto of a column',
    kind: 'news',
    published: null,
    sheet: `
~ UNDER THE PIER
~ Ada Penrose boils an egg
|
# Follow the gravy
|
| One evening last spring a man from the ferry company told me where the money had gone, and it was not to the boats.
|
| "Nobody asks how the gravy got to the table," he said, and finished his tea.
|
| I have read the order twice since then, and I know what he meant.
`,
  },
  {
    genre: 'a headline behind the name of what it heads',
    kind: 'news',
    published: null,
    sheet: `
~ Holm FM 97.3
~ Home / On Air / Podcasts / Win / Contact
|
# PODCAST | Six weeks to go for the pier
|
| In six weeks' time the north pier at Holm is supposed to be open again. Will it? Ann Lee put the question to both sides this morning.
|
| The harbour master was first on the line. All the planks have been laid, she said.
`,
  },
  {
    genre: 'a newsletter whose chair signs above the text',
    kind: 'news',
    published: null,
    sheet: `
~ THE HERON
~ Free to every house in the parish. Pass it on when you've read it.
|
# 90 reasons to come to the quay
|
| From the chair: Ada Penrose
|
| Friends,
|
| You remember where you were on the night that the pier went down. I was in the kitchen with the radio on.
|
| Close to ninety of you came to the quay the next morning, and I do not mind telling you that I cried.
`,
  },
  {
    genre: 'a page with a trail from its home',
    kind: 'news',
    published: null,
    sheet: `
~ Blue Bay Ferries
~ Tours   Charter   Gift vouchers   Book now
~ Home / News from the quay
# About the harbour report: a note to our guests
| The harbour board has published its report on what happened to our old ferry. Many of you have rung or written.
| It has been a long year for all of us, and I would like to answer everybody in one place.
`,
  },
];
