import { GENERIC_NOUNS } from '../../language/bodies.ts';
import { isVerbLike, tagsOf } from '../../language/lexicon.ts';
import { ROLE_NOUNS, SPOKES } from '../../language/roles.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Range } from '../../model/span.ts';
import { stem } from '../../text/tokens.ts';
import type { Cluster } from './clusters.ts';
import { byLine, marksOf, type Marks } from './marks.ts';
import type { Placed, Reading } from './reading.ts';
import type { Line, Word } from './words.ts';

/** Adjectives that say which of two bodies, or nothing, rather than part of a name. */
const PLAIN = new Set('new local whole same said own entire present current former'.split(' '));
const OTHER = new Set('neighbouring neighboring other second'.split(' '));

interface Phrase extends Range {
  readonly noun: string;
  readonly mods: readonly string[];
  readonly other: boolean;
  readonly definite: boolean;
  /** The body put right before it: "Acmex, the regulator,". */
  readonly beside: Placed | null;
  /** Stems of places among the modifiers, which need not be words of the body's name. */
  readonly where: readonly string[];
}

/**
 * Bodies taken up by a common noun: "the council", "the county council", "the improvement board". Resolved in
 * the document, by what its words allow; across documents only where one body of the folder fits.
 */
export function genericBodies(
  reading: Reading,
  clusters: ReadonlyMap<number, Cluster>,
  rootOf: (node: number) => number,
  bodyOf: (place: Placed) => number | null,
): Placed[] {
  const bodies = [...clusters.values()].filter((c) => c.type === 'organisation');
  const here = new Set(reading.placed.map((p) => rootOf(p.node)));
  const inDoc = bodies.filter((c) => here.has(c.root));
  const out: Placed[] = [];
  const last = new Map<number, number>();
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
      const root = phrase.beside ? rootOf(phrase.beside.node) : resolve(phrase, inDoc, bodies, last, near);
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

function resolve(
  phrase: Phrase,
  inDoc: readonly Cluster[],
  all: readonly Cluster[],
  last: ReadonlyMap<number, number>,
  near: ReadonlySet<number>,
): number | null {
  const fits = (c: Cluster): boolean => fitsNoun(c, phrase) && phrase.mods.every((m) => c.words.has(m));
  let fit = inDoc.filter(fits);
  if (fit.length === 0 && phrase.where.length > 0) {
    const rest = phrase.mods.filter((m) => !phrase.where.includes(m));
    const alike = inDoc.filter((c) => c.heads.has(phrase.noun) && rest.every((m) => c.words.has(m)));
    if (alike.length === 1) return alike[0]!.root;
  }
  if (fit.length === 0) {
    const anywhere = all.filter((c) => fits(c) && (phrase.mods.length > 0 || c.heads.has(phrase.noun)));
    return anywhere.length === 1 ? anywhere[0]!.root : null;
  }
  if (!phrase.definite && (phrase.mods.length === 0 || fit.length > 1)) return null;
  const exact = fit.filter((c) => c.heads.has(phrase.noun));
  if (exact.length > 0) fit = exact;
  if (fit.length === 1) return fit[0]!.root;
  const apart = fit.filter((c) => !near.has(c.root));
  if (apart.length > 0) fit = apart;
  if (fit.length === 1) return fit[0]!.root;
  const recent = [...fit]
    .filter((c) => last.has(c.root))
    .sort((a, b) => last.get(b.root)! - last.get(a.root)! || a.root - b.root);
  if (phrase.other) return recent.length === 2 ? recent[1]!.root : null;
  return recent[0]?.root ?? null;
}

function fitsNoun(c: Cluster, { noun }: Phrase): boolean {
  if (noun === 'county' || noun === 'borough' || noun === 'district')
    return c.heads.has('council') && c.words.has(stem(noun));
  return GENERIC_NOUNS.get(noun)?.some((head) => c.heads.has(head)) ?? false;
}

function phrasesIn(line: Line, marks: Marks): Phrase[] {
  const out: Phrase[] = [];
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!GENERIC_NOUNS.has(word.lower) || marks.on[i] !== undefined || line.shouting) continue;
    const to = ofPart(words, i, marks);
    if (to === i && isCompound(words, i)) continue;
    const from = leftOf(words, i, marks);
    const article = words[from - 1];
    const owned = from < i && marks.on[from] !== undefined && words[marks.to[from]!]!.possessive;
    const definite =
      owned || (/^(?:the|this|that|its|their)$/.test(article?.lower ?? '') && /^ $/.test(words[from]!.gap));
    const indefinite = /^an?$/.test(article?.lower ?? '');
    const mods = modifiers(words, from, to, i);
    const beside = besideOf(words, marks, definite || indefinite ? from - 1 : -1, to);
    const where = words
      .slice(from, i)
      .filter((_, k) => marks.on[from + k]?.type === 'place')
      .map((w) => stem(w.lower));
    if (!definite && !indefinite && mods.length === 0) continue;
    const start = (definite || indefinite) && !owned ? article!.start : words[from]!.start;
    out.push({
      start,
      end: words[to]!.end,
      noun: word.lower,
      mods: mods.filter((m) => !OTHER.has(m)),
      other: words.slice(from, i).some((w) => OTHER.has(w.lower)),
      definite,
      beside,
      where,
    });
    i = to;
  }
  return out;
}

function ofPart(words: readonly Word[], at: number, marks: Marks): number {
  if (words[at]!.possessive || words[at + 1]?.lower !== 'of' || words[at + 1]?.gap !== ' ') return at;
  let to = at + 1;
  for (let i = at + 2; i < at + 5 && i < words.length; i++) {
    const word = words[i]!;
    if (
      word.gap !== ' ' ||
      word.cap ||
      marks.on[i] !== undefined ||
      STOP_WORDS.has(word.lower) ||
      tagsOf(word.lower).includes('PastTense')
    )
      break;
    to = i;
  }
  return to === at + 1 ? at : to;
}

/** The body that the phrase is put beside, between commas or after a dash. */
function besideOf(words: readonly Word[], marks: Marks, article: number, to: number): Placed | null {
  const body = marks.on[article - 1];
  if (article < 1 || body?.type !== 'organisation' || words[article - 1]!.possessive) return null;
  const { gap } = words[article]!;
  const after = words[to + 1];
  if (/^ [–—-] $/.test(gap)) return body;
  return gap === ', ' &&
    (after === undefined || /^[,.;]/.test(after.gap) || /^(?:which|that|whose)$/.test(after.lower))
    ? body
    : null;
}

/** "council tax", "board meeting": the noun only describes the next one. */
function isCompound(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ' || words[at]!.possessive || STOP_WORDS.has(next.lower)) return false;
  if (ROLE_NOUNS.has(next.lower) || SPOKES.has(next.lower)) return false;
  return !isVerbLike(next.lower) && !/(?:s|ly)$/.test(next.lower) && !next.cap;
}

function leftOf(words: readonly Word[], at: number, marks: Marks): number {
  let i = at;
  while (i > 0 && /^ $/.test(words[i]!.gap)) {
    const prev = words[i - 1]!;
    const name = marks.on[i - 1];
    if (name !== undefined) {
      return name.type === 'place' || name.type === 'organisation' ? marks.from[i - 1]! : i;
    }
    if (
      STOP_WORDS.has(prev.lower) ||
      (prev.possessive && prev.cap) ||
      (prev.cap && !prev.initial) ||
      tagsOf(prev.lower).some(
        (t) => t === 'PastTense' || (t === 'Infinitive' && !tagsOf(prev.lower).includes('Noun')),
      )
    )
      break;
    i--;
  }
  const owner = marks.on[i - 1];
  if (owner !== undefined && words[i - 1]?.possessive && /^[’']s? $/.test(words[i]!.gap))
    return marks.from[i - 1]!;
  return i;
}

function modifiers(words: readonly Word[], from: number, to: number, noun: number): string[] {
  const out: string[] = [];
  for (let i = from; i <= to; i++) {
    const { lower } = words[i]!;
    if (i !== noun && !PLAIN.has(lower) && lower !== 'of' && !OTHER.has(lower)) out.push(stem(lower));
  }
  return out;
}
