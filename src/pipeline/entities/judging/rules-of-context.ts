import { WORDS_FIRST } from '../../../language/given-names.ts';
import type { Word } from '../words.ts';
import { isActingBody, isActingName } from './acting.ts';
import {
  isAfterPreposition,
  isAfterWeakPreposition,
  isHomeOf,
  isInSomewhere,
  isOfSomewhere,
  isOfTown,
  isWhere,
} from './after-prepositions.ts';
import { isBodyBeside } from './beside-bodies.ts';
import { hasInnerCapital, type Rule, isCommonOnly, isPlainName, isUnknown } from './candidate.ts';
import { actsAsPerson, described, isOfHouse, isTwoNames } from './people.ts';
import { speaks } from './speaking.ts';

/** "BrightWave Medical Response": what such a name goes on with are words of the language. */
const isNamedByWords = (words: readonly Word[]): boolean =>
  words.length < 5 && words.slice(1).every((w) => w.cap && isCommonOnly(w));

/** Rules for names that could be anything, by surroundings that may mislead and are put to the vote, and last what such names most often are. */
export const RULES_OF_CONTEXT: readonly Rule[] = [
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
    name: 'inner capital',
    because:
      'SpaceX, PayPal: only firms and what they sell are written so, apart from McRae, DeVito and LeBron',
    sees: 'context',
    kind: (_, words) =>
      hasInnerCapital(words[0]!) && (words.length === 1 || isNamedByWords(words)) ? 'organisation' : null,
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
    name: 'two unknown names',
    because: 'two or three capitalised words that the language does not have are most often a person',
    sees: 'context',
    kind: (c, words) => (isTwoNames(c, words) ? 'person' : null),
  },
];
