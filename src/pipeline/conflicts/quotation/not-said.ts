import type { Document } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';

/** How far back what a writer says before a wording is looked at, in code units. */
const BEFORE = 120;

/** "She never wrote that it was": the words that follow are nobody's, and who says so gives no wording of them. */
const NOT_SAID =
  /\b(?:(?:did|does|do|has|have|had) not|(?:did|does|do|has|have|had)n[’']t|never|nowhere (?:did|does|do))\s+(?:\p{L}+\s){0,2}?(?:say|said|write|written|wrote|call|called|describe|described|state|stated|find|found|speak|spoke|spoken|use|used)\b[^.;:?!“”"‘]{0,60}[“"‘]?$/iu;

/** Whether what a writer says before a wording makes it words that were not said. */
export function isDisowned(before: string): boolean {
  return NOT_SAID.test(before);
}

/** What stands before a wording in its document, as far as it is looked at. */
export function textBefore(documents: readonly Document[], { doc, start }: Span): string {
  return documents.find(({ id }) => id === doc)?.text.slice(Math.max(0, start - BEFORE), start) ?? '';
}
