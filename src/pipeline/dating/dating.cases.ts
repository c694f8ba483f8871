/** A folder of short texts; `on` is a stated date, and what is looked for is the date of the undated ones. */
export interface Folder {
  readonly what: string;
  readonly texts: readonly {
    readonly text: string;
    readonly on?: string;
    readonly official?: true;
    readonly publisher?: string;
  }[];
  /** By place in `texts`: the bounds, or null for none. */
  readonly wanted: Readonly<Record<number, string | null>>;
}

const ORDER = `The Minister makes this order in respect of Marlow Harbour Trust.
1. The Minister has appointed Dorset Ports as the manager of Marlow Harbour.
2. The Trust shall comply with every reasonable request of the manager.`;

export const FOLDERS: readonly Folder[] = [
  {
    what: 'told as past: not before; told as future: not after',
    texts: [{ text: 'The trust closed the ward in May 2020. The clinic will reopen in the summer of 2021.' }],
    wanted: { 0: '2020-05-01/2021-08-31' },
  },
  {
    what: 'a paper’s own date is past, whatever will be done with it',
    texts: [{ text: 'Its rules, dated May 2020, will be read aloud.' }],
    wanted: { 0: '2020-05-01/..' },
  },
  {
    what: 'a text without any date gets none',
    texts: [{ text: 'The ward closed. It will reopen.' }],
    wanted: { 0: null },
  },
  {
    what: '"would" looks forward from the past and bounds nothing',
    texts: [{ text: 'Ministers said that the line would open in May 2020.' }],
    wanted: { 0: null },
  },
  {
    what: 'somebody else’s future, quoted, bounds nothing',
    texts: [{ text: 'The manifesto had said: “The line will open in May 2020.”' }],
    wanted: { 0: null },
  },
  {
    what: 'bounds that contradict each other are both dropped',
    texts: [{ text: 'The ward closed in May 2021. The clinic will open in May 2020.' }],
    wanted: { 0: null },
  },
  {
    what: 'a quotation from an order of the folder: not before the order',
    texts: [
      { text: ORDER, on: '2020-03-02', official: true },
      { text: 'Under the order the trust must “comply with every reasonable request” of the port company.' },
    ],
    wanted: { 1: '2020-03-02/..' },
  },
  {
    what: 'of bounds that contradict each other those that most others contradict are dropped',
    texts: [
      {
        text: 'It was shut in May 2019. It was sold in May 2021. It will open in May 2020. It fell in July 2021.',
      },
    ],
    wanted: { 0: '2021-07-01/..' },
  },
  {
    what: 'somebody else’s future, quoted over two sentences, bounds nothing',
    texts: [{ text: 'The manifesto had it so: “We shall not wait. The line will open in May 2020.”' }],
    wanted: { 0: null },
  },
  {
    what: 'what the order does, told as done',
    texts: [
      { text: ORDER, on: '2020-03-02', official: true },
      { text: 'Dorset Ports has been appointed manager of the harbour at Marlow.' },
    ],
    wanted: { 1: '2020-03-02/..' },
  },
  {
    what: 'an order of another kind of thing is not spoken of',
    texts: [
      { text: ORDER, on: '2020-03-02', official: true },
      { text: 'A restraining order from the court at Leeds has been refused.' },
    ],
    wanted: { 1: null },
  },
  {
    what: '"July last year" of what another document puts in July 2017',
    texts: [
      {
        text: 'Inspectors from the Care Office rated the Ashby clinic inadequate in July 2017.',
        on: '2017-08-01',
      },
      { text: 'The Ashby clinic was rated inadequate by inspectors of the Care Office in July last year.' },
    ],
    wanted: { 1: '2018-01-01/2018-12-31' },
  },
  {
    what: '"July last year" of something else',
    texts: [
      {
        text: 'Inspectors from the Care Office rated the Ashby clinic inadequate in July 2017.',
        on: '2017-08-01',
      },
      { text: 'The Selby ferry sank in July last year.' },
    ],
    wanted: { 1: null },
  },
  {
    what: 'an answer comes after the question',
    texts: [
      { text: 'Clarification has been sought from Dorset Ports.' },
      { text: 'Managers at Dorset Ports have clarified their plans. The harbour will reopen in May 2020.' },
    ],
    wanted: { 0: '../2020-05-31', 1: '../2020-05-31' },
  },
  {
    what: 'a link in the text leads to an earlier article',
    texts: [
      { text: 'The harbour at Marlow is taken over by Dorset Ports. It reopened in May 2019.' },
      {
        text: 'Fishermen are angry.\nREAD MORE: Dorset Ports takes over Marlow harbour\nThey will strike in June 2020.',
      },
    ],
    wanted: { 0: '2019-05-01/2020-06-30', 1: '2019-05-01/2020-06-30' },
  },
  {
    what: 'five words of a statement, quoted without naming it, unless an older text has them',
    texts: [
      {
        text: 'This statement is ours. “Our first care is every passenger”, the chair said.',
        on: '2020-03-02',
        official: true,
      },
      { text: 'The chair said: “Our first care is every passenger.”' },
      { text: 'The chair had said: “We are sorry and will do better.”', on: '2020-01-02' },
      {
        text: 'This statement is ours. “We are sorry and will do better.”',
        on: '2020-03-05',
        official: true,
      },
      { text: 'The chair said: “We are sorry and will do better.”' },
    ],
    wanted: { 1: '2020-03-02/..', 4: null },
  },
  {
    what: 'a day without a year that another document gives in full',
    texts: [
      { text: 'The Ashby clinic shall report to the Care Office on 10 May 2021.', on: '2021-04-01' },
      { text: 'Managers of the Ashby clinic will report to the Care Office on 10 May.' },
    ],
    wanted: { 1: '../2021-05-10' },
  },
  {
    what: 'a weekday fixes the year once earlier years are ruled out',
    texts: [{ text: 'The ward closed in January 2023. Managers will meet parents on Thursday 9 March.' }],
    wanted: { 0: '2023-01-01/2023-03-09' },
  },
  {
    what: 'yesterday is a day of the calendar: today is the day after',
    texts: [
      { text: 'The manager had until yesterday, 1 February, to answer. He did not.' },
      { text: 'The order came.', on: '2018-01-15' },
    ],
    wanted: { 0: '2018-02-02' },
  },
  {
    what: 'today, this morning, tomorrow, as I write',
    texts: [
      { text: 'The gates opened this morning (Tuesday 3 May) at six.' },
      { text: 'The vote is tomorrow, 4 May.' },
      { text: 'I write this on 5 May, with my back aching.' },
      { text: 'The order came.', on: '2016-04-29' },
    ],
    wanted: { 0: '2016-05-03', 1: '2016-05-03', 2: '2016-05-05' },
  },
  {
    what: '“yesterday” with its date names the day of writing, in a year that the folder is about',
    texts: [
      { text: 'The ward closed.', on: '2018-01-16' },
      { text: 'They had until yesterday, 1 February to answer.' },
    ],
    wanted: { 1: '2018-02-02' },
  },
  {
    what: 'a date with its count from now right after it',
    texts: [
      { text: 'The ward closed.', on: '2018-01-16' },
      { text: 'They had until 1 February, yesterday.' },
    ],
    wanted: { 1: '2018-02-02' },
  },
  {
    what: 'tomorrow named by its feast',
    texts: [
      { text: 'The ward closed.', on: '2022-09-16' },
      { text: 'Believe this while you can for tomorrow is All Souls’ Day and then they go.' },
    ],
    wanted: { 1: '2022-11-01' },
  },
  {
    what: 'the end that something was given is not told as past',
    texts: [
      { text: 'The ward closed.', on: '2018-03-01' },
      { text: 'It signed a lease on 2 March 2018 that runs through May 2033.' },
    ],
    wanted: { 1: '2018-03-02/..' },
  },
  {
    what: '“I write this on” says so',
    texts: [
      { text: 'The orchard was sold.', on: '2022-09-16' },
      { text: 'I write this on All Souls’ Day with an aching back.' },
    ],
    wanted: { 1: '2022-11-02' },
  },
  {
    what: 'a weekday alone names no one day',
    texts: [
      { text: 'The ward closed.', on: '2018-01-16' },
      { text: 'They go tomorrow, Friday at the latest.' },
    ],
    wanted: { 1: null },
  },
  {
    what: 'a line above the text without its year',
    texts: [
      { text: 'The ward closed.', on: '2018-11-30' },
      { text: 'Wednesday 5th December\nWe would rather have told you ourselves.' },
    ],
    wanted: { 1: '2018-12-05' },
  },
  {
    what: 'a line whose weekday is that of no year near',
    texts: [
      { text: 'The ward closed.', on: '2018-11-30' },
      { text: 'Friday 5th December\nWe would rather have told you ourselves.' },
    ],
    wanted: { 1: null },
  },
  {
    what: 'a comment is not older than what it comments on',
    texts: [{ text: 'It washed out.\nAnonymous said... we went and never looked back. 2/18/09 6:02 AM' }],
    wanted: { 0: '../2009-02-18' },
  },
  {
    what: '“yesterday … It was” names the day in the next sentence',
    texts: [
      { text: 'The ward closed.', on: '2022-09-16' },
      { text: 'They closed it yesterday in the hall. It was All Souls’ Day and it rained.' },
    ],
    wanted: { 1: '2022-11-03' },
  },
  {
    what: 'a day without its year: told as past, told as still to come, fixed',
    texts: [
      { text: 'The ward closed.', on: '2018-10-16' },
      { text: 'The props went in on 8 November. The managers will meet parents on 4 December.' },
      { text: 'The case is down for 14 December.' },
    ],
    wanted: { 1: '2018-11-08/2018-12-04', 2: '../2018-12-14' },
  },
  {
    what: 'a day without its year: in a sentence with a year, after a relative clause, promised, in the perfect, out of the folder’s time, round the day that is named',
    texts: [
      { text: 'The ward closed.', on: '2018-10-16' },
      { text: 'It opened in May 1974 and burned on 8 November.' },
      { text: 'She wanted the contract, which ends 30 November, put out to bid.' },
      { text: 'Riders were promised trains on 8 November.' },
      { text: 'Two more strikes have been called, on 8 November.' },
      { text: 'The letter followed on 28 May.' },
      { text: 'They ordered everybody to leave on 12 November.' },
      { text: 'A second van should have started on 4 November.' },
      { text: 'The pipes burst in the week before Christmas.' },
      { text: 'You will remember 8 November, when the board voted.' },
    ],
    wanted: { 1: '1974-05-01/..', 2: null, 3: null, 4: null, 5: null, 6: null, 7: null, 8: null, 9: null },
  },
  {
    what: 'a paper of the folder, by its day',
    texts: [
      { text: 'The ward closed.', on: '2018-10-16', publisher: 'The Ashby Courier' },
      { text: 'If you read yesterday’s Courier, you learned that it closed.' },
      { text: 'It is not closing, whatever you read in Tuesday’s Courier.' },
      { text: 'It is not closing, whatever you read in Friday’s Courier or yesterday’s Echo.' },
    ],
    wanted: { 1: '2018-10-17', 2: '2018-10-17/2018-10-23', 3: null },
  },
  {
    what: 'what it counts up to its own day',
    texts: [
      { text: 'This notice is served on Marlow Harbour Trust.', on: '2018-10-13', official: true },
      { text: 'It is six weeks since 1 September, when the gates closed.' },
      { text: 'It is ten days since the notice was signed.' },
      { text: 'It took six weeks.' },
    ],
    wanted: { 1: '2018-10-10/2018-10-16', 2: '2018-10-23', 3: null },
  },
  {
    what: 'a month counted from now, and its day',
    texts: [
      { text: 'The ward closed.', on: '2018-10-16' },
      { text: 'The sale is next month, on 7 November, in the hall. Remember that tomorrow is the 29th.' },
    ],
    wanted: { 1: '2018-10-28' },
  },
  {
    what: 'the day on which an instrument of the folder was made or took effect',
    texts: [
      {
        text: 'This order is made by the Care Office. This order takes effect on 16 May 2020.',
        on: '2020-05-12',
        official: true,
      },
      { text: 'Our agreement with the Care Office took effect yesterday.' },
      { text: 'An order was signed yesterday.' },
      { text: 'They had until today to obey an order. It was made public yesterday.' },
    ],
    wanted: { 1: '2020-05-17', 2: '2020-05-13', 3: null },
  },
  {
    what: 'the day on which a report of the folder came out, or a court entered its decree',
    texts: [
      { text: 'This report is made to the Care Office.', on: '2020-05-12', official: true },
      { text: 'We welcome the report that was published yesterday.' },
      { text: 'A book was published yesterday.' },
    ],
    wanted: { 1: '2020-05-13', 2: null },
  },
  {
    what: 'what a page invites to by a day is still to come',
    texts: [
      { text: 'The ward closed.', on: '2018-10-16' },
      { text: 'The calf was born.\nBookings close 30 November. ' },
    ],
    wanted: { 1: '../2018-11-30' },
  },
  {
    what: 'what somebody says of her own yesterday, a weekday that does not fit, and a day that fits two years: nothing',
    texts: [
      { text: 'She said: “Until yesterday, 1 February, I hoped.”' },
      { text: 'The gates opened today, Friday 3 May, at six.' },
      { text: 'The gates opened today, 3 May, at six.' },
      { text: 'The gates opened tomorrow, Thursday 3 May, at six.' },
      { text: 'The gates open tomorrow, 3 May, at six.' },
      { text: 'The order came.', on: '2016-04-29' },
      { text: 'The order went.', on: '2017-04-29' },
    ],
    wanted: { 0: null, 1: null, 2: null },
  },
  {
    what: 'an office that published its findings today',
    texts: [
      {
        text: 'This notice is given by the Harbour Ombudsman.',
        on: '2020-05-12',
        official: true,
        publisher: 'Harbour Ombudsman',
      },
      { text: 'The Harbour Ombudsman has today published its findings on the quay.' },
      { text: 'The gallery has today published its findings on the quay.' },
    ],
    wanted: { 1: '2020-05-12', 2: null },
  },
  {
    what: 'one bound against three others is a tense misread, and is dropped',
    texts: [
      {
        text: 'The slip fell in May 2015. The quay fell in June 2016. The board met in July 2016. The guidance, which is from 2012, will be revised in 2012.',
      },
    ],
    wanted: { 0: '2016-07-01/..' },
  },
  {
    what: 'a commission that came down on somebody today, called without the name of its state',
    texts: [
      {
        text: 'This order is made by the Commission.',
        on: '2020-05-12',
        official: true,
        publisher: 'Tamar Ferry Fares Commission',
      },
      { text: 'The state Ferry Fares Commission came down on the ferry company today.' },
    ],
    wanted: { 1: '2020-05-12' },
  },
  {
    what: 'a day told as past, months after all else that the folder has, is of the year before',
    texts: [
      {
        text: 'Decision\n\nThe Council shall repair the boiler by the end of November 2022. The boiler broke on 11 January 2022.',
        on: '2022-10-20',
        official: true,
      },
      {
        text: 'Heat at last\n\nMs Gray got her electric heater on 19 January, eight days after the boiler broke.\n\nTenants are invited to a meeting at the hall at 7pm tomorrow, Wednesday 26 October.',
      },
    ],
    wanted: { 1: '2022-10-25' },
  },
  {
    what: 'a text that quotes what another says in its own voice is the later of the two',
    texts: [
      { text: 'Nobody on this street wants the crane or will miss it for long.', on: '2020-03-02' },
      { text: 'Your paper says that “nobody on this street wants the crane or will miss it for long”.' },
    ],
    wanted: { 1: '2020-03-02/..' },
  },
  {
    what: 'and the other the earlier',
    texts: [
      { text: 'Nobody on this street wants the crane or will miss it for long.' },
      {
        text: 'A letter said that “nobody on this street wants the crane or will miss it for long”.',
        on: '2020-03-02',
      },
    ],
    wanted: { 0: '../2020-03-02' },
  },
  {
    what: 'words that a third text has as well order nothing',
    texts: [
      { text: 'Nobody on this street wants the crane or will miss it for long.', on: '2020-03-02' },
      { text: 'Nobody on this street wants the crane or will miss it for long.', on: '2020-03-09' },
      { text: 'Your paper says that “nobody on this street wants the crane or will miss it for long”.' },
    ],
    wanted: { 2: null },
  },
  {
    what: 'who goes by what another paper reported writes after it',
    texts: [
      { text: 'The crane will go.', on: '2020-03-02', publisher: 'Holm Chronicle' },
      { text: 'She told the Chronicle that the crane was old.', publisher: 'Ada Voice' },
    ],
    wanted: { 1: '2020-03-02/..' },
  },
  {
    what: 'and the paper that is gone by appeared before; of several of its texts the first',
    texts: [
      { text: 'The crane will go.', on: '2020-03-02', publisher: 'Holm Chronicle' },
      { text: 'The crane went.', on: '2020-03-09', publisher: 'Holm Chronicle' },
      { text: 'You will have seen the piece in the Chronicle on the crane.', publisher: 'Ada Voice' },
      { text: 'The board is split, the Voice reported.', on: '2020-03-16', publisher: 'Holm Post' },
    ],
    wanted: { 2: '2020-03-02/2020-03-16' },
  },
  {
    what: 'but not what a paper will do, nor what a club says, nor a paper with a longer name',
    texts: [
      { text: 'The crane will go.', on: '2020-03-02', publisher: 'Holm Chronicle' },
      { text: 'Save it.', on: '2020-03-03', publisher: 'Holm Crane Club' },
      { text: 'The Chronicle will be out on Thursday.', publisher: 'Ada Voice' },
      { text: 'The Holm Crane Club said that it would fight.', publisher: 'Ada Star' },
      { text: 'They told the Chronicle Board that the crane was old.', publisher: 'Ada Sun' },
    ],
    wanted: { 2: null, 3: null, 4: null },
  },
  {
    what: 'what somebody had promised, or was asked, by a day may be over',
    texts: [
      { text: 'The firm had promised to say by 24 June 2021 whether the crane would stay.' },
      { text: 'The board asked the firm to say by 24 June 2021 whether the crane would stay.' },
    ],
    wanted: { 0: null, 1: null },
  },
  {
    what: 'what was found to be so at a day is past',
    texts: [{ text: 'The claim was determined to be complete on 3 August 2021.' }],
    wanted: { 0: '2021-08-03/..' },
  },
  {
    what: 'what goes on for a day is arranged, and has it ahead',
    texts: [{ text: 'The parents are holding a meeting at the arena on 24 June 2021, masks on.' }],
    wanted: { 0: '../2021-06-24' },
  },
  {
    what: 'and so has what may be done until a day',
    texts: [{ text: 'The firm can file a protest till 2 July 2021.' }],
    wanted: { 0: '../2021-07-02' },
  },
  {
    what: 'but not what could be done, nor what goes on about a day',
    texts: [
      { text: 'The firm could file a protest till 2 July 2021. We are hearing much about 24 June 2021.' },
    ],
    wanted: { 0: null },
  },
];
