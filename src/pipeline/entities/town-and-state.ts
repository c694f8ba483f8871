import { isRegion } from '../../language/lexicon.ts';
import { ABBREVIATED_STATES } from '../../language/places.ts';
import { after, lowerName, type Candidate } from './judging/candidate.ts';
import type { Word } from './words.ts';
import { isMiss } from './judging/places.ts';

/**
 * "OLDPORT, Me.", "Ashford County, N.C.", "Portby, New Mexico": where a town's name ends that its state is printed with,
 * full stop and all; null where none follows, or where a list of states goes on.
 */
export function stateEnd(c: Candidate): number | null {
  const { line, from, to } = c;
  const [next, second] = [after(c), after(c, 2)];
  if (next?.gap !== ', ' || !next.cap || next.possessive || line.words[to]!.possessive) return null;
  if (isRegion(lowerName(line.words.slice(from, to + 1)))) return null;
  const letters = next.text.replace(/\.$/, '');
  if (isMiss(letters, second)) return null;
  if (ABBREVIATED_STATES.has(letters) && !line.titled) return stopAfter(line.doc.text, next, letters);
  const pair = second?.gap === ' ' && second.cap ? `${next.lower} ${second.lower}` : null;
  if (pair !== null && isRegion(pair)) return second!.end;
  return isRegion(next.lower) && !(second?.gap === ' ' && second.cap) ? next.end : null;
}

/** "Minn." keeps the stop that shortens it. */
const stopAfter = (text: string, { start }: Word, letters: string): number => {
  const end = start + letters.length;
  return text[end] === '.' ? end + 1 : end;
};
