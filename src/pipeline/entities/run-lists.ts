import { FIRM_NOUNS } from '../../language/bodies/firms.ts';
import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { isWord } from '../../language/dictionary.ts';
import { isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { capAt } from './run-words.ts';
import type { Word } from './words.ts';

/** A list in a name has at most so many words. */
const LONGEST = 9;

/**
 * Where the list of matters that a body's name is made of ends, with its "and" and all after it: "Brewery, Malt and Beverage
 * Workers’ Union", "Environment, Food and Rural Affairs" after "Department for"; null where the comma ends the name.
 */
export function listEnd(words: readonly Word[], from: number, to: number): number | null {
  const next = words[to + 1];
  if (next?.gap !== ', ' || next.initial || !isMatter(next)) return null;
  let of = to - 1;
  while (of > from && !/^(?:of|for|on)$/.test(words[of]!.lower)) of--;
  const headed = of > from && BODY_NOUNS.has(words[of - 1]!.lower);
  const first = of <= from ? from : words[of + 1]!.lower === 'the' ? of + 2 : of + 1;
  if (words.slice(first, to + 1).some((w) => !isMatter(w))) return null;
  let at = to + 1;
  while (at < to + LONGEST && words[at + 1]?.lower !== 'and' && words[at + 1]?.text !== '&') {
    const word = words[at + 1];
    if (word === undefined || !/^,? $/.test(word.gap) || !isMatter(word)) return null;
    at++;
  }
  const joint = words[at + 1];
  if (joint === undefined || !/^,? $/.test(joint.gap) || !capAt(words, at + 2)) return null;
  let end = at + 2;
  while (isWord(words[end]!.lower) && (capAt(words, end + 1) || isOwnedBy(words, end))) end++;
  const last = words[end]!;
  if (headed) return isMatter(last) ? end : null;
  const closes = BODY_NOUNS.has(last.lower) && !FIRM_NOUNS.has(last.lower);
  return closes && end > at + 2 ? end : null;
}

/** A common word with a capital that is nobody's and no place's name, and calls neither a body nor a post. */
const isMatter = ({ lower, cap }: Word): boolean =>
  cap &&
  (isWord(lower) || isWord(lower.replace(/s$/, ''))) &&
  !isGivenName(lower) &&
  !isKnownPlace(lower) &&
  !GENERIC_NOUNS.has(lower) &&
  !ROLE_NOUNS.has(lower);

/** "Workers’ Union": the gap holds the apostrophe of a plural. */
const isOwnedBy = (words: readonly Word[], at: number): boolean =>
  words[at]!.possessive && /^[’'] $/.test(words[at + 1]?.gap ?? '') && words[at + 1]!.cap;

/** ", Local 12" after a union’s name: the index of the number, or null. */
export function branchEnd(words: readonly Word[], to: number): number | null {
  const [branch, number] = [words[to + 1], words[to + 2]];
  const is =
    branch?.gap === ', ' &&
    branch.cap &&
    /^(?:local|lodge|chapter|branch|post)$/.test(branch.lower) &&
    number?.gap === ' ';
  return is && /^(?:\d{1,5}[A-Z]?)$/.test(number.text) ? to + 2 : null;
}
