import { isWord } from '../../../language/dictionary.ts';
import { BY, NEWS_POST, OUTLET_WORD } from '../../../language/newsroom-words.ts';
import { namesBody } from '../../../text/letterhead.ts';
import { isPersonName } from '../person-name.ts';
import type { Named, Page, Sign } from './named.ts';

const isOrdinary = ({ name }: Named): boolean =>
  !OUTLET_WORD.test(name) && name.split(' ').every((word) => isWord(word.toLowerCase()));
/** A name of its own: nobody's, no post and no room of a site. */
const isProper = (named: Named): boolean =>
  named.name.includes(' ') && !isOrdinary(named) && !isPersonName(named.name) && !NEWS_POST.test(named.name);
const isAgain = ({ printed }: Named): boolean => printed.length > 1;

const isFirst = ({ standings }: Named): boolean =>
  standings.some((s) => !s.inside && s.at === 0 && s.piece === 0);
const opensMenu = ({ standings }: Named): boolean =>
  standings.some((s) => !s.inside && s.pieces >= 4 && s.piece === 0);
const opensDay = ({ standings }: Named, { days }: Page): boolean =>
  standings.some((s) => !s.inside && s.pieces > 1 && s.piece === 0 && days.has(s.at));

/** What two things together tell that neither tells alone. */
export const PAIR_SIGNS: readonly Sign[] = [
  {
    name: 'first line, and again',
    because: 'a site opens with its name and repeats it',
    of: (named) => isFirst(named) && isAgain(named),
  },
  {
    name: 'first line of ordinary words',
    because: 'a section may be all that stands above a headline',
    of: (named) => isFirst(named) && isOrdinary(named),
  },
  {
    name: 'opens a menu, and again',
    because: 'a menu opens with its site or with a room',
    of: (named) => opensMenu(named) && isAgain(named),
  },
  {
    name: 'a name before the day',
    because: 'a paper’s name and its day share a line',
    of: (named, page) => opensDay(named, page) && isProper(named),
  },
  {
    name: 'a name between title and day',
    because: 'so does a paper without a writer',
    of: (named, { title, days }) =>
      isProper(named) &&
      named.standings.some(
        (s) =>
          !s.inside && s.pieces === 1 && s.at > title && title >= 0 && [1, 2].some((n) => days.has(s.at + n)),
      ),
  },
  {
    name: 'a body above a reporter',
    because: 'where a reporter has signed, the body above is what the story is of',
    of: ({ name }, { bylines, blocks }) =>
      namesBody(name) &&
      !OUTLET_WORD.test(name) &&
      [...bylines].some((at) => BY.test(blocks[at]?.text ?? '')),
  },
  {
    name: 'said plainly, an ordinary word',
    because: 'a plain rule may find a room of the site',
    of: (named, { plain }) => named.key === plain && isOrdinary(named),
  },
];
