import { VIEWPOINT } from '../../../language/viewpoint.ts';
import { polesApart, TURNING } from '../../../language/weighty-words.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { akin, keysOf, notionsOf } from '../../../text/meaning.ts';
import { mentionsByDocument, type OwnedMention } from '../../../text/mentions-by-document.ts';
import { negates } from '../../../text/negates.ts';
import { tokenise } from '../../../text/tokens.ts';
import { isBackshift } from './backshift.ts';
import { cutOff } from './cut-off.ts';
import { isInvertedCondition } from './inverted-condition.ts';
import { limitedBy } from './limited.ts';
import { plainWords, sameButForStyle } from './plain-words.ts';

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
/** A difference with so many words beside a name is more than another name. */
const OTHERS = 2;
/** So few words between two differences are small ones that both have by chance: an article. */
const SMALL = 2;

/** What is looked up outside the two wordings: names, and what stands before a wording in its sentence. */
export interface Surroundings {
  readonly entities: readonly Entity[];
  readonly before: (wording: Span) => string;
}

/** The gravest change between two wordings. Words cut at either end change nothing. */
export function changeIn(pair: WordingPair, surroundings: Surroundings): Change {
  const found = pair.differences.map((d) => changeOf(pair, d, surroundings));
  return STRENGTH.find((c) => found.includes(c)) ?? 'none';
}

/** How grave a change is: the graver, the higher. */
export function gravity(change: Change): number {
  return -STRENGTH.indexOf(change);
}

function changeOf(pair: WordingPair, d: Difference, { entities, before }: Surroundings): Change {
  if (d.kind !== 'replaced' && !inside(pair, d)) return cutOff(pair, d, before);
  const [a, b] = [plainWords(d.a.text), plainWords(d.b.text)];
  const longest = Math.max(...[d.a, d.b].map(({ text }) => tokenise(text).length));
  // "Foreseen, costed and left alone", "unforeseen": however long the rest is.
  if (d.kind === 'replaced' && a.some((x) => b.some((y) => negates(x, y)))) return 'turned';
  if (longest > FEW) return d.kind !== 'replaced' ? 'added' : goesOnOtherwise(pair, d) ? 'parted' : 'none';
  if (d.kind === 'replaced' && sameButForStyle(d.a.text, d.b.text)) return 'none';
  if (isInvertedCondition(pair, d)) return 'none';
  const turns = (words: readonly string[]): boolean => words.some((w) => TURNING.has(w));
  // "Is not a warning", "is only a piece of paper": something else is said, and not the contrary.
  if (turns(a) !== turns(b)) return saysOther(pair, d) ? 'added' : 'turned';
  if (d.kind === 'replaced' && polesApart(a, b)) return 'swapped';
  if (isName(d.a, entities) || isName(d.b, entities)) {
    const others = Math.min(...[d.a, d.b].map((span) => besideNames(span, entities)));
    return others >= OTHERS && d.kind === 'replaced' && goesOnOtherwise(pair, d) ? 'parted' : 'none';
  }
  if (sameButForViewpoint(a, b) || isBackshift(pair, d, a, b)) return 'added';
  const [x, y] = [notionsOf(d.a.text), notionsOf(d.b.text)];
  const keys = keysOf(y);
  // A word for a word; "I want" and "I'm still waiting for" are another way of putting it.
  const kin = x.some((n) => akin(n, keys));
  if (x.length > 0 && y.length > 0 && !kin) return x.length === y.length ? 'swapped' : 'added';
  const limits = limitedBy(pair, d, a, b);
  if (limits !== 'none') return limits;
  // "stop talking to them" and "stop for them": what carries the sense is in one of the two alone.
  const oneSided = x.length === 0 || y.length === 0;
  return oneSided && x.length + y.length > 0 ? 'added' : 'none';
}

/** Whether what the one denies, over a small word or two, is not in the other, which goes on with something else. */
function saysOther({ a, b, differences }: WordingPair, d: Difference): boolean {
  const next = differences[differences.indexOf(d) + 1];
  const inA = plainWords(d.a.text).some((w) => TURNING.has(w));
  const [side, whole, other, otherSide] = inA ? (['a', a, b, 'b'] as const) : (['b', b, a, 'a'] as const);
  if (d.kind !== 'replaced' || next === undefined) return false;
  if (tokenise(between(whole, d[side], next[side])).length > SMALL) return false;
  const denied = notionsOf(next[side].text);
  const rest = notionsOf(other.text.slice(d[otherSide].start - other.start));
  const keys = keysOf(rest);
  return denied.length > 0 && rest.length > 0 && !denied.some((n) => akin(n, keys));
}

const between = ({ text, start }: Span, one: Span, other: Span): string =>
  text.slice(one.end - start, other.start - start);

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

const isName = (span: Span, entities: readonly Entity[]): boolean => namesIn(span, entities).length > 0;

/** The words of a stretch that are no part of a name. */
function besideNames(span: Span, entities: readonly Entity[]): number {
  const names = namesIn(span, entities);
  return tokenise(span.text, span.start).filter((word) => !names.some((name) => overlaps(name, word))).length;
}

function namesIn(span: Span, entities: readonly Entity[]): OwnedMention[] {
  const all = mentionsByDocument(entities).get(span.doc) ?? [];
  return all.filter((m) => m.form !== 'pronoun' && overlaps(m, span));
}
