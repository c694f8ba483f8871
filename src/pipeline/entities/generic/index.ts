import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { PLACE_PREPOSITIONS } from '../../../language/places.ts';
import type { Range } from '../../../model/span.ts';
import type { Cluster } from '../clusters.ts';
import { byLine, marksOf } from '../marks.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Line } from '../words.ts';
import { phrasesIn } from './phrases.ts';
import { spokenFor } from './spoken-for.ts';
import { resolve } from './resolve.ts';

/**
 * Bodies taken up by a common noun: "the council", "the county council", "the improvement board". Resolved in
 * the document, by what its words allow; across documents only where one body of the folder fits.
 */
export function genericBodies(
  reading: Reading,
  clusters: ReadonlyMap<number, Cluster>,
  byHead: ReadonlyMap<string, readonly Cluster[]>,
  rootOf: (node: number) => number,
  bodyOf: (place: Placed) => number | null,
  state: number | null,
): Placed[] {
  const counts = new Map<number, number>();
  for (const p of reading.placed) counts.set(rootOf(p.node), (counts.get(rootOf(p.node)) ?? 0) + 1);
  const inDoc = [...counts.keys()]
    .sort((a, b) => a - b)
    .flatMap((root) => clusters.get(root) ?? [])
    .filter((c) => c.type === 'organisation');
  const bodies = { inDoc, byHead, counts };
  const isPlace = state !== null && clusters.get(state)?.type === 'place';
  const out: Placed[] = [];
  const last = new Map<number, number>();
  /** What the document itself puts beside a noun: "the contractor, Acmex Ltd". */
  const taught = new Map<string, number>();
  const buckets = byLine(reading.lines, reading.placed);
  reading.lines.forEach((line, i) => {
    const named = buckets[i]!.map((p): Named => ({ ...p, root: rootOf(p.node) }));
    let seen = 0;
    /** The last common nouns resolved in this line. */
    const resolved: (Range & { noun: string; root: number })[] = [];
    for (const phrase of phrasesIn(line, marksOf(line, buckets[i]!))) {
      for (; seen < named.length && named[seen]!.start < phrase.start; seen++)
        last.set(named[seen]!.root, named[seen]!.start);
      const near = new Set<number>();
      for (const p of neighbours(line, named, seen, phrase)) {
        const body = p.type === 'place' ? (phrase.other ? bodyOf(p) : null) : p.root;
        if (body !== null && !isGeneric(line.doc.text.slice(p.start, p.end))) near.add(body);
      }
      for (const earlier of resolved)
        if (earlier.noun !== phrase.noun && sameSentence(line, earlier, phrase)) near.add(earlier.root);
      const owner = spokenFor(line.doc.text, named.slice(0, seen), phrase)?.root ?? null;
      const plain = phrase.definite && phrase.mods.length === 0 && !phrase.other;
      if (phrase.beside && plain) taught.set(phrase.noun, rootOf(phrase.beside.node));
      const root = phrase.beside
        ? rootOf(phrase.beside.node)
        : (resolve(phrase, bodies, last, near, owner) ??
          (plain ? taught.get(phrase.noun) : null) ??
          (plain && phrase.noun === 'state' && (isPlace || acts(line, phrase)) ? state : null));
      if (root === null) continue;
      last.set(root, phrase.start);
      resolved.splice(0, resolved.length > 2 ? 1 : 0);
      resolved.push({ start: phrase.start, end: phrase.end, noun: phrase.noun, root });
      out.push({ start: phrase.start, end: phrase.end, node: root, type: 'organisation', form: 'pronoun' });
    }
    for (; seen < named.length; seen++) last.set(named[seen]!.root, named[seen]!.start);
  });
  return out;
}

/** "The state ordered", not "across the state", "from the state". */
function acts(line: Line, { start }: Range): boolean {
  const before = line.words.findLast((w) => w.end <= start)?.lower ?? '';
  return !PLACE_PREPOSITIONS.has(before) && !/^(?:of|from)$/.test(before);
}

interface Named extends Placed {
  readonly root: number;
}

const isGeneric = (text: string): boolean => GENERIC_NOUNS.has(text.toLowerCase().replace(/^the /, ''));

/** The names in the sentence of a phrase; `at` is the index of the first name after it. */
function neighbours(line: Line, named: readonly Named[], at: number, phrase: Range): Named[] {
  const out: Named[] = [];
  for (let i = at - 1; i >= 0 && sameSentence(line, named[i]!, phrase); i--) out.push(named[i]!);
  for (let i = at; i < named.length && sameSentence(line, named[i]!, phrase); i++) out.push(named[i]!);
  return out;
}

function sameSentence(line: Line, a: Range, b: Range): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from < 400 && !/[.!?]["”’')]*\s/.test(line.doc.text.slice(from, to));
}
