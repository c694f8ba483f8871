import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { TIER_WORDS } from '../../language/bodies/territorial.ts';
import { isDemonym, isGivenName, isKnownPlace, isVerbLike, tagsOf } from '../../language/lexicon.ts';
import { CONTRACTION } from '../../language/grammar-words.ts';
import { PLAIN_FIRST } from '../../language/name-words.ts';
import { SMALL_BODIES, SMALL_KINDS, SMALL_PLACES, SITE_NOUNS } from '../../language/places.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Document } from '../../model/document.ts';
import { overlaps } from '../../model/span.ts';
import { candidateOf } from './candidates.ts';
import { isUnknown, lowerName, type Candidate } from './judging/candidate.ts';
import type { Found } from './found.ts';
import { runsOf } from './runs.ts';
import type { Line, Word } from './words.ts';

/**
 * Bodies and places whose noun is printed small: "Kentford council", "Carford road", "the Mill Road treatment
 * plant". What stands before the noun must look like a name. Returns all that is found, with the names that are only
 * the first part of such a one left out; the place that a site is called by stays.
 */
export function withSmallNouns(doc: Document, lines: readonly Line[], found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const line of lines) {
    if (line.titled || line.shouting) continue;
    for (const run of runsOf(line)) {
      const c = candidateOf(run);
      const noun = c && nounAfter(c);
      if (!c || noun === null || !isNameLike(c, found)) continue;
      const { words } = line;
      const head = words[noun]!;
      const named = [...words.slice(c.from, c.to + 1), ...tiers(words.slice(c.to + 1, noun)), head];
      out.push({
        doc,
        type: SMALL_BODIES.has(head.lower) ? 'organisation' : 'place',
        name: named.map((w) => w.text).join(' '),
        start: words[c.from]!.start,
        end: head.end,
        titled: null,
        // The noun of a site is a word, not a part of its name.
        form: SITE_NOUNS.has(head.lower) ? 'alias' : 'name',
        weight: 100,
        rule: 'small noun',
      });
    }
  }
  const isSite = (f: Found): boolean => SITE_NOUNS.has(f.name.split(' ').at(-1)!);
  const kept = found.filter((f) => !out.some((o) => o.start <= f.start && f.end <= o.end && !isSite(o)));
  return [...kept, ...out];
}

/** Only what tells one council from another belongs to the name: "borough", not "treatment". */
const tiers = (words: readonly Word[]): Word[] => words.filter((w) => TIER_WORDS.has(w.lower));

/** The index of the noun after a name, with at most one word for its kind between, or null. */
function nounAfter(c: Candidate): number | null {
  const { words } = c.line;
  if (words[c.to]!.possessive || c.outerTo > c.to) return null;
  for (const at of [c.to + 1, c.to + 2]) {
    const word = words[at];
    if (word?.gap !== ' ' || word.cap) return null;
    if (SMALL_BODIES.has(word.lower) || SMALL_PLACES.has(word.lower))
      return isCompound(words, at) ? null : at;
    if (!SMALL_KINDS.has(word.lower) && !TIER_WORDS.has(word.lower)) return null;
  }
  return null;
}

/** "Kent council tax", "Elm Street school run": the noun only describes the next one. */
function isCompound(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ' || words[at]!.possessive || next.cap || STOP_WORDS.has(next.lower)) return false;
  return !isFinite(next.lower) && !CONTRACTION.test(next.lower) && !next.lower.endsWith('ly');
}

/** A verb as it follows a subject: "said", "closes", "will"; "tax" may be a noun. */
const isFinite = (lower: string): boolean =>
  isVerbLike(lower) && !tagsOf(lower).includes('Infinitive') && !lower.endsWith('ing');

function isNameLike(c: Candidate, found: readonly Found[]): boolean {
  const words = c.line.words.slice(c.from, c.to + 1);
  const last = words.at(-1)!;
  if (words.length > 3 || words.some((w) => !w.cap) || c.outerFrom < c.from) return false;
  if (BODY_NOUNS.has(last.lower) || words.some((w) => isDemonym(w.lower))) return false;
  if (words.length === 1 && (PLAIN_FIRST.has(last.lower) || /(?:[aei]an|ish|ese)$/.test(last.lower)))
    return false;
  const range = { start: words[0]!.start, end: last.end };
  const known = found.find((f) => overlaps(f, range));
  if (known?.type === 'person') return false;
  return (
    (known?.type === 'place' && known.start === range.start) ||
    isKnownPlace(lowerName(words)) ||
    (words.some(isUnknown) && !isGivenName(words[0]!.lower))
  );
}
