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
  {
    genre: 'a bulletin with two short sentences for a headline',
    kind: 'news',
    published: null,
    sheet: `
~ DOCKERS UNITED – BRANCH 12
~ The bulletin of the quayside
~ No. 6
|
~ FROM THE CHAIR'S DESK
|
# They shut the gate. We stay here.
|
| Ann Lee, Branch President
|
| Colleagues,
|
| A week ago the board decided to shut the north gate, and I want to set down what we know of it while I remember it.
|
| Nobody has been told when the gate will shut. I asked the harbour master on Friday, and he did not know it either.
|
| We meet on Tuesday in the hall. Bring your cards, and bring somebody who has not been before.
`,
  },
  {
    genre: 'a reader’s letter with its address above the day',
    kind: 'news',
    published: '2019-05-03',
    sheet: `
~ Holm & Ada Post > Opinion > Letters
~ Letters may be cut. Write to 2 Quay Row or letters@holmpost.example
# Moving the moorings
|
| Berth 7, North Quay, Holm
| 3 May 2019
|
| Sir,
|
| Your reporter was kind to me, and I have no quarrel with what was printed about the moorings. But there was more to say.
|
| I was ten when my father first gave me an oar at North Quay, and I have had the moorings by the steps since then.
|
| I do not say that the harbour board has behaved badly. It was given a year, and it asked us what we thought.
|
| Yours faithfully,
|
| Bo Penrose
`,
  },
  {
    genre: 'a body’s statement below its name and its address',
    kind: 'official',
    published: '2019-05-03',
    sheet: `
| Ada Valley Library District
~ 4 Mill Road • Ada Valley • 555-0170 • Office hours Mon.–Thu., 8–4
|
# STATEMENT OF THE BOARD OF TRUSTEES
|
| May 3, 2019
|
| The Board of Trustees has received the auditor’s report on the Building Fund and thanks the auditor for her work.
|
| We asked for the review ourselves, and we have answered every question that was put to us.
|
| Every dollar will be put back, and every branch will stay open in the meantime.
`,
  },
  {
    genre: 'a warning letter under the names of those who send it',
    kind: 'official',
    published: '2019-05-03',
    sheet: `
| Department of Ferries
| Harbour and River Division West
|
# WARNING LETTER
|
| May 3, 2019
|
| Holm Ferries Ltd
|
| Dear Ms. Lee:
|
| We inspected your terminal from March 8 through March 19, 2019, under section 4 of the Act.
|
| 1. You failed to keep a log of the berths, as required by section 5(a) of the Act.
|
| 2. You failed to mend the rails within 30 days, as required by section 6 of the Act.
|
| 3. You shall answer this letter within 15 working days of receipt.
|
| Sincerely,
|
| Bo Penrose
`,
  },
  {
    genre: 'a report to a minister, with a heading of its first part',
    kind: 'official',
    published: '2019-05-03',
    sheet: `
| THE HARBOUR CASEWORK SERVICE
|
# Report to the Minister for Ports
|
| by Ann Lee BSc
| an Inspector appointed by the Minister
|
| 3 May 2019
|
| PORTS ACT 1980
|
| CASE DETAILS
|
| 1. The inquiry sat for five days under section 4 of the Act.
|
| 2. I recommend that the order be confirmed.
|
| 3. The quay shall be kept open.
`,
  },
  {
    genre: 'a club’s bulletin: a list of what is in it, and two words above the greeting',
    kind: 'news',
    published: null,
    sheet: `
~ THE LONG WHISTLE
~ Bulletin of the Friends of Marram Signal Box
~ In this issue: Paint rota * Quiz answers * Lost gloves
|
# Nearly there
|
| Dear Friends,
|
| The lever frame went back in on Sunday, and nobody lost a finger. It took nine of us and a borrowed hoist.
|
| We shall need £4,000 more for the roof. The treasurer thinks that we can raise it by the spring, and I have learned not to argue with her.
|
| Ed Petty
`,
  },
  {
    genre: 'a blog: one word right below its menu',
    kind: 'news',
    published: '2019-05-03',
    sheet: `
~ SLACK WATER
~ a diary, mostly of boats
~ Home   Archive   Links
# Stuck
| Posted by Tidewaiter, Friday 3 May 2019, 9.20 pm
|
| We went aground at ten past four, within sight of the pub, and we stayed there until the tide came back for us.
|
| The pilot says that the bank has moved since the winter. The chart does not say so, and nor did he when we asked him.
`,
  },
  {
    genre: 'a union’s page: whose statement it is stands under its headline',
    kind: 'news',
    published: null,
    sheet: `
~ UBD | Union of Bakers and Dairymen
~ Join   Your branch   Pay   News   Contact
|
# Holm dairy: we told them so
|
| Statement by Ann Corrigan, regional organiser
|
| The inspectors’ report on the Holm dairy says what our members have said for two years. The floor was wet and nobody was listening.
|
| We asked for drains in the spring. We asked again in the autumn, and we were told to wait.
`,
  },
  {
    genre: 'a resolution: its number, and below it its long title with a full stop',
    kind: 'official',
    published: null,
    sheet: `
| CITY OF ADA FALLS
| OFFICE OF THE CITY CLERK
|
| RESOLUTION NO. 19-44
|
# A RESOLUTION AMENDING THE FERRY TARIFF AND GRANTING A LANDING TO ADA BOATS, INC.
|
| WHEREAS, the City owns the landing at Foot Street; and
|
| WHEREAS, the tariff has not been changed since 2011;
|
| NOW, THEREFORE, BE IT RESOLVED BY THE CITY COUNCIL OF ADA FALLS:
|
| Section 1. Tariff. The fare for a foot passenger is two dollars.
|
| Section 2. Landing. The City Manager may let the landing to Ada Boats, Inc. for five years.
|
| Section 3. Effect. This Resolution takes effect on its adoption.
|
| ATTEST:
| Ann Lee
| City Clerk
`,
  },
  {
    genre: 'a regulator’s report: its office is called by an instrument’s word',
    kind: 'official',
    published: '2018-05-14',
    sheet: `
| OFFICE OF MARKET REGULATION
|
# Inquiry report: Holm Cattle Market Trust
|
| Published 14 May 2018
|
| A statement of the results of an inquiry under section 9 of the Markets (Oversight) Act 2006
|
| The trust
|
| 1. Holm Cattle Market Trust (“the Trust”) was established in 1931. It has five trustees.
|
| 2. The Trust sold the lower yard on 3 March 2017 for £90,000.
|
| Findings
|
| 3. The trustees took no advice before the sale.
`,
  },
  {
    genre: 'a page of print: a headline of three lines, its words large',
    kind: 'news',
    published: '2021-06-24',
    sheet: `
~ HOLM WEEKLY TIMES
| Thursday June 24 2021
~ 5
~ NEWS
# Island split over ferry
# pier ‘that would have
# kept the school open’
| by Ann Lee
| Families on the island have spoken of their dismay after councillors rejected a pier for the ferry.
| The harbour board last week turned down the plan for a pier at the old quay by eight votes to five.
| Ben Ash, who runs the shop, said: ‘Nine jobs is maybe five families. That is the school.’
| The board has until September to say what it will do with the quay.
`,
  },
  {
    genre: 'minutes whose title goes on with the name of the body, where and when it met right below',
    kind: 'official',
    published: '2021-08-31',
    sheet: `
# MINUTES OF A SPECIAL MEETING OF THE COUNCIL OF
# HOLM LOCAL MUNICIPALITY
| held in the Town Hall, Quay Street, on Tuesday 31 August 2021 at 10:00
|
| Present: Cllr A. Lee (Speaker); Cllrs B. Ash, C. Fell
|
| 1. The Speaker opened the meeting.
|
| 2. It was resolved that the pier be closed.
`,
  },
  {
    genre: 'a byelaw whose title is broken before its bracket',
    kind: 'official',
    published: '2022-03-08',
    sheet: `
| HOLM INSHORE FISHERIES AUTHORITY
|
| Ref: HIFA/BYE/2022/03
|
# THE HOLM SANDS COCKLE FISHERY
# (TEMPORARY CLOSURE) BYELAW 2022
|
| Made 8 March 2022
| Coming into force 14 March 2022
|
| The Authority, in exercise of its powers under section 155 of the Sea Fisheries Act 2008, makes the following byelaw.
|
| 1. No person shall take cockles from the sands before 1 June 2022.
|
| 2. This byelaw ceases to have effect on 1 June 2022.
`,
  },
  {
    genre: 'a release with capitals in each word, broken before a preposition',
    kind: 'official',
    published: '2018-06-11',
    sheet: `
| HOLM HARBOR BUREAU
|
~ FOR IMMEDIATE RELEASE
| June 11, 2018
|
# Bureau Offers $5,000 Reward for Information
# In Theft of Bells From North Pier
|
| The Holm Harbor Bureau is offering a reward of $5,000 for information on the theft of two bells from the north pier.
|
| “These bells have rung in the fog for a century,” said Ann Lee, the harbor master. “We ask whoever has them to bring them back.”
|
| The bells were last seen on June 2.
`,
  },
  {
    genre: 'a trade paper: a headline that a dash on the next line goes on with',
    kind: 'news',
    published: '2021-09-07',
    sheet: `
~ Ferry Week — Harbours & Boats
~ Boats | Harbours | Crews | Events | Magazine
# Fourteen harbours at risk after board strikes down landing charge
# – but fixed fees are coming anyway, say owners
| By Ann Lee, harbours editor
| 7 September 2021
|
| A ruling against a small harbour has put landing charges worth an estimated £90m a year in doubt, owners said.
|
| The harbour board ruled on 27 August that the landing charge was a tax. Few in the trade expect an appeal to succeed.
|
| “The point was settled years ago,” said Ben Ash of the Boat Owners’ Union. “Fixed fees are coming, and owners will pay.”
`,
  },
  {
    genre: 'a direction by its number, with its subject below',
    kind: 'official',
    published: '2019-09-27',
    sheet: `
| Department of Harbours
| Office of the Minister
|
# MINISTERIAL DIRECTIVE 2019-03
|
| Subject: Hours of the north pier, Holm
| To: Holm Harbour Authority (“the Authority”)
| Date: September 27, 2019
|
| Whereas the north pier was closed without notice on 46 occasions in the year to June;
|
| The Minister directs as follows:
|
| 1. The Authority may close the pier between 10:00 p.m. and 7:00 a.m. each day.
|
| 2. The Authority shall post the hours at the gate.
|
| 3. This directive ceases to have effect on September 30, 2020.
`,
  },
  {
    genre: 'a complaint between parties, its number beside the stroke between them',
    kind: 'official',
    published: '2022-03-18',
    sheet: `
| UNITED STATES OF AMERICA
| FEDERAL HARBOR OFFICE
| ADA CITY, A.C.
|
| HOLM LINES, INC.,
|                     COMPLAINANT,
| v.                                      Docket No. 16-21-08
| HOLM COUNTY,
|                     RESPONDENT.
|
# DIRECTOR'S DETERMINATION
|
| 1. This matter is before the Office on a complaint filed on March 22, 2021, by Holm Lines, Inc.
|
| 2. The complaint is that the County charges the Complainant for a pier that it has closed.
|
| 3. The Director finds that the charge is not reasonable.
|
| Dated: March 18, 2022
`,
  },
  {
    genre:
      'a tabloid: a label in capitals over a headline of two lines, the first ending in a word before another',
    kind: 'news',
    published: '2022-10-17',
    sheet: `
~ DAILY HOLM ONLINE
~ HOME  NEWS  SHOWBIZ  FOOTBALL  MONEY  TRAVEL  BINGO
~ NEWS > UK NEWS
~ LOCKED OUT
# Fury as ferry families are
# TRAPPED by harbour quango
| By ANN LEE, Senior Reporter
| PUBLISHED: 22:14, 17 October 2022
|
| FURIOUS families trapped on a ferry in the harbour were told to wait for TWO DAYS by the quango that runs it.
|
| The 14 families of the Holm Star have not been let off since the north pier was shut — and told how they ran out of milk.
|
| A mum on board said: “The harbour people just waved at us. That is the only way I can say it.”
`,
  },
  {
    genre: 'a headline whose quotation goes on to the next line',
    kind: 'news',
    published: '2019-04-04',
    sheet: `
~ Holm Sport
~ Football | Rugby | Cricket | Tables | Fixtures
# ROVERS: ‘WE’RE NOT
# GOING ANYWHERE’
| Ann Lee
| 4 April 2019
|
| Holm Rovers will not leave the ground at the north quay, whatever the council has decided, the club said last night.
|
| The council voted last week to let the ground to a developer, and gave the club until June to go.
|
| “We have been on this ground since 1911,” said Ben Ash, the chairman. “We are not going anywhere.”
`,
  },
];
