/**
 * A text in capitals with each run of capitals changed; words with a figure in them are codes, and keep theirs.
 *
 * @param change the run and where it begins, in UTF-16 code units, to what shall stand there
 */
export function recased(text: string, change: (capitals: string, at: number) => string): string {
  return text.replace(/\S+/gu, (word, at: number) =>
    /\d/.test(word) ? word : word.replace(/\p{Lu}+/gu, (run, i: number) => change(run, at + i)),
  );
}
