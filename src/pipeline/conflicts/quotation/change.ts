import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import { VIEWPOINT } from '../../../language/viewpoint.ts';
import { LIMITING, polesApart, TURNING } from '../../../language/weighty-words.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { akin, notionsOf } from '../../../text/meaning.ts';
import { tokenise } from '../../../text/tokens.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';

/**
 * What a difference of wording does to the sense: turns it, swaps a word, limits it otherwise, cuts it at its "but",
 * goes on in another way, adds to it, or leaves it.
 */
export type Change = 'turned' | 'swapped' | 'limited' | 'halved' | 'parted' | 'added' | 'none';

const STRENGTH: readonly Change[] = ['turned', 'swapped', 'limited', 'halved', 'parted', 'added', 'none'];
/** A change of sense is a matter of a few words; longer stretches are another sentence. */
const FEW = 4;
/** From so many words in common at the beginning on two wordings that go on otherwise are one saying. */
const OPENING = 5;
/** A half that goes against the other: quoted alone, the other says more than was meant. */
const OTHER_HALF = /^(?:but|yet|though|although|unless|except|however)\b|\b(?:but|yet)$/i;

/** The gravest change between two wordings. Words cut at either end change nothing. */
export function changeIn(pair: WordingPair, entities: readonly Entity[]): Change {
  const found = pair.differences.map((d) => changeOf(pair, d, entities));
  return STRENGTH.find((c) => found.includes(c)) ?? 'none';
}

/** How grave a change is: the graver, the higher. */
export function gravity(change: Change): number {
  return -STRENGTH.indexOf(change);
}

function changeOf(pair: WordingPair, d: Difference, entities: readonly Entity[]): Change {
  const [a, b] = [tokenise(d.a.text), tokenise(d.b.text)].map((list) => list.map((t) => t.norm));
  if (d.kind !== 'replaced' && !inside(pair, d)) return cutOff(pair, d);
  if (a!.length > FEW || b!.length > FEW)
    return d.kind !== 'replaced' ? 'added' : goesOnOtherwise(pair, d) ? 'parted' : 'none';
  if (d.kind === 'replaced' && spelt(d.a.text) === spelt(d.b.text)) return 'none';
  const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((w) => set.has(w));
  if (has(a!, TURNING) !== has(b!, TURNING)) return 'turned';
  if (d.kind === 'replaced' && polesApart(a!, b!)) return 'swapped';
  if (isName(d.a, entities) || isName(d.b, entities)) return 'none';
  if (sameButForViewpoint(a!, b!)) return 'added';
  const [x, y] = [notionsOf(d.a.text), notionsOf(d.b.text)];
  const keys = new Set(y.flatMap((n) => n.keys));
  if (d.kind === 'replaced' && x.length > 0 && y.length > 0 && !x.some((n) => akin(n, keys)))
    return 'swapped';
  const limits = (words: readonly string[]): string =>
    words
      .filter((w) => LIMITING.has(w))
      .sort()
      .join(' ');
  if (limits(a!) !== limits(b!)) return 'limited';
  // "stop talking to them" and "stop for them": what carries the sense is in one of the two alone.
  const oneSided = x.length === 0 || y.length === 0;
  return oneSided && x.length + y.length > 0 ? 'added' : 'none';
}

/** What words cut off at an end do: nothing, unless they turn what is left, or go against it. */
function cutOff(pair: WordingPair, d: Difference): Change {
  const cut = d.kind === 'deleted' ? d.a : d.b;
  if (OTHER_HALF.test(cut.text.trim())) return 'halved';
  const words = tokenise(cut.text).map((t) => t.norm);
  const whole = d.kind === 'deleted' ? pair.a : pair.b;
  const leads = !/[\p{L}\p{N}]/u.test(whole.text.slice(0, cut.start - whole.start));
  return leads && words.every((w) => TURNING.has(w)) ? 'turned' : 'none';
}

const IN_WORDS = new RegExp(`(?<!\\p{L})${NUMBER_WORDS}(?!\\p{L})`, 'gu');

/** "£1.9m" is "£1.9 million", "60%" is "60 per cent", "14" is "fourteen": a house style's spelling is no other word. */
function spelt(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(\d\s?|^)(?:m|mn|million)\b/g, '$1 million')
    .replace(/(\d\s?|^)(?:bn|billion)\b/g, '$1 billion')
    .replace(/(\d\s?|^)(?:k|thousand)\b/g, '$1 thousand')
    .replace(/(\d\s?|^)(?:%|pc\b|per cent\b|percent\b)/g, '$1 percent')
    .replace(IN_WORDS, (number) => String(numberOf(number) ?? number))
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Whether two wordings that begin alike go on in two ways, each to its end. */
function goesOnOtherwise({ a, b }: WordingPair, d: Difference): boolean {
  const opening = (whole: Span, place: Span): number =>
    tokenise(whole.text.slice(0, place.start - whole.start)).length;
  const atEnd = (whole: Span, place: Span): boolean =>
    !/[\p{L}\p{N}]/u.test(whole.text.slice(place.end - whole.start));
  return opening(a, d.a) >= OPENING && opening(a, d.a) === opening(b, d.b) && atEnd(a, d.a) && atEnd(b, d.b);
}

/** "came up" and "went up", "we are going" and "we're coming": one move, seen from its start or from its end. */
function sameButForViewpoint(a: readonly string[], b: readonly string[]): boolean {
  const seen = (words: readonly string[]): string[] =>
    words.flatMap((w) => (VIEWPOINT.has(w) ? [VIEWPOINT.get(w) ?? w] : []));
  return seen(a).length > 0 && seen(a).join(' ') === seen(b).join(' ') && a.join(' ') !== b.join(' ');
}

/** Whether the words stand between words that both wordings have. */
function inside(pair: WordingPair, d: Difference): boolean {
  const [side, whole] = d.kind === 'deleted' ? [d.a, pair.a] : [d.b, pair.b];
  const first = tokenise(whole.text, whole.start)[0];
  const last = tokenise(whole.text, whole.start).at(-1);
  return first !== undefined && last !== undefined && side.start > first.start && side.end < last.end;
}

function isName(span: Span, entities: readonly Entity[]): boolean {
  return (mentionsByDocument(entities).get(span.doc) ?? []).some(
    (m) => m.form !== 'pronoun' && overlaps(m, span),
  );
}
