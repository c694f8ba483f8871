import { oneOf } from '../../language/one-of.ts';

/** Among the words that a reader needs, these stand for any number in figures, for one of two figures, and for one of four or more. */
export const FIGURE = '0';
export const TWO_FIGURES = '00';
export const FOUR_FIGURES = '0000';

/** What finds something in a text only where the text holds one of certain words. */
interface Reader {
  /** The words in lower case, whole: a hyphen, an apostrophe or a figure ends one. Without them it reads every text. */
  readonly needs?: readonly string[];
}

/** A reader that can find something in a text, and the offsets between which the words that it needs stand there. */
export interface Called<R> {
  readonly reader: R;
  readonly first: number;
  readonly last: number;
}

/**
 * Which of some readers can find anything in a text, and where, in their order. One pass finds the words that any of them
 * needs: most texts hold few, and most readers are spared the text.
 */
export function readersIn<R extends Reader>(all: readonly R[]): (text: string) => Called<R>[] {
  const byWord = new Map<string, number[]>();
  all.forEach(({ needs }, i) => {
    for (const word of new Set(needs)) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  });
  const calledBy = (word: string): readonly number[] => byWord.get(word) ?? [];
  const ofFigures = [FIGURE, TWO_FIGURES, FIGURE, FOUR_FIGURES].map((figures) => [
    ...new Set([...calledBy(FIGURE), ...calledBy(figures)]),
  ]);
  const words = oneOf([...byWord.keys()].filter((word) => /^[a-z]/.test(word)));
  const timely = new RegExp(`(?<![a-z])(?:${words})(?![a-z])|\\d+`, 'gi');
  return (text) => {
    const first = new Array<number>(all.length).fill(-1);
    const last = new Array<number>(all.length).fill(text.length);
    timely.lastIndex = 0;
    for (let match = timely.exec(text); match !== null; match = timely.exec(text)) {
      const [word] = match;
      const called = /^\d/.test(word)
        ? ofFigures[Math.min(word.length, 4) - 1]
        : calledBy(word.toLowerCase());
      for (const i of called ?? []) {
        if (first[i] === -1) first[i] = match.index;
        last[i] = timely.lastIndex;
      }
    }
    return all.flatMap((reader, i) => {
      if (reader.needs === undefined) return [{ reader, first: 0, last: text.length }];
      const [from = -1, to = -1] = [first[i], last[i]];
      return from === -1 ? [] : [{ reader, first: from, last: to }];
    });
  };
}
