import { OPPOSITES } from '../../../language/opposites.ts';
import { polesApart, TURNING } from '../../../language/weighty-words.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, keysOf, notionsOf } from '../../../text/meaning.ts';
import { negates } from '../../../text/negates.ts';
import type { Detector } from '../detector.ts';
import { isDisowned, textBefore } from './not-said.ts';
import { plainWords } from './plain-words.ts';
import { raise } from './raise.ts';
import { commonInOrder } from '../../../text/differences.ts';

/** A tag has so many words at most: of more the comparison of whole sayings has enough to go by. */
const MOST_WORDS = 10;
/** So much of the shorter one must stand in the other, in order, for the two to be one phrase. */
const FRAME = 0.5;
/** Adverbs of degree at opposite ends: "well used", "little used". */
const DEGREES = /^(?:well|much|often|widely|highly|greatly|fully)$/;
const HARDLY = /^(?:little|hardly|barely|scarcely|rarely|seldom|poorly|badly)$/;

/** A few quoted words of somebody's, taken apart. */
interface Tag {
  readonly quote: Quote;
  /** Its words, whatever joins them: "but" and "and" are a writer's choice where one word is put for another. */
  readonly words: readonly string[];
}

/** "Sound but slow", "sound and unsafe": a short phrase of one speaker with a word turned into its opposite. */
export const tags: Detector = {
  name: 'quotation/tags',
  because:
    'a phrase of three words is too short to be matched as text reuse, and is what a report is quoted for',
  detect: (analysis) => {
    const bySpeaker = Map.groupBy(tagsIn(analysis), ({ quote }) => quote.speaker);
    return [...bySpeaker.values()].flatMap((own) => ofOne(analysis, own));
  },
};

/** The short wordings that have a speaker. What is cut from a longer wording of its own document is told by that one. */
function tagsIn({ quotes, documents }: Analysis): Tag[] {
  const spoken = quotes
    .filter(({ form }) => form !== 'indirect')
    .map((quote) => ({ quote, own: plainWords(quote.text) }));
  const isPart = ({ id, doc, speaker }: Quote, words: readonly string[]): boolean =>
    spoken.some(
      ({ quote: q, own }) => q.id !== id && q.doc === doc && q.speaker === speaker && longerThan(own, words),
    );
  return spoken.flatMap(({ quote, own }): Tag[] => {
    if (quote.speaker === null || isPart(quote, own)) return [];
    const words = own.map((w) => (w === 'but' ? 'and' : w));
    if (words.length < 2 || words.length > MOST_WORDS || isDisowned(textBefore(documents, quote))) return [];
    return [{ quote, words }];
  });
}

/** Each two wordings of one speaker of which one turns the other, once. */
function ofOne(analysis: Analysis, own: readonly Tag[]): Conflict[] {
  const byWords = [...Map.groupBy(own, ({ words }) => words.join(' ')).values()];
  return byWords.flatMap((a, i) =>
    byWords.slice(i + 1).flatMap((b) => {
      // Who has both knows that both were said.
      const both = a.some((s) => b.some((t) => s.quote.doc === t.quote.doc));
      const [x, y] = [a[0]!.quote, b[0]!.quote];
      if (both || !turns(a[0]!, b[0]!)) return [];
      const pair = {
        a: x,
        b: y,
        variation: 'altered',
        differences: [{ a: x, b: y, kind: 'replaced' }],
        moved: null,
      } as const;
      const sides = [a, b].map((side) => side.map(({ quote }) => quote));
      return [{ ...raise(analysis, pair, sides, 'contradiction'), rule: 'quotation/tags' }];
    }),
  );
}

/** Whether two short wordings are one phrase, of which one says the opposite of the other. */
function turns(a: Tag, b: Tag): boolean {
  // A wording cut short says no other thing: the "not" before it may stand outside the marks.
  if (isCut(a.words, b.words) || isCut(b.words, a.words)) return false;
  if (commonInOrder(a.words, b.words) < FRAME * Math.min(a.words.length, b.words.length)) return false;
  const [x, y] = [a, b].map(({ quote }) => notionsOf(quote.text));
  const keys = keysOf(y!);
  const shared = x!.filter((n) => akin(n, keys)).length;
  const [denied, alsoDenied] = [a, b].map(({ words }) => words.filter((w) => TURNING.has(w)).length);
  const opposite = areOpposite(rest(a.words, b.words), rest(b.words, a.words));
  // "Not unsafe" is "safe"; of two words in common, "not" before them turns what they say.
  if (denied !== alsoDenied) return !opposite && shared > 1 && Math.min(denied!, alsoDenied!) === 0;
  return opposite && shared > 0;
}

const isCut = (words: readonly string[], whole: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${words.join(' ')} `);

const longerThan = (whole: readonly string[], words: readonly string[]): boolean =>
  whole.length > words.length && isCut(words, whole);

const rest = (words: readonly string[], others: readonly string[]): string[] =>
  words.filter((w) => !others.includes(w));

function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  const apart = (x: string, y: string): boolean =>
    negates(x, y) || OPPOSITES.get(x)?.has(y) === true || (DEGREES.test(x) && HARDLY.test(y));
  return polesApart(a, b) || a.some((x) => b.some((y) => apart(x, y) || apart(y, x)));
}
