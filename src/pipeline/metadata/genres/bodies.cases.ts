import type { Sheet } from './sheet.testing.ts';

/** Newsletters, campaigns, committees, offices and companies: what bodies print around what they say. */
export const BODIES: readonly Sheet[] = [
  {
    genre: 'a report with a note of what was changed, and below it who wrote it, in capitals',
    kind: 'news',
    published: '2022-12-06',
    sheet: `
~ MENU   Sports   Weather   Newsletters
|
# Ferry company and union settle over the old pier
|
| By ANN PENROSE
| Published 6:12 PM EST, December 6, 2022
|
| The ferry company has agreed to pay for the repair of the old pier, which fell into the harbor in July and took a crane with it.
|
| "Nobody wanted this to go on for another winter," said the harbor master, who had been on the quay since dawn.
|
| This story was first published on December 6, 2022. It was updated on December 7, 2022, to correct the spelling of the harbor master's last name.
|
~ ANN PENROSE
~ Penrose covers labor and the courts on the coast.
~ Most read
~ Winter storm watch issued from Thursday night
`,
  },
  {
    genre: 'a newsletter of a trade body, its contents above its first piece',
    kind: 'news',
    published: null,
    sheet: `
~ KEEL NOTE
~ The newsletter of the Boat Insurers' Circle
~ Issue 41
|
~ In this issue
~ Holm quay: what the collapse cost
~ Ice: the winter in numbers
~ New faces at the Circle
|
# Holm quay: what the collapse cost
|
| Members who insure harbours will have read the decision that the panel gave last month on the quay at Holm.
|
| The harbour board was held to three-fifths of the loss, and its builder to the rest.
`,
  },
  {
    genre: 'a bulletin of residents in two languages, its headline an outcry, signed at its foot',
    kind: 'news',
    published: null,
    sheet: `
~ YR HARBWR ~ THE HARBOUR
~ Quay House Residents' Group
~ No. 14          FREE – leave it in the lift for the next one
|
# WHO'S PAYING? NOT US!
|
| Dear all,
|
| Well, she has come. The new manager got her keys to the office on the quay at nine this morning, and I made the tea.
|
| Our rents stay where they are until next spring, so you can stop asking me on the stairs.
|
| Cofion,
| Nia Probert
|
~ Printed by Quay Press. 150 copies.
`,
  },
  {
    genre: 'a blog, its menu set off by dots, signed with a first name and a kiss',
    kind: 'news',
    published: null,
    sheet: `
~ COLD HANDS
| Notes from the slipway, by Ann Lee
~ About me . Knots . Soup . The old posts
|
# So there it is
|
| It is Sunday night and I have been on the slipway since the boat came back from the wreck off Marram Head.
|
| We towed two men and a dog to the harbour, and they gave us the dog to hold while they argued about the rope.
|
| Ann x
|
~ Posted in: Boats
~ 2 comments
`,
  },
  {
    genre: 'a weekly paper kept by the page on which the piece stood',
    kind: 'news',
    published: '2019-06-06',
    sheet: `
~ The Marram Leader
~ Every Thursday since 1871. £1.10
|
| Thursday, June 6, 2019, page 3
|
# New boat answers its first call after two days
|
| by Ann Lee
|
| The new boat had been on its slip for little more than two days when it was called out to a yacht off the head.
|
| Nobody was hurt, and by ten o’clock the yacht was tied up at the quay with its crew drinking soup.
`,
  },
  {
    genre: 'a Saturday magazine, a long introduction between its headline and its day',
    kind: 'news',
    published: '2021-10-09',
    sheet: `
~ The Correspondent
~ Saturday magazine
|
# The quay that would not fall down
|
| For six years a small town fought itself over its old quay. Now, writes Ann Lee, everyone agrees that it should have been left alone. They cannot agree on who decided otherwise
|
| Sat 9 Oct 2021 06.00 BST
|
| On the first Tuesday of March, while it was still dark, a barge came up the channel with a crane on its deck.
|
| By the time that it was light the oldest part of the quay was gone, and the gulls were sitting in a row on the new gap.
`,
  },
  {
    genre: 'a weekly for trade, several pieces of news in its introduction',
    kind: 'news',
    published: '2020-02-21',
    sheet: `
~ HARBOUR FINANCE
~ News | Comment | Jobs | Log in
|
# Holm calls in the regulator and changes its chief
| 21/02/20 7.30 am
| Jude Amell
|
| Board asked for help after the collapse; three to join it; £4.4m of work ahead
|
| A harbour board has asked the regulator to step into its affairs after part of its oldest quay fell into the dock.
|
| The board, which owns nine quays, went to the regulator within days of the collapse in the autumn.
`,
  },
  {
    genre: 'an American release whose headline has a comma, as a list of names has',
    kind: 'official',
    published: '2022-03-08',
    sheet: `
| HOLM BRIDGE AUTHORITY
| News Release No. 22-019
|
~ FOR IMMEDIATE RELEASE
~ Media contact: Ed Roe, Office of Public Information, 555-0119, news@holmbridge.example
|
# Bridge Authority Welcomes Inspector General's Report, Outlines Next Steps
|
| HOLM, March 8, 2022 – The Holm Bridge Authority today welcomed the report on the repair of its western span.
|
| “We made hard calls, and we own them,” said its director, Ann Lee. “The bridge is open, and it is safe.”
|
~ # # #
`,
  },
  {
    genre: 'a report of an American inspector, its hotline above its number and its subject',
    kind: 'official',
    published: '2022-03-08',
    sheet: `
| STATE OF MARRAM
| OFFICE OF THE STATE INSPECTOR GENERAL
|
~ Fraud, Waste and Abuse Hotline: 1-800-555-0144
|
| REPORT OF INVESTIGATION 2022-07
| Case No. OIG-21-0118
|
# THE WESTERN SPAN REPAIR
|
| March 8, 2022
|
| 1.1 This Office conducted this investigation under section 9 of the Public Authorities Act of 2006.
|
| 1.2 This Office may report and recommend. It has no power to direct the Authority.
|
| 1.3 The span was opened in 1957 and is owned by the Authority pursuant to the Act.
|
| 2.1 The repair cost $9 million more than the award, and was 200 days late.
|
| 2.2 The Authority shall answer this report within 60 days.
`,
  },
  {
    genre: 'a report of an ombudsman, its number like a telephone number',
    kind: 'official',
    published: '2021-09-29',
    sheet: `
| HARBOUR OMBUDSMAN
|
| Report by the Ombudsman
|
# Investigation into a complaint against Holm Harbour Board
|
| Reference number: 21 004 1972
|
| 29 September 2021
|
| 1. Mrs W complained to us that the Board shut the slip to her boat without a reason.
|
| 2. We find that the Board had no power under the Harbours Act 1980 to shut it.
`,
  },
  {
    genre: 'a paper of a council’s committee, headed by its sitting',
    kind: 'official',
    published: '2020-03-05',
    sheet: `
| HOLM COUNTY BOROUGH COUNCIL
|
| Agenda item 6
|
| Homes, Harbours and Ferries Scrutiny Committee – 12 March 2020
|
# QUAY HOUSE LIMITED: NOTICE OF THE REGULATOR
|
| Report of: Ed Roe, Head of Harbours
| Date of report: 5 March 2020
| Wards affected: All
|
| 1. Purpose
|
| 1.1 To inform Members of the notice given to Quay House Limited on 11 February.
|
| 2. Background
|
| 2.1 Quay House Limited took over the harbour of the Council in 2008.
|
| 2.2 The Council names two members of its Board.
|
| 3. Recommendation
|
| 3.1 That the Committee note the notice and the answer of the Council.
|
~ Tudalen 31 / Page 31
`,
  },
  {
    genre: 'an order of an Irish chief executive on a service, which names no body',
    kind: 'official',
    published: '2023-03-10',
    sheet: `
| HOLM COUNTY COUNCIL
|
| CHIEF EXECUTIVE'S ORDER
|
| Order No: CE/2023/0418
| Date of Order: 10 March 2023
|
| HARBOURS ACT 2004, SECTIONS 17 AND 23
|
# REORGANISATION OF THE COUNTY HARBOUR SERVICE
|
| 1. The Council is the harbour authority under section 17 of the Harbours Act 2004.
|
| 2. The harbours at Holm and Marram shall close on 1 May 2023.
|
| 3. The staff of both shall be employed at Port Ada.
|
| 4. This Order is made pursuant to section 23 and comes into force on 1 April 2023.
`,
  },
  {
    genre: 'a company’s own page that says "we", its services listed below its text',
    kind: 'official',
    published: null,
    sheet: `
~ Marram Care Homes
~ Find a home   Careers   For families   Newsroom
|
# A message to the families of Quay House
|
| As many of you have heard, the inspectors gave us an order on Friday about Quay House. We want you to have the facts.
|
| Marram will go on running Quay House, and our manager stays your first call.
|
| This was our own idea. In February we went to the inspectors and asked them for help with the rota.
|
| What families can expect
|
| • A meeting on Thursday at 6 p.m. in the church hall
| • A letter within the next ten days
|
~ Join our team! Bonuses until Easter
~ © 2023 Marram Care Homes, Inc. | Accessibility
`,
  },
];
