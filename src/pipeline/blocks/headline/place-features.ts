import { endsSentence } from '../line-shape.ts';
import type { Feature } from './feature.ts';
import { below, type Head, type HeadLine } from './head-lines.ts';

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
    because: 'the first paragraphs tell it at once; of a word or two they may do so by chance',
    of: ({ leadEcho, stems }) => leadEcho / (stems + 2),
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

function gapBelow(line: HeadLine, head: Head): boolean {
  return (below(line, head)?.draft.gap ?? 1) > 0;
}

/** A credit further above the text belongs to the page, as one does that stands above its menu or its motto. */
const NEAR = 8;
const isBelow = ({ i }: HeadLine, { lines, end }: Head, credit: RegExp): boolean => {
  const menu = lines.slice(0, i).findLastIndex(({ sign }) => sign === 'furniture');
  const from = Math.max(0, end - NEAR, menu > TOP ? 0 : menu + 1);
  // A name that opens the page is the site’s.
  return lines.slice(from, i).some(({ sign, at }) => credit.test(sign) && (at > 0 || sign !== 'name'));
};
/** So far down a page its own menu stands. */
const TOP = 3;
