import type { Draft, Folder } from './draft.ts';
import {
  endsSentence,
  isBoilerplate,
  isBoxHeading,
  isByline,
  isCommentsHeading,
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
/** Each further line of a stretch without text costs this much of the one before: a long box is one interruption. */
const FADING = 0.7;
/** A sentence soon after the date or the author is where an article begins. */
const OPENING = 8;
const SOON = 4;
/** What the reader view of a browser thinks of a line is one more sign, not the last word. */
const KEPT = 5;
/** What a sentence counts among the readers' comments. */
const IN_COMMENTS = 0.3;

/**
 * How much each draft looks like the text of an article (above 0) or like what stands around it (below 0).
 * Signs as in Pasternack and Roth 2009 and Kohlschütter et al. 2010 (length, sentence ends), the page's own
 * indentation, and the words in common with the other documents of the folder where there are some.
 */
export function scoreDrafts(drafts: readonly Draft[], folder: Folder): number[] {
  const comments = commentsFrom(drafts);
  const margin = bodyMargin(drafts.slice(0, comments));
  const scores: number[] = [];
  let gap = 1;
  let list: Draft | null = null;
  let sinceHead = SOON + 1;
  drafts.forEach((draft, i) => {
    sinceHead = isDateLine(draft.text) || isByline(draft.text) ? 0 : sinceHead + 1;
    list = listOf(list, draft, drafts[i - 1], margin);
    let score = scoreOf(draft, folder, margin);
    if (list && score < 0 && score > -8) score = 0;
    if (score > 3 && sinceHead <= SOON) {
      score += OPENING;
      sinceHead = SOON + 1;
    }
    if (draft.main !== null) score += draft.main ? KEPT : -KEPT;
    if (i >= comments && score > 0) score *= IN_COMMENTS;
    scores.push(score < 0 ? score * gap : score);
    gap = score < 0 ? gap * FADING : score > 0.5 ? 1 : gap;
  });
  return scores;
}

/** After "The dates are:" short lines are the article's own list, as long as they stand alike. */
function listOf(
  open: Draft | null,
  draft: Draft,
  before: Draft | undefined,
  margin: number | null,
): Draft | null {
  const leads = before?.text.endsWith(':') === true && wordCount(before.text) >= 3;
  if (leads && (margin === null || before.indent === margin)) return draft;
  return draft.indent === open?.indent && !isBoxHeading(draft.text) ? open : null;
}

/** Where the readers' comments begin: at a heading that says so, after a few sentences of the article. */
function commentsFrom(drafts: readonly Draft[]): number {
  let sentences = 0;
  for (const [i, { text }] of drafts.entries()) {
    if (endsSentence(text) && wordCount(text) >= 8) sentences++;
    if (sentences >= 3 && isCommentsHeading(text)) return i;
  }
  return drafts.length;
}

function scoreOf(draft: Draft, folder: Folder, margin: number | null): number {
  const { text } = draft;
  if (draft.role === 'furniture') return -0.5;
  if (isBoxHeading(text)) return -14;
  if (isTeaser(text)) return -10;
  if (isInvitation(text) || isBoilerplate(text)) return -8;
  if (isCredit(text) || isContact(text)) return -4;
  if (isLinkList(text)) return -8;
  if (isByline(text) || isDateLine(text)) return -5;
  if (draft.label !== null) return 8;
  const words = wordCount(text);
  if (words === 0) return -1;
  const share = storyShare(text, folder);
  const off = margin !== null && draft.indent !== margin;
  if (endsSentence(text) && words >= 4) {
    const length = 2 + Math.min(words, 50) / 2.5;
    const told = share === null ? length : length + (share - NEUTRAL_SHARE) * 1.2 * length;
    return off ? told * 0.4 - 3 : told;
  }
  if (words >= 25) return off ? 0 : words / 5;
  // Where the format itself says heading or item, shortness says nothing more.
  if (draft.format === 'heading') return -0.5;
  if (draft.format === 'item') return -1;
  if (off || /^[*+•·o] /.test(text)) return -4;
  return Math.min(
    -0.2,
    (words >= 8 ? -2 : -3) + (share !== null && words >= 4 ? (share - NEUTRAL_SHARE) * 4 : 0),
  );
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
