import { BY } from '../../language/newsroom-words.ts';
import { bestRun, type Run } from './best-run.ts';
import { isDateLine } from './date-line.ts';
import { as, type Draft, type Folder, type Page } from './draft.ts';
import { headDrafts } from './head.ts';
import { headlineOf } from './headline/choose.ts';
import { type Head, headOf } from './headline/head-lines.ts';
import { authorNotes } from './author-note.ts';
import { toldIn } from './told.ts';
import { furnitureReason } from './furniture-reason.ts';
import { isByline, isOfficeHolder } from './credit-signs.ts';
import { wordCount } from './line-shape.ts';
import { isBoxHeading, isInvitation } from './line-signs.ts';
import { isOwnDiary } from './own-diary.ts';
import { tellsPicture } from './picture-words.ts';
import { signedOff } from './sign-off.ts';
import { keepStatement } from './statement.ts';
import { weighDrafts, type Weight } from './score-lines.ts';

/**
 * Finds the article on a page: the best run of drafts is the text, what stands above it is read as headline,
 * byline and date or is furniture, and what stands below is furniture. Nothing is deleted. Drafts that have a
 * role already (clauses) keep it.
 */
export function findArticle(page: Page, folder: Folder): Page {
  const { head, weights, text } = headIn(page, folder);
  const title = headlineOf(head);
  if (page.drafts.some((d) => d.path !== null)) return { ...page, title };
  const held = title >= text.from && isOfficeHolder(page.drafts[title + 1]?.text ?? '') ? 1 : 0;
  const run = { ...text, from: Math.max(text.from, title + 1 + held) };
  if (run.from === run.to) return { ...page, drafts: page.drafts.map(onlyLine) };
  const above = headDrafts(
    page.drafts.slice(0, run.from),
    page.kind,
    toldIn(page.drafts.slice(run.from, run.to)),
    title,
  );
  const linked = boxedLinks(page.drafts, run);
  const notes = authorNotes(page.drafts, run, above);
  const inside = page.drafts.slice(run.from, run.to).map((draft, i, all) => {
    if (draft.role !== null) return draft;
    if (linked.has(run.from + i)) return as(draft, 'furniture', 'A link in a box within the article.');
    if (notes.has(run.from + i)) return as(draft, 'furniture', 'Tells who the author is.');
    if (isOwnDiary(page.drafts, run.from + i)) return as(draft, 'heading', 'Heads what is to come.');
    return insideRun(draft, i, all, weights[run.from + i]);
  });
  const signedAbove = above.some(({ role }) => role === 'byline');
  const below = page.drafts
    .slice(run.to)
    .map((draft, i) =>
      i === 0 && !signedAbove && draft.role === null && BY.test(draft.text) && isByline(draft.text)
        ? as(draft, 'byline', 'Names the author below the text.')
        : belowRun(draft),
    );
  const drafts = [...above, ...inside, ...below];
  return { ...page, title, drafts: page.kind === 'official' ? keepStatement(drafts, run) : drafts };
}

/** The head of a page, with what its lines weigh as text and where the text is: below it, or from its first clause on. */
export function headIn(
  { drafts, kind }: Page,
  folder: Folder,
): { readonly head: Head; readonly weights: readonly Weight[]; readonly text: Run } {
  const clause = drafts.findIndex((d) => d.path !== null);
  const weights = clause < 0 ? weighDrafts(drafts, folder) : [];
  const text =
    clause < 0
      ? trimHead(drafts, signedOff(drafts, bestRun(weights.map(({ score }) => score))))
      : { from: clause, to: drafts.length };
  return { head: headOf(drafts, kind, text), weights, text };
}

/** A run never starts above the byline: a headline that asks a question is no paragraph. */
function trimHead(drafts: readonly Draft[], run: Run): Run {
  const head = drafts.slice(run.from, Math.min(run.from + 4, run.to));
  const credits = head.findLastIndex(({ text }) => isByline(text) || isDateLine(text));
  const above = head.slice(0, Math.max(credits, 0));
  // One paragraph between the headline and its credits is an introduction, however long.
  const most = above.filter(({ text }) => wordCount(text) > 30).length === 1 && run.from > 0 ? 60 : 30;
  const short = above.every(({ text }) => wordCount(text) <= most);
  // Two whole sentences above a credit are text already, and the credit another's.
  const told = above.filter(({ text }) => /\.["”’']?$/.test(text) && wordCount(text) >= 10).length > 1;
  return credits >= 0 && short && !told ? { ...run, from: run.from + credits + 1 } : run;
}

/**
 * The lines below a box's heading within the run, up to the next line that ends with a full stop or quotation. An
 * invitation to subscribe heads a box too, but one short line below it may as well be the article's next heading.
 */
function boxedLinks(drafts: readonly Draft[], run: Run): ReadonlySet<number> {
  const linked = new Set<number>();
  for (let i = run.from; i < run.to; i++) {
    const box = isBoxHeading(drafts[i]!.text) && !isOwnDiary(drafts, i);
    if (!box && !(isInvitation(drafts[i]!.text) && wordCount(drafts[i]!.text) <= 12)) continue;
    let end = i + 1;
    while (end < run.to && isLink(drafts[end]!) && (box || drafts[end]!.gap === 0)) end++;
    if (box || end - i > 2) for (let k = i + 1; k < end; k++) linked.add(k);
  }
  return linked;
}

function isLink({ text, main }: Draft): boolean {
  return main !== true && wordCount(text) <= 16 && !/[.”"’:;]$/.test(text);
}

/** A page without a single sentence: nothing tells its lines apart but what they say. */
function onlyLine(draft: Draft): Draft {
  if (draft.role !== null) return draft;
  return furnitureReason(draft) === null
    ? as(draft, 'body', 'A line on a page that has no running text.')
    : as(draft, 'furniture', furnitureReason(draft) ?? '');
}

function insideRun(draft: Draft, i: number, run: readonly Draft[], weight: Weight | undefined): Draft {
  if (draft.role !== null) return draft;
  if (!/[\p{L}\p{N}]/u.test(draft.text)) return as(draft, 'furniture', 'A mark without words.');
  const reason = furnitureReason(draft);
  if (reason !== null && weight?.cut !== true) return as(draft, 'furniture', reason);
  if (tellsPicture(draft, run[i + 1]))
    return as(draft, 'furniture', 'Tells what a picture shows, right above its caption.');
  const words = wordCount(draft.text);
  if (weight?.off && !weight.listed && weight.score < 0 && draft.main !== true && words < 25) {
    return as(draft, 'furniture', 'A short line beside the margin of the text.');
  }
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
