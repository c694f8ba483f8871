import { isByline } from './credit-signs.ts';
import type { Draft, Page } from './draft.ts';
import { wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** No head is as long as this. */
const HEAD = 25;
/** A headline's line has so many words, or it is a label or a sentence. */
const [FEWEST, MOST] = [3, 16];
/** A name has a capital in every longer word; a headline set as a sentence has two such words without, or more. */
const SAYS = / \p{Ll}[\p{L}’'-]{3,}(?: .*?)? \p{Ll}[\p{L}’'-]{2,}/u;

/** Between the parties of a case, before who wrote it, and when or where a meeting was held. */
const BESIDE =
  /^(?:by|and|v|vs|versus|with|together with|also known as|trading as|held|made|dated|signed|issued|published|presented) /;

/**
 * A headline that the page breaks over two lines becomes one block of two parts: the second goes on in a small letter
 * where the first left off, right below it, and what follows does not go on.
 */
export function joinBrokenHeadlines(page: Page): Page {
  const at = page.drafts.findIndex((draft, i) => i < HEAD && isBroken(draft, page.drafts, i));
  if (at < 0) return page;
  const [first, second] = [page.drafts[at]!, page.drafts[at + 1]!];
  const whole: Draft = {
    ...first,
    end: second.end,
    parts: [...first.parts, ...second.parts],
    text: `${first.text} ${second.text}`,
  };
  return { ...page, drafts: [...page.drafts.slice(0, at), whole, ...page.drafts.slice(at + 2)] };
}

function isBroken(first: Draft, drafts: readonly Draft[], i: number): boolean {
  const [second, next] = [drafts[i + 1], drafts[i + 2]];
  return (
    second?.gap === 0 &&
    first.role === null &&
    second.role === null &&
    first.format === null &&
    second.format === null &&
    isPart(first.text, /^["“‘']?[\p{Lu}\d]/u) &&
    isPart(second.text, /^\p{Ll}[\p{Ll}’'-]* /u) &&
    !/[.:!?,]["”’']?$/.test(first.text) &&
    SAYS.test(first.text) &&
    !BESIDE.test(second.text) &&
    !isBoxHeading(second.text) &&
    !isByline(second.text) &&
    !(next?.gap === 0 && /^\p{Ll}/u.test(next.text))
  );
}

/** Some words that begin as wanted, with nothing of a menu, a list or a form among them. */
function isPart(text: string, opening: RegExp): boolean {
  const words = wordCount(text);
  return (
    opening.test(text) && words >= FEWEST && words <= MOST && !/[|/•·›»>=@_\t]|\s{2}|: |:\/\//.test(text)
  );
}
