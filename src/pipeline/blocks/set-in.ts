import type { Draft } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isBoxHeading, isInvitation, isLinkList, isTeaser } from './line-signs.ts';

/** An item of an article's list says something; a menu's is a word or two. */
const FEWEST_WORDS = 3;
const BULLET = /^[-–—*+•▪◦‣·]\s+\S/;
/** The end of a post that a page quotes: "— Ann Lee (@annlee) May 3, 2019". */
const POSTED = /^[—–-] ?.{1,60}\(@\w{1,30}\)/u;

/**
 * The indexes of lines set in from the margin that belong to the text: a list of bullets right below a line of it,
 * and posts quoted from elsewhere with their author.
 */
export function setIn(drafts: readonly Draft[], margin: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  if (margin === null) return found;
  for (let i = 1; i < drafts.length; i++) {
    if (drafts[i]!.indent <= margin || drafts[i - 1]!.indent !== margin) continue;
    let end = i;
    while (end < drafts.length && drafts[end]!.indent === drafts[i]!.indent) end++;
    const group = drafts.slice(i, end);
    if (isList(drafts[i - 1]!, group) || isPosted(group)) for (let k = i; k < end; k++) found.add(k);
    i = end - 1;
  }
  return found;
}

function isList(lead: Draft, items: readonly Draft[]): boolean {
  if (items.length < 2 || !leads(lead) || !items.every(({ text }) => BULLET.test(text))) return false;
  const words = items.reduce((sum, { text }) => sum + wordCount(text), 0);
  return (
    words >= FEWEST_WORDS * items.length && !items.some(({ text }) => isLinkList(text) || isTeaser(text))
  );
}

/** Only words of the text lead to a list: a sentence, a question, a line with a colon. */
function leads({ text }: Draft): boolean {
  return (
    (endsSentence(text) || text.endsWith(':')) &&
    !isBoxHeading(text) &&
    !isInvitation(text) &&
    !isTeaser(text)
  );
}

function isPosted(group: readonly Draft[]): boolean {
  const last = group.at(-1)?.text ?? '';
  return (
    group.length >= 2 &&
    (POSTED.test(last) || /^https?:/.test(last)) &&
    group.some(({ text }) => POSTED.test(text))
  );
}
