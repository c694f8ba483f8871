import { isWord } from '../../../language/dictionary.ts';
import { SURE_HONORIFICS } from '../../../language/honorifics.ts';
import { isGivenName, isKnownBody, isKnownPlace, isListedPlace } from '../../../language/lexicon.ts';
import { SHIP_PREFIX } from '../../../language/places.ts';
import { acronym } from './acronym.ts';
import { isBuilding, isInAddress } from './addresses.ts';
import { isVenue, standsAsPlace } from './after-prepositions.ts';
import { isBesidePost } from './beside-a-post.ts';
import { endsAsBody, headsAsBody, isBodyOfAPeople, isSoleBody } from './bodies.ts';
import { isCommonOnly, lowerName, type Candidate, type Rule } from './candidate.ts';
import { hasLetters } from './named-people.ts';
import { isPeople } from './peoples.ts';
import { isOfACountry } from './of-a-country.ts';
import { isPaper } from './papers.ts';
import { beginsAsPerson } from './people.ts';
import { isPerformers } from './performers.ts';
import { isBeforeRegion, isDateline, isPartOfPlace, namesPlace } from './places.ts';
import { isSide } from './sides.ts';
import { isStation, isPartOfService } from './stations.ts';
import { isChief, isLabel, isOccasion, isPostWord } from './things.ts';
import type { Word } from '../words.ts';

/** "Mr Baker", "Captain Tarn", but not "General Provisions", "Deputy News Editor": some titles are words like others. */
const isTitled = ({ line, outerFrom }: Candidate, words: readonly Word[]): boolean =>
  SURE_HONORIFICS.has(line.words[outerFrom]!.lower) || !words.every(isCommonOnly);

/** Rules for names whose own words, or what stands fast beside them, say what they are; most telling first. */
export const RULES_OF_FORM: readonly Rule[] = [
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
  {
    name: 'venue',
    because: 'an exchange, a club or a leisure centre that one is at or in is a building',
    sees: 'form',
    kind: (c, words) => (isVenue(c, words) ? 'place' : null),
  },
  {
    name: 'building in an address',
    because: 'a court or an exchange before the street that it stands in is no body',
    sees: 'form',
    kind: (c, words) => (isBuilding(c, words) ? 'place' : null),
  },
  {
    name: 'body by its last noun',
    because: 'council, agency or Ltd at the end says that a body is named',
    sees: 'form',
    kind: (_, words) => (endsAsBody(words) ? 'organisation' : null),
  },
  {
    name: 'body by its head',
    because: 'Department for …, University of …: the noun before the preposition says what it is',
    sees: 'form',
    kind: (_, words) => (headsAsBody(words) ? 'organisation' : null),
  },
  {
    name: 'sole body',
    because: 'the Government, Parliament: a capital in running text names the one there is',
    sees: 'form',
    kind: (c, words) => (isSoleBody(c, words) ? 'organisation' : null),
  },
  {
    name: 'newspaper',
    because:
      'with "the" and a capital in running text, and before "staff writer", herald and guardian are papers',
    sees: 'form',
    kind: (c, words) => (isPaper(c, words) ? 'organisation' : null),
  },
  {
    name: 'dateline',
    because: 'a report opens with the town that it was sent from, in capitals before a dash',
    sees: 'form',
    kind: (c) => (isDateline(c) ? 'place' : null),
  },
  {
    name: 'place before its country',
    because: 'a town is told from its namesakes by the country or state after the comma',
    sees: 'form',
    kind: (c, words) => (words.length <= 3 && isBeforeRegion(c) ? 'place' : null),
  },
  {
    name: 'place in an address',
    because: 'a town stands between its street and its postcode',
    sees: 'form',
    kind: (c, words) => (words.length <= 3 && isInAddress(c) ? 'place' : null),
  },
  {
    name: 'side in a match',
    because: 'what beats, signs or is played for is a team',
    sees: 'form',
    kind: (c, words) => (words.length <= 3 && isSide(c) ? 'organisation' : null),
  },
  {
    name: 'two things that call a firm',
    because: 'A & B is a firm or a paper, even where B is a noun for a place',
    sees: 'form',
    kind: (_, words) => (words.length === 3 && words[1]!.text === '&' ? 'organisation' : null),
  },
  {
    name: 'place by its noun',
    because: 'river, street or hall says that a place is named',
    sees: 'form',
    kind: (_, words) => (namesPlace(words) ? 'place' : null),
  },
  {
    name: 'given name first',
    because: 'a name that begins with a given name and goes on is a person',
    sees: 'form',
    kind: (_, words) => (beginsAsPerson(words) ? 'person' : null),
  },
  {
    name: 'firm of partners',
    because: 'A & B is a firm',
    sees: 'form',
    kind: (_, words) => (words.some((w) => w.text === '&') ? 'organisation' : null),
  },
  {
    name: 'road number',
    because: 'a letter and figures number a road',
    sees: 'form',
    kind: (c, words) =>
      words.length === 1 && /^(?:[ABM]\d{1,4}|I-\d{1,3})$/.test(words[0]!.text) && !isLabel(c)
        ? 'place'
        : null,
  },
  {
    name: 'acronym',
    because: 'capitals in running text abbreviate a body more often than anything else',
    sees: 'form',
    kind: (c, words) => acronym(c, words),
  },
];
