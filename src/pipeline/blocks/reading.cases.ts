import type { BlockRole } from '../../model/document.ts';

/** A page, and what some of its lines are. Invented. */
export interface Read {
  readonly what: string;
  readonly text: string;
  readonly wanted: readonly (readonly [string, BlockRole])[];
}

const TEXT = `The ferry that runs to the island ran aground last night, and 40 passengers were taken off by lifeboat.

“Nobody was hurt,” said the harbour master, who had been on the quay since dawn.

The ferry will be towed to the yard on Monday, and the service resumes when the hull has been seen to.`;

const CAPTION = 'The ferry, built in 1938, lay on its side at dawn.';

export const READ: readonly Read[] = [
  {
    what: 'what the author was before, at the end of the text',
    text: `What the ferry owners should learn\n\nBy Ann Lee\n\n${TEXT}\n\nAnn Lee was harbour master of Holm from 1993 to 2016.`,
    wanted: [['Ann Lee was harbour master of Holm from 1993 to 2016.', 'furniture']],
  },
  {
    what: 'what somebody else was before',
    text: `What the ferry owners should learn\n\nBy Ann Lee\n\n${TEXT}\n\nBo Penrose was harbour master of Holm from 1993 to 2016.`,
    wanted: [['Bo Penrose was harbour master of Holm from 1993 to 2016.', 'body']],
  },
  {
    what: 'a caption above the credit of its picture',
    text: `Ferry runs aground off the island\nBy Ann Lee\n3 May 2019\n\n${CAPTION}\nCredit Ed Hale / Holm Radio\n\n${TEXT}`,
    wanted: [
      [CAPTION, 'furniture'],
      ['Ferry runs aground off the island', 'heading'],
    ],
  },
  {
    what: 'a caption below it',
    text: `Ferry runs aground off the island\nBy Ann Lee\n3 May 2019\n\nED HALE/HARBOUR POST\n${CAPTION}\n\n${TEXT}`,
    wanted: [[CAPTION, 'furniture']],
  },
  {
    what: 'a caption with the paper’s name in brackets at its end',
    text: `Harbour Evening Post\n\nFerry runs aground off the island\nBy Ann Lee\n3 May 2019\n\nOn its side: the ferry at dawn (Harbour Evening Post)\n\n${TEXT}`,
    wanted: [
      ['On its side: the ferry at dawn (Harbour Evening Post)', 'furniture'],
      ['Ferry runs aground off the island', 'heading'],
    ],
  },
  {
    what: 'captions around the bar between a name and a station',
    text: `Ferry runs aground off the island\nBy Ann Lee\n3 May 2019\n\n${CAPTION}\nEd Hale\n/\nWQHM\nA sign on the quay on Thursday.\n\n${TEXT}`,
    wanted: [
      [CAPTION, 'furniture'],
      ['Ed Hale', 'furniture'],
      ['A sign on the quay on Thursday.', 'furniture'],
    ],
  },
  {
    what: 'the first sentence of a text stays where no blank line sets it off with the credit',
    text: `Ferry runs aground off the island\nBy Ann Lee\n3 May 2019\nPhoto: Ed Hale\n${TEXT.replaceAll('\n\n', '\n')}`,
    wanted: [['“Nobody was hurt,” said the harbour master, who had been on the quay since dawn.', 'body']],
  },
  {
    what: 'points that sum an article up, right above it',
    text: `Ferry runs aground off the island\n\nBy Ann Lee\n3 May 2019\n\n* Ferry master taken off first\n* Owner says the hull is sound\n\n${TEXT}`,
    wanted: [
      ['* Ferry master taken off first', 'body'],
      ['* Owner says the hull is sound', 'body'],
    ],
  },
  {
    what: 'a menu set with bullets above the headline is none',
    text: `* News and the weather\n* Sport on the quay\n\nFerry runs aground off the island\n\nBy Ann Lee\n3 May 2019\n\n${TEXT}`,
    wanted: [
      ['* News and the weather', 'furniture'],
      ['Ferry runs aground off the island', 'heading'],
    ],
  },
  {
    what: 'a headline of two sentences, below the name of a column',
    text: `THE HOLM LIGHT\nThe newsletter of the Holm Ferry Guild\nVol. 31, No. 6\n\nFROM THE PRESIDENT’S DESK\n\nThey sank it. Now we swim.\n\nAnn Lee, Guild President\n\nFriends,\n\n${TEXT}`,
    wanted: [
      ['They sank it. Now we swim.', 'heading'],
      ['FROM THE PRESIDENT’S DESK', 'furniture'],
    ],
  },
  {
    what: 'a short headline below the name of the body whose site it is',
    text: `Holm & District Rowing Club\nRow with us | Vouchers | Members | Weather | Webcam\n\nWhere we stand\n\nPosted by Ann Lee, Thursday 19 December 2024\n\n${TEXT}`,
    wanted: [
      ['Where we stand', 'heading'],
      ['Holm & District Rowing Club', 'furniture'],
    ],
  },
  {
    what: 'whom a newsletter is for is no headline',
    text: `THE BILGE PUMP\nNews for crews and members, Friends of the Holm Ferry\nVol. 19, No. 2\n\nWe Have a Hole in the Hull!\n\nDear Friends,\n\n${TEXT}`,
    wanted: [
      ['We Have a Hole in the Hull!', 'heading'],
      ['News for crews and members, Friends of the Holm Ferry', 'furniture'],
    ],
  },
  {
    what: 'what a newsletter announces at its end is its own',
    text: `Ferry runs aground off the island\n\nBy Ann Lee\n3 May 2019\n\n${TEXT}\n\nComing up\n\nThe guild meets in the net loft on Tuesday at seven.\n\nThe quay is swept on the first Sunday of each month.`,
    wanted: [['Coming up', 'heading']],
  },
  {
    what: 'what the site announces below it is not',
    text: `Ferry runs aground off the island\n\nBy Ann Lee\n3 May 2019\n\n${TEXT}\n\nComing up\n6 May: The net loft, a talk (free)\n16-18 May: Regatta, Holm. Early rate ends March 1.`,
    wanted: [['Coming up', 'furniture']],
  },
  {
    what: 'what a column brings each time stands above the headline',
    text: `Holm & District Rowing Club\nJoin / Boats / Diary / Safety / Members\nMatch reports\n\nDown the estuary, round the buoy, and home\n\nby Bo Penrose\n\n${TEXT}`,
    wanted: [
      ['Down the estuary, round the buoy, and home', 'heading'],
      ['Match reports', 'furniture'],
    ],
  },
  {
    what: 'a column named by where it is written stands above the headline',
    text: `Holm Ferry Trust\nOur story | Grants | Contact\nNotes from Ada\n\nAbout our gift to the ferry\n\n${TEXT}`,
    wanted: [
      ['About our gift to the ferry', 'heading'],
      ['Notes from Ada', 'furniture'],
    ],
  },
  {
    what: 'the number of a report with that of the page',
    text: `Ferry runs aground off the island\n\nBy Ann Lee\n3 May 2019\n\n${TEXT}\n\nReport HF/24/0117, page 2\n\n${TEXT}`,
    wanted: [['Report HF/24/0117, page 2', 'furniture']],
  },
];
