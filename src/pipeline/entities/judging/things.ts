import { PART_NOUNS } from '../../../language/documents.ts';
import { EVENT_NOUNS, HONOURS, OCCASION_HEADS, THING_NOUNS } from '../../../language/occasions.ts';
import { POST_WORDS, ROLE_NOUNS } from '../../../language/roles.ts';
import type { Word } from '../words.ts';
import { lowerName, type Candidate } from './candidate.ts';

const NUMERAL = /^(?:[IVXLC]+|\p{Lu}?\d+\p{Lu}?|\p{Lu})\.?$/u;

/** "Battle of Hastings", "Clean Air Bill": what is named is a happening, a prize or a work. */
export function isOccasion(words: readonly Word[]): boolean {
  if (words.length === 2 && PART_NOUNS.has(words[0]!.lower) && NUMERAL.test(words[1]!.text)) return true;
  if (HONOURS.test(lowerName(words)) || (words.length > 1 && OCCASION_HEADS.has(words[0]!.lower)))
    return true;
  const last = words.at(-1)!.lower;
  if (words.length > 1 && (EVENT_NOUNS.has(last) || THING_NOUNS.has(last))) return true;
  const of = words.findIndex((w) => w.lower === 'of' || w.lower === 'for' || w.lower === 'on');
  return of > 0 && (EVENT_NOUNS.has(words[of - 1]!.lower) || THING_NOUNS.has(words[of - 1]!.lower));
}

/** "B4. An improvement notice …": the number of a paragraph, which no road is. */
export const isLabel = ({ line, from, to }: Candidate): boolean =>
  from === 0 && /^[.):]?\s/.test(line.doc.text.slice(line.words[to]!.end, line.words[to]!.end + 2));

/** "Chief Regulator": a body's noun that "Chief" makes the noun of a post. */
export const isChief = (words: readonly Word[]): boolean =>
  words.length === 2 && words[0]!.lower === 'chief' && CHIEFS.test(words[1]!.lower);

const CHIEFS =
  /^(?:constable|economist|executive|inspector|magistrate|officer|ombudsman|regulator|registrar|scientist|statistician|veterinarian|whip)$/;

/** A word of which titles of posts are made. */
export const isPostWord = (lower: string): boolean =>
  lower === '&' || ROLE_NOUNS.has(lower) || POST_WORDS.has(lower);
