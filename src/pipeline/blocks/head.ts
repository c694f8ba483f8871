import { isGivenName } from '../../language/lexicon.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import { GREETING } from './greeting.ts';
import { type HeadSign, signAt } from './head-signs.ts';
import { isOfficeHolder } from './credit-signs.ts';
import { SEVERAL_PIECES, wordCount } from './line-shape.ts';
import { isSenderLine } from './sender-line.ts';
import type { Told } from './told.ts';
import { echoOf } from './told.ts';

/**
 * Reads the lines above an article: the headline, the byline and the publication line; what is left is
 * furniture (the site's name, its sections, captions). The publication line counts as a date, not as furniture.
 *
 * @param title the index of the headline, or -1
 */
export function headDrafts(drafts: readonly Draft[], kind: DocumentKind, told: Told, title: number): Draft[] {
  const signs = drafts.map((_, i) => signAt(drafts, i, kind));
  const points = summaryFrom(drafts);
  // A masthead and a date line below the headline may both give a day; then the first is the page's, not the article's.
  const below = title >= 0 && signs.indexOf('date', title) > title ? title : -1;
  const credited = signs.findLastIndex(
    (sign, i) => i > title && (sign === 'date' || sign === 'byline' || sign === 'name'),
  );
  return drafts.map((draft, i) => {
    if (draft.role !== null) return draft;
    if (i === title) return as(draft, 'heading', 'The line most like a headline above the article.');
    const sign = signs[i];
    if (GREETING.test(draft.text) && (i > title || i === title - 1))
      return as(draft, 'body', 'Greets the readers.');
    if (isSenderLine(drafts, i)) return as(draft, 'byline', 'Says where the letter comes from.');
    if (sign === 'date' && i < below)
      return as(draft, 'furniture', 'The day of the whole page: the article has a date of its own.');
    if (sign === 'date') return as(draft, 'dateline', 'Says when the page was published.');
    if (
      sign === 'byline' ||
      (sign === 'name' && title >= 0 && (i > title || isAboveTitle(drafts, signs, i, title)))
    )
      return as(draft, 'byline', 'Names the author.');
    if (
      ((sign === 'outlet' && besideByline(signs, i)) || (sign === 'words' && isCredit(signs[i - 1]))) &&
      i > title &&
      title >= 0 &&
      wordCount(draft.text) <= 5 &&
      !/[:\d]/.test(draft.text)
    ) {
      return as(draft, 'byline', 'Stands with the author or the date below the headline.');
    }
    if (i >= points && i > title && title >= 0)
      return POINT.test(draft.text)
        ? as(draft, 'body', 'A point of the summary above the article.')
        : as(draft, 'heading', 'Heads the summary above the article.');
    if (sign === 'words' && (SIGNS.test(draft.text) || (i === title + 1 && isOfficeHolder(draft.text))))
      return as(draft, 'byline', 'Names the author.');
    if (sign === 'reference') return as(draft, 'body', 'Names the report that the letter answers.');
    if (
      sign === 'words' &&
      i > title &&
      title >= 0 &&
      // One item of a list is another piece or a picture; several on a line sum the article up.
      !/^([*•■▪●◆►‣·])(?!.*\1)/u.test(draft.text) &&
      i <= title + DECK &&
      (i < credited
        ? wordCount(draft.text) >= 5
        : wordCount(draft.text) >= 7 &&
          (SEVERAL_PIECES.test(draft.text) ||
            /[.!?]["”’')]*(?:\s|$)/.test(draft.text) ||
            (credited < 0 && echoOf(draft.text, told) > 0)))
    ) {
      return as(draft, 'body', 'The line that introduces the article.');
    }
    if (
      i === title - 1 &&
      sign === 'words' &&
      (signs[title + 1] === 'date' || isCredit(signs[title + 1])) &&
      introduces(draft.text, drafts[title]!.text, told)
    )
      return as(draft, 'body', 'The line that introduces the article, above its headline.');
    if (i === drafts.length - 1 && sign === 'words' && /\p{L}:$|^.{3,80}\?$/u.test(draft.text))
      return as(draft, 'heading', 'A short line that introduces the text below it.');
    if (i === drafts.length - 1 && CLOCK.test(draft.text) && !CLOCK.test(drafts[i - 1]?.text ?? ''))
      return as(draft, 'dateline', 'The hour of the entry that follows.');
    return as(draft, 'furniture', 'Stands above the article and is neither headline, author nor date.');
  });
}

/** Whether a person’s name stands right above the headline, or with the day between the two, and no other name below it. */
function isAboveTitle(
  drafts: readonly Draft[],
  signs: readonly HeadSign[],
  i: number,
  title: number,
): boolean {
  return (
    i > 0 &&
    isGivenName(drafts[i]!.text.split(' ')[0]!.toLowerCase()) &&
    signs.slice(i + 1, title).every((sign) => sign === 'date' || isCredit(sign)) &&
    !signs.slice(title + 1).some(isCredit)
  );
}

/** What introduces an article stands among so many lines below its headline. */
const DECK = 3;

/** Whether a line above the headline says in more words what the article tells; a paper's motto does not. */
const introduces = (text: string, title: string, told: Told): boolean =>
  wordCount(text) >= 10 &&
  wordCount(text) >= 1.5 * wordCount(title) &&
  echoOf(text, told) >= 3 &&
  !/[*~]/.test(text);

/** A point of a list, with words enough to say something. */
const POINT = /^[*•■▪●◆►‣·] ?(?:\S+ ){2,}\S/u;

/** What heads the points that sum an article up. */
const SUMMARY =
  /^(?:in (?:short|brief|summary|a nutshell)|(?:the |our )?(?:key|main|top) (?:points?|facts|takeaways?|findings)|at a glance|what (?:you need|to) know|the (?:short version|gist)|highlights|takeaways|fast facts):?$/i;

/** Where the points that sum an article up begin, right above its text: two of them or more, or their heading alone. */
function summaryFrom(drafts: readonly Draft[]): number {
  let from = drafts.length;
  while (from > 0 && POINT.test(drafts[from - 1]!.text)) from--;
  const headed = SUMMARY.test(drafts[from - 1]?.text ?? '');
  return headed ? from - 1 : drafts.length - from >= 2 ? from : drafts.length;
}

/** A line that says more than who writes: "Notes from the quay, by Ann Lee", "from Ann Lee, Hon. Secretary". */
const SIGNS =
  /^.{5,60}, by (?:\p{Lu}[\p{L}’'.-]* ){1,2}\p{Lu}[\p{L}’'-]+$|^from (?:\p{Lu}[\p{L}’'.-]* ){1,2}\p{Lu}[\p{L}’'-]+, \p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,4} ?$/u;

/** The stamp of an entry in a running report: "14:32", "2.05 pm". */
const CLOCK = /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: (?:GMT|BST|[ECMP]T))?$/i;

/** An outlet stands before or after the author or the date; a place only after the author, for before it stands a section. */
function besideByline(signs: readonly HeadSign[], i: number): boolean {
  const near = (sign: HeadSign | undefined): boolean => sign === 'date' || isCredit(sign);
  return near(signs[i - 1]) || near(signs[i + 1]);
}

function isCredit(sign: HeadSign | undefined): boolean {
  return sign === 'byline' || sign === 'name';
}
