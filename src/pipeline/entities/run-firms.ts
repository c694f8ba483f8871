import { COMPANY_FORMS } from '../../language/bodies/firms.ts';
import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { PARTY_NOUNS } from '../../language/parties.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { capAt } from './run-words.ts';
import type { Word } from './words.ts';

/** "Acmex Fishing (Kentford) Limited": where the form of the company after brackets stands, or null. */
export function bracketedEnd(words: readonly Word[], to: number): number | null {
  if (words[to + 1]?.gap !== ' (' || !words[to + 1]!.cap) return null;
  let last = to + 1;
  while (last < to + 3 && capAt(words, last + 1)) last++;
  const form = words[last + 1];
  return form?.gap === ') ' && isForm(form) ? last + 1 : null;
}

/**
 * Whether "and" joins what one firm is called by, as its form at the end tells: "Acmex and Brook Limited", "Acmex Ice and
 * Leisure Inc." Two firms would each have their own, and a person or a place has none.
 */
export function joinsFirm(words: readonly Word[], from: number, to: number): boolean {
  const [left, right, form] = [words[to]!, words[to + 2], words[to + 3]];
  if (right === undefined || form === undefined || !/^,? $/.test(form.gap) || !isForm(form)) return false;
  if (BODY_NOUNS.has(left.lower) || BODY_NOUNS.has(right.lower) || words[from - 1]?.lower === 'and')
    return false;
  if (/^, $/.test(words[from]!.gap)) return false;
  if (from === to)
    return isSurname(left) && isSurname(right) && !PARTY_NOUNS.has(left.lower) && !isKnownPlace(left.lower);
  return (
    !isGivenName(words[from]!.lower) &&
    [left, right].every(({ lower }) => isWord(lower) && !isGivenName(lower) && !PLACE_NOUNS.has(lower))
  );
}

const isSurname = ({ lower }: Word): boolean => !isWord(lower) || isNameToo(lower);

const isForm = ({ lower, cap }: Word): boolean =>
  cap && COMPANY_FORMS.has(lower.replaceAll('.', '')) && !/^(?:jr|sr|as|sa|na)\.?$/.test(lower);
