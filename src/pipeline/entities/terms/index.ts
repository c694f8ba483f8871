import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';
import { apposedTerms } from './apposed.ts';
import { appointeeTerms } from './appointees.ts';
import { bracketedTerms } from './bracketed.ts';
import { meaningTerms } from './meanings.ts';
import { partyTerms } from './parties.ts';
import type { Term } from './term.ts';

/**
 * The terms of a document, each with what it stands for: the name found beside it, or something that the document
 * only describes, which is then found by that description (`coined`).
 *
 * @param own the instrument that the document is, or null
 * @param elsewhere a name of the folder by its words, for what this document names only in a definition
 */
export function termsOf(
  doc: Document,
  found: readonly Found[],
  own: Found | null,
  elsewhere: ReadonlyMap<string, Found>,
): { readonly terms: readonly Term[]; readonly coined: readonly Found[] } {
  const appointed = appointeeTerms(doc, found);
  const parties = partyTerms(doc, found);
  const bracketed = bracketedTerms(doc, found, own, parties).filter(
    (t) => !appointed.some((a) => a.start === t.start),
  );
  const given = [...parties, ...appointed, ...bracketed];
  const beside = [...given, ...apposedTerms(doc, found, given)];
  const terms = [...beside, ...meaningTerms(doc, found, beside, elsewhere)];
  const known = new Set(found);
  const coined = [...new Set(terms.map((t) => t.means))].filter((f) => !known.has(f));
  return { terms, coined };
}
