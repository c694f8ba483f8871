import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { SCHOOL_WORDS } from '../../language/bodies/schools.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/honorifics.ts';
import { isGivenName, isKnownPlace, tagsOf } from '../../language/lexicon.ts';
import { OPENERS } from '../../language/name-words.ts';
import { OCCASION_HEADS } from '../../language/occasions.ts';
import { PLACE_HEADS, PLACE_NOUNS } from '../../language/places.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../../language/roles.ts';
import { lowerName } from './judging/candidate.ts';
import { isRescue } from './run-words.ts';
import type { Word } from './words.ts';

/**
 * Where a name begins whose run opens a sentence: after words that have their capital from there alone.
 *
 * @param from word index of the run's first word
 * @param to of its last, included
 */
export function afterOpeners(words: readonly Word[], from: number, to: number): number {
  let i = from;
  // "NEW YORK —": of a line in capitals, too.
  if (isKnownPlace(lowerName(words.slice(from, to + 1)))) return i;
  // "Local 12" is a union's.
  while (i < to && words[i]!.cap && OPENERS.has(words[i]!.lower) && !/^\d/.test(words[i + 1]!.text)) i++;
  if (i > from) return i;
  const first = words[i]!;
  const next = words[i + 1];
  if (i === to || !next?.cap) return i;
  if (!isWord(first.lower) || isNameToo(first.lower) || isGivenName(first.lower) || isKnownPlace(first.lower))
    return i;
  if (ROLE_NOUNS.has(first.lower) && next.possessive) return i + 1;
  if (HONORIFICS.has(first.lower) || ROLE_NOUNS.has(first.lower) || TITLE_MODIFIERS.has(first.lower))
    return i;
  if (PORTFOLIOS.has(first.lower) && /^(?:minister|secretary)$/.test(next.lower)) return i;
  if (OCCASION_HEADS.has(first.lower) || PLACE_HEADS.has(first.lower)) return i;
  if (isRescue(words, i, i)) return i;
  if (isOrder(words, i)) return i + 1;
  // "Lino Brook, 58, said", "Valley Radio": an age or what a station sends tells that the first word is a name too.
  if (to === i + 1 && /^\d\d$/.test(words[to + 1]?.text ?? '') && words[to + 1]!.gap === ', ') return i;
  if (words.slice(i, to + 1).some((w) => w.lower === 'radio')) return i;
  const last = words[to]!.lower;
  if (BODY_NOUNS.has(last) || SCHOOL_WORDS.has(last) || PLACE_NOUNS.has(last)) return i;
  if (words.slice(i, to).some((w) => !w.cap)) return i;
  return i + 1;
}

/** "b. Require Board members", "• Brought Acme Group": a verb that opens a list's item, and nothing else than a verb. */
function isOrder(words: readonly Word[], at: number): boolean {
  const tags = tagsOf(words[at]!.lower);
  if (tags.some((t) => /^(?:Noun|Singular|Plural|Adjective|Participle|Uncountable)$/.test(t))) return false;
  return tags.includes('PastTense') || (tags.includes('Infinitive') && /[.)•–]\s*$/.test(words[at]!.gap));
}
