import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Amount } from './amounts.ts';

/** How far a noun phrase reaches after a number, in words. */
const LONGEST = 4;

/** The words that say what a number is of, and where its noun phrase ends. */
export interface Found {
  readonly thing: Notion[];
  readonly end: number;
  readonly victims?: boolean;
  readonly some?: boolean;
}

/** "two thirds of the staff", "1,400 tonnes of oil": the noun phrase after "of", or right after the amount. */
export function ofWhat(document: Document, clause: Range, amount: Amount): Found | null {
  const lead =
    /^\s+(?:of|in)\s+(?:(?:the|its|their|his|her|our|all|those)\s+)?|^\s+(?:the|its|their|his|her|our|those)\s+/i.exec(
      document.text.slice(amount.end, clause.end),
    );
  const end = amount.end + (lead?.[0].length ?? 0);
  // An adverb or adjective of the measure is no thing: "120 metres long".
  return nounAfter(document, clause, { start: amount.start, end: lead ? end - 1 : end });
}

/** Whether a form of a verb can stand as a noun. */
export function canBeNoun(norm: string): boolean {
  return (
    NOUN_LIKE.has(norm) ||
    (VERB_READINGS.get(norm) ?? []).some((r) => r.form === 's' && NOUN_LIKE.has(r.lemma))
  );
}

/** The words right after a number up to the noun that they describe. */
export function nounAfter(document: Document, clause: Range, number: Range): Found | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 80));
  const words: { start: number; end: number; norm: string }[] = [];
  for (const token of tokenise(text, number.end)) {
    const gap = document.text.slice(words.at(-1)?.end ?? number.end, token.start);
    // A dash with spaces round it parts what is counted from the list of it.
    if (!/^(?:\s*|-)$/.test(gap) || words.length >= LONGEST) break;
    const { norm } = token;
    // "190 locked-out workers": the parts of a compound only describe.
    if (gap === '-' || document.text[token.end] === '-') {
      words.push(token);
      continue;
    }
    if (PREPOSITIONS.has(norm) || SUBORDINATORS.has(norm) || DETERMINERS.has(norm) || /^\d/.test(norm)) break;
    if (
      /^(?:and|or|but|will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had|do|does|did|i|we|they|he|she|it|you)$/.test(
        norm,
      )
    )
      break;
    const readings = VERB_READINGS.get(norm) ?? [];
    if (readings.some((r) => r.form !== 'base' && r.form !== 'ing') && !canBeNoun(norm)) break;
    words.push(token);
  }
  if (words.length === 0) return null;
  const thing = words.flatMap((w) => notionsOf(document.text.slice(w.start, w.end), w.start));
  return thing.length === 0 ? null : { thing, end: words.at(-1)!.end };
}
