import { PROFESSIONS } from '../../../language/roles.ts';
import { rootIn, type Folder } from '../folder.ts';
import { byLine, marksOf, type Marks } from '../marks.ts';
import type { Line, Word } from '../words.ts';

/**
 * Places a firm that is called by what its people are: "the engineers", where the folder has "Orde Lacey LLP, consulting
 * engineers", "the engineers, Orde Lacey" or "Orde Lacey Engineers", and no other such firm.
 */
export function professions(folder: Folder): void {
  const firms = new Map<string, Set<number>>();
  const read = folder.readings.map((reading) => {
    const buckets = byLine(reading.lines, reading.placed);
    return { reading, lines: reading.lines.map((line, i) => ({ line, marks: marksOf(line, buckets[i]!) })) };
  });
  const add = (noun: string, node: number): void => {
    firms.set(noun, (firms.get(noun) ?? new Set()).add(rootIn(folder, node)));
  };
  for (const n of folder.nodes)
    if (n.type === 'organisation' && n.words.length > 1 && PROFESSIONS.has(n.words.at(-1)!))
      add(n.words.at(-1)!, n.id);
  for (const { lines } of read)
    for (const { line, marks } of lines)
      line.words.forEach(({ lower }, at) => {
        const node = PROFESSIONS.has(lower) ? firmBeside(line, marks, at) : null;
        if (node !== null) add(lower, node);
      });
  for (const { reading, lines } of read)
    for (const { line, marks } of lines)
      line.words.forEach((word, at) => {
        const [node, other] = firms.get(word.lower) ?? [];
        const article = line.words[at - 1];
        if (node === undefined || other !== undefined || marks.on[at] || !isWhole(line.words, at)) return;
        if (word.gap !== ' ' || !/^(?:the|its|their)$/.test(article?.lower ?? '')) return;
        reading.placed.push({
          start: article!.start,
          end: word.end,
          node,
          type: 'organisation',
          form: 'pronoun',
        });
      });
}

/** The firm put before a profession ("Orde Lacey, the consulting engineers,") or after it, or null. */
function firmBeside({ words }: Line, marks: Marks, at: number): number | null {
  const next = marks.on[at + 1];
  if (next?.type === 'organisation' && /^,? $/.test(words[at + 1]!.gap) && isLed(words, at)) return next.node;
  if (words[at + 1] !== undefined && /^ ?$/.test(words[at + 1]!.gap)) return null;
  let i = at;
  while (i > at - 3 && words[i]?.gap === ' ' && marks.on[i - 1] === undefined) i--;
  const before = marks.on[i - 1];
  return before?.type === 'organisation' && words[i]!.gap === ', ' ? before.node : null;
}

/** "the engineers", "its own consulting engineers", "the owner’s consultants". */
const isLed = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some((w) => /^(?:the|its|their|his|her)$/.test(w.lower) || w.possessive);

/** "the engineers", not "the engineers union" or "the engineers of the council". */
function isWhole(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap !== ' ' || !(next.cap || /^(?:of|at|for|from|in|with|union)$/.test(next.lower));
}
