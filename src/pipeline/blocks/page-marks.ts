import { OPEN_WORDS } from '../../language/open-words.ts';
import { PAGE_MARK } from '../../language/page-mark.ts';
import { PAGE_STAMP } from '../../language/page-stamp.ts';
import { isByline } from './credit-signs.ts';
import { contentsLines } from './contents.ts';
import { startsItem } from './item-start.ts';
import type { Draft, Page } from './draft.ts';
import { as, joined } from './draft.ts';
import { runningHeads } from './running-heads.ts';

/** A text cut here goes on: a word that cannot end a sentence, or nothing that ends one. */
const OPEN_WORD = new RegExp(String.raw`(?:^|\s)(?:${OPEN_WORDS}|in|to|on|that|which|is|are|shall|be)$`, 'i');
const ENDED = /[.!?:]["”’')\]]*$/;

/**
 * Page marks ("Page 2 of 4") and running heads become furniture, and a paragraph that a page break cuts in mid-sentence becomes
 * one block of two parts. Without a page mark between them two paragraphs are joined only where the first ends
 * in a word that cannot end a sentence, or in a semicolon outside a list.
 */
export function markPages(page: Page): Page {
  const drafts: Draft[] = [];
  let open = -1;
  let crossed = false;
  const heads = runningHeads(page.drafts, page.document.text);
  const contents = contentsLines(page.drafts);
  for (const [i, draft] of page.drafts.entries()) {
    // A number alone on the first line or the last is that of the printed page.
    const numbered = (i === 0 || i === page.drafts.length - 1) && /^\d{1,6}$/.test(draft.text);
    if (numbered || heads.has(i) || PAGE_MARK.test(draft.text)) {
      drafts.push(as(draft, 'furniture', 'A page number of the printed text, or the head of its pages.'));
      crossed = true;
      continue;
    }
    if (PAGE_STAMP.test(draft.text)) {
      drafts.push(as(draft, 'furniture', 'Stamped or set on the copy, and no word of the text.'));
      continue;
    }
    if (contents.has(i)) {
      drafts.push(as(draft, 'furniture', 'A line of the table of contents.'));
      continue;
    }
    const before = drafts[open];
    if (before && goesOn(before, draft, crossed)) {
      drafts[open] = joined(before, draft);
    } else {
      open = drafts.length;
      drafts.push(draft);
    }
    crossed = false;
  }
  return { ...page, drafts };
}

function goesOn(before: Draft, after: Draft, crossed: boolean): boolean {
  if (before.format === 'heading' || after.format !== null || startsItem(after.text)) return false;
  if (!/^\p{Ll}/u.test(after.text) || ENDED.test(before.text) || isByline(after.text)) return false;
  if (crossed) return true;
  return OPEN_WORD.test(before.text) && before.text.length > 60;
}
