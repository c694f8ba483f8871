import { isWord } from '../../../language/dictionary.ts';
import { SURE_HONORIFICS } from '../../../language/honorifics.ts';
import { isGivenName, isKnownBody, isKnownPlace, isListedPlace } from '../../../language/lexicon.ts';
import { SHIP_PREFIX } from '../../../language/places.ts';
import type { Word } from '../words.ts';
import { standsAsPlace } from './after-prepositions.ts';
import { isBesidePost } from './beside-a-post.ts';
import { endsAsBody, isBodyOfAPeople } from './bodies.ts';
import { type Candidate, type Rule, isCommonOnly, lowerName } from './candidate.ts';
import { hasLetters } from './named-people.ts';
import { isOfACountry } from './of-a-country.ts';
import { isPeople } from './peoples.ts';
import { isPerformers } from './performers.ts';
import { isPartOfPlace } from './places.ts';
import { isPartOfService, isStation } from './stations.ts';
import { isChief, isOccasion, isPostWord } from './things.ts';

/** "Mr Baker", "Captain Tarn", but not "General Provisions", "Deputy News Editor": some titles are words like others. */
const isTitled = ({ line, outerFrom }: Candidate, words: readonly Word[]): boolean =>
  SURE_HONORIFICS.has(line.words[outerFrom]!.lower) || !words.every(isCommonOnly);

/** Rules that know a name whole, or by what stands fast beside it; most telling first. */
export const RULES_OF_WHOLE_NAMES: readonly Rule[] = [
  {
    name: 'titled person',
    because: 'a form of address stands before people only',
    sees: 'form',
    kind: (c, words) => (c.outerFrom < c.from && isTitled(c, words) && !endsAsBody(words) ? 'person' : null),
  },
  {
    name: 'person with letters',
    because: 'a seat in a parliament, silk and an order stand in letters after people only',
    sees: 'form',
    kind: (c, words) => (hasLetters(c, words) && !endsAsBody(words) ? 'person' : null),
  },
  {
    name: 'named beside a post',
    because:
      'a given name and a surname right after what somebody does are that person’s, in whatever noun they end',
    sees: 'form',
    kind: (c, words) => (isBesidePost(c, words) ? 'person' : null),
  },
  {
    name: 'station or part of a service',
    because: 'Radio Kent, NHS Kent: the place in the name of a station or a service is where it is for',
    sees: 'form',
    kind: (_, words) => (isStation(words) || isPartOfService(words) ? 'organisation' : null),
  },
  {
    name: 'those who play together',
    because:
      'a silver band is no thing and a touring opera no work, where their name says whose or from where',
    sees: 'form',
    kind: (_, words) => (isPerformers(words) ? 'organisation' : null),
  },
  {
    name: 'body of a country',
    because: 'Arts England: a matter with its country is the body that sees to it',
    sees: 'form',
    kind: (_, words) => (isOfACountry(words) ? 'organisation' : null),
  },
  {
    name: 'occasion or thing',
    because: 'battles, cups, prizes and laws are named like bodies and places and are none',
    sees: 'form',
    kind: (_, words) => (isOccasion(words) ? 'none' : null),
  },
  {
    name: 'ship or prison',
    because:
      'letters such as HMS, MV and HMP stand before ships and prisons only, and one is aboard a ship as in a place',
    sees: 'form',
    kind: (_, words) =>
      words.length > 1 && (SHIP_PREFIX.test(words[0]!.text) || /^HM(?:P|YOI)$/.test(words[0]!.text))
        ? 'place'
        : null,
  },
  {
    name: 'post',
    because: '"Chief Executive" is what somebody is, not who',
    sees: 'form',
    kind: (_, words) => (words.every((w) => isPostWord(w.lower)) || isChief(words) ? 'none' : null),
  },
  {
    name: 'well-known place',
    because: 'the lexicon has the whole name as a place; Jordan or Sydney is one where somebody is in it',
    sees: 'form',
    kind: (c, words) =>
      (isKnownPlace(lowerName(words)) || isPartOfPlace(words)) &&
      (!isGivenName(lowerName(words)) || standsAsPlace(c)) &&
      (!endsAsBody(words) || isListedPlace(lowerName(words)))
        ? 'place'
        : null,
  },
  {
    name: 'well-known body',
    because: 'the lexicon has the whole name as a body',
    sees: 'form',
    kind: (c, words) =>
      isBodyOfAPeople(words) ||
      (isKnownBody(lowerName(words)) &&
        (words.length > 1 || !isWord(lowerName(words)) || (!words[0]!.initial && !c.line.titled)))
        ? 'organisation'
        : null,
  },
  {
    name: 'nationality',
    because: 'a people or a language is no body and no place',
    sees: 'form',
    kind: (_, words) => (isPeople(words) ? 'none' : null),
  },
];
