import { INSTRUMENT, LETTER_LINE } from '../../language/instrument-words.ts';
import type { DocumentKind } from '../../model/document.ts';
import { isDateLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import {
  endsSentence,
  isBareName,
  isBoxHeading,
  isByline,
  isContact,
  isCredit,
  isInvitation,
  isLinkList,
  isOutletLine,
  isPostLine,
  isTeaser,
  wordCount,
} from './line-signs.ts';

type Sign = 'date' | 'byline' | 'name' | 'outlet' | 'letterhead' | 'furniture' | 'words';

/**
 * Reads the lines above an article: the headline, the byline and the publication line; what is left is
 * furniture (the site's name, its sections, captions). The publication line counts as a date, not as furniture.
 */
export function headDrafts(drafts: readonly Draft[], kind: DocumentKind): Draft[] {
  const signs = drafts.map((draft) => signOf(draft, kind));
  const named = kind === 'official' ? drafts.findIndex(({ text }) => namesInstrument(text)) : -1;
  const title = named >= 0 ? named : titleIndex(drafts, signs);
  // A masthead and a date line below the headline may both give a day; then the first is the page's, not the article's.
  const below = title >= 0 && signs.indexOf('date', title) > title ? title : -1;
  return drafts.map((draft, i) => {
    if (draft.role !== null) return draft;
    if (i === title) return as(draft, 'heading', 'The last line like a headline above the article.');
    const sign = signs[i];
    if (sign === 'date' && i < below)
      return as(draft, 'furniture', 'The day of the whole page: the article has a date of its own.');
    if (sign === 'date') return as(draft, 'dateline', 'Says when the page was published.');
    if (sign === 'byline' || (sign === 'name' && i > title && title >= 0))
      return as(draft, 'byline', 'Names the author.');
    if (
      (sign === 'outlet' || sign === 'words') &&
      i > title &&
      title >= 0 &&
      besideByline(signs, i) &&
      wordCount(draft.text) <= 5 &&
      !/[:\d]/.test(draft.text)
    ) {
      return as(draft, 'byline', 'Stands with the author or the date below the headline.');
    }
    if (sign === 'words' && i > title && title >= 0 && wordCount(draft.text) >= 7) {
      return as(draft, 'body', 'The line that introduces the article.');
    }
    if (i === drafts.length - 1 && sign === 'words' && /\p{L}:$/u.test(draft.text))
      return as(draft, 'heading', 'A short line that introduces the text below it.');
    if (i === drafts.length - 1 && CLOCK.test(draft.text) && !CLOCK.test(drafts[i - 1]?.text ?? ''))
      return as(draft, 'dateline', 'The hour of the entry that follows.');
    return as(draft, 'furniture', 'Stands above the article and is neither headline, author nor date.');
  });
}

/** A line that is an instrument's name: "MINUTES OF THE CABINET", "Notice of closure". */
function namesInstrument(text: string): boolean {
  if (text.length > 120 || endsSentence(text) || /[:;,]$/.test(text)) return false;
  const at = INSTRUMENT.exec(text)?.index ?? -1;
  return at === 0 || (at > 0 && !/\p{Ll}{2}/u.test(text) && !LETTER_LINE.test(text));
}

/** The stamp of an entry in a running report: "14:32", "2.05 pm". */
const CLOCK = /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: (?:GMT|BST|[ECMP]T))?$/i;

function signOf({ text }: Draft, kind: DocumentKind): Sign {
  if (isDateLine(text)) return 'date';
  if (isByline(text)) return 'byline';
  if (isCredit(text) || isBoxHeading(text) || isContact(text) || isInvitation(text) || isTeaser(text))
    return 'furniture';
  if (isLinkList(text)) return 'furniture';
  if (isPostLine(text)) return 'byline';
  if (isOutletLine(text)) return 'outlet';
  if (isBareName(text)) return 'name';
  if (kind === 'official' && isLetterhead(text)) return 'letterhead';
  return 'words';
}

/** Fewer words than this are more likely a section's name than a headline. */
const SURE_WORDS = 6;

/**
 * The line most like a headline. Above the byline or date stands the headline, and under it perhaps an
 * introduction; where only a short label stands above the date, the headline is below it.
 */
function titleIndex(drafts: readonly Draft[], signs: readonly (Sign | undefined)[]): number {
  const formatted = drafts.findLastIndex((d) => d.format === 'heading');
  if (formatted >= 0) return formatted;
  const words = (i: number): number => wordCount(drafts[i]?.text ?? '');
  const worthy = (i: number): boolean => {
    const text = drafts[i]?.text ?? '';
    // A motto begins small; so does a trade name, but for a capital right after.
    if (/^\p{Ll}(?!\p{Lu})/u.test(text)) return false;
    return signs[i] === 'words' && words(i) >= 4 && text.length < 200 && !/[.:;,]["”’']?$/.test(text);
  };
  const candidates = drafts.map((_, i) => i).filter(worthy);
  const last = candidates.at(-1);
  if (last === undefined) return -1;
  const credits = signs.findIndex(
    (sign, i) => (sign === 'byline' || sign === 'date') && drafts.length - i < 8,
  );
  const above = credits < 0 ? candidates : candidates.filter((i) => i < credits);
  const nearest = above.at(-1);
  if (nearest === undefined || (words(nearest) < SURE_WORDS && words(last) > words(nearest))) return last;
  // Two such lines in a row are a headline and its introduction; a site's motto stands right under its name.
  const [before, earlier] = [above.at(-2), above.at(-3)];
  const setOff = before === 0 || (before !== undefined && (drafts[before]?.gap ?? 0) > 0);
  const longer = before !== undefined && before >= 2 && words(nearest) >= words(before);
  const paired =
    (setOff || longer) && before === nearest - 1 && earlier !== nearest - 2 && words(before) >= SURE_WORDS;
  return paired ? before : nearest;
}

function besideByline(signs: readonly (Sign | undefined)[], i: number): boolean {
  const near = (sign: Sign | undefined): boolean => sign === 'byline' || sign === 'date' || sign === 'name';
  return near(signs[i - 1]) || near(signs[i + 1]);
}
