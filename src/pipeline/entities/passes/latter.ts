import { rootIn, type Folder } from '../folder.ts';
import { byLine } from '../marks.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Line } from '../words.ts';

/** Places "the latter" and "the former" on the second and the first of two people or bodies named before them. */
export function latter(folder: Folder): void {
  for (const reading of folder.readings) {
    const buckets = byLine(reading.lines, reading.placed);
    reading.placed.push(...reading.lines.flatMap((line, i) => inLine(folder, line, buckets[i]!, reading)));
  }
}

/** After these words, or a possessive ending, nothing follows that "former" could describe. */
const ENDS =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|said|says|did|does|and|in|on|at|to|by|for)$/;

function inLine(folder: Folder, line: Line, named: readonly Placed[], { doc }: Reading): Placed[] {
  const { words } = line;
  return words.flatMap((word, at): Placed[] => {
    const article = words[at - 1];
    const next = words[at + 1];
    if (!/^(?:latter|former)$/.test(word.lower) || article?.lower !== 'the' || word.gap !== ' ') return [];
    if (!word.possessive && next?.gap === ' ' && !ENDS.test(next.lower)) return [];
    const before = named.filter(
      (p) =>
        p.end <= article.start &&
        article.start - p.end < 300 &&
        !/[.!?]\s/.test(doc.text.slice(p.end, article.start)),
    );
    const roots = [...new Map(before.filter(isActor).map((p) => [rootIn(folder, p.node), p]))];
    if (roots.length !== 2) return [];
    const [, meant] = roots[word.lower === 'former' ? 0 : 1]!;
    return [{ start: article.start, end: word.end, node: meant.node, type: meant.type, form: 'pronoun' }];
  });
}

const isActor = ({ type }: Placed): boolean => type === 'organisation' || type === 'person';
