import { BE, COORDINATORS, HAVE, PREPOSITIONS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import { isWord } from '../../../language/dictionary.ts';
import { isKnownPlace } from '../../../language/lexicon.ts';
import { VESSELS } from '../../../language/places.ts';
import type { Word } from '../words.ts';
import { after, before, type Candidate } from './candidate.ts';

/** "the trawler Bonny Lass", "her sister ship, the Bonny Jean", "the Bonny Lass capsized": one is aboard as in a place. */
export function isShip(c: Candidate): boolean {
  if (c.outerFrom < c.from) return false;
  const { words } = c.line;
  if (isNamedForSomebody(words, c.from, c.to)) return true;
  const article = before(c)?.lower === 'the';
  const kind = article ? before(c, 2) : before(c);
  const gap = words[article ? c.from - 1 : c.from]!.gap;
  if (kind !== undefined && !kind.cap && VESSELS.has(kind.lower) && (article ? gap === ', ' : gap === ' '))
    return true;
  const next = after(c);
  if (!article || next?.gap !== ' ' || words[c.to]!.possessive) return false;
  const deed = /^(?:had|has|was)$/.test(next.lower) ? after(c, 2) : next;
  return (
    deed !== undefined &&
    /^(?:capsized|foundered|sailed|sank|sunk|scuttled|torpedoed|beached|refloated|salvaged|moored|berthed)$/.test(
      deed.lower,
    )
  );
}

/** "Brought the Rowena home", "on the Rowena when": with its article a given name is no one's, where no noun follows that it only describes. */
export function isGivenToShip(c: Candidate): boolean {
  const [the, next] = [before(c), after(c)];
  if (the?.lower !== 'the' || c.line.titled || c.line.words[c.to]!.possessive) return false;
  return (
    next?.gap !== ' ' ||
    [BE, HAVE, PREPOSITIONS, SUBORDINATORS].some((set) => set.has(next.lower)) ||
    /^(?:home|ashore|aground|alongside|adrift)$/.test(next.lower)
  );
}

/**
 * "The ferry Lady Rowena", "aboard the Lady Rowena": a form of address before one name, which is part of the ship's, for
 * nobody is "the Lady Rowena" that one is on board of.
 */
export function isNamedForSomebody(words: readonly Word[], from: number, to: number): boolean {
  const name = words[from + 1];
  if (to !== from + 1 || name === undefined || words[to]!.possessive) return false;
  if (!/^(?:lady|sir|miss|mrs|dame|lord)$/.test(words[from]!.lower) || words[from]!.gap !== ' ') return false;
  if (name.upper || isWord(name.lower) || isKnownPlace(name.lower)) return false;
  const kind = words[from - 1];
  if (kind === undefined) return false;
  if (!kind.cap && VESSELS.has(kind.lower)) return true;
  const next = words[to + 1];
  const ends =
    next?.gap !== ' ' ||
    [BE, HAVE, COORDINATORS, PREPOSITIONS].some((set) => set.has(next.lower)) ||
    next.lower.endsWith('ed');
  return (
    kind.lower === 'the' && ends && /^(?:aboard|board|of|off|on|onto)$/.test(words[from - 2]?.lower ?? '')
  );
}
