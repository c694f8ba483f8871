import { PARTY_NOUNS } from '../../../language/parties.ts';
import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';
import type { Term } from './term.ts';

const BEFORE = /(?<![\p{L}\p{N}])[Tt]he (\p{Lu}[\p{L}-]+), (?:the )?$/u;
const AFTER = /^(?: \([^()\n]{0,60}\))?, (?:the|as|hereafter the) (\p{Lu}[\p{L}-]+)(?=[,.;)]|$)/u;
const MATTER = /\bin the matter of:?\s*(?:an? [^\n]{0,80}\s)?(?:the )?$/i;

/**
 * What an official document calls a party where its name stands beside that: "The Respondent, Acmex Ltd, has …",
 * "Acmex Ltd, the Licensee, shall …"; and whoever a matter is about, where the document goes on to say "the Respondent".
 */
export function apposedTerms(doc: Document, found: readonly Found[], others: readonly Term[]): Term[] {
  if (doc.kind !== 'official') return [];
  const out: Term[] = [];
  const add = (term: string, start: number, means: Found): void => {
    if ([...others, ...out].some((t) => t.term.toLowerCase() === term.toLowerCase())) return;
    out.push({ start, end: start + term.length, term, means, scope: null });
  };
  const parties = found.filter((f) => f.type === 'organisation' || f.type === 'person');
  for (const f of parties) {
    const from = f.titled?.start ?? f.start;
    const lead = doc.text.slice(Math.max(0, from - 40), from);
    const before = BEFORE.exec(lead);
    if (before && PARTY_NOUNS.has(before[1]!.toLowerCase()))
      add(before[1]!, from - lead.length + before.index + before[0].indexOf(before[1]!), f);
    const tail = doc.text.slice(f.end, f.end + 100);
    const after = AFTER.exec(tail);
    if (after && PARTY_NOUNS.has(after[1]!.toLowerCase()))
      add(after[1]!, f.end + after[0].length - after[1]!.length, f);
  }
  const subject = parties.find((f) => MATTER.test(doc.text.slice(Math.max(0, f.start - 130), f.start)));
  const called = /\b[Tt]he (Respondent)\b/.exec(doc.text);
  if (subject && called) add(called[1]!, called.index + 4, subject);
  return out;
}
