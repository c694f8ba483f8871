import { INSTRUMENT } from '../../language/instrument-words.ts';
import { isByline } from './credit-signs.ts';
import { type Draft, joined, type Page } from './draft.ts';
import { wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** No head is as long as this. */
const HEAD = 25;
/** No line of a headline is as long as this. */
const [MOST_WORDS, MOST_CHARACTERS] = [16, 200];
/** What stands in menus, lists and forms, and in no headline. */
const OF_A_PAGE = /[|/•·›»>=@_\t]|\s{2}|: |:\/\//;
/** Between the parties of a case, before who wrote it, and when or where a meeting was held. */
const BESIDE =
  /^(?:by|and|v|vs|versus|with|together with|also known as|trading as|held|made|dated|signed|issued|published|presented) /;

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);
const OPEN_ENDED = / (?:A|AN|THE|OF|FOR|AND|OR|TO|IN|BY|WITH|ON|AT|FROM|UNDER|BETWEEN|AS|ITS|THEIR)$/;

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
const isClosed = (text: string): boolean => /^[^()]+\)/.test(text);

/** A way in which the second line of a headline goes on where the first left off. */
interface Way {
  readonly because: string;
  readonly first: (text: string) => boolean;
  readonly second: (text: string) => boolean;
}

const goesOnSmall = (text: string): boolean =>
  /^(?:[–—-] ?)?\p{Ll}[\p{Ll}’'-]*,? /u.test(text) && !/[.;]$/.test(text);

const WAYS: readonly Way[] = [
  {
    because: 'a headline set as a sentence has two longer words without a capital, or more; a name has none',
    first: (text) =>
      wordCount(text) >= 3 &&
      !/[.:!?,]["”’']?$/.test(text) &&
      / \p{Ll}[\p{L}’'-]{3,}(?: .*?)? \p{Ll}[\p{L}’'-]{2,}/u.test(text),
    second: (text) => wordCount(text) >= 3 && goesOnSmall(text) && !isBoxHeading(text),
  },
  {
    because: 'a comma or a colon ends nothing',
    first: (text) => wordCount(text) >= 3 && /\p{Ll}["”’']?[,:]$/u.test(text),
    second: (text) => wordCount(text) >= 2 && goesOnSmall(text),
  },
  {
    because: 'what stands in brackets below a question answers it',
    first: (text) => wordCount(text) >= 3 && /[?!]$/.test(text),
    second: (text) => /^\([^()]{2,40}\)$/.test(text),
  },
  {
    because: 'a title in capitals goes on in capitals, with a word that begins none',
    first: (text) => isCapitals(text) && wordCount(text) >= 2 && INSTRUMENT.test(text) && !/[.:]$/.test(text),
    second: (text) =>
      isCapitals(text) &&
      wordCount(text) >= 3 &&
      /^(?:TO|OF|FOR|IN RESPECT OF|IN RELATION TO|RELATING TO|CONCERNING|REGARDING|UNDER|ON|AT) /.test(text),
  },
  {
    because: 'a name in capitals has its bracket and its kind on the next line',
    first: (text) => isCapitals(text) && wordCount(text) >= 3 && !/[.:,]$/.test(text),
    second: (text) => isCapitals(text) && /^\([^()]+\) ./.test(text) && INSTRUMENT.test(text),
  },
  {
    because: 'a bracket that is open closes further on',
    first: (text) => wordCount(text) >= 3 && isOpen(text),
    second: (text) => wordCount(text) >= 2 && isClosed(text),
  },
  {
    because: 'a line in capitals that ends in a small word is not at its end',
    first: (text) => isCapitals(text) && wordCount(text) >= 3 && OPEN_ENDED.test(text),
    second: (text) => isCapitals(text) && wordCount(text) >= 2,
  },
];

/** A headline that the page breaks over two lines or more becomes one block of so many parts. */
export function joinBrokenHeadlines(page: Page): Page {
  const at = page.drafts.findIndex((draft, i) => i < HEAD && isBroken(draft, page.drafts, i));
  if (at < 0) return page;
  const whole = joined(page.drafts[at]!, page.drafts[at + 1]!);
  const drafts = [...page.drafts.slice(0, at), whole, ...page.drafts.slice(at + 2)];
  return joinBrokenHeadlines({ ...page, drafts });
}

/** Whether a line goes on in the one right below it, and does not begin a paragraph. */
function isBroken(first: Draft, drafts: readonly Draft[], i: number): boolean {
  const [second, next] = [drafts[i + 1], drafts[i + 2]];
  return (
    second?.gap === 0 &&
    isPlain(first) &&
    isPlain(second) &&
    /^["“‘']?[\p{Lu}\d]/u.test(first.text) &&
    !BESIDE.test(second.text) &&
    !isByline(second.text) &&
    !isParagraph(drafts, i + 2) &&
    WAYS.some((way) => way.first(first.text) && way.second(second.text))
  );
}

/** A headline that is set large has few words on its third line, and no more than four lines; a paragraph has more. */
const [MOST_MORE, FEW_WORDS] = [2, 7];

/** Whether the lines from here on go on, as those of a paragraph that a page's width breaks do. */
function isParagraph(drafts: readonly Draft[], i: number): boolean {
  const goesOn = (draft: Draft | undefined): boolean =>
    draft?.gap === 0 && /^\p{Ll}/u.test(draft.text) && !BESIDE.test(draft.text);
  const end = drafts.findIndex((draft, at) => at >= i && !goesOn(draft));
  const more = drafts.slice(i, end < 0 ? drafts.length : end);
  return (
    more.length > MOST_MORE || more.some(({ text }) => wordCount(text) > FEW_WORDS || /[.;]$/.test(text))
  );
}

const isPlain = ({ role, format, text }: Draft): boolean =>
  role === null &&
  format === null &&
  text.length <= MOST_CHARACTERS &&
  wordCount(text) <= MOST_WORDS &&
  !OF_A_PAGE.test(text.replace(/^(?:in )?re: /i, ''));
