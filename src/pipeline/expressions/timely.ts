import { oneOf } from '../../language/one-of.ts';
import type { Range } from '../../model/span.ts';

/** Among the words that a reader needs: any number in figures, one of two figures, one of four figures or more. */
export const FIGURE = '0';
export const TWO_FIGURES = '00';
export const FOUR_FIGURES = '0000';

/** What finds something in a text only where the text holds one of certain words. */
interface Reader {
  /** The words in lower case, whole: a hyphen, an apostrophe or a figure ends one. Without them it reads every text in which others find their words. */
  readonly needs?: readonly string[];
}

/** A reader that can find something in a text, and from where to where the words that it needs stand there. */
export interface Called<R> extends Range {
  readonly reader: R;
}

/**
 * Which of some readers can find anything in a text, and where, in their order. One pass finds the words that any of them
 * needs: most texts hold few, and most readers are spared the text; all of them are where it holds none.
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
  const words = [...byWord.keys()].filter((word) => /^[a-z]/.test(word));
  const word = words.length === 0 ? [] : [`(?<![a-z])(?:${oneOf(words)})(?![a-z])`];
  const timely = new RegExp([...word, '\\d+'].join('|'), 'gi');
  return (text) => {
    const starts: (number | undefined)[] = [];
    const ends: (number | undefined)[] = [];
    timely.lastIndex = 0;
    for (let match = timely.exec(text); match !== null; match = timely.exec(text)) {
      const [word] = match;
      const called = /^\d/.test(word)
        ? ofFigures[Math.min(word.length, 4) - 1]
        : calledBy(word.toLowerCase());
      for (const i of called ?? []) {
        starts[i] ??= match.index;
        ends[i] = timely.lastIndex;
      }
    }
    if (starts.length === 0) return [];
    return all.flatMap((reader, i) => {
      if (reader.needs === undefined) return [{ reader, start: 0, end: text.length }];
      const [start, end] = [starts[i], ends[i]];
      return start === undefined || end === undefined ? [] : [{ reader, start, end }];
    });
  };
}
