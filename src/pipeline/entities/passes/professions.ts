import { PROFESSIONS } from '../../../language/roles.ts';
import type { Range } from '../../../model/span.ts';
import { rootIn, type Folder } from '../folder.ts';
import { byLine, marksOf, type Marks } from '../marks.ts';
import type { Line, Word } from '../words.ts';

/**
 * Places a firm that is called by what its people are: "the engineers", where the folder has "Smith Brown LLP, consulting
 * engineers", "the engineers, Smith Brown" or "Smith Brown Engineers", and no other such firm.
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
  for (const { terms } of folder.readings)
    for (const { term, means } of terms) {
      const noun = `${term.toLowerCase()}s`;
      if (means.type === 'organisation' && PROFESSIONS.has(noun)) add(noun, folder.nodeOf.get(means)!);
    }
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
        if (node === undefined || other !== undefined || marks.on[at]) return;
        const range = phraseAt(line.words, marks, at);
        if (range !== null) reading.placed.push({ ...range, node, type: 'organisation', form: 'pronoun' });
      });
}

/** Who is paid for a piece of work, in a participle: "consultants hired by the county". */
const HIRED = /^(?:hired|commissioned|employed|engaged|retained|instructed|appointed|paid)$/;

/** "the engineers", "its engineers", "the trust’s engineers", "engineers hired by the trust", or null. */
function phraseAt(words: readonly Word[], marks: Marks, at: number): Range | null {
  const noun = words[at]!;
  const before = words[at - 1];
  if (HIRED.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'by') {
    const first = words[at + 3]?.lower === 'the' ? at + 4 : at + 3;
    const last = marks.on[first] ? marks.to[first]! : first;
    const led = noun.gap === ' ' && before !== undefined && marks.on[at - 1] === undefined;
    if (
      words[last] === undefined ||
      (led && !/^(?:after|and|but|that|when|while|as|by|the)$/.test(before.lower))
    )
      return null;
    return { start: led && before.lower === 'the' ? before.start : noun.start, end: words[last].end };
  }
  if (before === undefined || noun.gap !== ' ' || !isWhole(words, at)) return null;
  if (/^(?:the|its|their)$/.test(before.lower)) return { start: before.start, end: noun.end };
  if (!before.possessive) return null;
  const owner = marks.on[at - 1] ? marks.from[at - 1]! : at - 1;
  const article = words[owner - 1];
  const start = article?.lower === 'the' && words[owner]!.gap === ' ' ? article.start : words[owner]!.start;
  return { start, end: noun.end };
}

/** The firm put before a profession ("Smith Brown, the consulting engineers,") or after it, or null. */
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
