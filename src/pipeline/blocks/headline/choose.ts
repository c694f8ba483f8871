import { isKnownPlace } from '../../../language/lexicon.ts';
import { PIECE } from '../../../language/newsroom-words.ts';
import { weighedSum } from '../../../text/weighed-sum.ts';
import { endsSentence } from '../line-shape.ts';
import { isSpeakerLine } from '../speaker-line.ts';
import type { Feature } from './feature.ts';
import type { Head, HeadLine } from './head-lines.ts';
import { PAPER_FEATURES } from './paper-features.ts';
import { datedName, SUBJECT } from './paper-lines.ts';
import { AROUND } from './neighbour-features.ts';
import { PLACE, TOLD } from './place-features.ts';
import { BESIDE_LIKES } from './standfirst-features.ts';
import { SUBJECT_FEATURES } from './subject-features.ts';
import { WORDS } from './word-features.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** By so much a headline must score more than none at all: a wrong guess is worse than none. */
const SURER = 0.3;

/** What no document with a known title has, and so cannot be fitted. */
const BY_HAND: Weights = { formatted: 6 };

/** What is weighed of every line, and what of a paper’s. */
const FEATURES: readonly Feature[] = [...WORDS, ...TOLD, ...PLACE, ...AROUND, ...BESIDE_LIKES];
const OF_PAPER: readonly Feature[] = [...FEATURES, ...PAPER_FEATURES, ...SUBJECT_FEATURES];

/** A line that could be the headline, with what its features amount to; those that are 0 are left out. */
export interface Candidate {
  readonly at: number;
  readonly features: Readonly<Record<string, number>>;
}

/** What each feature counts for; `none` is what a head without a headline scores. */
export type Weights = Readonly<Record<string, number>>;

/**
 * The index of the draft that is the headline, or -1: of all lines that could be it, the one that scores most, unless
 * that there is none scores more. A feature is worth the same wherever it is found; the weights come from
 * `scripts/train-headlines.ts`.
 */
export function headlineOf(head: Head): number {
  return chosen(candidatesIn(head), WEIGHTS[head.kind]);
}

/** The place of the candidate that scores most, or -1. */
export function chosen(candidates: readonly Candidate[], weights: Weights): number {
  const all = { ...BY_HAND, ...weights };
  const scores = candidates.map(({ features }) => weighedSum(features, all));
  const most = Math.max(...scores);
  return most > (weights.none ?? 0) + SURER ? candidates[scores.indexOf(most)]!.at : -1;
}

/** The lines of a head that could be its headline, weighed. */
export function candidatesIn(head: Head): Candidate[] {
  const features = head.kind === 'official' ? OF_PAPER : FEATURES;
  return head.lines
    .filter((line) => isOpen(line, head))
    .map((line) => ({
      at: line.at,
      features: Object.fromEntries(
        features
          .map(({ name, of }) => [name, Number(of(line, head))] as const)
          .filter(([, value]) => value !== 0),
      ),
    }));
}

/**
 * A credit, a date or the page's own is no headline, unless it holds one: "PODCAST | …", "DECISION: May 3, 2019",
 * "Have your say on the harbour plan" over a text on that plan. What somebody says in a transcript heads nothing,
 * and what stands below two paragraphs heads a part of the text. A place alone is where it is written.
 */
function isOpen({ i, text, sign, echo, words, draft }: HeadLine, { lines, end }: Head): boolean {
  if (isPlace(text) || lines.slice(end, i).filter(isParagraph).length > 1) return false;
  if (
    !SUBJECT.test(text) &&
    isSpeakerLine(text) &&
    lines.filter((line) => isSpeakerLine(line.text)).length > 1
  )
    return false;
  const own = !/^(?:date|byline|furniture)$/.test(sign) || draft.format === 'heading' || SUBJECT.test(text);
  const told = sign === 'furniture' && draft.role === null && words >= 5 && echo >= 3 && !/[.!?]$/.test(text);
  return (
    /\p{Lu}|\p{L}{4}|\p{L}{2} \p{L}{2}/u.test(text) &&
    text.length < 400 &&
    (own || told || datedName(text) !== null || (PIECE.test(text) && echo > 1))
  );
}

const isParagraph = ({ text, words }: HeadLine): boolean => words > 12 && endsSentence(text);

/** "Canada", "Port Ada, Ontario". */
const isPlace = (text: string): boolean =>
  /^(?:(?!the )[\p{L}.’'-]+ )?[\p{L}.’'-]+(?:, [\p{L}. ]+)?$/iu.test(text) &&
  isKnownPlace(text.toLowerCase().split(', ').at(-1)!);
