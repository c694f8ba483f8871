import { once } from '../../../text/once.ts';
import type { Instrument } from '../instruments.ts';
import { quotes } from '../reports-instrument.ts';
import { type DatedText, shared } from '../reading.ts';
import { placed } from '../same-thing.ts';
import { tenseAt } from '../tense-at.ts';
import { daysOf, namesOf, type Pair, stemsOf } from './pair.ts';

/** One thing about a text and a paper that speaks for or against the text's being the later. */
export interface Sign {
  readonly name: string;
  readonly because: string;
  readonly of: (pair: Pair) => number | boolean;
}

/** Sentences that tell what a text is about. */
const OPENING = 4;
/** Of a text of fewer words a share says little. */
const FEW_WORDS = 20;

export const SIGNS: readonly Sign[] = [
  {
    name: 'quotes it',
    because: 'its words can be quoted once it is out',
    of: ({ text, paper }) => quotes(text, paper) !== null,
  },
  {
    name: 'words that it brought',
    because: 'what stands in the paper and in nothing older was learned from the paper',
    of: ({ words }) => Math.log1p(words.brought.length),
  },
  {
    name: 'share of words that it brought',
    because: 'who reports a paper adds what others say of it; who tells nothing else may have told it before',
    of: ({ text, words }) => words.brought.length / Math.max(FEW_WORDS, stemsOf(text).size),
  },
  {
    name: 'days that it brought',
    because: 'a paper sets days',
    of: ({ text, paper, older }) =>
      Math.log1p(
        shared(daysOf(text), daysOf(paper.text)).filter((day) => !older.some((t) => daysOf(t).has(day)))
          .length,
      ),
  },
  {
    name: 'names that stand in it',
    because: 'who is named in both is known before',
    of: ({ text, paper }) => Math.log1p(shared(namesOf(text), namesOf(paper.text)).length),
  },
  {
    name: 'words of before it',
    because: 'what only older documents have is no longer told',
    of: ({ words }) => Math.log1p(words.old.length),
  },
  {
    name: 'words of after it',
    because: 'what only later documents have was not yet told',
    of: ({ words }) => Math.log1p(words.later.length),
  },
  {
    name: 'tells its day as past',
    because: 'a text that looks back on the day is later',
    of: (pair) => tensesOfDay(pair).includes('past'),
  },
  {
    name: 'tells its day as to come',
    because: 'a text that looks ahead to the day is earlier',
    of: (pair) => tensesOfDay(pair).includes('future'),
  },
  {
    name: 'a decision to come',
    because: 'who waits for a decision writes before it',
    of: ({ text }) => awaits(text),
  },
  {
    name: 'older documents',
    because: 'where a story began before the paper, a text may be of that time',
    of: ({ older }) => older.length,
  },
  {
    name: 'any older document',
    because: 'where none is older, all words of the paper count as brought by it',
    of: ({ older }) => older.length > 0,
  },
  {
    name: 'its kind named at the head',
    because: 'a text that opens with the paper reports it',
    of: ({ text, paper }) => kindsOf(paper)?.named.test(openingOf(text)) === true,
  },
  {
    name: 'goes by it',
    because: 'what is so according to a paper is so since the paper',
    of: ({ text, paper }) => {
      const goesBy = kindsOf(paper)?.goesBy;
      const found = goesBy ? text.sentences.filter(({ sentence }) => goesBy.test(sentence.text)) : [];
      return Math.log1p(found.length);
    },
  },
];

/** The kinds of a paper as a text may name them, and go by them: "under the new order", "says the letter". */
const kindsOf = once(({ papers }: Instrument): { readonly named: RegExp; readonly goesBy: RegExp } | null => {
  if (papers.length === 0) return null;
  const kind = String.raw`(?:${papers.join('|')})s?\b`;
  return {
    named: new RegExp(String.raw`\b${kind}`, 'iu'),
    goesBy: new RegExp(
      String.raw`\b(?:under|according to|in|by|following|after|since|says|said|states|sets out|the terms of) (?:the|its|his|her|their|that|an?|this) (?:[\p{L}-]+ ){0,3}?${kind}`,
      'iu',
    ),
  };
});

const openingOf = once(({ document, sentences }: DatedText): string =>
  [document.title ?? '', ...sentences.slice(0, OPENING).map(({ sentence }) => sentence.text)].join(' '),
);

const awaits = once(({ sentences }: DatedText): boolean =>
  sentences.some(({ sentence }) => AWAITS.test(sentence.text)),
);

/** "A judge will decide", "the board has yet to vote", "pending a ruling". */
const AWAITS =
  /\b(?:will|(?:is|are) (?:due|expected|set|about) to|ha(?:s|ve) (?:yet|still) to) (?:\p{L}+ly )?(?:decide|rule|vote|be (?:sentenced|decided|settled|heard)|give (?:its|his|her|their) (?:decision|ruling|verdict))\b|\b(?:pending|awaiting|ahead of) (?:an?|the|its|his|her) (?:\p{L}+ ){0,2}(?:decision|ruling|vote|verdict|hearing|sentence)\b/iu;

/** How a text tells of the day that the paper is of. */
const tensesOfDay = once(({ text, paper }: Pair): ('past' | 'future' | null)[] => {
  const [year, month, day] = paper.day.split('-').map(Number);
  return placed(text)
    .filter(
      ({ expression: { known } }) =>
        known.month === month && known.day === day && (known.year === undefined || known.year === year),
    )
    .map(({ expression, where }) => tenseAt(where, expression));
});
