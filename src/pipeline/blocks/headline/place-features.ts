import { isOfRooms } from '../../../language/section-words.ts';
import { GREETING } from '../greeting.ts';
import { endsSentence } from '../line-shape.ts';
import type { Feature } from './feature.ts';
import { above, below, type Head, type HeadLine } from './head-lines.ts';
import { FIELD } from './paper-lines.ts';

/** What it has in common with the text. */
export const TOLD: readonly Feature[] = [
  {
    name: 'echo',
    because: 'a headline says in few words what the text tells',
    of: ({ i, echo }, { end }) => (i < end ? Math.min(echo, 6) / 2 : 0),
  },
  {
    name: 'echo of text',
    because: 'and a sentence of the text shares its words with the others anyway',
    of: ({ i, echo }, { end }) => (i < end ? 0 : Math.min(echo, 6) / 2),
  },
  {
    name: 'lead share',
    because: 'the first paragraphs tell it at once',
    of: ({ leadEcho, stems }) => leadEcho / Math.max(1, stems),
  },
];

/** Where it stands. */
export const PLACE: readonly Feature[] = [
  { name: 'first', because: 'there stands the name of the site', of: ({ at }) => at === 0 },
  {
    name: 'far above',
    because: 'a headline stands near its text',
    of: ({ i }, { end }) => Math.log2(Math.max(1, end - i)),
  },
  {
    name: 'lines between',
    because: 'other lines of words come closer',
    of: ({ i }, { lines, end }) =>
      Math.log2(1 + lines.slice(i + 1, end).filter(({ sign }) => sign === 'words').length),
  },
  { name: 'in text', because: 'what looks like the text seldom heads it', of: ({ i }, { end }) => i >= end },
  { name: 'opens text', because: 'a headline may be set as a sentence', of: ({ i }, { end }) => i === end },
  {
    name: 'sentence of text',
    because: 'so a text begins',
    of: ({ i, text, words }, { end }) => i >= end && endsSentence(text) && words > 12,
  },
  {
    name: 'gaps around',
    because: 'a headline is set apart',
    of: (line, head) => (line.at === 0 || line.draft.gap > 0) && gapBelow(line, head),
  },
  {
    name: 'below the author',
    because: 'who writes stands below the headline',
    of: (line, head) => isBelow(line, head, /^(?:byline|name)$/),
  },
];

/** What stands around it. */
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

function gapBelow(line: HeadLine, head: Head): boolean {
  return (below(line, head)?.draft.gap ?? 1) > 0;
}

/** A line of words above the text. */
const inHead = (line: HeadLine | undefined, { end }: Head): boolean => line?.sign === 'words' && line.i < end;

/** Who wrote it, or when: the lines right below a headline. */
const isAuthorOrDate = (line: HeadLine | undefined): boolean =>
  line !== undefined && /^(?:byline|name|date)$/.test(line.sign);

/** A credit further above the text belongs to the page, and a name that opens the page is the site’s. */
const NEAR = 8;
const isBelow = ({ i }: HeadLine, { lines, end }: Head, credit: RegExp): boolean =>
  lines
    .slice(Math.max(0, end - NEAR), i)
    .some(({ sign, at }) => credit.test(sign) && (at > 0 || sign !== 'name'));
