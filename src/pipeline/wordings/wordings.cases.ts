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
