import type { Cast } from '../../text/story.testing.ts';

export const CAST: Cast = [
  ['person', 'Ruth Amadi', 'Ms Amadi'],
  ['person', 'Leo Brandt', 'Mr Brandt'],
  ['organisation', 'Harbour Board'],
];

interface Case {
  readonly what: string;
  readonly texts: readonly [string, string];
  /** "variation: words | words" of each pair, in order. */
  readonly pairs: readonly string[];
  /** "words → words" of each difference of the first pair. */
  readonly differences?: readonly string[];
}

const LONG = 'We will mend the old pier before the winter storms';

export const PAIRED: readonly Case[] = [
  {
    what: 'a remark set again in part in the same document',
    texts: [
      `"${LONG}," said Ruth Amadi.\n\nIt was late. Ms Amadi said: "We will mend the old pier."`,
      'It rained.',
    ],
    pairs: [`trimmed: ${LONG}, | We will mend the old pier.`],
  },
  {
    what: 'the same words',
    texts: [`"${LONG}," said Ruth Amadi.`, `‘${LONG},’ Ms Amadi said.`],
    pairs: [`verbatim: ${LONG}, | ${LONG},`],
  },
  {
    what: 'other punctuation',
    texts: [`"${LONG}," said Ruth Amadi.`, `Ms Amadi said: "${LONG}."`],
    pairs: [`punctuation: ${LONG}, | ${LONG}.`],
  },
  {
    what: 'cut short at the end',
    texts: [`"${LONG}," said Ruth Amadi.`, 'Ms Amadi said: "We will mend the old pier."'],
    pairs: [`trimmed: ${LONG}, | We will mend the old pier.`],
    differences: ['before the winter storms → '],
  },
  {
    what: 'a word changed',
    texts: [
      `"${LONG}," said Ruth Amadi.`,
      'Ms Amadi said: "We will mend the old pier after the winter storms."',
    ],
    pairs: [`altered: ${LONG}, | We will mend the old pier after the winter storms.`],
    differences: ['before → after'],
  },
  {
    what: 'a word left out inside without a mark is a change',
    texts: [
      '"We did not always check the old pier," said Ruth Amadi.',
      '"We did not check the old pier," said Ms Amadi.',
    ],
    pairs: ['altered: We did not always check the old pier, | We did not check the old pier,'],
    differences: ['always → '],
  },
  {
    what: 'reported in the writer’s words',
    texts: [
      `"${LONG}," said Ruth Amadi.`,
      'Ms Amadi said that they would mend the old wooden pier before the winter storms.',
    ],
    pairs: [
      'paraphrase: mend the old pier before the winter storms | mend the old wooden pier before the winter storms',
    ],
  },
  {
    what: 'two words of a headline that its text has somebody say',
    texts: [
      'Pier had ‘rotten timbers’, says board member\n\nBy Ann Lee\n3 May 2019\n\nThe pier on the north shore was closed last night, and 40 passengers were taken off by lifeboat.\n\n“There is no doubt about the rotten timbers below the pier,” said Ruth Amadi.',
      'It rained.',
    ],
    pairs: ['trimmed: rotten timbers | There is no doubt about the rotten timbers below the pier,'],
  },
  {
    what: 'two words in common are no saying',
    texts: [
      'Ruth Amadi spoke of "serious failures".',
      '"There is no doubt about the serious failures at sea," said Ms Amadi.',
    ],
    pairs: [],
  },
  {
    what: 'a name in common is no saying',
    texts: [
      '"The Harbour Board of Ruth Amadi is late," said Mr Brandt.',
      '"Nobody at the Harbour Board of Ruth Amadi eats," said Leo Brandt.',
    ],
    pairs: [],
  },
  {
    what: 'two words that open what the same speaker says',
    texts: [
      'Ruth Amadi said the check was “strongly recommended, but not required”.',
      'The check was “strongly recommended”, Ms Amadi said.',
    ],
    pairs: ['trimmed: strongly recommended, but not required | strongly recommended'],
  },
  {
    what: 'no two words of two speakers',
    texts: [
      'Ruth Amadi said the check was “strongly recommended, but not required”.',
      'The check was “strongly recommended”, Mr Brandt said.',
    ],
    pairs: [],
  },
  {
    what: 'three plain words within more',
    texts: [
      'Ruth Amadi said: “We were deceived, and we have said so from the first day.”',
      '“We were deceived,” Ms Amadi said.',
    ],
    pairs: ['trimmed: We were deceived, and we have said so from the first day. | We were deceived,'],
  },
  {
    what: 'contractions',
    texts: [
      '“I’m not crying, it’s the wind,” Ruth Amadi said.',
      '“I am not crying, it is the wind,” said Ms Amadi.',
    ],
    pairs: ['altered: I’m not crying, it’s the wind, | I am not crying, it is the wind,'],
  },
  {
    what: 'a word turned round',
    texts: [
      'Ruth Amadi found “a failure that was foreseen, costed and left alone”.',
      'It was “a failure that was unforeseen”, Ms Amadi found.',
    ],
    pairs: ['altered: a failure that was foreseen, costed and left alone | a failure that was unforeseen'],
  },
  {
    what: 'remarks of one speaker that begin alike',
    texts: [
      'Ruth Amadi said: “It is only resting there until the money lands.”',
      'Ms Amadi said: “It is only resting there till somebody asks.”',
    ],
    pairs: [
      'altered: It is only resting there until the money lands. | It is only resting there till somebody asks.',
    ],
  },
  {
    what: 'fragments that begin alike and go on otherwise',
    texts: [
      'The will leaves it “to be shown in town so long as there is a house for it” and no longer.',
      'The will leaves it “to be shown in town for ever and in no other place”, she says.',
    ],
    pairs: [
      'altered: to be shown in town so long as there is a house for it | to be shown in town for ever and in no other place',
    ],
  },
];

/** Two documents whose wordings begin together, and the pair of them that is told first. */
export const BEGUN_TOGETHER: readonly { what: string; texts: readonly [string, string]; first: string }[] = [
  {
    what: 'all of two quotations before a sentence of each that is more alike',
    texts: [
      'Ruth Amadi said: "We will mend the old pier this summer. The town can count on it."',
      'Ruth Amadi said: "We will mend the old pier this summer. The town may count on it."',
    ],
    first:
      'altered: We will mend the old pier this summer. The town can count on it. | We will mend the old pier this summer. The town may count on it.',
  },
  {
    what: 'of parts of longer turns the most alike',
    texts: [
      'Ruth Amadi said: "We will mend the old pier this summer. The town can count on it.\n\n"The storm was long and hard."',
      'Ruth Amadi said: "We will mend the old pier this summer, and the town can count on it.\n\n"It rained all day in the town."',
    ],
    first:
      'trimmed: We will mend the old pier this summer. | We will mend the old pier this summer, and the town can count on it.',
  },
];
