import { isMotto } from '../../language/mottos.ts';
import { isReleaseMark } from '../../language/newsroom-words.ts';
import type { DocumentKind } from '../../model/document.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { unmarked } from '../../text/unmarked.ts';
import { isDateLine, isDayLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { isBareName, isByline, isOutletLine, isPostLine } from './credit-signs.ts';
import { isBoxHeading, isContact, isCredit, isInvitation, isLinkList, isTeaser } from './line-signs.ts';
import { isStreetLine } from './letter-head.ts';
import { wordCount } from './line-shape.ts';
import { isPageLine } from './page-line.ts';
import { isOverMenu } from './over-menu.ts';
import { isSenderLine } from './sender-line.ts';

/** What a line above an article is by its words alone. */
export type HeadSign =
  'date' | 'byline' | 'name' | 'outlet' | 'letterhead' | 'reference' | 'furniture' | 'words';

/** A reader's letter names the report that it answers: "Re: Council shuts pool, 3 May". */
const ANSWERS = /^re ?: \S/i;

/** Reads one line above an article by its words alone. */
export function headSign(line: string, kind: DocumentKind): HeadSign {
  const text = unmarked(line);
  if (isDateLine(text) || isDayLine(text)) return 'date';
  if (isByline(text)) return 'byline';
  if (isCredit(text) || isBoxHeading(text) || isContact(text) || isInvitation(text) || isTeaser(text))
    return 'furniture';
  if (isLinkList(text) || isMotto(text) || isReleaseMark(text) || isPageLine(text) || isStreetLine(text))
    return 'furniture';
  if (isPostLine(text)) return 'byline';
  if (isOutletLine(text)) return 'outlet';
  if (isBareName(text)) return 'name';
  if (kind === 'official' && isLetterhead(text)) return 'letterhead';
  if (kind === 'news' && ANSWERS.test(text)) return 'reference';
  return 'words';
}

/** What a line is among the others of its document: page furniture, a sender's own, or what its words say. */
export function signAt(drafts: readonly Draft[], i: number, kind: DocumentKind): HeadSign {
  const { role, text } = drafts[i]!;
  if (role === 'furniture') return 'furniture';
  if (isSenderLine(drafts, i)) return 'byline';
  if (kind === 'news' && isOverMenu(drafts, i)) return 'outlet';
  return headSign(isCredited(drafts[i + 1]) ? withoutLabel(drafts, i) : text, kind);
}

/** A label and the headline behind it, in four words or more. */
const labelled = (labels: string): RegExp =>
  new RegExp(String.raw`^(?:${labels}) ?: (?=\p{L}+ \p{L}+ \S+ \S)`, 'iu');
/** What is put before the headline of a report that is still being written: "LIVE: Bridge shut, police say". */
const STILL_COMING_IN = labelled('live(?: blog| updates)?|updates?|updating|breaking(?: news)?|developing');
/** What sort of piece it is, "Watch: Moment crane topples into harbour"; below a headline such a line is a link. */
const OF_SORT = labelled(
  'watch|listen|video|audio|photos|(?:in )?pictures|in photos|gallery|exclusive|wanted|for sale',
);

function withoutLabel(drafts: readonly Draft[], i: number): string {
  const { text } = drafts[i]!;
  return OF_SORT.test(text) && isFirstOfWords(drafts, i)
    ? text.replace(OF_SORT, '')
    : text.replace(STILL_COMING_IN, '');
}

/** A headline has so many words, and stands so far up. */
const [WORDS, UP] = [4, 10];
const isFirstOfWords = (drafts: readonly Draft[], i: number): boolean =>
  i < UP &&
  drafts.slice(0, i).every(({ text }) => wordCount(text) < WORDS || headSign(text, 'news') === 'furniture');

const isCredited = (below: Draft | undefined): boolean =>
  below !== undefined && (isByline(below.text) || isDateLine(below.text));
