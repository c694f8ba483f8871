import { BY } from '../../../language/newsroom-words.ts';
import type { Named, Page, Sign, Standing } from './named.ts';

type Where = (standing: Standing, page: Page) => boolean;

const sign = (name: string, because: string, where: Where): Sign => ({
  name,
  because,
  of: ({ standings }, page) => standings.some((s) => !s.inside && where(s, page)),
});

const isAlone = ({ pieces }: Standing): boolean => pieces === 1;
const isHead: Where = ({ at }, { firstText }) => at < firstText;
const isHeadAlone: Where = (s, page) => isAlone(s) && isHead(s, page);
/** Whether a line stands one or two lines below a byline. */
const isBelowByline: Where = ({ at }, { bylines }) => bylines.has(at - 1) || bylines.has(at - 2);
/** How many lines below it the day stands, if it does. */
const dayBelow = ({ at }: Standing, { days }: Page): number | undefined =>
  [1, 2].find((n) => days.has(at + n));
const isPlainLine: Where = ({ at }, { days, bylines }) => !days.has(at) && !bylines.has(at);
const isMenu: Where = (s, page) => s.pieces >= MENU && isPlainLine(s, page);
/** So many pieces make a menu. */
const MENU = 4;
const columnsOf = (line: string | undefined): number => line?.split(/\s+[|•·/]\s+|\s{2,}/).length ?? 0;

/** Where on its page a name stands. */
export const PLACE_SIGNS: readonly Sign[] = [
  sign('first line', 'a site opens with its name', ({ at, piece }) => at === 0 && piece === 0),
  sign('first line alone', 'and often with nothing else', (s) => s.at === 0 && isAlone(s)),
  sign('top', 'a name stands high', ({ at, piece }) => at <= 3 && piece === 0),
  sign('alone at the head', 'a name has a line of its own', isHeadAlone),
  sign(
    'alone at the foot',
    'headings of lists stand there',
    (s, { lastText }) => isAlone(s) && s.at > lastText,
  ),
  sign('above the title', 'a masthead is above', (s, page) => isHead(s, page) && s.at < page.title),
  sign(
    'right above the title',
    'a section is, too',
    (s, { title }) => isAlone(s) && title >= 0 && s.at === title - 1,
  ),
  sign(
    'right below the title',
    'writers stand there',
    (s, { title }) => isAlone(s) && title >= 0 && s.at === title + 1,
  ),
  sign('is the title', 'a headline is no publisher', (s, { title }) => isAlone(s) && s.at === title),
  sign('in the title', 'nor a piece of it', ({ at }, { title }) => at === title),
  sign(
    'alone above the day',
    'papers stand between writer and day',
    (s, page) => isHeadAlone(s, page) && dayBelow(s, page) === 1,
  ),
  sign(
    'alone two above the day',
    'or a line higher',
    (s, page) => isHeadAlone(s, page) && dayBelow(s, page) === 2,
  ),
  sign(
    'alone below the day',
    'a place or a section',
    (s, page) => isHeadAlone(s, page) && page.days.has(s.at - 1),
  ),
  sign(
    'beside the day',
    'a paper’s name and its day share a line',
    (s, page) => !isAlone(s) && isHead(s, page) && page.days.has(s.at),
  ),
  sign(
    'first beside the day',
    'the name first',
    (s, page) => !isAlone(s) && s.piece === 0 && page.days.has(s.at),
  ),
  sign(
    'alone below a byline',
    'a writer’s paper, or post',
    (s, page) => isHeadAlone(s, page) && isBelowByline(s, page),
  ),
  sign(
    'alone below a byline, above the day',
    'a post seldom stands so',
    (s, page) => isHeadAlone(s, page) && isBelowByline(s, page) && dayBelow(s, page) !== undefined,
  ),
  sign(
    'on a byline alone',
    'a paper in place of a writer',
    (s, page) => isAlone(s) && page.bylines.has(s.at),
  ),
  sign(
    'on a byline after a name',
    'a writer’s paper',
    (s, page) => !isAlone(s) && s.piece > 0 && page.bylines.has(s.at),
  ),
  sign(
    'on a byline first',
    'the writer',
    (s, page) => !isAlone(s) && s.piece === 0 && page.bylines.has(s.at),
  ),
  sign('after by', 'the writer, as a rule', (s) => isAlone(s) && BY.test(s.line)),
  sign('of a menu', 'rooms stand in a row', isMenu),
  sign('first of a menu', 'and the name before them', (s, page) => s.piece === 0 && isMenu(s, page)),
  sign('of a pair', 'a name and a motto', (s, page) => s.pieces === 2 && isPlainLine(s, page)),
  sign(
    'first of a pair',
    'the name first',
    (s, page) => s.pieces === 2 && s.piece === 0 && isPlainLine(s, page),
  ),
  sign('owned', 'who has the rights, or the group', ({ owned }) => owned),
  sign('last lines', 'a page ends in them', ({ at }, { blocks }) => at >= blocks.length - 3),
  sign(
    'menu below',
    'a name stands above the menu',
    (s, page) =>
      isHead(s, page) &&
      [1, 2].some((n) => s.at + n < page.firstText && columnsOf(page.blocks[s.at + n]?.text) >= 3),
  ),
  sign('capitals', 'headings are printed so', ({ line }) => line === line.toUpperCase()),
  {
    name: 'standings',
    because: 'menus repeat their rooms',
    of: ({ standings }: Named) => Math.log1p(standings.length),
  },
];
