import { INSERT } from '../../language/page-words.ts';
import { isDateLine } from './date-line.ts';
import type { Draft, Folder } from './draft.ts';
import { commentsFrom } from './comments.ts';
import { isCutShort } from './cut-short.ts';
import { gluedTeasers } from './glued-teasers.ts';
import { datedEntries } from './dated-entries.ts';
import { isByline } from './credit-signs.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import {
  isBoilerplate,
  isBoxHeading,
  isContact,
  isCredit,
  isInvitation,
  isLinkList,
  isTeaser,
} from './line-signs.ts';
import { isInFactBox, isTable, listOf } from './listed.ts';
import { openingsOf } from './openings.ts';
import { isOwnDiary } from './own-diary.ts';
import { setIn } from './set-in.ts';
import { storyShare } from './story-share.ts';

/** Share of content words in common with the other documents at which a line says nothing either way. */
const NEUTRAL_SHARE = 0.42;
/** Each further line of a stretch without text costs this much of the one before: a long box is one interruption. */
const FADING = 0.7;
/** A sentence soon after the date or the author is where an article begins. */
const OPENING = 8;
/** A line of the article's own list or table neither ends nor begins it. */
const LISTED = 0.2;
/** An entry of its timeline tells what happened, as a short sentence does. */
const TOLD = 3;
/** What the reader view of a browser thinks of a line is one more sign, not the last word. */
const KEPT = 5;
/** What stands between two paragraphs as often as after the last one. */
const INSERTED = -2;
/** The paragraph in which a page breaks off for those who do not pay. */
const SHORTENED = 4;
/** What has the shape of a teaser for another page. */
const TEASED = -10;
/** What a sentence counts among the readers' comments. */
const IN_COMMENTS = 0.3;

/** What a draft weighs, and what its place says. */
export interface Weight {
  /** Above 0 like the text of an article, below 0 like what stands around it. */
  readonly score: number;
  /** Whether it stands in from or out of the margin that the page's sentences keep. */
  readonly off: boolean;
  /** Whether a line that ends in a colon introduces it, or it is a row of a table. */
  readonly listed: boolean;
  /** Whether the page shows only the beginning of the text, and cuts it off here. */
  readonly cut: boolean;
}

/**
 * How much each draft looks like the text of an article or like what stands around it. Signs as in Pasternack
 * and Roth 2009 and Kohlschütter et al. 2010 (length, sentence ends), the page's own indentation, and the words
 * in common with the other documents of the folder where there are some.
 */
export function weighDrafts(drafts: readonly Draft[], folder: Folder): Weight[] {
  const comments = commentsFrom(drafts);
  const teasers = gluedTeasers(drafts);
  const margin = bodyMargin(drafts.slice(0, comments).filter((_, i) => !teasers.has(i)));
  const inset = setIn(drafts, margin);
  const openings = openingsOf(drafts);
  const entries = datedEntries(drafts);
  let gap = 1;
  let list: Draft | null = null;
  return drafts.map((draft, i) => {
    list = listOf(list, draft, drafts[i - 1], margin);
    const table = isTable(drafts, i) || isInFactBox(drafts, i);
    const listed = list !== null || table || inset.has(i) || entries.has(i);
    const cut = isCutShort(drafts, i);
    let score = teasers.has(i)
      ? TEASED
      : cut
        ? SHORTENED
        : isOwnDiary(drafts, i)
          ? LISTED
          : scoreOf(draft, folder, margin);
    if (table || (listed && score < 0 && score > -8)) score = LISTED;
    if (entries.has(i) && score > -8) score = Math.max(score, TOLD);
    if (openings.has(i) && score > 0) score += OPENING;
    if (draft.main !== null) score += draft.main ? KEPT : -KEPT;
    if (i >= comments && score > 0) score *= IN_COMMENTS;
    const weight = {
      score: score < 0 ? score * gap : score,
      off: margin !== null && draft.indent !== margin,
      listed,
      cut,
    };
    gap = score < 0 ? gap * FADING : score > 0.5 ? 1 : gap;
    return weight;
  });
}

function scoreOf(draft: Draft, folder: Folder, margin: number | null): number {
  const { text } = draft;
  if (draft.role === 'furniture') return -0.5;
  if (INSERT.test(text.slice(0, 200))) return INSERTED;
  if (isBoxHeading(text)) return -14;
  if (isTeaser(text)) return TEASED;
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
  if (off) return -4;
  if (/^\d{1,2}[.)] /.test(text)) return -0.5;
  if (/^[*+•·o] /.test(text)) return -2.5;
  return Math.min(
    -0.2,
    (words >= 8 ? -2 : -3) + (share !== null && words >= 4 ? (share - NEUTRAL_SHARE) * 4 : 0),
  );
}

/** The indentation at which most words of whole sentences stand; null where the page has one margin only. */
function bodyMargin(drafts: readonly Draft[]): number | null {
  const words = new Map<number, number>();
  for (const { indent, text } of drafts) {
    const told = endsSentence(text) && !isTeaser(text) && !isInvitation(text) && !isBoilerplate(text);
    words.set(indent, (words.get(indent) ?? 0) + (told ? wordCount(text) : 0));
  }
  if (words.size < 2) return null;
  return [...words].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
}
