/** A clause's number under the strip of clauses: where it stands, and what of it stands there. */
interface ClauseLabel {
  readonly text: string;
  readonly x: number;
  /** Numbers stand under the middle of their column; words begin under it. */
  readonly anchor: 'middle' | 'start';
}

/** How wide a letter of the labels is, and what must be free between two of them. */
const LETTER = 5.6;
const FREE = 3;

/**
 * The number of each clause of the first order under the first of its columns, as far as they have room side by side:
 * the strip has a column a clause, at `start` and then one every `step`.
 */
export function clauseLabels(paths: readonly string[], start: number, step: number): ClauseLabel[] {
  const labels: ClauseLabel[] = [];
  let taken = -Infinity;
  let last: string | null = null;
  for (const [index, path] of paths.entries()) {
    const top = /^(annex-[^.]+\.)?[^.]+/.exec(path)?.[0] ?? path;
    if (top === last) continue;
    last = top;
    const text = top.replace(/^annex-/, '');
    const width = text.length * LETTER;
    const anchor = /\p{L}{3}/u.test(text) ? 'start' : 'middle';
    const x = start + index * step + (anchor === 'start' ? 0 : step / 2);
    const left = anchor === 'start' ? x : x - width / 2;
    if (left < taken + FREE) continue;
    taken = left + width;
    labels.push({ text, x, anchor });
  }
  return labels;
}
