import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

const CLAUSES = `SECTION 1. FINDINGS

1.1 This report is made under the Ferries Act of 1998 (“the Act”) and Rule 40.

1.2 The terminal was built in 1974 and has two berths. It shall keep a log.

1.3 The operator shall mend the rails within 30 days of receipt of this report.

/s/ Ann Lee`;

test.each([
  {
    what: 'what a notice is about, on the lines below its kind',
    text: `HOLM COUNTY COUNCIL\nHarbour Team\n\nNOTICE REQUIRING WORKS IN THE INTERESTS OF SAFETY:\nADA LANDING STAGE\n\nNotice no.: HT/2021/34\n\nDate of notice: 3 May 2021\n\n${CLAUSES}`,
    title: 'NOTICE REQUIRING WORKS IN THE INTERESTS OF SAFETY: ADA LANDING STAGE',
    day: '2021-05-03',
  },
  {
    what: 'what a resolution does, and not its number alone; the law above is none of it',
    text: `HOLM FERRY DISTRICT\nBOARD OF TRUSTEES\n\nRESOLUTION 22-31\nADOPTING BOARD POLICY 25, MOORINGS:\nSELECTION, TERMS AND REMOVAL\n\nFERRIES ACT OF 1998\n\nDate: May 3, 2021\n\n${CLAUSES}`,
    title: 'RESOLUTION 22-31 ADOPTING BOARD POLICY 25, MOORINGS: SELECTION, TERMS AND REMOVAL',
    day: '2021-05-03',
  },
  {
    what: 'the kind of the paper alone, where whom it concerns stands below it with its number',
    text: `STATE DEPARTMENT OF FERRIES\n\nEMERGENCY CLOSURE ORDER\nCASE NO. 24-0117\n\nDate: May 3, 2021\n\n${CLAUSES}`,
    title: 'EMERGENCY CLOSURE ORDER',
    day: '2021-05-03',
  },
  {
    what: 'the day below the name of its field, and not the days of the visit',
    text: `Ferry Inspectorate\n\nAda Landing: Inspection report\n\nDates of inspection visit:\n09 April 2021\n10 April 2021\n\nDate of publication:\n3 May 2021\n\n${CLAUSES}`,
    title: 'Ada Landing: Inspection report',
    day: '2021-05-03',
  },
  {
    what: 'an order by its maker, what it is about in brackets, and its kind, on three lines',
    text: `HOLM COUNTY COUNCIL\n\nHIGHWAYS ACT 1980 AND ACQUISITION OF LAND ACT 1981\n\nTHE HOLM COUNTY COUNCIL\n(A41 ADA BYPASS)\nCOMPULSORY PURCHASE ORDER 2021\n\nMade 3 May 2021\n\n${CLAUSES}`,
    title: 'THE HOLM COUNTY COUNCIL (A41 ADA BYPASS) COMPULSORY PURCHASE ORDER 2021',
    day: '2021-05-03',
  },
  {
    what: 'a decision of trustees, who are no letterhead behind it',
    text: `HOLM LIFEBOAT INSTITUTION\n\nDECISION OF THE TRUSTEES\nON THE FUTURE OF\nADA LIFEBOAT STATION\n\nIssued on 3 May 2021\nReference TD/18/09\n\n${CLAUSES}`,
    title: 'DECISION OF THE TRUSTEES ON THE FUTURE OF ADA LIFEBOAT STATION',
    day: '2021-05-03',
  },
  {
    what: 'what a resolution does, a line below its number',
    text: `HOLM SCHOOL BOARD\n\nRESOLUTION 2019-14\n\nREVOKING THE CHARTER OF\nADA ACADEMY\n\nDate: May 3, 2021\n\n${CLAUSES}`,
    title: 'RESOLUTION 2019-14 REVOKING THE CHARTER OF ADA ACADEMY',
    day: '2021-05-03',
  },
  {
    what: 'a plan whose title goes on behind a colon, and not the kind of paper above it',
    text: `Ministry of Ferries\n\nACTION PLAN\n\nADA LANDING:\nRESPONSE TO THE CHIEF INSPECTOR'S\nURGENT NOTIFICATION OF 28 JANUARY 2021\n\nPublished: 3 May 2021\nVersion 1.0\n\n${CLAUSES}`,
    title: "ADA LANDING: RESPONSE TO THE CHIEF INSPECTOR'S URGENT NOTIFICATION OF 28 JANUARY 2021",
    day: '2021-05-03',
  },
  {
    what: 'a title set in the middle that breaks at a preposition',
    text: `               CITY OF HOLM\n          OFFICE OF THE CITY CONTROLLER\n\n              PERFORMANCE AUDIT\n\n     Change Orders and Quantities Billed Under\n   the 2018 Water Main Replacement Contract (WM-18)\n\n     Issued:     May 3, 2021\n\n${CLAUSES}`,
    title: 'Change Orders and Quantities Billed Under the 2018 Water Main Replacement Contract (WM-18)',
    day: '2021-05-03',
  },
  {
    what: 'the report, and neither of the parties between whom it is made',
    text: `STATE OF HOLM\nEMPLOYMENT RELATIONS COMMISSION\n\nIn the Matter of Fact-Finding between\n\nHOLM SCHOOL DISTRICT NO. 12\n\nand\n\nADA EDUCATION ASSOCIATION\n\nCase No. FF-2023-041\n\nFACT-FINDER’S REPORT AND RECOMMENDATIONS\n\nDate: May 3, 2021\n\n${CLAUSES}`,
    title: 'FACT-FINDER’S REPORT AND RECOMMENDATIONS',
    day: '2021-05-03',
  },
  {
    what: 'the subject of a memorandum, though it may end like a sentence',
    text: `HOLM POLICE DEPARTMENT\nOffice of the Chief\n\nINTERDEPARTMENTAL MEMORANDUM\n\nTO: Ann Lee, Chairperson, Harbour Board\nFROM: Bo Cat, Chief of Police\nCC: City Manager; City Attorney\nDATE: May 3, 2021\nRE: Response to findings in Case No. 22-0147\n\n${CLAUSES}`,
    title: 'Response to findings in Case No. 22-0147',
    day: '2021-05-03',
  },
  {
    what: 'answers to questions, and not to whom they are given; a day beside who signs',
    text: `HOLM CHOIR SCHOOL\nVicars' Row, Holm · office@holm.example · 01632 960718\n\nYour questions answered\n\nA note for parents and guardians from the Headmaster and the Chair of Governors\n\n1. Is the decision final?\n\nThe Chapter resolved under its Statutes to close the School. Pursuant to section 4 the Governors have no power to overturn that.\n\n2. Why were we told by letter?\n\nBecause staff and parents had to be told at the same time. The notice shall be read with the Order.\n\n3   3 May 2021                    Dr Ann Lee`,
    title: 'Your questions answered',
    day: '2021-05-03',
  },
  {
    what: 'a paper of two kinds, with “and” on a line between them',
    text: `PIPELINE SAFETY BOARD\n\nNOTICE OF VIOLATION\nAND\nPROPOSED COMPLIANCE ORDER\n\nMay 3, 2021\n\nMs. Ann Lee\nHolm Gas Company\n\n${CLAUSES}`,
    title: 'NOTICE OF VIOLATION AND PROPOSED COMPLIANCE ORDER',
    day: '2021-05-03',
  },
  {
    what: 'a statutory instrument on three lines, its seal below',
    text: `THE ACQUISITION OF LAND ACT 1981\n\nThe Holm Reach\n(Eastern Quay and Ropewalk)\nCompulsory Purchase Order 2018\n\nThe Holm Corporation (in this order called “the acquiring authority”) makes the following order—\n\n1. The authority is hereby authorised to purchase the land.\n\n2. The land is coloured pink on the map.\n\nThe Common Seal of the HOLM CORPORATION was affixed on 3 May 2021 in the presence of—\n\nAnn Lee\nClerk`,
    title: 'The Holm Reach (Eastern Quay and Ropewalk) Compulsory Purchase Order 2018',
    day: '2021-05-03',
  },
  {
    what: 'what stands beside the parties in a caption; the stamp of receipt is no day of it',
    text: `BEFORE THE BOARD OF PHARMACY\n\nRECEIVED  AUG 02 2010  BOARD OF PHARMACY\n\nIn the Matter of:\nBO CAT, R.Ph.                )\n)  CONSENT ORDER\n\nThis matter came on for a conference on July 12, 2010.\n\n1. Respondent was pharmacist-manager of Corner Drug.\n\n2. Respondent shall pay a fine under section 4 of the Act.\n\nBy Order of the Board, this the 17th day of August, 2010.\n\nAnn Lee\nExecutive Director`,
    title: 'CONSENT ORDER',
    day: '2010-08-17',
  },
  {
    what: 'a subject that goes on below itself; a day that it was put off from is not its day',
    text: `CITY OF HOLM PLANNING COMMISSION\nSTAFF REPORT                    CONTINUED FROM 9/13/2017\n\nMEETING DATE:   October 11, 2017\n\nSUBJECT:        Consider Conditional Use Permit No. 2017-11 for a\n                Recycling Collection Facility at 880 Quay Way\n\n${CLAUSES}`,
    title: 'Consider Conditional Use Permit No. 2017-11 for a Recycling Collection Facility at 880 Quay Way',
    day: '2017-10-11',
  },
  {
    what: 'a report behind a colon; the day between two languages',
    text: `Office of the Commissioner for Complaints\nInvestigation Report\n\nHousing Benefit Overpayments:\nA Report on an Investigation\n\nDate of report: 3 May 2021\n\n${CLAUSES}`,
    title: 'Housing Benefit Overpayments: A Report on an Investigation',
    day: '2021-05-03',
  },
  {
    what: 'a form that is filled in and signed, not the visit that it tells of',
    text: `LP1 (rev 12.09)\nWorkplace Safety Executive\nHealth and Safety Act 1974, Sections 21, 23 and 24\n\nImprovement Notice\n\nName: Holm Joinery Limited\n\nAddress: Unit 9, Old Yard, Holm HX1 7LL\n\n1. When I visited on 23 August 2018 the extraction was blocked.\n\n2. I hereby require you to remedy this by 16 November 2018.\n\nSigned  A. Lee          Date  03/09/2018`,
    title: 'Improvement Notice',
    day: '2018-09-03',
  },
  {
    what: 'a resolution that its secretary certifies',
    text: `HOLM NATION\n\nRESOLUTION OF THE TRIBAL COUNCIL\n\nWHEREAS, the Nation is organized under a Constitution adopted June 27, 1936; and\n\nNOW, THEREFORE, BE IT RESOLVED that the lease is approved.\n\n1. The Chairman shall sign it.\n\n2. The Secretary shall keep it.\n\nI, the undersigned, as Secretary of the Tribal Council, hereby certify that the Council is composed of nine members, of whom seven were present at a Regular Meeting duly called and held on the 15th day of August, 2017, and that the foregoing Resolution was adopted by a vote of 6 for, 0 against.`,
    title: 'RESOLUTION OF THE TRIBAL COUNCIL',
    day: '2017-08-15',
  },
  {
    what: 'a settlement that is entered into as of a day',
    text: `SETTLEMENT AGREEMENT AND MUTUAL RELEASE\n\nThis Settlement Agreement and Mutual Release (the “Agreement”) is entered into as of June 6, 2017 (the “Effective Date”), by and between Holm County and the Ada Ferry Company.\n\nRECITALS\n\nA. On May 9, 2013, the Company brought an action against the County.\n\nB. The parties wish to end it.\n\nNOW, THEREFORE, the parties agree:\n\n1. The Company shall mend the rails by October 4, 2017.\n\n2. The County shall pay.`,
    title: 'SETTLEMENT AGREEMENT AND MUTUAL RELEASE',
    day: '2017-06-06',
  },
  {
    what: 'only the kind of the paper, above the fields of a form',
    text: `STATE DEPARTMENT OF FERRIES\nDivision of Safety\n\nREINSPECTION REPORT\n\nLicense No. FT-1974-019\nFacility: Holm Ferry Terminal, 2 Quay Row, Holm\nLicense holder: Holm County Board of Commissioners\nDirector: Bo Penrose\nInspector: Ann Lee, Inspector III\nDate of original inspection: August 13, 2024\nDate of this report: January 29, 2025\n\n${CLAUSES}`,
    title: 'REINSPECTION REPORT',
    day: '2025-01-29',
  },
  {
    what: 'what is done to a place, below the name of the body that does it',
    text: `DIOCESE OF HOLM\n\nTHE BISHOP’S VISITATION OF THE CATHEDRAL CHURCH OF ST ADA\n\nREPORT AND DIRECTIONS\n\nThe Palace, Holm HL1 2AB. Telephone 01632 960417\n\n24 January 2025\n\nTo the Dean and Chapter of Holm\n\n1. By a mandate dated 14 October 2024, and in exercise of my powers under section 7 of the Measure, I opened a visitation.\n\n2. My commissioners sat in the Chapter House and shall report.\n\n3. The Chapter shall keep an account.`,
    title: 'THE BISHOP’S VISITATION OF THE CATHEDRAL CHURCH OF ST ADA',
    day: '2025-01-24',
  },
  {
    what: 'the day of the decision, and not of the inquiry before it',
    text: `Appeal Decision\n\nInquiry held on 8 and 9 April 2019\nSite visit made on 10 April 2019\n\nby Ann Lee BA(Hons)\nan Inspector appointed by the Secretary of State\n\nDecision date: 3 May 2019\n\nDecision\n\n1. The appeal is allowed, and permission is granted subject to the conditions below.\n\n2. The quay shall be kept open under section 4 of the Act.\n\n3. The owner shall pay the costs.`,
    title: 'Appeal Decision',
    day: '2019-05-03',
  },
  {
    what: 'the line below the fields of a memorandum that name no subject',
    text: `HOLM FERRIES\nOffice of the Harbour Master\n\nMEMORANDUM\n\nTO: All crews\nFROM: Ann Lee, Harbour Master\nDATE: 3 May 2019\n\nMoving of the winter moorings\n\n1. This memorandum sets out what the Board has resolved under section 4 of the Act.\n\n2. The moorings shall be moved by 1 October 2019.\n\n3. Crews shall keep a log of each mooring.`,
    title: 'Moving of the winter moorings',
    day: '2019-05-03',
  },
])('the title of a paper: $what', ({ text, title, day }) => {
  const [paper] = run([{ id: 'paper', file: 'paper.txt', sha256: '', text }], NO_CORPUS).documents;
  expect(paper).toMatchObject({ kind: 'official', title, published: { edtf: day } });
});
