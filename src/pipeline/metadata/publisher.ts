import type { Document } from '../../model/document.ts';
import { officeOf } from './office.ts';
import { outletOf } from './outlet.ts';

/**
 * Who published a document, or null. Only the document's own words count: the outlet's name beside its byline, the
 * site's name that opens the page and stands in it again, its copyright line, its own invitations; a letterhead,
 * a signature's office or "About …" for an official document. A wrong guess is worse than none.
 */
export function publisherOf(document: Document): string | null {
  if (document.markup?.publisher !== undefined) return document.markup.publisher;
  return document.kind === 'official' ? officeOf(document) : outletOf(document);
}
