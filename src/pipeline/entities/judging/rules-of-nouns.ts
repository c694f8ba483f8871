import { acronym } from './acronym.ts';
import { isBuilding, isInAddress } from './addresses.ts';
import { isVenue, standsAsPlace } from './after-prepositions.ts';
import { endsAsBody, headsAsBody, isSoleBody } from './bodies.ts';
import type { Rule } from './candidate.ts';
import { isMaker } from './makers.ts';
import { isPaper } from './papers.ts';
import { beginsAsPerson, isGivenNameAlone } from './people.ts';
import { isBeforeRegion, isDateline, namesPlace } from './places.ts';
import { isGivenToShip, isShip } from './ships.ts';
import { isSide } from './sides.ts';
import { isLabel } from './things.ts';

/** Rules that know a name by a noun, a given name or letters in it; most telling first. */
export const RULES_OF_NOUNS: readonly Rule[] = [
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
  {
    name: 'given name as a place',
    because: 'nobody is "in Springfield", whatever else he is called; one such place decides',
    sees: 'form',
    kind: (c, words) => (isGivenNameAlone(words) && standsAsPlace(c) ? 'place' : null),
  },
  {
    name: 'ship by a given name',
    because: 'the ferry Rowena, and the Rowena, are ships, for nobody is a ferry or has an article',
    sees: 'form',
    kind: (c, words) => (isGivenNameAlone(words) && (isShip(c) || isGivenToShip(c)) ? 'place' : null),
  },
  {
    name: 'given name alone',
    because: 'a given name that is neither a word nor a place is somebody',
    sees: 'form',
    kind: (_, words) => (isGivenNameAlone(words) ? 'person' : null),
  },
  {
    name: 'firm by what it makes',
    because:
      'an unknown name before the plural of a thing or a word for work is a firm: nobody is called Turbines',
    sees: 'form',
    kind: (c, words) => (isMaker(c, words) ? 'organisation' : null),
  },
];
