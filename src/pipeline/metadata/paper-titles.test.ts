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
