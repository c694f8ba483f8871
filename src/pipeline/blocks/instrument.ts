import { isWord } from '../../language/dictionary.ts';
import { CERTIFIED_COPY } from '../../language/instrument-words.ts';
import { isReleaseMark } from '../../language/newsroom-words.ts';
import { STREET } from '../../language/page-contacts.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isTable } from './listed.ts';
import { isAddress, isBoilerplate, isContact, isInvitation, isLinkList } from './line-signs.ts';
import { siteAround } from './site-around-paper.ts';

/**
 * Furniture of an official document: contact lines, marks of a press release, and a signature that reading by
 * machine turned into letters. Everything else is its text.
 */
export function tidyInstrument(page: Page): Page {
  if (page.kind !== 'official') return page;
  const numbered = page.drafts.some((d) => d.path !== null);
  const signers = page.drafts.filter((d) => d.role === 'signature').map((d) => d.text);
  const atEdge = edgesOf(page.drafts);
  const title = page.drafts.findIndex(({ part, role }) => part !== 'title' && role !== 'furniture');
  // Rows of figures are what a table is made of.
  const isMenu = (i: number, text: string): boolean => i < title && !/\d/.test(text);
  const around = numbered ? siteAround(page.drafts) : new Set<number>();
  const drafts = page.drafts.map((draft, i) => {
    const { text } = draft;
    if (draft.role === 'furniture' || draft.role === 'clause') return draft;
    if (around.has(i)) return as(draft, 'furniture', 'What the site puts around the paper.');
    if (CERTIFIED_COPY.test(text))
      return as(draft, 'furniture', 'A stamp on the copy, not a word of the text.');
    if (isReleaseMark(text) && draft.role !== 'dateline')
      return as(draft, 'furniture', 'A mark of the press office, not of the text.');
    if (
      (!numbered || (i > page.drafts.length - FOOT && !endsSentence(text))) &&
      isBoilerplate(text) &&
      draft.role !== 'heading'
    ) {
      return as(draft, 'furniture', 'A notice of law that stands under every text of its kind.');
    }
    if (isTable(page.drafts, i)) return draft;
    if (
      numbered &&
      draft.role === 'heading' &&
      isLinkList(text) &&
      (isMenu(i, text) || /\s[|·•]\s/.test(text))
    )
      return as(draft, 'furniture', 'A row of marks: the head of a page.');
    if (numbered && isContact(text)) return as(draft, 'furniture', 'Says how to reach the office.');
    if (
      numbered &&
      isInvitation(text) &&
      (atEdge(i) || i >= page.drafts.length - FOOT) &&
      draft.role !== 'dateline'
    )
      return as(draft, 'furniture', 'Speaks to the reader of the page.');
    if (!numbered && isAmongContacts(page.drafts, i))
      return as(draft, 'furniture', 'Stands among the ways to reach somebody.');
    if (isAddress(text) && atEdge(i)) return as(draft, 'furniture', 'A line of an address.');
    if (STREET.test(text) && [i - 1, i + 1].some((k) => isContact(page.drafts[k]?.text ?? '')))
      return as(draft, 'furniture', 'A line of an address.');
    if (numbered && isScrawl(text, page.drafts, i, signers)) {
      return as(draft, 'furniture', 'A handwritten signature misread as letters.');
    }
    return draft;
  });
  return { ...page, drafts };
}

/** A name or an office below the text, between two lines that say how to reach somebody, both near. */
function isAmongContacts(drafts: readonly Draft[], i: number): boolean {
  const { text } = drafts[i]!;
  if (wordCount(text) > 6 || endsSentence(text) || !/^\p{Lu}/u.test(text)) return false;
  const near = (from: number, to: number): boolean =>
    drafts.slice(Math.max(0, from), to).some((draft) => isContact(draft.text));
  const isBelow = drafts.slice(0, i).some((draft) => endsSentence(draft.text) && wordCount(draft.text) > 12);
  return isBelow && near(i - 3, i) && near(i + 1, i + 3);
}

/** Lines at the end of a page among which a site's own notices stand. */
const FOOT = 4;

/**
 * Whether a line stands in the letterhead or at the foot: an address among clauses is what they are about. Below "To:"
 * it is the addressee's, and part of what the paper says.
 */
function edgesOf(drafts: readonly Draft[]): (i: number) => boolean {
  const isText = ({ role, text }: Draft): boolean =>
    role === 'clause' || (role === 'body' && endsSentence(text) && !isInvitation(text));
  const first = drafts.findIndex(isText);
  const last = drafts.findLastIndex(isText);
  const addressed = (i: number): boolean =>
    drafts.slice(Math.max(0, i - 3), i).some(({ text }) => /^(?:to|for the attention of)\b ?:?/i.test(text));
  return (i) => (i <= first || i > last || first < 0) && !addressed(i);
}

/** One lone word near the signatures that stands nowhere else and shares its letters with a name that signs. */
function isScrawl(text: string, drafts: readonly Draft[], i: number, signers: readonly string[]): boolean {
  if (!/^[\p{L}\p{N}.—–'’-]{3,16}$/u.test(text) || isWord(text.toLowerCase())) return false;
  const near = drafts.slice(Math.max(0, i - 5), i + 2).some((d) => d !== drafts[i] && d.role === 'signature');
  if (!near) return false;
  const again = drafts.some((d, k) => k !== i && d.text.toLowerCase().includes(text.toLowerCase()));
  return !again && signers.some((name) => name !== text && likeness(text, name) >= 0.6);
}

/** Share of the word's letters that follow each other in one of the name's words, or in the name run together. */
function likeness(word: string, name: string): number {
  const letters = Array.from(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const within = (target: string): number => {
    let at = -1;
    let hits = 0;
    for (const letter of letters) {
      const next = target.indexOf(letter, at + 1);
      if (next >= 0) {
        hits++;
        at = next;
      }
    }
    return hits / letters.length;
  };
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return Math.max(
    ...words.filter((w) => w.length > 2).map(within),
    name.length < 40 ? within(words.join('')) : 0,
    0,
  );
}
