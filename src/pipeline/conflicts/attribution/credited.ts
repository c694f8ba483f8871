import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Credit } from './credit.ts';
import type { Reference } from './references.ts';
import { saidBefore } from './said-before.ts';
import { saidInIt } from './said-in-it.ts';
import { trimmed } from './said-range.ts';
import { saysItself } from './says-itself.ts';
import { takenFrom } from './taken-from.ts';

const POINTS_BACK =
  /^(?:so\b|as much\b|in so many words|(?:this|that|it) (?:in|clearly|plainly|outright|itself)\b)/i;

/** "Says what our members have said for years": only that others said it too. */
const LIKENED =
  /^what\b[^.;]*?\b(?:say|says|saying|said|know|knows|known|knew|think|thinks|thought|fear|fears|feared|suspect|suspects|suspected|argued?|argues|arguing)\b/i;

/** What the sentence of a reference says that the paper says; empty where it only mentions the paper. */
export function creditsOf(document: Document, reference: Reference): Credit[] {
  const before = takenFrom(document, reference);
  if (before) return [before];
  const after =
    saidBefore(document, reference) ?? saysItself(document, reference) ?? saidInIt(document, reference);
  // "says so", "says that in so many words": what it says stands elsewhere.
  const said = after === null ? '' : document.text.slice(after.content.start, after.content.end);
  if (POINTS_BACK.test(said) || LIKENED.test(said)) return [];
  return after === null ? [] : conjuncts(document, after);
}

/** "That A, and that B", "demands A and bars B": each thing said is checked alone. */
function conjuncts(document: Document, credit: Credit): Credit[] {
  const text = document.text.slice(credit.content.start, credit.content.end);
  const cut = [...text.matchAll(/,?\s+and\s+(?:also\s+)?(?:that\s+|([a-z]+s)\s+)/g)].find(
    (m) => m[1] === undefined || saysMore(m[1]),
  );
  if (!cut) return [credit];
  const { start, end } = credit.content;
  const first = trimmed(document, { start, end: start + cut.index });
  const second = trimmed(document, { start: start + cut.index + cut[0].length, end });
  return [first, second].filter((c) => c !== null).map((content) => ({ ...credit, content }));
}

/** A verb of saying in the form that goes with "it", and no plural: "bars", "calls". */
function saysMore(word: string): boolean {
  const readings = VERB_READINGS.get(word) ?? [];
  return !NOUN_LIKE.has(word) && readings.some((r) => r.form === 's' && CREDITING_VERBS.has(r.lemma));
}
