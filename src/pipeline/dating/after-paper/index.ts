import type { Span } from '../../../model/span.ts';
import { weighedSum } from '../../../text/weighed-sum.ts';
import type { DayBound } from '../constraint.ts';
import { called, type Instrument } from '../instruments.ts';
import { type DatedText, type ReadableSentence, shared } from '../reading.ts';
import { type Pair, pairOf } from './pair.ts';
import { SIGNS } from './signs.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** By so much what speaks for "later" must outweigh what speaks against it: a wrong bound is worse than none. */
const SURE = 2.5;

/** What is known of a text and a paper, by name. */
export function signsOf(pair: Pair): Readonly<Record<string, number>> {
  return Object.fromEntries(SIGNS.map(({ name, of }) => [name, Number(of(pair))]));
}

/** What speaks for a text's being no older than a paper, less what speaks against it. */
export function balance(
  signs: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  return (weights.bias ?? 0) + weighedSum(signs, weights);
}

/** Whether a paper's day is known, and not its month or its year alone. */
export const isOfOneDay = ({ text: { published } }: Instrument): boolean =>
  published !== null && published.earliest === published.latest;

/** Whether a balance leaves no doubt. */
export const isSure = (weighed: number): boolean => weighed > SURE;

/**
 * A news text that tells what a paper of its folder brought into the world appeared on the paper's day or later: by a
 * logistic regression over a dozen signs, whose weights `npm run train:papers` fits to the folders marked by hand.
 */
export function afterPaper(
  text: DatedText,
  papers: readonly Instrument[],
  texts: readonly DatedText[],
): DayBound[] {
  if (text.document.kind !== 'news') return [];
  return papers.filter(isOfOneDay).flatMap((paper): DayBound[] => {
    const pair = pairOf(text, paper, texts);
    if (!isSure(balance(signsOf(pair), WEIGHTS))) return [];
    return [
      {
        kind: 'not-before',
        doc: text.document.id,
        day: paper.day,
        evidence: likest(pair),
        because: `what it tells stands in ${called(paper)} and in nothing older`,
      },
    ];
  });
}

/** The sentence of the text and that of the paper which share most of the words that the paper brought. */
function likest({ text, paper, words }: Pair): Span[] {
  const brought = new Set(words.brought);
  const told = most(text.sentences, (s) => shared(s.stems, brought).length);
  const there = told && most(paper.text.sentences, (s) => shared(s.stems, told.stems).length);
  return [told, there].flatMap((s) => (s ? plain(s.sentence) : []));
}

function most(
  sentences: readonly ReadableSentence[],
  score: (sentence: ReadableSentence) => number,
): ReadableSentence | undefined {
  const scores = sentences.map(score);
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  return best === 0 ? undefined : sentences[scores.indexOf(best)];
}

const plain = ({ doc, start, end, text }: Span): Span => ({ doc, start, end, text });
