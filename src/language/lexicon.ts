import nlp from 'compromise';
import { isWord } from './dictionary.ts';
import { MORE_BODIES, MORE_PLACES } from './gazetteer.ts';
import { MORE_GIVEN_NAMES } from './given-names.ts';
import { isInNicknames } from './nicknames.ts';
import { PEOPLES } from './peoples.ts';

/**
 * What compromise's lexicon knows of an English word, read only: `tagsOf('london')` holds `City`,
 * `tagsOf('mary')` `FemaleName`. The lexicon is never added to, for that would change it for every document.
 */
const LEXICON: Readonly<Record<string, string | readonly string[]>> = readLexicon();

function readLexicon(): Record<string, string | readonly string[]> {
  const model = nlp.model() as { one?: { lexicon?: Record<string, string | readonly string[]> } };
  return model.one?.lexicon ?? {};
}

const NONE: readonly string[] = [];

/** The tags of a lower-case word or phrase; empty where the lexicon does not have it. */
export function tagsOf(lower: string): readonly string[] {
  if (!Object.hasOwn(LEXICON, lower)) return NONE;
  const tags = LEXICON[lower];
  return tags === undefined ? NONE : typeof tags === 'string' ? [tags] : tags;
}

const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName']);
const PLACES = new Set(['City', 'Region', 'Country', 'Place']);
/** Countries, provinces and states that the lexicon lacks, and countries that were; none that is a given name or a word too. */
const MORE_REGIONS: ReadonlySet<string> = new Set(
  `britain,northern ireland,holland,bosnia,north macedonia,laos,philippines,trinidad,congo,eswatini,new south wales,
  western australia,south australia,northern territory,ulster,munster,leinster,connacht,soviet union,austria-hungary,
  czechoslovakia,yugoslavia,russian federation,east germany,west germany,prussia,rhodesia,zaire,ceylon,siam,persia,tibet,manchuria,formosa,
  north vietnam,south vietnam,bohemia,moravia,silesia,galicia,transylvania,wallachia,flanders,brittany,burgundy,castile,
  catalonia,aragon,navarre,galilee,judea,mesopotamia,macedon,gaul,hispania,britannia,tyrol,lapland,zululand,
  tanganyika,zanzibar,abyssinia,upper volta,dahomey,british honduras,united arab republic`.split(/,\s*/),
);
const VERBS = new Set(
  'PastTense PresentTense Infinitive Copula Modal Gerund Participle Verb Auxiliary PhrasalVerb'.split(' '),
);

const hasTag = (lower: string, wanted: ReadonlySet<string>): boolean =>
  tagsOf(lower).some((tag) => wanted.has(tag));

/** Whether people are called so: a first name, or a short one that is no word ("Geoff", "Jo"). */
export const isGivenName = (lower: string): boolean =>
  hasTag(lower, GIVEN) ||
  MORE_GIVEN_NAMES.has(lower) ||
  (isInNicknames(lower) && !isWord(lower) && !isKnownPlace(lower));
/** Whether a well-known place is called so. */
export const isKnownPlace = (lower: string): boolean =>
  (hasTag(lower, PLACES) && !PEOPLES.has(lower)) || isListedPlace(lower);
/** Whether our own lists have it as a place, whatever its last word means: "West Bank", "Soviet Union". */
export const isListedPlace = (lower: string): boolean => MORE_REGIONS.has(lower) || MORE_PLACES.has(lower);
/** Whether a well-known body or team is called so. */
export const isKnownBody = (lower: string): boolean => hasTag(lower, BODIES) || MORE_BODIES.has(lower);
const BODIES = new Set(['Organization', 'SportsTeam']);
/** Whether it is the adjective or the people of a country: "French". */
export const isDemonym = (lower: string): boolean =>
  hasTag(lower, new Set(['Demonym'])) || PEOPLES.has(lower) || isFromKnownPlace(lower);
/** "Dakotan", "Floridians", "Londoners": an ending makes it out of a place. */
function isFromKnownPlace(lower: string): boolean {
  const stem = /^(.{4,}?)(?:i?ans?|ns?|ers?)$/.exec(lower)?.[1];
  return stem !== undefined && !isWord(lower) && !isKnownPlace(lower) && isKnownPlace(stem);
}
/** Whether it can stand as a verb: by the lexicon, or by a regular past tense. */
export const isVerbLike = (lower: string): boolean => hasTag(lower, VERBS) || /[a-z]{2}ed$/.test(lower);
/** Whether it is a country or a state, county or province that is well known. */
export const isRegion = (lower: string): boolean =>
  hasTag(lower, new Set(['Country', 'Region'])) || MORE_REGIONS.has(lower);
