import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';

/** Where the last clause of `lead` begins: after a semicolon, dash or colon; "But" and "And" left out. */
export function clauseStart(lead: string, offset: number): number {
  const cut = Math.max(
    ...[';', ' – ', ' — ', ':'].map(
      (mark) => lead.lastIndexOf(mark) + (lead.includes(mark) ? mark.length : 0),
    ),
  );
  const from = cut > 0 ? cut : 0;
  return offset + from + (/^\s*(?:(?:but|and|so|yet|however,)\s+)?/i.exec(lead.slice(from))?.[0].length ?? 0);
}

/** Where what is said ends: at a semicolon, or at ", but" and other turns back to the writer's own voice. */
export function clauseEnd(document: Document, from: number, end: number): number {
  const text = document.text.slice(from, end);
  const cut =
    /;|[.!?]\s+(?=\p{Lu})|\s[–—]\s|,\s+(?:but|although|though|while|whereas|yet|even though|which|who|despite)\b/u.exec(
      text,
    );
  return cut ? from + cut.index : end;
}

/** A range without the blanks and stops around it, or null where hardly anything is left. */
export function trimmed(document: Document, range: Range): Range | null {
  const text = document.text.slice(range.start, range.end);
  const start = range.start + (text.length - text.trimStart().length);
  const end = range.start + text.replace(/[\s,.;:]+$/, '').length;
  return end - start > 3 ? { start, end } : null;
}
