import { VIEWPOINT } from '../../../language/viewpoint.ts';
import { polesApart, TURNING } from '../../../language/weighty-words.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { akin, notionsOf } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { tokenise } from '../../../text/tokens.ts';
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
  if (longest > FEW) return d.kind !== 'replaced' ? 'added' : goesOnOtherwise(pair, d) ? 'parted' : 'none';
  if (d.kind === 'replaced' && sameButForStyle(d.a.text, d.b.text)) return 'none';
  if (isInvertedCondition(pair, d)) return 'none';
  const turns = (words: readonly string[]): boolean => words.some((w) => TURNING.has(w));
  if (turns(a) !== turns(b)) return 'turned';
  if (d.kind === 'replaced' && polesApart(a, b)) return 'swapped';
  if (isName(d.a, entities) || isName(d.b, entities)) return 'none';
  if (sameButForViewpoint(a, b)) return 'added';
  const [x, y] = [notionsOf(d.a.text), notionsOf(d.b.text)];
  const keys = new Set(y.flatMap((n) => n.keys));
  // A word for a word; "I want" and "I'm still waiting for" are another way of putting it.
  const kin = x.some((n) => akin(n, keys));
  if (x.length > 0 && y.length > 0 && !kin) return x.length === y.length ? 'swapped' : 'added';
  const limits = limitedBy(pair, d, a, b);
  if (limits !== 'none') return limits;
  // "stop talking to them" and "stop for them": what carries the sense is in one of the two alone.
  const oneSided = x.length === 0 || y.length === 0;
  return oneSided && x.length + y.length > 0 ? 'added' : 'none';
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
