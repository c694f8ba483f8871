import { CREDITING_ADVERBS, ISSUED, TO_THE_LETTER } from '../../../language/crediting.ts';
import { DETERMINERS, PREPOSITIONS } from '../../../language/grammar-words.ts';
import type { Document } from '../../../model/document.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import type { Credit } from './credit.ts';
import { isCreditingForm } from './crediting-form.ts';
import type { Reference } from './references.ts';
import { clauseEnd, trimmed } from './said-range.ts';

/** Between a paper and its verb at most so many characters of asides: ", published in May,". */
const LONGEST_ASIDE = 90;
/** "Served on the firm on Friday" takes no more words than this. */
const LONGEST_ISSUE = 12;

/** "Nor does the notice close schools", "does the order say so?": denied or asked, not said. */
export const INVERTED = /\b(?:does|do|did|has|have|had|is|was|will|would|can|could|may|might|should)\s+$/i;

/** "The letter also says that …", "A direction from the minister called on X to …". */
export function saysItself(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  const rest = document.text.slice(reference.end, sentence.end);
  // "under an order confirmed in May": the order is no subject here.
  const lead = document.text.slice(sentence.start, reference.start);
  if (followsPreposition(lead) || INVERTED.test(lead)) return null;
  const aside =
    /^\s*(?:,[^,]{1,80},|\((?:[^)]{1,80})\)|\s(?:which|that) [^,]{1,60},|(?:goes|went) on to(?=\s))?/.exec(
      rest,
    )?.[0] ?? '';
  const tokens = tokenise(rest.slice(aside.length), reference.end + aside.length);
  let i = afterIssue(tokens);
  const first = i;
  while (i < tokens.length && i < first + 4 && CREDITING_ADVERBS.has(tokens[i]!.norm)) i++;
  const verb = tokens[i];
  if (!verb || verb.start - reference.end > LONGEST_ASIDE) return null;
  const between = document.text.slice(reference.end + aside.length, verb.start);
  if (/[,;:()]/.test(between) || !isCreditingForm(verb.norm, i > first)) return null;
  const tail = document.text.slice(verb.end, sentence.end);
  // "has not said", "says nothing about": what it does not say is no credit.
  if (/^\s+(?:nothing|no\b|not\b|neither|little)/i.test(tail)) return null;
  const opener = /^\s+(?:(?:on|for|out|down)\s+)?(?:clear\s+)?/.exec(tail)?.[0] ?? '';
  const letter = TO_THE_LETTER.exec(tail.slice(opener.length))?.[0] ?? '';
  const that = /^[\s,]*(?:that\s+)?/.exec(tail.slice(opener.length + letter.length))?.[0] ?? '';
  const from = verb.end + opener.length + letter.length + that.length;
  const content = trimmed(document, { start: from, end: clauseEnd(document, from, sentence.end) });
  return (
    content && {
      reference,
      content,
      cue: { start: reference.start, end: verb.end + opener.trimEnd().length + letter.length },
      exact: letter !== '',
    }
  );
}

/** "Served on the firm last week", "from the firm's bank": where the verb behind it is, or 0 where nothing of the kind is said. */
function afterIssue(tokens: readonly Token[]): number {
  const first = tokens[0]?.norm ?? '';
  if (!ISSUED.has(first) && first !== 'from' && first !== 'by') return 0;
  for (let i = 2; i < Math.min(tokens.length, LONGEST_ISSUE); i++) {
    const { norm } = tokens[i]!;
    const before = tokens[i - 1]!.norm;
    if (CREDITING_ADVERBS.has(norm)) return i;
    if (isCreditingForm(norm, false) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)) return i;
  }
  return 0;
}

function followsPreposition(lead: string): boolean {
  const word = /([\p{L}]+)\s+$/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  return PREPOSITIONS.has(word);
}
