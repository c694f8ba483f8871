import { PART_NOUNS } from '../../../language/documents.ts';
import { HONORIFICS } from '../../../language/honorifics.ts';
import { isGivenName, isKnownPlace } from '../../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Word } from '../words.ts';
import { after, before, isCommonOnly, isInitial, isUnknown, type Candidate } from './candidate.ts';

/** "Mary Smith", "J. R. Brown": a given name or initials first. */
export function beginsAsPerson(words: readonly Word[]): boolean {
  if (
    words.length < 2 ||
    words.length > 5 ||
    words.some((w) => w.text === '&' || /^(?:for|and)$/.test(w.lower))
  )
    return false;
  const [first, ...rest] = words;
  if (isInitial(first!)) return rest.every((w) => isInitial(w) || !isCommonOnly(w));
  return isGivenName(first!.lower) && !rest.every((w) => isCommonOnly(w) && w.lower.length > 6);
}

/** "Siobhan said": a given name alone that is neither a word nor a place. */
export function isGivenNameAlone(words: readonly Word[]): boolean {
  return (
    words.length === 1 &&
    isGivenName(words[0]!.lower) &&
    isUnknown(words[0]!) &&
    !isKnownPlace(words[0]!.lower)
  );
}

/** "Ioan Crisan, 54,", "the engineer Ioan Crisan": given an age, a post or a relative clause with "who". */
export function described(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  if (
    prev !== undefined &&
    prev.lower !== prev.text.toUpperCase() &&
    ROLE_NOUNS.has(prev.lower) &&
    /^,? $/.test(c.line.words[c.outerFrom]!.gap)
  )
    return true;
  if (next === undefined || !/^, $/.test(next.gap)) return false;
  if (/^\d\d$/.test(next.text)) return true;
  const near = c.line.words.slice(c.outerTo + 1, c.outerTo + 8);
  return (
    /^(?:a|an|the|who|whose)$/.test(next.lower) &&
    (next.lower.startsWith('who') || near.some((w) => ROLE_NOUNS.has(w.lower)))
  );
}

/** Two or three capitalised words of which none is only a word of the language. */
export function isTwoNames(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || before(c)?.lower === 'the') return false;
  return (
    words.every((w) => w.cap && !/\d/.test(w.text)) &&
    words.filter((w) => isCommonOnly(w)).length === 0 &&
    !words.some((w) => w.upper && w.text.length < 4) &&
    !HONORIFICS.has(words[0]!.lower) &&
    !ROLE_NOUNS.has(words.at(-1)!.lower) &&
    !PART_NOUNS.has(words[0]!.lower)
  );
}
