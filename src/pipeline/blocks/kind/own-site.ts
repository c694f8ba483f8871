import { OUTLET_WORD } from '../../../language/newsroom-words.ts';
import type { Draft } from '../draft.ts';
import { isByline, isPostLine } from '../credit-signs.ts';
import { endsSentence, wordCount } from '../line-shape.ts';

/** What stands at the foot of a company's, a charity's or a school's own page. */
const LEGAL =
  /\b(?:(?:company|charity|registration|registered) (?:no\b|number|in (?:england|scotland|wales|ireland|northern ireland))|registered (?:charity|office|company|society)|limited|ltd|inc|llc|plc|pty|equal opportunity|(?:authori[sz]ed|regulated) (?:and regulated )?by)\b/i;

/** So many of its paragraphs say "we" of those who write. */
const PARAGRAPHS = 3;

/**
 * Whether a page is a body's own: the name that opens it is no newspaper's, stands again in the lines of law at its
 * foot and within the text, nobody signs it as a reporter, and it says "we" outside quotations.
 */
export function isOwnSite(drafts: readonly Draft[]): boolean {
  const name = drafts[0]?.text ?? '';
  const word = /^(?:the )?(\p{Lu}[\p{L}’'&-]{3,})/iu.exec(name)?.[1];
  if (word === undefined || wordCount(name) > 8 || endsSentence(name) || OUTLET_WORD.test(name)) return false;
  const named = new RegExp(`(?:^|\\W)${word}(?:\\W|$)`, 'i');
  const foot = drafts
    .slice(-FOOT)
    .some(({ text }) => text.length < 200 && LEGAL.test(text) && named.test(text));
  if (!foot || drafts.slice(0, 20).some(({ text }) => isByline(text) || isPostLine(text))) return false;
  const told = drafts.slice(1, -1).filter(({ text }) => endsSentence(text) && wordCount(text) > 8);
  const ours = told.filter(({ text }) => /\b(?:we|our|us)\b/i.test(unquoted(text)));
  return ours.length >= PARAGRAPHS && told.some(({ text }) => named.test(text));
}

/** Lines at the end of a page among which its notices of law stand. */
const FOOT = 6;

const unquoted = (text: string): string => text.slice(0, 1500).replace(/[“"][^”"]*[”"]?/g, '');
