import { oneOf } from '../../language/one-of.ts';

/** Among the words that a reader needs, these stand for any number in figures, and for one of four figures or more. */
export const FIGURE = '0';
export const FOUR_FIGURES = '0000';

/** What finds something in a text only where the text holds one of certain words. */
interface Reader {
  /** The words in lower case, whole: a hyphen, an apostrophe or a figure ends one. Without them it reads every text. */
  readonly needs?: readonly string[];
}

/**
 * Which of some readers can find anything in a text. One pass finds the words that any of them needs: most texts hold few, and
 * most readers are spared the text.
 */
export function readersIn<R extends Reader>(all: readonly R[]): (text: string) => R[] {
  const byWord = new Map<string, R[]>();
  for (const reader of all) {
    for (const word of new Set(reader.needs)) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
  }
  const always = all.filter(({ needs }) => needs === undefined);
  const words = oneOf([...byWord.keys()].filter((word) => /^[a-z]/.test(word)));
  const timely = new RegExp(`(?<![a-z])(?:${words})(?![a-z])|\\d+`, 'gi');
  const readersOf = (word: string): readonly R[] => byWord.get(word) ?? [];
  return (text) => {
    const met = new Set(always);
    for (const word of new Set(text.match(timely))) {
      const isFigure = /^\d/.test(word);
      for (const reader of readersOf(isFigure ? FIGURE : word.toLowerCase())) met.add(reader);
      if (isFigure && word.length >= FOUR_FIGURES.length)
        for (const reader of readersOf(FOUR_FIGURES)) met.add(reader);
    }
    return all.filter((reader) => met.has(reader));
  };
}
