import type { Sheet } from './sheet.testing.ts';

const [FIRST, SECOND, THIRD] = [
  'The harbour board has shut the old quay to all boats, and nobody in the town can say for how long it will be.',
  'Divers will look at the piles before anybody signs a cheque, and the eleven boats lie across the bay until they have done so.',
  'The board said that the quay was built in 1911 and last mended after the storm of 2014, when a crane fell through its deck.',
];

/** Heads as they come out of a paste: broken lines, names of files, a script's marks, decks between headline and credit. */
export const PASTED: readonly Sheet[] = [
  {
    genre: 'a headline broken over two lines',
    kind: 'news',
    published: '2024-10-03',
    sheet: `
~ Holm Mercury
~ News | Sport | What's On | Jobs
# Fury as harbour board closes ‘rotten’
# quay and leaves eleven boats adrift
| By Ann Lee
| 3 October 2024
|
| ${FIRST}
|
| ${SECOND}
|
| ${THIRD}
`,
  },
  {
    genre: 'a headline, what introduces the text, its credit',
    kind: 'news',
    published: '2021-06-18',
    sheet: `
~ Menu
~ HBC | News | Top Stories   Local   Climate   World   Politics
# Harbour board shuts old quay after divers’ warning
| Eleven boats must lie across the bay until the piles are mended
|
| Ann Lee · HBC News · Posted: Jun 18, 2021 4:00 AM ET
|
| ${FIRST}
|
| ${SECOND}
|
| ${THIRD}
`,
  },
  {
    genre: 'a script whose marks head nothing',
    kind: 'news',
    published: '2014-03-14',
    sheet: `
~ HOLM COAST RADIO 97.4
~ STUDIO 2 – READER: ANN LEE
# Harbour board shuts the old quay
| 14 March 2014
|
| ${FIRST}
|
| ${SECOND}
|
| ${THIRD}
`,
  },
  {
    genre: 'an order of a court in a report that says what it orders, counsel named above it',
    kind: 'official',
    published: '2023-08-09',
    sheet: `
~ 904-WP-4417-2023.odt
|
| IN THE HIGH COURT OF JUDICATURE AT HOLM
| CIVIL APPELLATE JURISDICTION
|
| HOLM QUAY ASSOCIATION          ... Petitioner
| versus
| THE HARBOUR BOARD OF HOLM          ... Respondent
|
| Mr. F. Daru, Senior Advocate, for the Petitioner.
| Mr. P. R. Gaw for the Respondent (the Board).
|
# ORDER
|
| RESERVED ON : 21st JULY, 2023
| PRONOUNCED ON : 9th AUGUST, 2023
|
| 1. The Petitioner has been in occupation of the quay under a lease of fifty years granted by the Board.
|
| 2. The notice dated 12th June 2023 is quashed and set aside.
|
| 3. The Board shall decide the request of the Petitioner by a reasoned order on or before 29th September 2023.
`,
  },
  {
    genre: 'a company’s statement to the exchange, its name above what it is about',
    kind: 'official',
    published: '2024-10-02',
    sheet: `
| Holm Quay Group plc
|
| 02 October 2024
|
| Holm Quay Group plc ("Holm" or "the Group")
# Statement re the old quay at Holm
|
| Holm notes that its subsidiary, Holm Quay Limited, was yesterday served with a notice by the Harbour Board in respect of the old quay at Holm.
|
| The subsidiary co-operated fully with the Board from the outset and has closed the quay to all boats while divers inspect the piles.
|
| The Group will make a further announcement when it has received the divers' report.
`,
  },
  {
    genre: 'what somebody says, a colon, and the headline below it',
    kind: 'news',
    published: '2024-10-03',
    sheet: `
~ Holm Mercury
~ News | Sport | What's On | Jobs
# ‘We’ve been mooring in the mud’:
# boat owners’ fury at harbour board
| By Ann Lee
| 3 October 2024
|
| ${FIRST}
|
| ${SECOND}
|
| ${THIRD}
`,
  },
  {
    genre: 'a title in capitals over two lines',
    kind: 'official',
    published: '2016-09-20',
    sheet: `
~ OFFICIAL
| HARBOUR SAFETY INSPECTORATE
|
| Ref: HSI/16/03
|
# NOTICE OF DIRECTED REPAIR (OLD QUAY)
# TO THE HARBOUR MASTER OF HOLM
|
| Date of Notice: 20 September 2016
|
| 1. This notice is given under section 12 of the Harbours (Safety) Act 2009.
|
| 2. The Harbour Master shall close the old quay to all boats until it has been repaired.
|
| 3. The Harbour Master shall report to the Inspectorate every month.
`,
  },
  {
    genre: 'a transcript, in which nobody’s words are a headline',
    kind: 'news',
    published: '2016-09-22',
    sheet: `
~ HOLM FM 104.1 – The Breakfast Table
| Broadcast 22.ix.16, 0812 to 0819
~ Transcribed from a recording. Holm FM cannot vouch for its complete accuracy.
|
| LEE: It's twelve minutes past eight. Now, you'll have seen that the old quay is shut. With me is the harbour master of Holm, Ada Roe.
|
| ROE: Good morning, Ann.
|
| LEE: Is the old quay safe?
|
| ROE: It is not. There are piles under it that you could put your hand through, and I'd say so to anybody who has a boat there.
|
| LEE: And when will it open?
|
| ROE: When the divers have looked at it, and not before.
`,
  },
];
