/** A sentence, the frame that it must be read as, and words of its slots. A dash: the slot is empty or not told. */
export const READINGS: readonly (readonly [
  sentence: string,
  frame: string,
  agent: string,
  object: string,
  polarity: 'positive' | 'negative',
])[] = [
  [
    'Northam Council will retain control of the schools.',
    'control/keep',
    'Northam Council',
    'the schools',
    'positive',
  ],
  [
    'Control of the schools remains with Northam Council.',
    'control/keep',
    'Northam Council',
    'the schools',
    'positive',
  ],
  [
    'The library has been taken over by Northam Council.',
    'control/take',
    'Northam Council',
    'The library',
    'positive',
  ],
  [
    'The firm has been put in charge of the £3 million scheme.',
    'control/take',
    'The firm',
    'the £3 million scheme',
    'positive',
  ],
  [
    'Neither party shall acquire or absorb the other.',
    'union/absorb',
    'Neither party',
    'the other',
    'negative',
  ],
  ['The bridge is to be closed to all traffic.', 'access/closed', '-', 'The bridge', 'positive'],
  ['The bridge is not shut.', 'access/closed', '-', 'The bridge', 'negative'],
  ['The footpath shall be kept open to walkers.', 'access/open', '-', 'The footpath', 'positive'],
  ['No exception has been made for taxis.', 'inclusion/out', '-', 'taxis', 'negative'],
  [
    'Ferries, trams and taxis are exempt from the charge.',
    'inclusion/out',
    '-',
    'Ferries, trams and taxis',
    'positive',
  ],
  ['The vet school is sitting this one out.', 'inclusion/out', '-', 'The vet school', 'positive'],
  [
    'The firm was forced to close its office.',
    'compulsion/force',
    'The firm',
    'close its office',
    'positive',
  ],
  [
    'At no stage has the firm offered to pay the fine.',
    'compulsion/volunteer',
    'the firm',
    'pay the fine',
    'negative',
  ],
  [
    'The manager shall, by the end of May, appoint an auditor.',
    'appointing/done',
    'The manager',
    'an auditor',
    'positive',
  ],
  ['The chair will be chosen by the trustees.', 'appointing/done', 'the trustees', 'The chair', 'positive'],
  [
    'The board shall ensure that no fewer than six nurses are on duty.',
    'norm/require',
    'The board',
    'no fewer than six nurses are on duty',
    'positive',
  ],
];

/** Sentences that hold the words of a frame and do not say it. */
export const NOT_READ: readonly (readonly [sentence: string, frame: string])[] = [
  ['The control room was painted green.', 'control/hold'],
  ['The lead pipes were old.', 'control/lead'],
  ['He took the lead over the last hill.', 'control/take'],
  ['The finding of the court was read out.', 'finding/done'],
];
