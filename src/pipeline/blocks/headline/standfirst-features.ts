import type { Feature } from './feature.ts';
import { above, below, type Head, type HeadLine, inHead, isAuthorOrDate } from './head-lines.ts';
import { isCapitals } from './paper-lines.ts';

/** What tells a headline from what introduces its text, and from the headlines of other pieces beside it. */
export const BESIDE_LIKES: readonly Feature[] = [
  {
    name: 'first like',
    because: 'what looks like another headline below it introduces the text',
    of: ({ i, like }, { lines, end }) => like && i < end && !lines.slice(0, i).some((line) => line.like),
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
    name: 'over what introduces',
    because: 'a headline, what introduces the text, its credit: in this order',
    of: (line, head) => heads(line, below(line, head), head),
  },
  {
    name: 'introduces',
    because: 'what stands between a headline and its credit',
    of: (line, head) => {
      const over = above(line, head);
      return over !== undefined && heads(over, line, head);
    },
  },
  {
    name: 'capitals over small letters',
    because: 'so tabloids set a headline over what introduces the text',
    of: (line, head) => isShout(line) && isLike(below(line, head), head) && !isShout(below(line, head)),
  },
  {
    name: 'few capitals over a headline',
    because: 'two or three words above it are the tabloid’s label for it',
    of: (line, head) => isKicker(line, below(line, head), head),
  },
  {
    name: 'below few capitals',
    because: 'there the headline says it in whole words',
    of: (line, head) => isKicker(above(line, head), line, head),
  },
  {
    name: 'small letters under capitals',
    because: 'what introduces the text is set smaller than the headline',
    of: (line, head) =>
      line.like && !isShout(line) && isShout(above(line, head)) && !isTop(above(line, head)),
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
    of: (line, head) => isLike(below(line, head), head),
  },
  {
    name: 'among likes',
    because: 'one of a list of other pieces',
    of: (line, head) => (above(line, head)?.like ?? false) && isLike(below(line, head), head),
  },
];

/** A line of words above the text that looks like a headline. */
const isLike = (line: HeadLine | undefined, head: Head): boolean => inHead(line, head) && line!.like;

/** Whether of two lines that look like headlines the first has half as many words more: then it is no headline over what introduces the text. */
const isLonger = (line: HeadLine | undefined, under: HeadLine | undefined): boolean =>
  line?.like === true && under?.like === true && line.words >= 1.5 * under.words;

/** A line of two words or more in capitals. */
const isShout = (line: HeadLine | undefined): boolean =>
  line?.sign === 'words' && line.words >= 2 && isCapitals(line.text);
/** Whether a line of few words in capitals stands right above one that looks like a headline and is much longer. */
const isKicker = (line: HeadLine | undefined, under: HeadLine | undefined, head: Head): boolean =>
  isShout(line) && !isTop(line) && line!.words <= 3 && isLike(under, head) && under!.words >= 7;
const isTop = (line: HeadLine | undefined): boolean => line?.at === 0;

/**
 * Whether a line is a headline over another that introduces the text, with author or day below the two: it tells something
 * that the text begins with, which another piece’s headline does not.
 */
const heads = (line: HeadLine, under: HeadLine | undefined, head: Head): boolean =>
  (line.like || (isShout(line) && !isTop(line))) &&
  isLike(under, head) &&
  !isLonger(line, under) &&
  line.leadEcho >= 1 &&
  isAuthorOrDate(head.lines[line.i + 2]);
