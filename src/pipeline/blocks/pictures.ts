import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';
import { isBareName, isByline } from './credit-signs.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { isCredit } from './line-signs.ts';

/** A caption is one sentence, and no long one. */
const MOST_WORDS = 30;
/** A credit alone on its line says no more than who took the picture and for whom. */
const CREDIT_WORDS = 8;

/** "Image caption," on a line of its own, above the caption. */
const ANNOUNCED = /^(?:image|media|video|photo|picture) caption[,:]?$/i;

/**
 * Sets aside the captions of pictures: one sentence right above or below the line that credits the picture alone,
 * where a blank line sets the two off from the text, and what stands around a bar between a name and an agency.
 * Lines of a document with clauses, and those that have a role already, stay as they are.
 */
export function setPicturesAside(page: Page): Page {
  if (page.drafts.some(({ path }) => path !== null)) return page;
  const found = pictureLines(page.drafts);
  const named = namesOnTop(page.drafts);
  const drafts = page.drafts.map((draft, i) =>
    draft.role === null && (found.has(i) || isCreditedTo(draft.text, named))
      ? as(draft, 'furniture', 'Stands with the credit of a picture.')
      : draft,
  );
  return { ...page, drafts };
}

/** The short lines that open a page: one of them is the name of its paper. */
const namesOnTop = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    drafts
      .slice(0, TOP)
      .filter(({ text }) => wordCount(text) >= 2 && wordCount(text) <= 5)
      .map(({ text }) => text.toLowerCase().replace(/^the /, '')),
  );
const TOP = 8;

/** "The new red surface on Quay Road (Holm Evening Post)": a caption with a paper’s name, or the page’s own, in brackets at its end. */
function isCreditedTo(text: string, names: ReadonlySet<string>): boolean {
  const credit = wordCount(text) <= MOST_WORDS ? /\(([^()]{4,40})\)\.?$/.exec(text)?.[1] : undefined;
  if (credit === undefined) return false;
  const isOutlet =
    OUTLET_WORD.test(credit) &&
    /^(?=\p{Lu}[\p{L}&’'-]* ?\p{Lu})\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*){0,4} ?$/u.test(credit);
  return isOutlet || names.has(credit.toLowerCase().replace(/^the /, ''));
}

function pictureLines(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  const together = (i: number): boolean => drafts[i]?.gap === 0;
  const caption = (i: number): boolean => {
    const text = drafts[i]?.text ?? '';
    return (
      endsSentence(text) &&
      wordCount(text) >= 3 &&
      wordCount(text) <= MOST_WORDS &&
      !/\p{Ll}{2}[.!?] \p{Lu}/u.test(text)
    );
  };
  // The end of the page is no gap: there a credit may close the text.
  const closes = (i: number): boolean => (drafts[i + 1]?.gap ?? 0) > 0;
  drafts.forEach(({ text }, i) => {
    if (ANNOUNCED.test(text) && together(i + 1) && wordCount(drafts[i + 1]!.text) <= MOST_WORDS) {
      found.add(i + 1);
    } else if (text === '/') {
      const [name, agency] = [drafts[i - 1]?.text ?? '', drafts[i + 1]?.text ?? ''];
      if (!isBareName(name) || wordCount(agency) === 0 || wordCount(agency) > 5) return;
      for (const k of [i - 1, i, i + 1]) found.add(k);
      if (caption(i - 2) && together(i - 1)) found.add(i - 2);
      if (caption(i + 2) && together(i + 2) && closes(i + 2)) found.add(i + 2);
    } else if (isCredit(text) && wordCount(text) <= CREDIT_WORDS && !endsSentence(text) && !isByline(text)) {
      if (caption(i - 1) && together(i) && closes(i)) found.add(i - 1);
      else if (caption(i + 1) && together(i + 1) && closes(i + 1) && !together(i)) found.add(i + 1);
    }
  });
  return found;
}
