import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import {
  isBareName,
  isBoxHeading,
  isByline,
  isContact,
  isCredit,
  isDateLine,
  isInvitation,
  isLinkList,
  isOutletLine,
  isPostLine,
  isTeaser,
  wordCount,
} from './line-signs.ts';

type Sign = 'date' | 'byline' | 'name' | 'outlet' | 'furniture' | 'words';

/**
 * Reads the lines above an article: the headline, the byline and the publication line; what is left is
 * furniture (the site's name, its sections, captions). The publication line counts as a date, not as furniture.
 */
export function headDrafts(drafts: readonly Draft[]): Draft[] {
  const signs = drafts.map((draft) => signOf(draft));
  const title = titleIndex(drafts, signs);
  return drafts.map((draft, i) => {
    if (draft.role !== null) return draft;
    if (i === title) return as(draft, 'heading', 'The last line like a headline above the article.');
    const sign = signs[i];
    if (sign === 'date') return as(draft, 'dateline', 'Says when the page was published.');
    if (sign === 'byline' || (sign === 'name' && i > title && title >= 0))
      return as(draft, 'byline', 'Names the author.');
    if (
      (sign === 'outlet' || sign === 'words') &&
      i > title &&
      title >= 0 &&
      besideByline(signs, i) &&
      wordCount(draft.text) <= 5
    ) {
      return as(draft, 'byline', 'Stands with the author or the date below the headline.');
    }
    if (sign === 'words' && i > title && title >= 0 && wordCount(draft.text) >= 7) {
      return as(draft, 'body', 'The line that introduces the article.');
    }
    return as(draft, 'furniture', 'Stands above the article and is neither headline, author nor date.');
  });
}

function signOf({ text }: Draft): Sign {
  if (isDateLine(text)) return 'date';
  if (isByline(text)) return 'byline';
  if (isCredit(text) || isBoxHeading(text) || isContact(text) || isInvitation(text) || isTeaser(text))
    return 'furniture';
  if (isLinkList(text)) return 'furniture';
  if (isPostLine(text)) return 'byline';
  if (isOutletLine(text)) return 'outlet';
  if (isBareName(text)) return 'name';
  return 'words';
}

/** The line most like a headline: nearest to the article of those with at least four words. */
function titleIndex(drafts: readonly Draft[], signs: readonly (Sign | undefined)[]): number {
  const formatted = drafts.findLastIndex((d) => d.format === 'heading');
  if (formatted >= 0) return formatted;
  const worthy = (i: number): boolean => {
    const text = drafts[i]?.text ?? '';
    return signs[i] === 'words' && wordCount(text) >= 4 && text.length < 200 && !/[.:;,]["”’']?$/.test(text);
  };
  const candidates = drafts.map((_, i) => i).filter(worthy);
  const before = signs.findIndex((sign) => sign === 'byline' || sign === 'date');
  const above = candidates.filter((i) => before >= 0 && i < before);
  // Above the byline stands the headline, and below it only an introduction.
  const best = above.length > 0 && drafts.length - before < 8 ? above.at(-1) : candidates.at(-1);
  return best ?? -1;
}

function besideByline(signs: readonly (Sign | undefined)[], i: number): boolean {
  const near = (sign: Sign | undefined): boolean => sign === 'byline' || sign === 'date' || sign === 'name';
  return near(signs[i - 1]) || near(signs[i + 1]);
}
