import type { Sheet } from './sheet.testing.ts';

/** Reports, resolutions and orders of public bodies. */
export const PAPERS: readonly Sheet[] = [
  {
    genre: 'a board’s resolution, its subject under its number',
    kind: 'official',
    published: '2019-03-26',
    sheet: `
| TARROW VALLEY SCHOOL BOARD
|
| RESOLUTION 2019-12
|
# HEATING IN SCHOOLS SERVED BY THE VALLEY DISTRICT PLANT
|
| Moved by Trustee Roe, seconded by Trustee Bell, at the regular meeting of the Board held on March 26, 2019
|
| WHEREAS:
|
| A. The Tarrow Valley School Board ("the Board") operates nine schools;
|
| B. The plant was shut on February 2, 2019;
|
| NOW THEREFORE BE IT RESOLVED THAT:
|
| 1. The Superintendent shall report on the heating of each school by May 1, 2019.
|
| 2. The Board shall meet the cost from its reserve.
|
| Carried, 5 to 2
|
~ Certified a true copy
|
| L. M. Roe
| Secretary of the Board
`,
  },
  {
    genre: 'an independent review for ministers',
    kind: 'official',
    published: '2024-03-05',
    sheet: `
# INDEPENDENT REVIEW OF THE CONTRACT FOR THE TARROW BARRAGE
|
| Report to the Welsh Ministers by Dame Ruth Oakes
|
| Summary and recommendations
|
| 5 March 2024
|
| Introduction
|
| 1. I was appointed on 16 January 2023 to review the contract for the Tarrow Barrage (“the Barrage”).
|
| 2. An earlier inquiry did not see the minutes of the Agency.
|
| Findings
|
| 3. The contract was signed on 12 October 2017. I am satisfied that the board knew its price.
|
| 4. About a third of the delay was the fault of the builder.
|
| Recommendations
|
| 5. The Agency should publish its minutes.
|
| 6. Ministers should not sign a contract that has no end date.
`,
  },
  {
    genre: 'an auditor’s report, the body audited above what was found',
    kind: 'official',
    published: '2021-06-17',
    sheet: `
| OFFICE OF THE STATE AUDITOR
| Report 2020-114
| June 17, 2021
|
| TARROW VALLEY WATER DISTRICT
|
# Weak Controls Let Overtime Go Unchecked for Three Years
|
| The Governor of the State
| State Capitol
|
| Dear Governor:
|
| As the Legislature directed, my office audited overtime at the Tarrow Valley Water District (the district). We found that the district did not review timesheets.
|
| The district agrees with our findings and will adopt our recommendations by December 2021.
|
| Respectfully submitted,
|
| RUTH OAKES
| State Auditor
`,
  },
  {
    genre: 'a statement of a charity, its notes for editors after it',
    kind: 'official',
    published: '2022-09-16',
    sheet: `
| Tarrow Land Trust
~ Registered charity 1048831
~ PRESS STATEMENT
|
# Long Meadow: contracts exchanged
|
| 16 September 2022
|
| Tarrow Land Trust has agreed to buy Long Meadow. Contracts were exchanged yesterday.
|
| “We are grateful to everybody who gave,” said Dr Ivo Marsh, the Trust’s director.
|
| What the purchase means
|
| The Trust will own eleven hectares. There is no public right of way through the meadow.
|
| About the Trust
|
| Tarrow Land Trust was founded in 1994 and looks after 23 places.
|
~ Photographs: press@tarrowland.example or 07700 900318
~ Follow us for meadow news
`,
  },
  {
    genre: 'a report to a council’s committee',
    kind: 'official',
    published: '2023-11-14',
    sheet: `
| Tarrow District Council
|
| Report to: Planning Committee
| Date: 14 November 2023
| Report of: Head of Planning
| Wards affected: Pennant; Saltby
|
# Review of the conservation area at Pennant Lock
|
| 1. Purpose of report
|
| 1.1 To ask the Committee to approve the draft appraisal of the conservation area.
|
| 2. Recommendations
|
| 2.1 That the Committee approves the draft for consultation.
|
| 2.2 That the Head of Planning is authorised to correct minor errors.
|
| 3. Background
|
| 3.1 The area was designated on 3 May 1987 and has not been reviewed since.
|
~ Contact officer: Rhys Maddox, 01632 960118, rmaddox@tarrow.example
`,
  },
  {
    genre: 'a council’s own news page',
    kind: 'official',
    published: '2023-11-14',
    sheet: `
~ Tarrow District Council
~ Your council  Bins  Planning  Council tax  Jobs
~ Home / News / 2023 / November
|
# Council to review lock conservation area
|
| Published: Tuesday, 14th November, 2023
|
| Tarrow District Council is asking people for their views on the conservation area at Pennant Lock.
|
| The area was designated in 1987 and has not been looked at since. The consultation runs until 12 January.
|
| Councillor Ivo Marsh, cabinet member for planning, said: "We want to hear from people who live there."
|
~ Share this page
~ Last modified: 15 November 2023
~ Contact us | Accessibility | Privacy
`,
  },
  {
    genre: 'an order on wrapped pages: its number and a page number in the middle of a sentence',
    kind: 'official',
    published: '2019-09-24',
    sheet: `
| HOLM UTILITY BOARD
|
| IN THE MATTER OF the Application of          )    DOCKET NO. D2018.6.41
| Holm Power Company for Recovery of Costs     )    ORDER NO. 7713c
|
# FINAL ORDER
|
| Dated: September 24, 2019
|
| 1. On June 22, 2018, Holm Power Company (Company) applied to the Board
| for authority to recover from its customers what the fire at the old
| quay had cost it.
|
| 2. The fire began on August 28, 2017, when a tree fell against the line
| that carries power to the north pier. It burned for four days.
|
| 3. The replacement of the line with poles of steel was prudent and is
~ DOCKET NO. D2018.6.41, ORDER NO. 7713c
~ Page 2
| benefiting the customers of the Company today.
|
| 4. The Company shall file new rates with the Board before the year is
| out, and shall tell its customers of them by letter.
|
| 5. The rates shall not exceed those of the Company's neighbors without
| leave of the Board.
`,
  },
  {
    genre: 'an agreement with its name and a page number at the foot of its pages',
    kind: 'official',
    published: '2019-08-07',
    sheet: `
# SETTLEMENT AGREEMENT AND RELEASE
|
| This Settlement Agreement is made on August 7, 2019, between the City of Holm and the Pier Friends of Holm.
|
| RECITALS
|
| A. The City owns the north pier, which it closed on October 16, 2018.
|
| B. The parties wish to end the action without trial.
|
| AGREEMENT
|
| 1. Repair. The City shall repair the pier no later than September 3, 2020.
|
~ SETTLEMENT AGREEMENT - 1
|
| 2. Costs. The cost shall be paid by the City.
|
| 3. Fees. The City shall pay the fees of the Friends within forty-five days.
|
| 4. Boats. No boat shall moor at the pier while it is closed.
|
| 5. Dismissal. The parties shall file an order dismissing the action.
|
~ SETTLEMENT AGREEMENT - 2
`,
  },
  {
    genre: 'a decision on a site: its menu a line for each room above, boxes below',
    kind: 'official',
    published: '2022-12-14',
    sheet: `
~ Home
~ About
~ News
~ Contact
|
| HOLM HARBOUR AUTHORITY
|
# DECISION ON THE NORTH PIER
|
| Dated: 14 December 2022
|
| 1. The north pier shall be closed to all vessels from 9 January 2023.
|
| 2. The owner shall repair the deck before 1 May 2023.
|
| 3. This decision is made under section 4 of the Harbours Act 1964.
|
~ Related content
~ Harbour statement: the old quay
~ Rules of the harbour (amended 9 June 2022)
`,
  },
];
