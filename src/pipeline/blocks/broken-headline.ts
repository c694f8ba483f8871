import { BROKEN_IN_TWO } from './broken-ways.ts';
import { isByline } from './credit-signs.ts';
import { type Draft, joined, type Page } from './draft.ts';
import { wordCount } from './line-shape.ts';
import { SUBJECT } from './headline/paper-lines.ts';
import { isPageLine } from './page-line.ts';

/** No head is as long as this. */
const HEAD = 25;
/** No line of a headline is as long as this. */
const [MOST_WORDS, MOST_CHARACTERS] = [16, 200];
/** What stands in menus, lists and forms, and in no headline. */
const OF_A_PAGE = /[|/•·›»>=@_\t]|\s{2}|:\/\//;
/** A field and its name; of what was joined already it is the title’s own colon. */
const FIELD = /^\S+(?: \S+)?: (?!["“‘'])/;
/** Between the parties of a case, before who wrote it, and when or where a meeting was held. */
const BESIDE =
  /^(?:by|and|v|vs|versus|with|together with|also known as|trading as|held|made|dated|signed|issued|published|presented) |^(?:BY|V|HELD|MADE|DATED|SIGNED|ISSUED|PUBLISHED|PRESENTED) /;

/** A headline that the page breaks over two lines or more becomes one block of so many parts. */
export function joinBrokenHeadlines(page: Page): Page {
  const at = page.drafts.findIndex((draft, i) => i < HEAD && isBroken(draft, page.drafts, i));
  if (at < 0) return page;
  const whole = joined(page.drafts[at]!, page.drafts[at + 1]!);
  const drafts = [...page.drafts.slice(0, at), whole, ...page.drafts.slice(at + 2)];
  return joinBrokenHeadlines({ ...page, drafts });
}

/** Whether a line goes on in the one below it, and does not begin a paragraph. */
function isBroken(first: Draft, drafts: readonly Draft[], i: number): boolean {
  const second = drafts[i + 1];
  return (
    second !== undefined &&
    second.gap <= 1 &&
    isPlain(first) &&
    isPlain(second) &&
    /^["“‘']?[\p{Lu}\d]/u.test(first.text) &&
    !BESIDE.test(second.text) &&
    !isByline(second.text) &&
    !isParagraph(drafts, i + 2) &&
    BROKEN_IN_TWO.some(
      (way) =>
        (second.gap === 0 || way.apart === true) &&
        way.first(first.text) &&
        way.second(second.text, first.text),
    )
  );
}

/** A headline that is set large has few words on its third line, and no more than four lines; a paragraph has more. */
const [MOST_MORE, FEW_WORDS] = [2, 7];

/** Whether the lines from here on go on, as those of a paragraph that a page's width breaks do. */
function isParagraph(drafts: readonly Draft[], i: number): boolean {
  const more = drafts.slice(i, i + MOST_MORE + 1);
  const end = more.findIndex(({ gap, text }) => gap > 0 || !/^\p{Ll}/u.test(text) || BESIDE.test(text));
  return (
    (end < 0 && more.length > MOST_MORE) ||
    more
      .slice(0, end < 0 ? more.length : end)
      .some(({ text }) => wordCount(text) > FEW_WORDS || /[.;]$/.test(text))
  );
}

const isPlain = ({ role, format, text, parts }: Draft): boolean =>
  role === null &&
  format === null &&
  !isPageLine(text) &&
  text.length <= parts.length * MOST_CHARACTERS &&
  wordCount(text) <= parts.length * MOST_WORDS &&
  !OF_A_PAGE.test(withoutField(text)) &&
  !(parts.length === 1 && FIELD.test(withoutField(text)));

/** What a field of a head says that the paper is about: "Subject: a lease", "In re: application of a club". */
const withoutField = (text: string): string => text.replace(/^in re: /i, '').replace(SUBJECT, '');
