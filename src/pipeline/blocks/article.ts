import { bestRun } from './best-run.ts';
import type { Draft, Folder, Page } from './draft.ts';
import { as } from './draft.ts';
import { headDrafts } from './head.ts';
import {
  endsSentence,
  isBoxHeading,
  isContact,
  isCredit,
  isInvitation,
  isLinkList,
  isTeaser,
  wordCount,
} from './line-signs.ts';
import { scoreDrafts } from './score-lines.ts';

/**
 * Finds the article on a page: the best run of drafts is the text, what stands above it is read as headline,
 * byline and date or is furniture, and what stands below is furniture. Nothing is deleted. Drafts that have a
 * role already (clauses) keep it.
 */
export function findArticle(page: Page, folder: Folder): Page {
  if (page.drafts.some((d) => d.path !== null)) return page;
  const scores = scoreDrafts(page.drafts, folder);
  const run = bestRun(scores);
  if (run.from === run.to) return { ...page, drafts: page.drafts.map(onlyLine) };
  const above = headDrafts(page.drafts.slice(0, run.from));
  const inside = page.drafts.slice(run.from, run.to).map((draft, i, all) => insideRun(draft, i, all));
  const below = page.drafts.slice(run.to).map((draft) => belowRun(draft));
  return { ...page, drafts: [...above, ...inside, ...below] };
}

/** A page without a single sentence: nothing tells its lines apart but what they say. */
function onlyLine(draft: Draft): Draft {
  if (draft.role !== null) return draft;
  return furnitureReason(draft) === null
    ? as(draft, 'body', 'A line on a page that has no running text.')
    : as(draft, 'furniture', furnitureReason(draft) ?? '');
}

function insideRun(draft: Draft, i: number, run: readonly Draft[]): Draft {
  if (draft.role !== null) return draft;
  const reason = furnitureReason(draft);
  if (reason !== null) return as(draft, 'furniture', reason);
  const words = wordCount(draft.text);
  const heading =
    draft.format === 'heading' ||
    (draft.format === null &&
      words <= 12 &&
      !/[.!?:;,"”’']$/.test(draft.text) &&
      !/^[-–—*•▪◦‣+]/.test(draft.text) &&
      i + 1 < run.length);
  return heading
    ? as(draft, 'heading', 'A short line between paragraphs.')
    : as(draft, 'body', 'A paragraph of the article.');
}

function belowRun(draft: Draft): Draft {
  if (draft.role !== null) return draft;
  return as(draft, 'furniture', furnitureReason(draft) ?? 'Stands after the end of the article.');
}

/** Why a draft is furniture wherever it stands, or null. */
export function furnitureReason({ text }: Draft): string | null {
  if (isCredit(text)) return 'A caption or the credit of a picture.';
  if (isBoxHeading(text)) return 'The heading of a box beside the article.';
  if (isTeaser(text)) return 'A teaser for another page: it is cut off.';
  if (isInvitation(text) && (wordCount(text) < 40 || !endsSentence(text)))
    return 'Speaks to the reader of the page.';
  if (isContact(text)) return 'Says how to reach somebody.';
  if (isLinkList(text)) return 'A row of links.';
  return null;
}
