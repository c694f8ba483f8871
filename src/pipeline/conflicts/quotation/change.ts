import { VIEWPOINT } from '../../../language/viewpoint.ts';
import { LIMITING, polesApart, TURNING } from '../../../language/weighty-words.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { akin, notionsOf } from '../../../text/meaning.ts';
import { tokenise } from '../../../text/tokens.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';

/** What a difference of wording does to the sense: turns it, swaps a word, limits it otherwise, or leaves it. */
export type Change = 'turned' | 'swapped' | 'limited' | 'added' | 'none';

const STRENGTH: readonly Change[] = ['turned', 'swapped', 'limited', 'added', 'none'];
/** A change of sense is a matter of a few words; longer stretches are another sentence. */
const FEW = 4;

/** The gravest change between two wordings. Words cut at either end change nothing. */
export function changeIn(pair: WordingPair, entities: readonly Entity[]): Change {
  const found = pair.differences.map((d) => changeOf(pair, d, entities));
  return STRENGTH.find((c) => found.includes(c)) ?? 'none';
}

function changeOf(pair: WordingPair, d: Difference, entities: readonly Entity[]): Change {
  const [a, b] = [tokenise(d.a.text), tokenise(d.b.text)].map((list) => list.map((t) => t.norm));
  if (a!.length > FEW || b!.length > FEW)
    return d.kind === 'replaced' ? 'none' : inside(pair, d) ? 'added' : 'none';
  if (d.kind !== 'replaced' && !inside(pair, d)) return 'none';
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
  return d.kind !== 'replaced' && x.length + y.length > 0 ? 'added' : 'none';
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
