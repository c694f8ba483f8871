import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import { HARMS, MEASURED_BEFORE } from '../../../language/measuring.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { tokenise } from '../../../text/tokens.ts';

/** How far a noun phrase reaches after a number, in words. */
const LONGEST = 4;
/** Measures whose noun says nothing of what is measured. */
const MERE_UNITS =
  /^(?:day|week|month|year|hour|minute|second|metre|meter|mile|kilometre|kilometer|km|tonne|ton|kg|percent|am|pm|decade|night|weekend|fortnight|quarter|time|century|degree|pound|dollar|euro|pence|cent|point|nd|rd|th|st)s?$/;
const FRACTIONS = /^(?:half|halve|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|percent|per)s?$/;

/** "45 administrative jobs": the noun phrase that follows the number. */
export function counted(
  document: Document,
  clause: Range,
  number: Range,
): { thing: Notion[]; end: number } | null {
  const found = phraseAfter(document, clause, number);
  const head = found?.thing.at(-1);
  if (!head || head.norm.length < 3 || MERE_UNITS.test(head.norm) || FRACTIONS.test(head.norm)) return null;
  // "one reason", "the 1996 Act": no count.
  const figure = document.text.slice(number.start, number.end);
  return /^(?:one|1|(?:1[5-9]|20)\d\d)$/i.test(figure) ? null : found;
}

/** "43 people had been burned", "43 burned": who is counted is those whom the verb says. */
export function befallen(
  document: Document,
  clause: Range,
  number: Range,
): { thing: Notion[]; end: number } | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 60));
  const match =
    /^ (?:(?:people|persons|men|women|children|others) )?(?:(?:had|have|has|were|was|are|been|be|being) ){0,3}([a-z]+ed|hurt|killed|found|shot|left|lost)\b/.exec(
      text,
    );
  const verb = match?.[1] ?? '';
  if (!match || !HARMS.has(VERB_READINGS.get(verb)?.[0]?.lemma ?? verb)) return null;
  const end = number.end + match[0].length;
  return { thing: notionsOf(verb, end - verb.length), end };
}

/** "the £24m scheme", or what stands before "put at £14m". */
export function priced(
  document: Document,
  clause: Range,
  number: Range,
): { thing: Notion[]; end: number } | null {
  const after = phraseAfter(document, clause, number);
  if (after) return after;
  const before = document.text.slice(clause.start, number.start);
  const measured = MEASURED_BEFORE.exec(before);
  if (!measured) return null;
  const thing = notionsOf(before.slice(0, measured.index), clause.start).filter(
    (n) => !VERB_READINGS.has(n.norm) || canBeNoun(n.norm),
  );
  return thing.length === 0 ? null : { thing: thing.slice(-4), end: number.end };
}

function canBeNoun(norm: string): boolean {
  return (
    NOUN_LIKE.has(norm) ||
    (VERB_READINGS.get(norm) ?? []).some((r) => r.form === 's' && NOUN_LIKE.has(r.lemma))
  );
}

/** The words right after a number up to the noun that they describe. */
function phraseAfter(
  document: Document,
  clause: Range,
  number: Range,
): { thing: Notion[]; end: number } | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 80));
  const words: { start: number; end: number; norm: string }[] = [];
  for (const token of tokenise(text, number.end)) {
    const gap = document.text.slice(words.at(-1)?.end ?? number.end, token.start);
    if (!/^[\s-]*$/.test(gap) || words.length >= LONGEST) break;
    const { norm } = token;
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
