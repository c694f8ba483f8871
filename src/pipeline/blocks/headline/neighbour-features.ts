import { isOfRooms } from '../../../language/section-words.ts';
import { GREETING } from '../greeting.ts';
import { isCredit } from '../line-signs.ts';
import type { Feature } from './feature.ts';
import { above, below, type Head, type HeadLine } from './head-lines.ts';
import { FIELD } from './paper-lines.ts';

/** What stands around a line. */
export const AROUND: readonly Feature[] = [
  {
    name: 'first like',
    because: 'what looks like another headline below it introduces the text',
    of: ({ i, like }, { lines, end }) => like && i < end && !lines.slice(0, i).some((line) => line.like),
  },
  {
    name: 'below the menu',
    because: 'there the page’s own begins',
    of: (line, head) => above(line, head)?.sign === 'furniture',
  },
  {
    name: 'standfirst below',
    because: 'a longer line that tells the same introduces the text',
    of: (line, head) => {
      const next = below(line, head);
      return inHead(next, head) && next!.words > line.words && next!.words >= 10 && next!.leadEcho >= 2;
    },
  },
  {
    name: 'field',
    because: 'one of a form’s fields',
    of: (line, head) =>
      FIELD.test(line.text) &&
      [above(line, head), below(line, head)].some((near) => FIELD.test(near?.text ?? '')),
  },
  {
    name: 'menu below',
    because: 'a site’s name stands above its menu',
    of: (line, head) => below(line, head)?.sign === 'furniture',
  },
  {
    name: 'labels below',
    because: 'so many short lines in a row are a site’s menu',
    of: ({ i }, { lines, end }) => i + 3 < end && lines.slice(i + 1, i + 4).every(({ words }) => words <= 2),
  },
  {
    name: 'section above',
    because: 'a headline stands under its section',
    of: (line, head) => isOfRooms(above(line, head)?.text ?? '-'),
  },
  {
    name: 'credit below',
    because: 'author and day follow a headline',
    of: (line, head) => isAuthorOrDate(below(line, head)),
  },
  {
    name: 'credit after next',
    because: 'with what introduces the text in between',
    of: (line, head) => !isAuthorOrDate(below(line, head)) && isAuthorOrDate(head.lines[line.i + 2]),
  },
  {
    name: 'over what introduces',
    because: 'a headline, what introduces the text, its credit: in this order',
    of: (line, head) =>
      line.like &&
      inHead(below(line, head), head) &&
      below(line, head)!.like &&
      tellsMore(line, below(line, head)!) &&
      !(above(line, head)?.like ?? false) &&
      isAuthorOrDate(head.lines[line.i + 2]),
  },
  {
    name: 'introduces',
    because: 'what stands between a headline and its credit',
    of: (line, head) =>
      line.i < head.end &&
      line.like &&
      (above(line, head)?.like ?? false) &&
      isAuthorOrDate(below(line, head)),
  },
  {
    name: 'points below',
    because: 'its chief points follow the headline, each behind a mark',
    of: (line, head) => /^[-–•*·] ?\p{L}/u.test(below(line, head)?.text ?? ''),
  },
  {
    name: 'below a picture’s credit',
    because: 'a picture’s words stand with its credit',
    of: (line, head) => isCredit(above(line, head)?.text ?? ''),
  },
  {
    name: 'greeting below',
    because: 'what heads a letter or a bulletin is over its greeting',
    of: (line, head) => GREETING.test(below(line, head)?.text ?? ''),
  },
  {
    name: 'likes below',
    because: 'so many are a list of other pieces, or it is the site’s motto',
    of: ({ i }, { lines, end }) => lines.slice(i + 1, end).filter(({ like }) => like).length > 1,
  },
  {
    name: 'like right above',
    because: 'the headline has what introduces the text below it',
    of: (line, head) => above(line, head)?.like ?? false,
  },
  {
    name: 'like right below',
    because: 'what introduces the text is like a headline',
    of: (line, head) => inHead(below(line, head), head) && below(line, head)!.like,
  },
  {
    name: 'among likes',
    because: 'one of a list of other pieces',
    of: (line, head) =>
      (above(line, head)?.like ?? false) && inHead(below(line, head), head) && below(line, head)!.like,
  },
  {
    name: 'listed above',
    because: 'the contents have its very words',
    of: ({ i, text, words }, { lines }) =>
      words >= 2 && lines.slice(0, i).some((line) => line.text.toLowerCase() === text.toLowerCase()),
  },
];

/** Of two lines, the one that has more of the text’s first words, or as many: another piece’s headline has none. */
const tellsMore = (one: HeadLine, other: HeadLine): boolean =>
  one.leadEcho >= 1 && one.leadEcho >= other.leadEcho;

/** A line of words above the text. */
const inHead = (line: HeadLine | undefined, { end }: Head): boolean => line?.sign === 'words' && line.i < end;

/** Who wrote it, or when: the lines right below a headline. */
const isAuthorOrDate = (line: HeadLine | undefined): boolean =>
  line !== undefined && /^(?:byline|name|date)$/.test(line.sign);
