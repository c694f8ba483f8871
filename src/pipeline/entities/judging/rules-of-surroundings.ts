import { WORDS_FIRST } from '../../../language/given-names.ts';
import { isDemonym } from '../../../language/lexicon.ts';
import { isActingBody, isActingName, isActingSupplier } from './acting.ts';
import {
  isAfterPreposition,
  isAfterWeakPreposition,
  isHomeOf,
  isInSomewhere,
  isOfSomewhere,
  isOfTown,
  isWhere,
  standsAsPlace,
} from './after-prepositions.ts';
import { hasWhatBodiesHave, isBodyBeside, isCalledBody } from './beside-bodies.ts';
import { isCalledPlace, isCalledTown } from './called-places.ts';
import { isCommonOnly, isPlainName, isUnknown, type Rule } from './candidate.ts';
import { isDoingBody } from './doing-bodies.ts';
import { isHouse } from './houses.ts';
import { isBesideCalling, isHuman } from './human.ts';
import { isMaker } from './makers.ts';
import { isNamedPerson } from './named-people.ts';
import { actsAsPerson, described, isGivenNameAlone, isOfHouse, isTwoNames } from './people.ts';
import { isPractice } from './practices.ts';
import { isShip } from './ships.ts';
import { speaks } from './speaking.ts';
import type { Word } from '../words.ts';

/** After two small letters, and not where a surname or given name has one: "MacLeod", "FitzGerald", "LeBron". */
const INNER_CAPITAL = /^(?!Mac|Fitz|Mc|Le|La|De|Di|Du|Da|Van|Von|Ja|O)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;

/** "BrightWave Medical Response": what such a name goes on with are words of the language. */
const isNamedByWords = (words: readonly Word[]): boolean =>
  words.length < 5 && words.slice(1).every((w) => w.cap && isCommonOnly(w));

/** One word that is no word of the language, nor a people’s, nor written as only firms are. */
const isBareName = (word: Word): boolean =>
  isPlainName(word) && !word.upper && !isDemonym(word.lower) && !INNER_CAPITAL.test(word.text);

/** Rules for names that could be anything: what is said of them, and last what such names most often are. */
export const RULES_OF_SURROUNDINGS: readonly Rule[] = [
  {
    name: 'called a place',
    because: '“the town of”, “, a village in” and “province” stand beside places only',
    sees: 'clue',
    kind: (c, words) =>
      words.length <= 3 && ((words.some(isUnknown) && isCalledPlace(c)) || isCalledTown(c)) ? 'place' : null,
  },
  {
    name: 'house with a sign',
    because: 'one is at the Silver Spoon, and the landlord is of the Three Keys',
    sees: 'clue',
    kind: (c, words) => (isHouse(c, words) ? 'place' : null),
  },
  {
    name: 'ship',
    because: 'what is called a trawler, or capsizes with “the” before it, is a ship',
    sees: 'clue',
    kind: (c, words) =>
      words.length <= 3 && words.every((w) => w.cap && !w.upper) && isShip(c) ? 'place' : null,
  },
  {
    name: 'supplier that acts',
    because: 'a lake does nothing that a body does, so Kentford Water that must or says is who supplies it',
    sees: 'clue',
    kind: (c, words) => (isActingSupplier(c, words) ? 'organisation' : null),
  },
  {
    name: 'called a body',
    because:
      '“the band”, “the supplier” before a name and “spokesman”, “shares” after it stand beside bodies only',
    sees: 'clue',
    kind: (c, words) =>
      words.length <= 3 && words.some(isUnknown) && isCalledBody(c) ? 'organisation' : null,
  },
  {
    name: 'body by what it has',
    because: 'two surnames that “which” takes up, or that have a site manager or a board, are a firm',
    sees: 'clue',
    kind: (c, words) => (isTwoNames(c, words) && hasWhatBodiesHave(c) ? 'organisation' : null),
  },
  {
    name: 'firm that practises',
    because: 'surnames beside “the consultants”, or that a lawyer is of, are a firm of partners',
    sees: 'clue',
    kind: (c, words) => (isPractice(c, words) ? 'organisation' : null),
  },
  {
    name: 'human',
    because: 'a bare name that “his” takes up, or that has a wife or a career, is somebody’s',
    sees: 'clue',
    kind: (c, words) => (words.length === 1 && isBareName(words[0]!) && isHuman(c) ? 'person' : null),
  },
  {
    name: 'two names beside what somebody does',
    because: 'a dissident, a president or an actress is called by the names right after the word',
    sees: 'clue',
    kind: (c, words) => (isTwoNames(c, words) && isBesideCalling(c) ? 'person' : null),
  },
  {
    name: 'named so',
    because: 'a woman named Prudence is somebody, whatever else the word means',
    sees: 'clue',
    kind: (c, words) => (isNamedPerson(c, words) ? 'person' : null),
  },
  {
    name: 'place where something happens',
    because: 'what one comes to, and where something happens, is a place',
    sees: 'context',
    kind: (c, words) => (words.length <= 3 && words.some(isPlainName) && isWhere(c) ? 'place' : null),
  },
  {
    name: 'seat or home',
    because: 'the MP for, and a farmer from, stand before places',
    sees: 'context',
    kind: (c, words) => (isHomeOf(c, words) ? 'place' : null),
  },
  {
    name: 'town of a judge or a hotel',
    because: 'judges, hotels and pubs are called by their town, and "downtown" stands before one',
    sees: 'context',
    kind: (c, words) => (isOfTown(c, words) ? 'place' : null),
  },
  {
    name: 'place of a firm or of somebody with an age',
    because: 'what follows "of" after a firm’s name or an age is where it is or they live',
    sees: 'context',
    kind: (c, words) => (isOfSomewhere(c, words) ? 'place' : null),
  },
  {
    name: 'place after its preposition',
    because: 'one is in, at or near a place',
    sees: 'context',
    kind: (c, words) => (isAfterPreposition(c, words) ? 'place' : null),
  },
  {
    name: 'surname or place after "in"',
    because: 'a word that the dictionary has as a name too, with a capital of its own after “in”, is a town',
    sees: 'context',
    kind: (c, words) => (isInSomewhere(c, words) ? 'place' : null),
  },
  {
    name: 'place after "from", "of" or "to"',
    because:
      'one word that the dictionary has only as a name, and that comes after these, is most often a place',
    sees: 'context',
    kind: (c, words) => (isAfterWeakPreposition(c, words) ? 'place' : null),
  },
  {
    name: 'described as a body',
    because: 'a name put beside "the firm" or "a charity" is a body',
    sees: 'context',
    kind: (c, words) =>
      words.length <= 4 && words.some(isPlainName) && isBodyBeside(c) ? 'organisation' : null,
  },
  {
    name: 'person who speaks or is described',
    because: 'a name of two words that says something, or is given an age or a post, is a person',
    sees: 'context',
    kind: (c, words) =>
      words.length >= 2 &&
      words.length <= 4 &&
      (words.some(isUnknown) || isOfHouse(c) || (words.length < 4 && WORDS_FIRST.has(words[0]!.lower))) &&
      (speaks(c) || described(c) || actsAsPerson(c))
        ? 'person'
        : null,
  },
  {
    name: 'person by deeds',
    because: 'one word that is only a name and marries, writes or dies is somebody',
    sees: 'context',
    kind: (c, words) => (words.length === 1 && isPlainName(words[0]!) && actsAsPerson(c) ? 'person' : null),
  },
  {
    name: 'given name as a place',
    because: 'nobody is "in Springfield", whatever else he is called; one such place decides',
    sees: 'form',
    kind: (c, words) => (isGivenNameAlone(words) && standsAsPlace(c) ? 'place' : null),
  },
  {
    name: 'given name alone',
    because: 'a given name that is neither a word nor a place is somebody',
    sees: 'form',
    kind: (_, words) => (isGivenNameAlone(words) ? 'person' : null),
  },
  {
    name: 'inner capital',
    because:
      'SpaceX, PayPal: only firms and what they sell are written so, apart from McRae, DeVito and LeBron',
    sees: 'context',
    kind: (_, words) =>
      INNER_CAPITAL.test(words[0]!.text) && (words.length === 1 || isNamedByWords(words))
        ? 'organisation'
        : null,
  },
  {
    name: 'body that acts',
    because: 'one word that says or does something and is no word of the language is a body',
    sees: 'context',
    kind: (c, words) => (isActingBody(c, words) ? 'organisation' : null),
  },
  {
    name: 'known name that acts',
    because:
      'one word that the dictionary has as a name and that does something is somebody more often than a place or a firm',
    sees: 'context',
    kind: (c, words) => (isActingName(c, words) ? 'person' : null),
  },
  {
    name: 'firm by what it makes',
    because:
      'an unknown name before the plural of a thing or a word for work is a firm: nobody is called Turbines',
    sees: 'form',
    kind: (c, words) => (isMaker(c, words) ? 'organisation' : null),
  },
  {
    name: 'name of words that does what bodies do',
    because:
      'some words of the language with capitals and no article that say, sell or sue are a firm or a club',
    sees: 'clue',
    kind: (c, words) => (isDoingBody(c, words) ? 'organisation' : null),
  },
  {
    name: 'two unknown names',
    because: 'two or three capitalised words that the language does not have are most often a person',
    sees: 'context',
    kind: (c, words) => (isTwoNames(c, words) ? 'person' : null),
  },
];
