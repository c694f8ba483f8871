import type { Phrase } from './frame.ts';

/** A slot's letter; see `Phrase`. */
export type Slot = 'A' | 'O' | 'P' | 'R' | 'V' | 'G' | 'Q';

export type Element =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'words'; readonly any: readonly string[] }
  | { readonly kind: 'optional'; readonly elements: readonly Element[] };

/** A phrase taken apart: what stands before the verb, the verb's base forms, what follows. */
export interface Construction {
  readonly verbs: readonly string[];
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  readonly passive: boolean;
}

const PIECE = /\(|\)|\[[^\]]+\]|[A-Z](?![A-Za-z])|[a-z|'-]+/g;
const PREPOSITION =
  /^(?:of|to|for|with|by|from|over|in|into|on|as|at|about|under|against|behind|alongside|that)(?:\||$)/;
const PARTICLE = /^(?:over|out|up|down|off|in|on|back|aside|ahead)(?:\||$)/;

/**
 * Reads a phrase of the frame tables. The passive is derived from the active: the verb's object comes first,
 * and whoever stood before the verb may follow in "by …" (Quirk et al. 1985, 3.65). Throws RangeError on a
 * bracket that never closes.
 */
export function constructions(phrase: Phrase): readonly Construction[] {
  const passiveOnly = phrase.startsWith('~');
  const pieces = phrase.match(PIECE) ?? [];
  const at = pieces.findIndex((p) => p.startsWith('['));
  if (at < 0) return [{ verbs: [], before: [], after: elements(pieces), passive: false }];
  const verbs = (pieces[at] ?? '').slice(1, -1).split('|');
  const active = {
    verbs,
    before: elements(pieces.slice(0, at)),
    after: elements(pieces.slice(at + 1)),
    passive: false,
  };
  return passiveOnly ? passives(active) : [active, ...passives(active)];
}

function passives({ verbs, before, after }: Construction): Construction[] {
  const doer = before[0];
  if (doer?.kind !== 'slot' || before.length > 1 || after.length === 0 || verbs.includes('be')) return [];
  const by: Element = { kind: 'optional', elements: [{ kind: 'words', any: ['by'] }, doer] };
  const first = after[0];
  const lead = first?.kind === 'optional' && first.elements.length === 1 ? first.elements[0] : first;
  const particles = lead?.kind === 'words' && PARTICLE.test(lead.any.join('|')) ? 1 : 0;
  const at = after.findIndex((e, i) => i >= particles && e.kind !== 'optional');
  const object = after[at];
  if (object === undefined) return [];
  if (object.kind === 'slot') {
    const rest = [...after.slice(0, particles), ...after.slice(at + 1), by];
    return [{ verbs, before: [object], after: rest, passive: true }];
  }
  if (object.kind !== 'words' || particles > 0) return [];
  const end = after.findIndex((e, i) => i > 0 && (e.kind !== 'words' || PREPOSITION.test(e.any.join('|'))));
  const cut = end < 0 ? after.length : end;
  const split: Construction = {
    verbs,
    before: after.slice(0, cut),
    after: [...after.slice(cut), by],
    passive: true,
  };
  return cut === after.length ? [split] : [split, { verbs, before: flat(after), after: [by], passive: true }];
}

/** Optional parts made obligatory: for the form in which the whole object stands before the verb. */
function flat(list: readonly Element[]): Element[] {
  return list.flatMap((e) => (e.kind === 'optional' ? flat(e.elements) : [e]));
}

function elements(pieces: readonly string[]): Element[] {
  const out: Element[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    if (piece === '(') {
      const close = pieces.indexOf(')', i);
      if (close < 0) throw new RangeError(`a bracket never closes in ${pieces.join(' ')}`);
      out.push({ kind: 'optional', elements: elements(pieces.slice(i + 1, close)) });
      i = close;
    } else if (/^[A-Z]$/.test(piece)) out.push({ kind: 'slot', slot: piece as Slot });
    else out.push({ kind: 'words', any: piece.split('|') });
  }
  return out;
}
