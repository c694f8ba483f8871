import { PRESS_TRADES, TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { isWord } from '../../../language/dictionary.ts';
import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import { SCHOOL_WORDS } from '../../../language/bodies/schools.ts';
import { TERRITORIAL_NOUNS } from '../../../language/bodies/territorial.ts';
import { INHABITED_NOUNS } from '../../../language/places.ts';
import { isHousesOwn } from './houses-own.ts';
import { bare, type Merger, type Node } from '../nodes.ts';

/** Nouns of bodies that are named after where they are, or whom they are for, and are not called so. */
const OF_A_PLACE: ReadonlySet<string> = new Set(
  'appeal association chamber clinic federation forum fund guild hospice hospital infirmary library railway union'.split(
    ' ',
  ),
);
/** "Tarn Court Residents’ Group": those of a place. */
const NEIGHBOURS =
  /^(?:(?:residents|tenants|neighbou?rs|parents|ratepayers|cottagers|villagers|householders|allotment-holders)[’']?|community|neighbou?rhood)$/;

/** Whether what stands before a body's noun is where it is, rather than its name. */
export const isOfPlace = (words: readonly string[]): boolean =>
  OF_A_PLACE.has(words.at(-1)!) || words.some((w) => NEIGHBOURS.test(w));

/** Whether a body is called by its first words alone; a council's place is not the council. */
export function hasShortName(node: Node): boolean {
  const last = node.words.at(-1)!;
  if (node.words.length < 2) return false;
  if (node.type === 'place') return INHABITED_NOUNS.has(last);
  return (
    node.type === 'organisation' &&
    (bare(node.words).length < node.words.length ||
      BODY_NOUNS.has(last) ||
      SCHOOL_WORDS.has(last) ||
      (TRADE_WORDS.has(last) && !PRESS_TRADES.has(last))) &&
    // "Kent Evening Post" is not called Kent.
    !PAPER_NOUNS.has(last) &&
    !/^(?:post|times|news|newspapers?)$/.test(last) &&
    (!isOfPlace(node.words) || node.words[0] === 'st') &&
    !node.words.some((w) => TERRITORIAL_NOUNS.has(w))
  );
}

/** "Tarn Ridge" of "Tarn Ridge Homes, Inc.": told by its noun for a place alone, and nobody is in it or at it. */
const isFirmsOwn = (short: Node, long: Node): boolean =>
  short.type === 'place' &&
  short.words.length > 1 &&
  long.type === 'organisation' &&
  bare(long.words).length < long.words.length &&
  short.found.every(
    ({ rule, doc, start }) =>
      rule === 'place by its noun' &&
      !/\b(?:in|at|near|to|from|around|outside|on|off)(?: the)? $/.test(
        doc.text.slice(Math.max(0, start - 14), start),
      ),
  );

/** A parent firm is called by its whole name beside the firm that it owns. */
const PARENT = /^(?:group|holdings?|holdco|topco)$/;
const isParent = (node: Node): boolean => PARENT.test(bare(node.words).at(-1)!);

/** "Lathe and Oxley Limited": two partners and the form of the company, called by the first. */
function isPartners({ words }: Node): boolean {
  const core = bare(words);
  return core.length === 3 && core.length < words.length && /^(?:and|&)$/.test(core[1]!) && !isWord(core[0]!);
}

/** "Acmex" and "Acmex Foods Ltd". */
export function joinShortNames(nodes: readonly Node[], merger: Merger): void {
  const bodies = nodes.filter((n) => n.type === 'organisation' || n.type === 'place');
  const byPrefix = new Map<string, Node[]>();
  const begun = new Map<string, Node[]>();
  for (const long of bodies) {
    for (let n = 1; n < long.words.length; n++) {
      const prefix = long.words.slice(0, n).join(' ');
      begun.set(prefix, [...(begun.get(prefix) ?? []), long]);
    }
  }
  for (const long of bodies.filter(hasShortName)) {
    // "Kent Wool Hall" may be called Kent Wool, and never Kent.
    for (let n = long.type === 'place' ? long.words.length - 1 : 1; n < long.words.length; n++) {
      // "Lathe and Oxley Railway" is not called Lathe, nor a town hall by its town.
      if (/^(?:and|&|of|for|town|city|county|village|parish)$/.test(long.words[n]!) && !isPartners(long))
        break;
      const prefix = long.words.slice(0, n).join(' ');
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), long]);
    }
  }
  for (const short of bodies) {
    const key = short.words.join(' ');
    const called = byPrefix.get(key) ?? [];
    const fit = called.filter(
      (n) => n.type === short.type || short.words[0] === 'st' || isFirmsOwn(short, n),
    );
    const matches = fit.some((n) => !isParent(n)) ? fit.filter((n) => !isParent(n)) : fit;
    const roots = new Set(matches.map((n) => merger.rootOf(n.id)));
    if (roots.size === 1)
      merger.join(short, matches[0]!, `“${short.name}” is short for “${matches[0]!.name}”.`);
    else if (matches.length === 0 && isHousesOwn(short, begun.get(key) ?? [], merger))
      merger.join(short, begun.get(key)![0]!, `“${short.name}” is short for “${begun.get(key)![0]!.name}”.`);
  }
}
