import { once } from '../../../text/once.ts';
import type { Instrument } from '../instruments.ts';
import type { DatedText } from '../reading.ts';

/** A text and a paper of its folder, with what the other dated documents say. */
export interface Pair {
  readonly text: DatedText;
  readonly paper: Instrument;
  /** Documents that are surely older than the paper, neither of the two among them. */
  readonly older: readonly DatedText[];
  readonly words: SharedWords;
}

/** The stems of a text, parted by where else in the folder they stand. */
export interface SharedWords {
  /** In the paper and in nothing older: the paper brought them. */
  readonly brought: readonly string[];
  /** In older documents, and neither in the paper nor in anything later. */
  readonly old: readonly string[];
  /** In documents later than the paper, and neither in it nor in anything older. */
  readonly later: readonly string[];
}

/** What a text and a paper have to do with each other in a folder of `texts`. */
export function pairOf(text: DatedText, paper: Instrument, texts: readonly DatedText[]): Pair {
  const others = texts.filter((t) => t !== text && t !== paper.text);
  const older = others.filter((t) => (t.published?.latest ?? '9') < paper.day);
  const later = others.filter((t) => (t.published?.earliest ?? '0') > paper.day);
  return { text, paper, older, words: parted(text, paper, older, later) };
}

function parted(
  text: DatedText,
  paper: Instrument,
  older: readonly DatedText[],
  later: readonly DatedText[],
): SharedWords {
  const stems = [...stemsOf(text)];
  const [inPaper, inOlder, inLater] = [[paper.text], older, later].map((some) => {
    const sets = some.map(stemsOf);
    return (stem: string): boolean => sets.some((set) => set.has(stem));
  }) as [Test, Test, Test];
  return {
    brought: stems.filter((s) => inPaper(s) && !inOlder(s)),
    old: stems.filter((s) => !inPaper(s) && inOlder(s) && !inLater(s)),
    later: stems.filter((s) => !inPaper(s) && !inOlder(s) && inLater(s)),
  };
}

type Test = (stem: string) => boolean;

/** The stems of a text's own sentences; figures and years are no words. */
export const stemsOf = once(
  ({ sentences }: DatedText): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ stems }) => [...stems]).filter((stem) => !/^\d+$/.test(stem))),
);

/** The names that stand in a text's own sentences. */
export const namesOf = once(
  ({ sentences }: DatedText): ReadonlySet<string> => new Set(sentences.flatMap(({ names }) => [...names])),
);

/** The days of the year that a text names, whatever the year: "6-21". */
export const daysOf = once(
  ({ expressions }: DatedText): ReadonlySet<string> =>
    new Set(
      expressions.flatMap(({ known: { month, day } }) =>
        month === undefined || day === undefined ? [] : [`${month}-${day}`],
      ),
    ),
);
