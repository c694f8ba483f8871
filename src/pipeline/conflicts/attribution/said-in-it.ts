import type { Document } from '../../../model/document.ts';
import type { Credit } from './credit.ts';
import { isCreditingForm } from './crediting-form.ts';
import type { Reference } from './references.ts';
import { clauseEnd, trimmed } from './said-range.ts';

/** "In a letter published today, the regulator says that …": what its author says in it. */
export function saidInIt(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  if (!/^\W*in\s+$/i.test(document.text.slice(sentence.start, reference.start))) return null;
  const rest = document.text.slice(reference.end, sentence.end);
  const lead =
    /^[^,.;:]{0,60},\s+((?:the|its|his|her)\s+[\p{L}’'-]+|[\p{Lu}][\p{L}’'. -]{1,50}?|it|he|she|they)\s+(?:also\s+|has\s+)?([a-z]+)\s+(?:that\s+)?/u.exec(
      rest,
    );
  if (!lead || !isCreditingForm(lead[2] ?? '', false)) return null;
  const from = reference.end + lead[0].length;
  const content = trimmed(document, { start: from, end: clauseEnd(document, from, sentence.end) });
  return content && { reference, content, cue: { start: reference.start, end: from }, exact: false };
}
