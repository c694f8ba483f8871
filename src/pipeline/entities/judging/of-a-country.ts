import { isWord } from '../../../language/dictionary.ts';
import { isDemonym, isKnownPlace, tagsOf } from '../../../language/lexicon.ts';
import { PLACE_HEADS } from '../../../language/places.ts';
import type { Word } from '../words.ts';
import { lowerName } from './candidate.ts';

/** Parts of a country, its ages and its sorts: "Rural England", "Roman Britain", "New England". */
const PART_OR_AGE =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|inner|outer|middle|mainland|continental|lower|upper|rural|urban|provincial|coastal|greater|great|little|new|old|young|merry|merrie|modern|ancient|medieval|early|late|roman|norman|tudor|stuart|elizabethan|jacobean|georgian|regency|victorian|edwardian|colonial|imperial|wartime|post-war|postwar|pre-war|prewar|contemporary|independent|occupied|united|free|white|red|all)$/;

/**
 * "Arts England", "Parks Canada", "Sport New Zealand": a body that is named after its matter and its country, words of the
 * language before it.
 */
export function isOfACountry(words: readonly Word[]): boolean {
  const last = words.at(-1)!.lower;
  const pair = words.length > 2 && isCountry(`${words.at(-2)!.lower} ${last}`);
  const matter = words.slice(0, pair ? -2 : -1);
  return (
    (pair || isCountry(last)) &&
    matter.length > 0 &&
    !matter[0]!.initial &&
    words.every((w) => w.cap && !w.upper && !w.possessive) &&
    !PLACE_HEADS.has(matter[0]!.lower) &&
    // "Resist America": a slogan.
    !tagsOf(matter[0]!.lower).includes('Infinitive') &&
    matter.every((w) => isWord(w.lower) && !isDemonym(w.lower) && !PART_OR_AGE.test(w.lower)) &&
    !isKnownPlace(lowerName(words))
  );
}

const isCountry = (lower: string): boolean =>
  /^(?:england|scotland|wales|britain|northern ireland)$/.test(lower) || tagsOf(lower).includes('Country');
