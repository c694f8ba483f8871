import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { contentId } from '../../model/ids.ts';
import type { Passage } from '../../model/quote.ts';
import { spanOf, type Range } from '../../model/span.ts';
import { alignLocally, type Match } from '../../text/align.ts';
import { wordDifferences } from '../../text/differences.ts';
import { chainSeeds, type Chain, type Seed } from './chains.ts';
import { namesByDocument, wordsOf, type Word } from './words.ts';

/** Neighbouring words that make a seed. */
const GRAM = 4;
/** A row of words that stands in more places than this is a stock phrase. */
const STOCK = 16;
/** Shorter shared rows are names and boilerplate as often as copying (METER corpus, Clough et al. 2002). */
const LEAST_WORDS = 9;
const LEAST_TELLING = 4;
/** Fewer words in a row at an end are dropped. */
const LEAST_ROW = 3;
/** Words on either side of a chain that alignment may still take in. */
const MARGIN = 8;
/** Longer chains are aligned in pieces of this many words. */
const PIECE = 500;

interface Running {
  readonly document: Document;
  readonly words: readonly Word[];
}

/**
 * Words that two documents share, in order and with gaps allowed: seeds of four words, chained and then
 * aligned (as passim does, Smith et al. 2014). Names, stop words and stock phrases are no evidence. Two copies
 * inside one document are no passage.
 */
export function passagesOf(documents: readonly Document[], entities: readonly Entity[]): Passage[] {
  const names = namesByDocument(entities);
  const texts = documents.map((document): Running => {
    const blocks = document.blocks.filter(({ role }) => role === 'body' || role === 'clause');
    return {
      document,
      words: blocks.flatMap((b) => wordsOf(document.text, b, names.get(document.id))),
    };
  });
  const seeds = seedsByPair(texts);
  return [...seeds].flatMap(([key, list]) => {
    const [a, b] = key.split(' ').map((i) => texts[Number(i)]);
    if (!a || !b) return [];
    return distinct(chainSeeds(list, GRAM).flatMap((chain) => settle(a, b, chain) ?? [])).map((found) =>
      passageFrom(a, b, found),
    );
  });
}

function seedsByPair(texts: readonly Running[]): ReadonlyMap<string, Seed[]> {
  const index = new Map<string, { readonly text: number; readonly at: number }[]>();
  texts.forEach(({ words }, text) => {
    for (let at = 0; at + GRAM <= words.length; at++) {
      const gram = words.slice(at, at + GRAM);
      if (!gram.some(({ telling }) => telling)) continue;
      const key = gram.map(({ root }) => root).join(' ');
      const list = index.get(key);
      if (list) list.push({ text, at });
      else index.set(key, [{ text, at }]);
    }
  });
  const pairs = new Map<string, Seed[]>();
  for (const places of index.values()) {
    if (places.length > STOCK) continue;
    for (const x of places) {
      for (const y of places) {
        if (x.text >= y.text) continue;
        const key = `${x.text} ${y.text}`;
        const list = pairs.get(key) ?? [];
        if (list.length === 0) pairs.set(key, list);
        list.push({ a: x.at, b: y.at });
      }
    }
  }
  return pairs;
}

interface Settled {
  readonly a: Range;
  readonly b: Range;
  readonly matched: number;
}

/** Aligns a chain's surroundings word by word; null where too little that tells anything is shared. */
function settle(a: Running, b: Running, chain: Chain): Settled | null {
  const fromA = Math.max(0, chain.a.start - MARGIN);
  const fromB = Math.max(0, chain.b.start - MARGIN);
  const left = a.words.slice(fromA, Math.min(chain.a.end + MARGIN, fromA + PIECE));
  const right = b.words.slice(fromB, Math.min(chain.b.end + MARGIN, fromB + PIECE));
  const aligned = alignLocally(left.length, right.length, (i, j) => {
    const x = left[i];
    const y = right[j];
    if (x === undefined || x.root !== y?.root) return 0;
    return x.telling ? 2 : 1;
  });
  const matches = withoutStragglers(aligned);
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last || matches.length < LEAST_WORDS) return null;
  if (matches.filter((m) => left[m.a]?.telling).length < LEAST_TELLING) return null;
  return {
    a: { start: left[first.a]?.start ?? 0, end: left[last.a]?.end ?? 0 },
    b: { start: right[first.b]?.start ?? 0, end: right[last.b]?.end ?? 0 },
    matched: matches.length,
  };
}

/** Without a word or two at either end that stand apart from the rest: chance, not copying. */
function withoutStragglers(matches: readonly Match[]): readonly Match[] {
  let from = 0;
  let to = matches.length;
  const row = (i: number, step: 1 | -1): number => {
    let length = 1;
    for (let at = i; adjoin(matches[at], matches[at + step], step); at += step) length++;
    return length;
  };
  while (from < to && row(from, 1) < LEAST_ROW) from += row(from, 1);
  while (to > from && row(to - 1, -1) < LEAST_ROW) to -= row(to - 1, -1);
  return matches.slice(from, to);
}

function adjoin(one: Match | undefined, next: Match | undefined, step: number): boolean {
  return one !== undefined && next !== undefined && next.a - one.a === step && next.b - one.b === step;
}

/** Of findings that overlap on both sides the fullest. */
function distinct(found: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  const overlap = (x: Range, y: Range): boolean => x.start < y.end && y.start < x.end;
  for (const one of [...found].sort((x, y) => y.matched - x.matched || x.a.start - y.a.start)) {
    if (!kept.some((other) => overlap(one.a, other.a) && overlap(one.b, other.b))) kept.push(one);
  }
  return kept.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

function passageFrom(one: Running, other: Running, { a, b }: Settled): Passage {
  const left = { doc: one.document.id, text: one.document.text, ...a };
  const right = { doc: other.document.id, text: other.document.text, ...b };
  return {
    id: contentId('p', [left.doc, `${a.start} ${a.end}`, right.doc, `${b.start} ${b.end}`]),
    a: spanOf(left.doc, left.text, a.start, a.end),
    b: spanOf(right.doc, right.text, b.start, b.end),
    differences: wordDifferences(left, right),
  };
}
