import { OWN_STATEMENT } from '../../../language/instrument-words.ts';
import { OUTLET_WORD, isReleaseMark } from '../../../language/newsroom-words.ts';
import { isLetterhead, namesBody } from '../../../text/letterhead.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from './evidence.ts';
import { endsSentence, wordCount } from '../line-shape.ts';
import { isOwnSite } from './own-site.ts';

const top = (index: number): boolean => index < 14;

/** The first sentence of a release: "Acme Corp. today announced …". */
const ANNOUNCES =
  /\b(?:today announced|announced today|is (?:today )?announcing|are pleased to announce|is pleased to announce|proud to announce|today issued|issued the following statement|today confirmed)\b/i;

/** The mark of a wire that carries companies' releases, in the dateline: "/Ada Newswire/ --", "(ADA NEWSWIRE) --". */
const WIRE_OF_RELEASES =
  /^[^—–]{3,70}(?:\/[^/]{3,40}\/|\((?:\p{L}+ ){0,3}(?:\p{L}*newswire|news ?wire|business wire)\)) ?(?:--?|—|–) /iu;

/** The first two sentences of a page, in small letters, without the article. */
function opening(drafts: readonly Draft[]): string[] {
  return drafts
    .filter(({ text }) => endsSentence(text) && wordCount(text) >= 8)
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 200).toLowerCase().replace(/^the /, ''));
}

/** What speaks for a body's own statement to the press or the public. */
export const OF_STATEMENTS: readonly Evidence[] = [
  {
    sign: 'marks of a press release',
    test: ({ text }, i, all) => text.length < 160 && (top(i) || i >= all.length / 2) && isReleaseMark(text),
    most: 2,
  },
  {
    sign: 'a statement of its own',
    test: ({ text }, i) =>
      text.length < 160 &&
      !endsSentence(text) &&
      (i < 6 || /^notes? (?:to|for) editors?/i.test(text)) &&
      OWN_STATEMENT.test(text),
    most: 1,
  },
  {
    sign: 'a page under the name of the body that it tells of',
    test: ({ text }, i, all) =>
      i < 3 &&
      isLetterhead(text) &&
      namesBody(text) &&
      !OUTLET_WORD.test(text) &&
      opening(all).some((words) => words.startsWith(`${text.toLowerCase()} `)),
    // As much as a statement's heading and the invitations that every site prints.
    most: 1,
  },
  {
    sign: 'a page of the body’s own site that says "we"',
    test: (_, i, all) => i === 0 && isOwnSite(all),
    most: 1,
  },
  {
    sign: 'a note about the issuing body',
    test: ({ text }, i, all) =>
      i > all.length / 3 &&
      /^(?:About|ABOUT) (?:the |THE )?\p{Lu}/u.test(text) &&
      wordCount(text) <= 8 &&
      !endsSentence(text),
    most: 1,
  },
  {
    sign: 'a notice for investors',
    test: ({ text }) =>
      /\bforward-looking statements?\b|\((?:NYSE|NASDAQ|TSXV?|ASX|LSE|AIM|NZX)[ :]|\bthe [“"](?:company|group|corporation|society|trust|university|fund)[”"]\)/i.test(
        text.slice(0, 700),
      ),
    most: 1,
  },
  {
    sign: 'speaking as "we"',
    test: ({ text }) =>
      wordCount(text) > 8 && /\b[Ww]e\b/.test(text.slice(0, 500)) && !/[“"‘]/.test(text.slice(0, 500)),
    most: 3,
  },
  {
    sign: 'a wire of releases in the dateline',
    test: ({ text }) => WIRE_OF_RELEASES.test(text.slice(0, 160)),
    most: 1,
  },
  {
    sign: 'an announcement in its own name',
    test: ({ text }) => wordCount(text) > 15 && ANNOUNCES.test(text.slice(0, 700)),
    most: 1,
  },
];
