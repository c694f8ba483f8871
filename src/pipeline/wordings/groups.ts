import { contentId } from '../../model/ids.ts';
import type { Entity } from '../../model/entity.ts';
import type { QuoteGroup, Variation, WordingPair } from '../../model/quote.ts';
import { bySpan, samePlace, spanOf, type Place, type Range, type Span } from '../../model/span.ts';
import { capitalised } from '../../text/capitalised.ts';
import { nameOf } from '../../text/naming.ts';
import type { Wording } from './compare.ts';
import type { Saying } from './sayings.ts';

/** Sets wordings that hang together into groups, each one saying. Order of discovery does not matter. */
export function groupWordings(wordings: readonly Wording[], entities: readonly Entity[]): QuoteGroup[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  const members = new Map<string, { readonly member: string | Span; readonly place: Place }>();
  const add = (saying: Saying, range: Range): string => {
    const span = spanOf(saying.doc.id, saying.doc.text, range.start, range.end);
    const key = keyOf(span);
    const quote = saying.whole && saying.quote && samePlace(saying.quote, span) ? saying.quote : null;
    members.set(key, { member: quote?.id ?? span, place: span });
    if (!parent.has(key)) parent.set(key, key);
    return key;
  };
  const pairs = wordings.map((wording) => {
    const a = add(wording.a, wording.rangeA);
    const b = add(wording.b, wording.rangeB);
    parent.set(rootOf(b), rootOf(a));
    return { key: a, pair: pairOf(wording, names) };
  });
  const groups = new Map<string, { keys: string[]; pairs: WordingPair[] }>();
  for (const key of members.keys()) {
    const root = rootOf(key);
    const group = groups.get(root) ?? { keys: [], pairs: [] };
    groups.set(root, group);
    group.keys.push(key);
  }
  for (const { key, pair } of pairs) groups.get(rootOf(key))?.pairs.push(pair);
  return [...groups.values()].map(({ keys, pairs: own }) => {
    const sorted = keys.flatMap((key) => members.get(key) ?? []).sort((x, y) => bySpan(x.place, y.place));
    return {
      id: contentId(
        'g',
        sorted.map(({ place }) => keyOf(place)),
      ),
      members: sorted.map(({ member }) => member),
      pairs: own.sort(byPlaceAndLikeness((span) => typeof members.get(keyOf(span))?.member === 'string')),
    };
  });
}

const CLOSEST_FIRST: readonly Variation[] = ['verbatim', 'punctuation', 'trimmed', 'altered', 'paraphrase'];

/**
 * In the order of the text; of pairs that begin together first those with all of a quotation, and of two that are parts of
 * longer turns the one that is most alike.
 */
function byPlaceAndLikeness(isWhole: (span: Span) => boolean): (x: WordingPair, y: WordingPair) => number {
  const from = ({ doc, start }: Span): Place => ({ doc, start, end: start });
  const rank = ({ a, b, variation }: WordingPair): number =>
    isWhole(a) || isWhole(b) ? -1 : CLOSEST_FIRST.indexOf(variation);
  return (x, y) =>
    bySpan(from(x.a), from(y.a)) ||
    bySpan(from(x.b), from(y.b)) ||
    rank(x) - rank(y) ||
    bySpan(x.a, y.a) ||
    bySpan(x.b, y.b);
}

function keyOf({ doc, start, end }: Place): string {
  return `${doc} ${start} ${end}`;
}

function pairOf(
  { a, b, rangeA, rangeB, variation, differences }: Wording,
  names: ReadonlyMap<string, string>,
): WordingPair {
  return {
    a: spanOf(a.doc.id, a.doc.text, rangeA.start, rangeA.end),
    b: spanOf(b.doc.id, b.doc.text, rangeB.start, rangeB.end),
    variation,
    differences,
    moved: movedBetween(a, b, names),
  };
}

/** A sentence for readers where the words are put in different mouths, else null. */
function movedBetween(a: Saying, b: Saying, names: ReadonlyMap<string, string>): string | null {
  const one = names.get(a.quote?.speaker ?? '');
  const other = names.get(b.quote?.speaker ?? '');
  if (one === undefined || other === undefined || a.quote?.speaker === b.quote?.speaker) return null;
  if (shareName(one, other)) return null;
  const [x, y] = [nameOf(a.doc), nameOf(b.doc)];
  if (a.doc === b.doc)
    return `${capitalised(x)} gives these words to ${one} in one place and to ${other} in another.`;
  // Two papers of one kind or one publisher are told apart by their first words.
  return x === y
    ? `“${a.doc.label}” gives these words to ${one}, “${b.doc.label}” to ${other}.`
    : `${capitalised(x)} gives these words to ${one}, ${y} to ${other}.`;
}

/** Two names that have a word in common may be one bearer's: "Jane Green" and "Jane". */
function shareName(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/));
  return other
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && words.has(word));
}
