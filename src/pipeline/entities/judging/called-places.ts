import { CONQUERED, SETTLEMENTS, SMALL_TERRITORIES } from '../../../language/places.ts';
import { after, before, type Candidate } from './candidate.ts';

/** "the town of Guernica", "Braunau, a town on", "Logar province", "the capital Holm", "invaded Aragón": words beside the name say that it is a place. */
export function isCalledPlace(c: Candidate): boolean {
  if (c.outerFrom < c.from || c.line.words[c.from]!.initial) return isPutBeside(c);
  const [of, noun] = [before(c), before(c, 2)];
  if (of?.lower === 'of' && noun !== undefined && !noun.cap && SETTLEMENTS.has(noun.lower)) return true;
  if (of !== undefined && !of.cap && (CONQUERED.has(of.lower) || of.lower === 'capital')) return true;
  const next = after(c);
  return (next?.gap === ' ' && !next.cap && SMALL_TERRITORIES.has(next.lower)) || isPutBeside(c);
}

/**
 * "Reading, a town on the Thames": whatever else the name means, for nothing but a place is a town. A name with a capital
 * that opens a sentence may be a word.
 */
export const isCalledTown = (c: Candidate): boolean => !c.line.words[c.from]!.initial && isPutBeside(c);

/** "Bilbao, a large port in the north": the noun phrase after the comma is built on a noun for a settlement. */
function isPutBeside(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !/^(?:an?|the|its|their)$/.test(next.lower)) return false;
  for (let n = 2; n <= 5; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ' || word.possessive) return false;
    // "the city council", "the island nation": the noun only describes the next one.
    if (SETTLEMENTS.has(word.lower))
      return after(c, n + 1)?.gap !== ' ' || LINKS.test(after(c, n + 1)!.lower);
  }
  return false;
}

const LINKS =
  /^(?:in|on|of|at|near|north|south|east|west|that|which|where|with|and|about|just|close|then|by)$/;
