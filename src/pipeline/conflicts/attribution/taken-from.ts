import { TAKEN_FROM } from '../../../language/crediting.ts';
import type { Document } from '../../../model/document.ts';
import type { Credit } from './credit.ts';
import type { Reference } from './references.ts';
import { clauseEnd, clauseStart, trimmed } from './said-range.ts';

/** "The county keeps control, as written in the order"; "According to the memo, …". */
export function takenFrom(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  const lead = document.text.slice(sentence.start, reference.start);
  for (const { pattern, exact, colon } of TAKEN_FROM) {
    const match = pattern.exec(lead);
    if (!match) continue;
    const cue = {
      start: sentence.start + match.index + /^[,:;–—\s]*/.exec(match[0])![0].length,
      end: reference.end,
    };
    if (match.index > 0 && !/^[:;–—]/.test(match[0])) {
      const content = trimmed(document, {
        start: clauseStart(lead, sentence.start),
        end: sentence.start + match.index,
      });
      return content && { reference, content, cue, exact };
    }
    const rest = document.text.slice(reference.end, sentence.end);
    const comma = (colon ? /^[^,.;:]{0,40}(?::|\s[–—])\s+/ : /^[^,]{0,90},\s+/).exec(rest);
    if (!comma) return null;
    const from = reference.end + comma[0].length;
    const content = trimmed(document, { start: from, end: clauseEnd(document, from, sentence.end) });
    return content && { reference, content, cue, exact };
  }
  return null;
}
