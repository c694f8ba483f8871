import { isWord } from '../../../language/dictionary.ts';
import { NEWS_POST, OUTLET_WORD } from '../../../language/newsroom-words.ts';
import { namesBody } from '../../../text/letterhead.ts';
import { isPersonName } from '../person-name.ts';
import { mentionsIn } from './mentions.ts';
import { keyOf, type Sign } from './named.ts';

const MANY = 6;

const wordsOf = (name: string): string[] => name.split(' ');

/** What a name is made of. */
export const WORD_SIGNS: readonly Sign[] = [
  {
    name: 'outlet word',
    because: 'papers are called so',
    of: ({ name }) => OUTLET_WORD.test(name),
  },
  {
    name: 'ends in an outlet word',
    because: 'it is the last word that says what it is',
    of: ({ name }) => OUTLET_WORD.test(wordsOf(name).at(-1)!),
  },
  { name: 'body', because: 'bodies publish too', of: ({ name }) => namesBody(name) },
  {
    name: 'person',
    because: 'who writes is not who publishes',
    of: ({ name }) => isPersonName(name) && !OUTLET_WORD.test(name),
  },
  {
    name: 'author',
    because: 'the same, where the page says who wrote it',
    of: ({ key }, { document }) => document.authors.some((author) => keyOf(author) === key),
  },
  {
    name: 'post',
    because: 'a writer’s post stands below the writer’s name',
    of: ({ name }) => NEWS_POST.test(name),
  },
  { name: 'one word', because: 'rooms of a site are', of: ({ name }) => wordsOf(name).length === 1 },
  {
    name: 'one ordinary word',
    because: 'rooms of a site are',
    of: ({ name, key }) => wordsOf(name).length === 1 && isWord(key),
  },
  {
    name: 'ordinary words',
    because: 'headings are made of them',
    of: ({ name }) => wordsOf(name).every((word) => isWord(word.toLowerCase())),
  },
  {
    name: 'many words',
    because: 'a headline has more words than a name',
    of: ({ name }) => wordsOf(name).length >= MANY,
  },
  { name: 'digits', because: 'channels have them, and addresses', of: ({ name }) => /\d/.test(name) },
  {
    name: 'letters',
    because: 'stations and agencies go by letters',
    of: ({ name }) => /^\p{Lu}{2,6}\d?$/u.test(name),
  },
  {
    name: 'its letters',
    because: 'a page calls its publisher by its letters, apart from its text',
    of: ({ name }, { printed }) => {
      const letters = wordsOf(name)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join('');
      return letters.length >= 3 && mentionsIn(printed, letters.toLowerCase()).length > 0;
    },
  },
  { name: 'comma', because: 'a place with its state has one', of: ({ name }) => name.includes(',') },
];
