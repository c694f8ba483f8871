import { isWord } from '../../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Range } from '../../../model/span.ts';
import type { Folder } from '../folder.ts';
import { byLine, marksOf } from '../marks.ts';
import { nameKey } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { runsOf } from '../runs.ts';

interface Place extends Range {
  readonly reading: Reading;
  readonly name: string;
}

/** Places the posts that running text prints with capitals and nobody is known to hold: "the County Clerk". */
export function printedPosts({ nodes, readings }: Folder): void {
  for (const [key, places] of Map.groupBy(readings.flatMap(postsOf), (p) => nameKey(p.name))) {
    const known = nodes.find((n) => n.type === 'role' && n.words.join(' ') === key);
    const id = known?.id ?? nodes.length;
    const docs = new Set(places.map((p) => p.reading.doc.id));
    if (!known)
      nodes.push({ id, type: 'role', name: places[0]!.name, words: key.split(' '), docs, found: [] });
    for (const { start, end, reading } of places)
      reading.placed.push({ start, end, node: id, type: 'role', form: 'name' });
  }
}

/** Words of the language with capitals after "the", the last of them a noun for a post; no part of any other name. */
function postsOf(reading: Reading): Place[] {
  const taken = byLine(reading.lines, reading.placed);
  return reading.lines.flatMap((line, i) => {
    if (line.titled || line.shouting) return [];
    const marks = marksOf(line, taken[i]!);
    return runsOf(line).flatMap(({ from, to }): Place[] => {
      const words = line.words.slice(from, to + 1);
      const last = words.at(-1)!;
      const is =
        words.length > 1 &&
        words.length < 5 &&
        line.words[from - 1]?.lower === 'the' &&
        words[0]!.gap === ' ' &&
        ROLE_NOUNS.has(last.lower) &&
        words.every((w) => w.cap && !w.upper && isWord(w.lower) && !isDemonym(w.lower)) &&
        !words.some((_, k) => marks.on[from + k] !== undefined || marks.outer[from + k]! >= 0) &&
        !words.slice(0, -1).some((w) => w.possessive || isGivenName(w.lower));
      const name = words.map((w) => w.text).join(' ');
      return is ? [{ reading, name, start: words[0]!.start, end: last.end }] : [];
    });
  });
}
