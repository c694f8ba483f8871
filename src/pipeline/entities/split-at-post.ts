import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { TIER_WORDS } from '../../language/bodies/territorial.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { HONORIFICS, TITLE_MODIFIERS } from '../../language/honorifics.ts';
import { isDemonym, isKnownPlace } from '../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../../language/roles.ts';
import { lowerName } from './judging/candidate.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/**
 * "U.N. Secretary-General Ann Smith": a body or place, then a post with a person's name: two runs. "Board Chair Ann
 * Smith": the body is only a common noun, which belongs to the post.
 */
export function splitAtPost(run: Run): Run[] {
  const { words } = run.line;
  for (let k = run.from + 1; k < run.to; k++) {
    const word = words[k]!;
    if (
      !(isPost(word) || isTitleOf(words.slice(run.from, k), word)) ||
      !word.cap ||
      !words[k + 1]!.cap ||
      ROLE_NOUNS.has(words[k + 1]!.lower)
    )
      continue;
    let first = k;
    const governs = /^(?:minister|secretary)$/.test(word.lower);
    while (
      first > run.from &&
      ((governs && PORTFOLIOS.has(words[first - 1]!.lower)) ||
        TITLE_MODIFIERS.has(words[first - 1]!.lower) ||
        ROLE_NOUNS.has(words[first - 1]!.lower))
    )
      first--;
    const rest = words.slice(k + 1, run.to + 1);
    const last = rest.at(-1)!.lower;
    if (
      first === run.from ||
      rest.length > 3 ||
      rest.some((w) => !w.cap) ||
      BODY_NOUNS.has(last) ||
      PLACE_NOUNS.has(last)
    )
      continue;
    if (HONORIFICS.has(words[first - 1]!.lower) || rest.every((w) => isWord(w.lower) && !isNameToo(w.lower)))
      continue;
    const body = words.slice(run.from, first);
    // The name begins after what its bearer is in charge of.
    let from = first;
    while (PORTFOLIOS.has(words[from]!.lower)) from++;
    const person = { ...run, from, postFrom: body.every((w) => w.cap) ? run.from : first };
    return isOfPost(body) ? [person] : [{ ...run, to: first - 1 }, person];
  }
  return [run];
}

/** "Chicago Cardinal Ann Smith", "Danish King Ann": a form of address after a well-known place or a people. */
const isTitleOf = (whose: readonly Word[], { lower }: Word): boolean => {
  const name = lowerName(whose);
  return HONORIFICS.has(lower) && lower !== 'st' && (isKnownPlace(name) || isDemonym(name));
};

/** A post, or what an American paper abbreviates it to: "Ohio Gov. Ann Smith", "New York Sen. Ann Smith". */
const isPost = ({ lower, text }: Word): boolean =>
  ROLE_NOUNS.has(lower) ||
  /^(?:Gov|Sen|Rep|Lt|Gen|Atty)\.$/.test(text) ||
  /^(?:representative|congressman|congresswoman)$/.test(lower);

/** Whether words before a post only say which it is: "State" Auditor, "Deputy City" Attorney. */
const isOfPost = (body: readonly Word[]): boolean =>
  body.every((w, i) => w.cap && (isCommonBody(w) || (i === 0 && body.length > 1 && DEPUTIES.test(w.lower))));
const DEPUTIES = /^(?:acting|assistant|associate|chief|deputy|interim|senior)$/;

/** "State Auditor", "Board Chair": a word of the language that says whose post it is and names nothing by itself. */
const isCommonBody = ({ lower }: Word): boolean =>
  isWord(lower) && (GENERIC_NOUNS.has(lower) || TIER_WORDS.has(lower)) && !isKnownPlace(lower);
