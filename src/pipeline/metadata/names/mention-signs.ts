import { isIn } from './mentions.ts';
import type { Mention, Named, Sign } from './named.ts';

const ASKED = /\b(?:told|tells|telling|asked|contacted|approached|seen by) (?:the )?$/;
const LEARNS =
  /^ (?:understands|has (?:learned|learnt|seen|established|asked|contacted|approached)|can reveal)(?!\p{L})/u;
const INVITES =
  /\b(?:follow|subscribe(?: to)?|support|sign up (?:to|for)|download(?: the)?|get(?: the)?|join|like|read|more from|latest from|write (?:to|for)|appeared (?:first )?(?:on|in)|newsletter|thanks for reading|contact|from|in|of|by|become an?|best of|about) (?:the )?$/;
const HAS =
  /^(?:['’]s)? (?:app|newsletters?|website|reporters?|staff|subscribers?|readers|members|team|shop|archive|bulletin|podcast|on (?:facebook|twitter|x|instagram)|media|limited|ltd|inc)(?!\p{L})/u;
const OPENS_SENTENCE = /(?:^|\n|[.!?] )(?:the )?$/;
const IS =
  /^,? (?:is|was|has|are|provides|covers|aims|reserves|does not|may|uses|cannot|can|relies|exists|works)(?!\p{L})/u;

const some =
  (where: 'told' | 'printed', test: (mention: Mention) => boolean) =>
  (named: Named): boolean =>
    named[where].some(test);

/** How a page and its text speak of a name. */
export const MENTION_SIGNS: readonly Sign[] = [
  {
    name: 'said plainly',
    because: 'a plain rule finds it',
    of: ({ key }, { plain }) => key === plain,
  },
  {
    name: 'told it',
    because: 'people speak to the paper that reports them',
    of: some('told', ({ before }) => ASKED.test(before)),
  },
  {
    name: 'learns',
    because: 'only a paper says what it understands',
    of: some('told', ({ after }) => LEARNS.test(after)),
  },
  {
    name: 'in its text',
    because: 'whom a text tells of is seldom who publishes it',
    of: ({ told }) => Math.log1p(told.length),
  },
  {
    name: 'in other lines',
    because: 'a site prints its name again and again',
    of: ({ printed }) => Math.log1p(Math.max(0, printed.length - 1)),
  },
  {
    name: 'asks readers',
    because: 'a page asks in its own name',
    of: some('printed', ({ before }) => INVITES.test(before)),
  },
  {
    name: 'says what it is',
    because: 'a page says of itself what it is',
    of: some('printed', ({ before, after }) => OPENS_SENTENCE.test(before) && IS.test(after)),
  },
  {
    name: 'has readers',
    because: 'an app, a newsletter and readers are a paper’s',
    of: some('printed', ({ after }) => HAS.test(after)),
  },
  {
    name: 'the title tells of it',
    because: 'a headline seldom names its own paper',
    of: ({ key }, { document }) => isIn(document.title ?? '', key),
  },
  {
    name: 'the text opens with it',
    because: 'a body’s news opens with the body',
    of: ({ key }, { blocks, firstText }) => isIn((blocks[firstText]?.text ?? '').slice(0, 60), key),
  },
  {
    name: 'the opening tells of it',
    because: 'who acts in a story is named at once',
    of: ({ key }, { blocks, firstText }) => isIn((blocks[firstText]?.text ?? '').slice(0, 200), key),
  },
  {
    name: 'its address',
    because: 'a site’s address is made of its name',
    of: ({ key }, { domains }) => {
      const letters = key.replace(/[^\p{L}\p{N}]/gu, '');
      return (
        letters.length >= 3 &&
        domains.some(
          (d) =>
            d === letters ||
            (letters.length >= 6 && (d.includes(letters) || (d.length >= 6 && letters.includes(d)))),
        )
      );
    },
  },
];
