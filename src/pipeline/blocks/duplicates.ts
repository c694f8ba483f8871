import { tokenise } from '../../text/tokens.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';

/** Shorter blocks are alike by chance. */
const FEWEST_WORDS = 6;
/** Longer blocks are compared by so much of their beginning, and by their length. */
const COMPARED = 3000;

/** A block that repeats an earlier one word for word, marks and case aside, is a duplicate: a standfirst printed twice. */
export function foldDuplicates(page: Page): Page {
  if (page.kind === 'official') return page;
  const seen = new Set<string>();
  const drafts = page.drafts.map((draft): Draft => {
    if (draft.role !== 'body') return draft;
    const words = tokenise(draft.text.slice(0, COMPARED)).map((token) => token.norm);
    if (words.length < FEWEST_WORDS) return draft;
    const key = `${draft.text.length >= COMPARED ? draft.text.length : ''} ${words.join(' ')}`;
    if (seen.has(key)) return as(draft, 'duplicate', 'Repeats an earlier paragraph.');
    seen.add(key);
    return draft;
  });
  return { ...page, drafts };
}
