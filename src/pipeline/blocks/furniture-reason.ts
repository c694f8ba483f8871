import { unmarked } from '../../text/unmarked.ts';
import type { Draft } from './draft.ts';
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

/** A long paragraph may mention a trade mark or a company number; a notice is short or nothing else. */
function draftSpeaks(text: string): boolean {
  return wordCount(text) > 60 || /[“"”]/.test(text);
}

/** Why a draft is furniture wherever it stands, or null. */
export function furnitureReason({ text: line, format }: Draft): string | null {
  const text = unmarked(line);
  if (format === 'matter') return 'What the file says about itself, before its text.';
  if (isCredit(text)) return 'A caption or the credit of a picture.';
  if (isBoxHeading(text)) return 'The heading of a box beside the article.';
  if (isTeaser(text)) return 'A teaser for another page: it is cut off.';
  if (isInvitation(text) && (wordCount(text) < 40 || !endsSentence(text)))
    return 'Speaks to the reader of the page.';
  if (isBoilerplate(text) && !draftSpeaks(text)) return 'A notice that stands under every page of the site.';
  if (isContact(text)) return 'Says how to reach somebody.';
  if (isLinkList(text) || isLinkList(line)) return 'A row of links.';
  return null;
}
