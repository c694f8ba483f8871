import type { Sheet } from './sheet.testing.ts';

/** What bodies and companies put out themselves: releases, statements, notices to a stock exchange. */
export const RELEASES: readonly Sheet[] = [
  {
    genre: 'a company’s release on a wire that puts its name after the day',
    kind: 'official',
    published: '2019-08-22',
    sheet: `
# Ada Quarries Statement on Court Ruling
|
| HOLM, Aug. 22, 2019 /Quarry Business Newswire/ -- Ada Quarries, Inc. today issued the following statement regarding the order entered by the county court.
|
| "The order does not affect current operations. Our customers in 31 counties will continue to receive service, and no employee's job is at risk," the company said.
|
| "Ada is evaluating all of its options, including appeal, and remains committed to the people of the county."
`,
  },
  {
    genre: 'a statement that gives place and day below the name that signs it',
    kind: 'official',
    published: '2018-09-17',
    sheet: `
# Statement on the Holm works
|
| It is with the greatest regret that the directors of Holm Pottery plc have today asked the High Court to appoint administrators of the company.
|
| The pattern books, which go back to 1823, are held by a charitable trust and are not affected. Customers should write to the administrators before the end of the month.
|
| On behalf of the board
| Holm Pottery plc
|
| Holm, 17 September 2018
`,
  },
  {
    genre: 'a Canadian company’s release on a wire',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
~ NEWS PROVIDED BY
| Boreal Potash Inc.
| Nov 08, 2022, 07:00 ET
# Boreal Potash announces restart of Lanigan shaft
|
| SASKATOON, SK, Nov. 8, 2022 /CNW/ - Boreal Potash Inc. today announced that the Lanigan shaft will restart in the first quarter of 2023.
|
| "The inflow is under control," said chief executive Jim Roe.
|
| About Boreal Potash
| Boreal Potash mines potash in Saskatchewan.
|
~ SOURCE Boreal Potash Inc.
~ For further information: Ann Lee, 306-555-0100, media@borealpotash.example
`,
  },
  {
    genre: 'a provincial government’s release in two languages of heading',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
~ NEWS RELEASE / COMMUNIQUÉ
| Department of Fisheries
| For release: November 8, 2022
|
# Province suspends licence of Bay Mussel Company
|
| HALIFAX – The Department of Fisheries has suspended the licence of the Bay Mussel Company for 90 days.
|
| The suspension follows an inspection on October 12.
|
~ -30-
~ Media contact: Jill Crowe, 902-555-0117, jill.crowe@fisheries.example
`,
  },
  {
    genre: 'an Australian minister’s media release',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| The Hon Lou Ferris MP
| Minister for Transport
|
~ Media release
| 8 November 2022
|
# Independent review of ferry contracts
|
| The Government has today appointed Ms Wendy Cole to review the award of the northern ferry contracts. She will report by 28 February 2023.
|
| “People want to know that the ferries are safe,” Mr Ferris said.
|
~ Media contact: Dan Webb 0491 570 156
`,
  },
  {
    genre: 'a regulator’s release with notes to editors',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| Water Standards Authority
~ Press release
# Regulator opens enforcement case against Marl Water
| Published: 8 November 2022
| From: Water Standards Authority
|
| The Water Standards Authority has opened an enforcement case against Marl Water over spills at 14 works.
|
| Chief executive Ian Frost said: “Customers are right to be angry.”
|
~ ENDS
|
| Notes to editors
| 1. The Authority may impose a penalty of up to 10 per cent of turnover.
| 2. Marl Water serves 1.2 million homes.
|
~ Press office: 020 7946 0991
`,
  },
  {
    genre: 'a company’s notice to a stock exchange',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
~ RNS Number : 4471F
| Marl Water Group PLC
| 08 November 2022
|
# Marl Water Group PLC: Statement regarding regulatory investigation
|
| Marl Water Group PLC (the "Company") notes the announcement made today by the Water Standards Authority.
|
| The Company will co-operate fully and will make a further announcement as appropriate.
|
~ For further information, please contact:
~ Investor relations   +44 20 7946 0992
|
~ This information is provided by RNS, the news service of the Exchange. RNS is approved by the Authority to act as a Primary Information Provider.
~ END
`,
  },
  {
    genre: 'a university’s statement under a date alone',
    kind: 'official',
    published: '2023-03-14',
    sheet: `
| Office of the Provost
|
| March 14, 2023
|
# Statement on the closure of Hadley Hall
|
| Dear students,
|
| We have decided to close Hadley Hall from Friday, March 17, because the sprinklers do not work. Every resident will be offered a room elsewhere.
|
| Sincerely,
|
| Joan Whitt
| Provost
`,
  },
  {
    genre: 'an embargoed release of a charity',
    kind: 'official',
    published: '2022-11-08',
    sheet: `
| EMBARGOED until 00.01 Tuesday 8 November 2022
|
# Shelters turned away 4,000 people last winter, survey finds
|
| Shelters in the city turned away more than 4,000 people last winter, according to a survey by Warm Beds published today.
|
| Warm Beds director Ola Finch said: “Nobody should sleep on a bus.”
|
~ ENDS
~ For more information contact Sue Bell on 01632 960042 or sue@warmbeds.example
|
| Notes to editors:
| Warm Beds asked 61 shelters and had answers from 48.
`,
  },
];
