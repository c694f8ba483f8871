import type { DateMention } from '../../../model/date.ts';
import type { Said } from './said.ts';

/** Words for parts of a document: "paragraph 10 keeps it open" is what paragraph 10 says. */
const DOCUMENT_PART = /^(?:paragraph|annex|schedule|clause|article|section|page|chapter|appendix)\b/i;

/**
 * Whether a claim is put forward as so by its document: not under a condition, not in somebody's quoted words,
 * not as what might be, not as what a part of another document says.
 */
export function isFirm({ claim, document }: Said): boolean {
  if (claim.quote !== null || claim.modality === 'possible' || claim.modality === 'requested') return false;
  if (claim.scope.some((l) => l.kind === 'condition' || l.kind === 'until')) return false;
  return (
    !DOCUMENT_PART.test(claim.agent?.text ?? '') &&
    !/^[^.!?]*\?/.test(document.text.slice(claim.end, claim.end + 120))
  );
}

/** Whether a document that says one thing with an exception in the same breath is set against itself. */
export function hasException({ claim }: Said): boolean {
  return claim.scope.some((l) => l.kind === 'exception');
}

/** Whether two claims' dates rule out that they speak of one time. An undated claim can be of any time. */
export function timesApart(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  const [x, y] = [a.claim.date, b.claim.date].map((id) => (id === null ? undefined : dates.get(id)));
  if (x?.earliest == null || y?.earliest == null || x.latest === null || y.latest === null) return false;
  if (x.type !== 'DATE' || y.type !== 'DATE') return false;
  return x.latest < y.earliest || y.latest < x.earliest;
}

/** Past against what is still to come: told at two times, so no disagreement. */
export function tensesApart(a: Said, b: Said): boolean {
  const [x, y] = [a.claim.tense, b.claim.tense];
  return (x === 'past' && y === 'future') || (x === 'future' && y === 'past');
}
