import { LETTER_LINE, SIGNATURE_OPENER } from '../../language/instrument-words.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import type { Run } from './best-run.ts';
import { isDateLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import { furnitureReason } from './furniture-reason.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isBoxHeading, isContact, isLinkList } from './line-signs.ts';

/**
 * Reads the lines around the text of a release, a letter or a decision without numbered clauses. What a body puts
 * out is its own from the letterhead to the signature, so a line is kept unless it is plainly the page's: a site's
 * menu, a box of links and all that follows it, a way to reach somebody.
 *
 * @param drafts those above (already read as a head) and below the run, in their places
 */
export function keepStatement(drafts: readonly Draft[], run: Run): Draft[] {
  const head = drafts.slice(0, run.from);
  const title = head.findIndex(({ role }) => role === 'heading');
  const menu = head
    .slice(0, title < 0 ? run.from : title)
    .findLastIndex(({ text }) => (isLinkList(text) && !isContact(text)) || isBoxHeading(text));
  let over = false;
  let reached = false;
  const tail = Math.max(run.to - SIGNERS, run.from);
  const closes = drafts.slice(tail, run.to).findIndex(({ text }) => SIGNATURE_OPENER.test(text));
  let signed = closes >= 0;
  return drafts.map((draft, i) => {
    if (i < run.from && title >= 0 && i > title && draft.role === 'furniture' && FIELD.test(draft.text))
      return as(draft, 'body', 'A field of the statement’s head.');
    if (i < run.from) return menu < 0 || (i > menu && isIssuer(draft.text)) ? keepHead(draft) : draft;
    if (i < run.to) {
      const signs = signed && i > tail + closes && draft.role === 'body' && wordCount(draft.text) <= 6;
      return signs ? as(draft, 'signature', 'Stands among the signatures.') : draft;
    }
    over ||= isBoxHeading(draft.text) || isLinkList(draft.text);
    signed ||= SIGNATURE_OPENER.test(draft.text);
    reached ||= isContact(draft.text) || /^\W*(?:ends?|30)\W*$/i.test(draft.text);
    const loose =
      reached && wordCount(draft.text) <= 14 && !endsSentence(draft.text) && !NOTES.test(draft.text);
    if (over || loose || furnitureReason(draft) !== null || !/\p{L}/u.test(draft.text)) return draft;
    if (signed && wordCount(draft.text) <= 12) return as(draft, 'signature', 'Stands among the signatures.');
    return as(draft, 'body', 'A line of the statement after its text.');
  });
}

/** What a statement gives above its text in the form of a card: "Reason for recall: …". */
const FIELD = /^\p{Lu}[\p{L}’'()-]*(?: [\p{L}’'()-]+){0,4}: \S.{2,100}$/u;

/** The words that close a letter stand so near its end. */
const SIGNERS = 3;

/** Headings of what may follow even the lines that say how to reach the press office. */
const NOTES = /^(?:notes?|about|background|annex|appendix|further)\b/i;

/** On a site's page a line between its menu and the title is the page's section, unless it names who writes. */
function isIssuer(text: string): boolean {
  return isLetterhead(text) || LETTER_LINE.test(text);
}

/** A line of the head that an article's page would have as furniture: who writes, to whom, under which number. */
function keepHead(draft: Draft): Draft {
  if (draft.role !== 'furniture' || furnitureReason(draft) !== null) return draft;
  if (isDateLine(draft.text)) return as(draft, 'dateline', 'Says when it was issued.');
  if (/^dear\b/i.test(draft.text)) return as(draft, 'body', 'Greets the reader of the letter.');
  const reason = LETTER_LINE.test(draft.text)
    ? 'The letter’s own reference.'
    : 'The head of the text: who issues it, or to whom it goes.';
  return as(draft, 'byline', reason);
}
