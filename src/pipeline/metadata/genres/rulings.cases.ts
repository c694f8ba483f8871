import type { Sheet } from './sheet.testing.ts';

/** What courts, regulators and councils decide, and how it is published. */
export const RULINGS: readonly Sheet[] = [
  {
    genre: 'an order that is named by its number, the matter below it',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| STATE OF JEFFERSON
| DEPARTMENT OF HARBOURS
|
| ADMINISTRATIVE ORDER NO. 2022-14
|
# IN THE MATTER OF THE CLOSURE AND REPAIR OF THE NORTH PIER
|
| Dated: November 8, 2022
|
| Pursuant to Section 4 of the Harbours Code, the Director finds and orders as follows.
|
| 1. The Department shall close the pier on January 9, 2023.
|
| 2. The Department shall repair the deck before May 1, 2023.
|
| 3. No vessel shall moor at the pier while it is closed.
`,
  },
  {
    genre: 'an order that others sign before the board adopts it',
    kind: 'official',
    published: '2023-10-04',
    sheet: `
| IN THE MATTER OF HOLM LINES, LLC
|
# AGREED ORDER
|
| The Board and Respondent consent to the entry of the following order.
|
| 1. Respondent shall repair the north pier no later than December 15, 2023.
|
| 2. Respondent shall pay a penalty of $4,000.
|
| Recommended by: Ann Lee, Chief
| Date: September 28, 2023
|
| APPROVED AND ADOPTED BY THE HARBOUR BOARD
| this 4th day of October, 2023.
|
| For the Board:
| Ben Ash
| Commissioner
`,
  },
  {
    genre: 'a resolution whose head names the day on which a committee spoke for it',
    kind: 'official',
    published: '2021-04-13',
    sheet: `
| CITY OF HOLM
|
| RESOLUTION NO. 2021-47
|
# A RESOLUTION APPROVING A LEASE OF THE NORTH PIER
|
| Introduced by: Alderperson Ann Lee
| Referred to: Harbour Committee (recommended 4-1, March 30, 2021)
|
| WHEREAS, the City owns the north pier; now, therefore, be it
|
| RESOLVED, that the Mayor is authorized to sign a lease of the pier.
|
| Adopted this 13th day of April, 2021.
|
| Ayes: 7     Noes: 3
|
| Attest: Ben Ash, City Clerk
`,
  },
  {
    genre: 'an order that is served days after the vote',
    kind: 'official',
    published: '2019-09-26',
    sheet: `
| Service Date: September 26, 2019
|
| HOLM UTILITY BOARD
|
# FINAL ORDER
|
| 1. The Board held a hearing on March 12, 2019.
|
| 2. The application of Holm Power Company is denied.
|
| 3. The Company shall file new rates by November 1, 2019.
|
| DONE AND DATED this 24th day of September, 2019, by a vote of 3 to 2.
`,
  },
  {
    genre: 'a settlement whose first sentence, broken over lines, names its day',
    kind: 'official',
    published: '2019-08-07',
    sheet: `
# SETTLEMENT AGREEMENT AND RELEASE
|
| This Settlement Agreement ("Agreement") is made on August 7, 2019, between the
| CITY OF HOLM, a municipal corporation ("the City"), and
| PIER FRIENDS OF HOLM, a nonprofit corporation ("PFH").
|
| RECITALS
|
| A. The City owns the north pier, which it closed on October 16, 2018.
|
| AGREEMENT
|
| 1. Repair. The City shall repair the pier no later than September 3, 2020.
|
| 2. Costs. The cost shall be paid by the City.
`,
  },
  {
    genre: 'a report to a minister under an Act, below a name in two languages',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| OFFICE OF THE HARBOUR AUDITOR
| Te Tari Arotake Wapu
|
# THE NORTH PIER: WHAT IT COST
|
| Report to the Minister for Harbours under section 17 of the Public Money (Audit) Act 2001
|
| Extract: Parts 1 and 2
|
| 8 November 2022
|
| Part 1
| Introduction
|
| 1.1 On 12 February 2022 the Minister for Harbours asked me to examine the repair of the north pier.
|
| 1.2 My staff visited the pier in April and read the minutes of the harbour board for two years.
|
| 1.3 A draft was sent in July 2022 to everyone named in it.
`,
  },
  {
    genre: 'a summary of a meeting that says that it is no minutes',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| ADA COUNTY, KANSAS
|
| Board of County Commissioners
# Summary of Regular Meeting
|
| November 8, 2022
|
| This summary is prepared by the County Clerk for public information.
|
| Present: Chair Ann Lee; Vice Chair Ed Roe; Commissioners Mary Oakes, Curtis Dell and Wade Stone, with the County Counselor and the Clerk. The Chair called the meeting to order at 9:02 a.m.
|
| 1. Consent Agenda. Approved 5-0, including minutes of October 31.
|
| 2. North Pier. The Board heard the engineer and voted 3-2 to close the pier in January.
|
| 3. Budget. The Board set a hearing for December 5.
|
| The meeting adjourned at 11:41 a.m.
|
~ Website by HarborSites
`,
  },
  {
    genre: 'an order of a state board with its caption and two docket numbers',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| BEFORE THE STATE CHARTER SCHOOL BOARD
| STATE OF JEFFERSON
|
| IN THE MATTER OF:                        )
|                                          )
| ARDEN ACADEMY, a public                  )    Case No. CSB-2022-0117
| charter school,                          )    OAH Docket No. 24-02-1988
|                                          )
|                Respondent.               )
|
# FINAL ORDER OF REVOCATION
|
| THIS MATTER came before the State Charter School Board ("the Board") at its regular meeting on November 3, 2022. Having considered the record and the exceptions of the parties, the Board, by a vote of six to two, enters the following:
|
| IT IS THEREFORE ORDERED that:
|
| 1. The charter of the School is REVOKED, effective at noon on June 30, 2023.
|
| 2. Respondent shall repay to the State the sum of $1,462,760.
|
| 3. Respondent shall deliver all keys and records of the School to the Board no later than May 31, 2023.
|
| 4. Respondent shall not apply for a charter in this State for five years from the date of this Order.
|
| SO ORDERED this 8th day of November, 2022.
|
| STATE CHARTER SCHOOL BOARD
|
| /s/ Ann Lee
| Ann Lee, Chair
`,
  },
  {
    genre: 'a Canadian regulator’s order',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| NOVA SCOTIA UTILITIES TRIBUNAL
|
| IN THE MATTER OF THE WATER ACT
|
| - and -
|
| IN THE MATTER OF AN APPLICATION by BAY WATER INC. for approval of a rate increase
|
# ORDER
|
| WHEREAS the Applicant has asked for an increase of 12 per cent;
|
| IT IS HEREBY ORDERED THAT:
|
| 1. The application is dismissed.
|
| 2. The Applicant shall file a new application by March 31, 2023.
|
| 3. The Applicant shall pay the costs of the Tribunal.
|
| DATED at Halifax, Nova Scotia, this 8th day of November, 2022.
|
| Clerk of the Tribunal
`,
  },
  {
    genre: 'a licensing board’s decision with lines of particulars',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Pipeline Safety Board
# DECISION AND ORDER 2022-117
| Issued: 2022-11-08
| Effective date: 2022-12-01
| Licensee: Orrin Gas Transmission Ltd.
|
| 1. The Board finds that the Licensee did not inspect valve 14 as section 22 of the Act requires.
|
| 2. The Licensee shall inspect every valve within 60 days.
|
| 3. The Licensee shall publish the results.
|
~ Page 1 of 1
`,
  },
  {
    genre: 'an English judgment with a neutral citation',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Neutral Citation Number: [2022] EWHC 2811 (Admin)
| Case No: CO/1402/2022
|
| IN THE HIGH COURT OF JUSTICE
| KING’S BENCH DIVISION
| ADMINISTRATIVE COURT
|
| Royal Courts of Justice
~ Strand, London, WC2A 2LL
|
| Date: 08/11/2022
|
| Before:
| MRS JUSTICE LARCH
|
| Between:
|
| THE KING (on the application of ALDER STREET BATHS LIMITED)
| Claimant
|
| - and -
|
| MARLEY BOROUGH COUNCIL
| Defendant
|
| Hearing date: 11 October 2022
|
# APPROVED JUDGMENT
|
| Mrs Justice Larch:
|
| 1. This is a claim for judicial review of a decision made on 3 March 2022 to close a swimming pool.
|
| 2. The claim succeeds on the first ground only.
|
| 3. The decision shall be quashed.
`,
  },
  {
    genre: 'the minutes of a council’s committee',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| MARLEY BOROUGH COUNCIL
|
# MINUTES OF THE CABINET
|
| Held at the Town Hall on Tuesday 8 November 2022 at 6.30 pm
|
| Present: Councillors Pell (Chair), Amis and Roe
| Apologies: Councillor Doyle
|
| 41. DECLARATIONS OF INTEREST
| There were none.
|
| 42. ALDER STREET BATHS
| The Director of Place presented the report.
| RESOLVED: That the baths be closed from 31 March 2023.
|
| The meeting closed at 8.12 pm.
|
| Chair ……………………
`,
  },
  {
    genre: 'a letter with an address block and a subject line',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Office of the Chief Fire Marshal
~ 40 Quarry Road, Suite 300
~ Port Ada, OH 44101
|
| November 8, 2022
|
| Mr. Hank Tull
| President, Tull Cold Storage Inc.
~ 1 Wharf Street
~ Port Ada, OH 44102
|
# Re: Order to vacate, Building 6
|
| Dear Mr. Tull:
|
| On October 27, 2022 this office inspected Building 6 and found the sprinklers shut off. You are hereby ordered to vacate the building by November 15, 2022.
|
| You may appeal this order within ten days.
|
| Sincerely,
|
| Rosa Vance
| Chief Fire Marshal
|
| cc: Port Ada Building Department
`,
  },
  {
    genre: 'a letter with an address block and no subject',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Office of the Harbour Master
~ Gate House, Port Ada PA4 1TB
|
| Mrs Ann Tull
| Tull Cold Storage
| 9 Old Quay Road, Port Ada
|
| Our Reference: PA/22/0417
|
| 8 November 2022
|
| Dear Mrs Tull,
|
| Thank you for your letter of 27 October about the sprinklers in Building 6. I have asked the fire officer to call on you.
|
| You may appeal to the board within ten days.
|
| Yours sincerely,
|
| Rosa Vance
| Harbour Master
`,
  },
  {
    genre: 'a notice in a gazette',
    kind: 'official',
    published: '2022-11-07',
    sheet: `
| GOVERNMENT GAZETTE No. 214
|
| FISHERIES ACT 1994
|
# NOTICE OF CLOSURE
|
| I, Mere Tait, Director of Fisheries, hereby close the following waters to the taking of mussels from 10 November 2022:
|
| (a) the waters of Pelican Bay; and
| (b) the waters of Heron Inlet; and
| (c) the mouth of the Tarn River.
|
| Dated this 7th day of November 2022.
|
| Mere Tait
| Director of Fisheries
`,
  },
  {
    genre: 'an inspectorate’s report with a cover and running heads',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Rail Accident Inspectorate
|
# Derailment of a freight train at Pinto Grade, 3 March 2022
|
| Report 14/2022
| November 8, 2022
|
~ Rail Accident Inspectorate   Report 14/2022
~ 1
|
| 1. Summary
|
| 1.1 At 04:10 on 3 March 2022 nine wagons of a freight train ran away on Pinto Grade.
|
~ Rail Accident Inspectorate   Report 14/2022
~ 2
|
| 1.2 The brakes of six of them had not been tested since 2019.
|
| 2. Recommendations
|
| 2.1 The operator should test every brake before the winter.
|
~ Rail Accident Inspectorate   Report 14/2022
~ 3
`,
  },
  {
    genre: 'an American agency’s consent order',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| UNITED STATES OF AMERICA
| BEFORE THE RAIL SAFETY ADMINISTRATION
|
| In the Matter of
| PINTO VALLEY RAIL, LLC,
| Respondent.
| Docket No. RSA-2022-0117
|
# CONSENT ORDER
|
| I. JURISDICTION
|
| 1. The Administration has jurisdiction under 49 U.S.C. 20101.
|
| 2. Respondent shall pay a civil penalty of $1,200,000.
|
| 3. Respondent shall test every brake by March 1, 2023.
|
| SO ORDERED.
|
| Dated: November 8, 2022
| Washington, D.C.
|
| /s/ Amy Sloan
| Amy Sloan
| Administrator
`,
  },
  {
    genre: 'a planning authority’s notice of decision',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Marley Borough Council
# NOTICE OF DECISION
| Town and Country Planning Act 1990
|
| Application number: 22/01417/FUL
| Date of application: 3 March 2022
| Date of decision: 8 November 2022
|
| The Council hereby REFUSES planning permission for the demolition of the Alder Street Baths for the following reasons:
|
| 1. The building is of local interest.
|
| 2. The applicant has not shown that the roof can not be mended.
|
| 3. The loss of the pool is contrary to policy L4.
|
~ Civic Centre, High Street, Marley ML1 2AB
`,
  },
  {
    genre: 'a Canadian labour board’s decision, which has parties and numbers and no title',
    kind: 'official',
    published: '2013-01-15',
    sheet: `
| ALBERTA LABOUR BOARD
|
| Board File No. 2894-12-U
| 2013 ALB 41
|
| BETWEEN:
|
| Dock and Quay Workers' Union, Local 318,
| Applicant,
|
| - and -
|
| Holm Quay Company Limited,
| Responding Party.
|
| Dated: January 15, 2013
|
| 1. This is an application under section 96 of the Labour Act, 1994, in which the applicant says that the responding party has contravened section 17.
|
| 2. The application was filed on December 21, 2012.
`,
  },
  {
    genre: 'a tribunal’s decision, heard on one day and given on another',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| HARBOURS TRIBUNAL
|
| Case reference: HT/2022/14
|
| Heard at Holm Town Hall on 3 and 4 October 2022
| Decision given on 8 November 2022
|
| Before: Judge Ann Lee
|
# Decision and Reasons
|
| The appeal is allowed. The notice of 2 May 2022 is set aside.
|
| 1. The appellant owns the north pier. The Port served a notice on it under section 4 of the Harbours Act 1994.
|
| 2. The Port shall pay the costs of the hearing.
|
| 3. No vessel shall moor at the pier until it has been inspected.
`,
  },
  {
    genre: 'a report that is called by the regulation it is made under',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| HOLM HARBOUR INSPECTORATE
|
| Our ref: 14-2022/AL
|
# REGULATION 9 REPORT TO PREVENT FURTHER COLLISIONS
|
| THIS REPORT IS BEING SENT TO:
|
| 1. Holm Ferries Limited
| 2. The Port of Holm
| 3. The Pilots’ Association
|
| I make this report under regulation 9 of the Harbours (Inquiries) Regulations 2004.
|
| Holm Ferries must reply within 28 days. The Port shall keep the pier shut until then.
|
| Dated: 8 November 2022
`,
  },
  {
    genre: 'a resolution whose last clause tells when it was adopted',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| HOLM HARBOUR DISTRICT
|
# RESOLUTION CLOSING THE NORTH PIER
|
| WHEREAS, the pier was inspected on May 3, 2022; and
|
| WHEREAS, repairs would cost more than a new pier;
|
| NOW, THEREFORE, BE IT RESOLVED by the Board as follows.
|
| Section 1. The pier shall be closed on June 30, 2023.
|
| Section 2. The Manager shall report to the Board by March 9, 2023.
|
| Section 3. This Resolution takes effect at once.
|
| DULY ADOPTED at a regular meeting of the Board on November 8, 2022, on motion of Mr. Hale, seconded by Mrs. Lee, by a vote of five to two.
`,
  },
  {
    genre: 'a letter to every resident from a body’s trustees',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| PENROSE HOSPITAL
|
| 8 November 2022
|
| To every resident
|
| Dear friends,
|
# The Tribunal’s decision and the pier
|
| We are writing to tell you what happens next, now that the tribunal has given its decision on the pier.
|
| We shall keep the gate open all winter, and we hope that you will use it.
|
| The tribunal agreed with us that the pier is old. We were glad of that, and of the care that it took.
|
| With good wishes,
|
| Ann Lee
| Chairman of the Trustees
|
~ Trustees: Canon A. Lee (Chairman), Dr B. Hale, Mrs C. Penrose, Mr D. Roe
~ Large print copies from the office.
`,
  },
];
