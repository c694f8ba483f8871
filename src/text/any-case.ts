/**
 * A pattern in small letters that also holds for capitals, for those beside which names must keep their case. Letter by
 * letter: V8 in Node 26 at times finds no capital after a group with a flag of its own, "(?i:…)".
 */
export const anyCase = (source: string): string =>
  source.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
