import { isDemonym } from '../../../language/lexicon.ts';
import type { Word } from '../words.ts';
import { isActingSupplier } from './acting.ts';
import { hasWhatBodiesHave, isCalledBody } from './beside-bodies.ts';
import { isCalledPlace, isCalledTown } from './called-places.ts';
import { hasInnerCapital, type Rule, isPlainName, isUnknown } from './candidate.ts';
import { isAddressedBody, isDoingBody } from './doing-bodies.ts';
import { isHeadedBody } from './headed-bodies.ts';
import { isHouse } from './houses.ts';
import { isBesideCalling, isHuman } from './human.ts';
import { isNamedPerson } from './named-people.ts';
import { isTwoNames } from './people.ts';
import { isPractice } from './practices.ts';
import { isShip } from './ships.ts';

/** One word that is no word of the language, nor a people’s, nor written as only firms are. */
const isBareName = (word: Word): boolean =>
  isPlainName(word) && !word.upper && !isDemonym(word.lower) && !hasInnerCapital(word);

/** Rules for names that could be anything, by words beside them that one place is enough for; most telling first. */
export const RULES_OF_CLUES: readonly Rule[] = [
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
    name: 'body with a chair',
    because: 'what somebody chairs, or is the president or treasurer of, is a body',
    sees: 'clue',
    kind: (c, words) => (isHeadedBody(c, words) ? 'organisation' : null),
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
    name: 'name of words that does what bodies do',
    because:
      'some words of the language with capitals and no article that say, sell or sue are a firm or a club',
    sees: 'clue',
    kind: (c, words) => (isDoingBody(c, words) ? 'organisation' : null),
  },
  {
    name: 'name of words that one tells or that stands beside its trade',
    because:
      'whom one tells by some words of the language is a paper, and what follows “a contractor,” is a firm',
    sees: 'clue',
    kind: (c, words) => (isAddressedBody(c, words) ? 'organisation' : null),
  },
];
