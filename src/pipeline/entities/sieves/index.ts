import { joinPeople } from './people.ts';
import { joinSingleNames } from './single-names.ts';
import { joinTiers } from './tiers.ts';
import { joinAbbreviatedBodies } from './abbreviated-bodies.ts';
import { joinShortened } from './shortened.ts';
import { joinPapers } from './papers.ts';
import { joinOwned } from './owners.ts';
import { joinHouses } from './houses.ts';
import { joinInitials } from './initials.ts';
import { joinBoards } from './boards.ts';
import { joinKindsOfHouses } from './kinds-of-houses.ts';
import { joinLikeNouns } from './like-nouns.ts';
import { joinNumbered } from './numbered.ts';
import { joinOffices } from './offices.ts';
import { joinSameWords } from './same-words.ts';
import { joinTowns } from './towns.ts';
import { joinGoverned } from './governed.ts';
import { joinShortNames } from './short-names.ts';
import type { Sieve } from './sieve.ts';

/** Most precise first: a later sieve may rely on what an earlier one joined. Exact sameness made the nodes. */
export const SIEVES: readonly Sieve[] = [
  {
    name: 'person’s name',
    because: 'the same surname with the same, a short or an initial given name',
    run: joinPeople,
  },
  {
    name: 'surname or given name alone',
    because: 'after the full name one part of it is enough, where only one person has it',
    run: joinSingleNames,
  },
  { name: 'kind of council', because: 'a council’s tier may be left out of its name', run: joinTiers },
  {
    name: 'abbreviated body',
    because: '"Kent CC" writes out as "Kent County Council"',
    run: joinAbbreviatedBodies,
  },
  {
    name: 'shortened name',
    because: 'words before a body’s noun, or its Ltd, may be left out',
    run: joinShortened,
  },
  {
    name: 'body without its owner',
    because: 'whose panel or committee it is need be said only once',
    run: joinOwned,
  },
  {
    name: 'same words',
    because: 'a board may be named before or after whose it is',
    run: joinSameWords,
  },
  {
    name: 'town by its rank',
    because: 'the City of X is X, and a ship is called without its letters',
    run: joinTowns,
  },
  { name: 'paper', because: 'a newspaper is called by its last word', run: joinPapers },
  {
    name: 'paper or station by its letters',
    because: 'a station adds what it sends to its letters, and a weekly leaves out how often it appears',
    run: joinHouses,
  },
  {
    name: 'initials',
    because: 'a body is abbreviated by the first letters of its name',
    run: joinInitials,
  },
  {
    name: 'kind of house',
    because: 'a hospital or school is called by its kind, and a hall without the town that it is in',
    run: joinKindsOfHouses,
  },
  {
    name: 'board of a body',
    because: 'the trustees of a college are its board of trustees',
    run: joinBoards,
  },
  {
    name: 'same name, like noun',
    because: 'two documents may call one body an agency and an authority, or put its words in another order',
    run: joinLikeNouns,
  },
  {
    name: 'paper by its number',
    because: 'a paper is cited by its number, with "No." or without, and headed by its title',
    run: joinNumbered,
  },
  {
    name: 'short office',
    because: '"Secretary of State" is the one Secretary of State that the folder names in full',
    run: joinOffices,
  },
  {
    name: 'place that acts',
    because: 'a bare name that acts like a body is the council of that place',
    run: joinGoverned,
  },
  {
    name: 'short name',
    because: 'a firm or college is called by the first words of its name',
    run: joinShortNames,
  },
];
