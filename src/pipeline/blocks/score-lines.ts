import type { Draft, Folder } from './draft.ts';
import {
  endsSentence,
  isBoxHeading,
  isByline,
  isContact,
  isCredit,
  isDateLine,
  isInvitation,
  isLinkList,
  isTeaser,
  wordCount,
} from './line-signs.ts';
import { storyShare } from './story-share.ts';

/** Share of content words in common with the other documents at which a line says nothing either way. */
const NEUTRAL_SHARE = 0.42;

/**
 * How much each draft looks like the text of an article (above 0) or like what stands around it (below 0).
 * Signs as in Pasternack and Roth 2009 and Kohlschütter et al. 2010 (length, sentence ends), the page's own
 * indentation, and the words in common with the other documents of the folder where there are some.
 */
export function scoreDrafts(drafts: readonly Draft[], folder: Folder): number[] {
  const margin = bodyMargin(drafts);
  return drafts.map((draft) => scoreOf(draft, folder, margin));
}

function scoreOf(draft: Draft, folder: Folder, margin: number | null): number {
  const { text } = draft;
  if (draft.role === 'furniture') return -0.5;
  if (isBoxHeading(text)) return -14;
  if (isTeaser(text)) return -10;
  if (isInvitation(text)) return -8;
  if (isCredit(text) || isContact(text)) return -4;
  if (isLinkList(text)) return -8;
  if (isByline(text) || isDateLine(text)) return -5;
  const words = wordCount(text);
  const share = storyShare(text, folder);
  const off = margin !== null && draft.indent !== margin ? -3 : 0;
  if (draft.label !== null) return 8;
  if (endsSentence(text) && words >= 4) {
    const length = 2 + Math.min(words, 50) / 2.5;
    return length + off + (share === null ? 0 : (share - NEUTRAL_SHARE) * 1.2 * length);
  }
  if (words >= 25) return words / 5 + off;
  return (words >= 8 ? -3 : -4) + off + (share !== null && words >= 4 ? (share - NEUTRAL_SHARE) * 4 : 0);
}

/** The indentation at which most words of whole sentences stand; null where the page has one margin only. */
function bodyMargin(drafts: readonly Draft[]): number | null {
  const words = new Map<number, number>();
  for (const { indent, text } of drafts) {
    words.set(indent, (words.get(indent) ?? 0) + (endsSentence(text) ? wordCount(text) : 0));
  }
  if (words.size < 2) return null;
  return [...words].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
