import { contentStems } from '../../text/tokens.ts';
import type { Draft, Folder } from './draft.ts';

/** Only so much of a block is read for its stems: enough to judge it, and a bound for a text without line breaks. */
const READ_AT_MOST = 4000;

/** For each content stem, how many of the documents' texts hold it. */
export function storyOf(pages: readonly { readonly drafts: readonly Draft[] }[]): Folder {
  const holders = new Map<string, number>();
  for (const { drafts } of pages) {
    const stems = new Set(drafts.flatMap((draft) => contentStems(draft.text.slice(0, READ_AT_MOST))));
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  return { documents: pages.length, holders };
}

/**
 * Which share of a block's different content stems stands in other documents of the folder as well, from 0 to 1;
 * null where the folder has no other document or the block has no content words.
 */
export function storyShare(text: string, folder: Folder): number | null {
  if (folder.documents < 2) return null;
  const stems = new Set(contentStems(text.slice(0, READ_AT_MOST)));
  if (stems.size === 0) return null;
  const shared = [...stems].filter((stem) => (folder.holders.get(stem) ?? 0) > 1).length;
  return shared / stems.size;
}
