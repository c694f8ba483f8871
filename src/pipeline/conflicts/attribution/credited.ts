import {
  CREDITING_ADVERBS,
  CREDITING_VERBS,
  TAKEN_FROM,
  TO_THE_LETTER,
} from '../../../language/crediting.ts';
import { PREPOSITIONS } from '../../../language/grammar-words.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Reference } from './references.ts';

/** What a sentence credits a paper with. Offsets count in the document's text. */
export interface Credit {
  readonly reference: Reference;
  /** The words said to stand in the paper. */
  readonly content: Range;
  /** The words that credit the paper with them: "as written in", "also guarantees". */
  readonly cue: Range;
  /** Whether the paper is said to have it in just these words. */
  readonly exact: boolean;
}

/** Between a paper and its verb at most so many characters of asides: ", published in May,". */
const LONGEST_ASIDE = 90;

const POINTS_BACK =
  /^(?:so\b|as much\b|in so many words|(?:this|that|it) (?:in|clearly|plainly|outright|itself)\b)/i;

/** What the sentence of a reference says that the paper says; empty where it only mentions the paper. */
export function creditsOf(document: Document, reference: Reference): Credit[] {
  const before = takenFrom(document, reference);
  if (before) return [before];
  const after = saysItself(document, reference) ?? saidInIt(document, reference);
  // "says so", "says that in so many words": what it says stands elsewhere.
  if (after !== null && POINTS_BACK.test(document.text.slice(after.content.start, after.content.end)))
    return [];
  return after === null ? [] : conjuncts(document, after);
}

/** "The county keeps control, as written in the order"; "According to the memo, …". */
function takenFrom(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  const lead = document.text.slice(sentence.start, reference.start);
  for (const { pattern, exact } of TAKEN_FROM) {
    const match = pattern.exec(lead);
    if (!match) continue;
    const cue = {
      start: sentence.start + match.index + /^[,\s]*/.exec(match[0])![0].length,
      end: reference.end,
    };
    if (match.index > 0) {
      const content = trimmed(document, {
        start: clauseStart(lead, sentence.start),
        end: sentence.start + match.index,
      });
      return content && { reference, content, cue, exact };
    }
    const rest = document.text.slice(reference.end, sentence.end);
    const comma = /^[^,]{0,90},\s+/.exec(rest);
    if (!comma) return null;
    const from = reference.end + comma[0].length;
    const content = trimmed(document, { start: from, end: clauseEnd(document, from, sentence.end) });
    return content && { reference, content, cue, exact };
  }
  return null;
}

/** "The letter also says that …", "A direction from the minister called on X to …". */
function saysItself(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  const rest = document.text.slice(reference.end, sentence.end);
  // "under an order confirmed in May": the order is no subject here.
  if (followsPreposition(document.text.slice(sentence.start, reference.start))) return null;
  const aside = /^\s*(?:,[^,]{1,80},|\((?:[^)]{1,80})\)|\s(?:which|that) [^,]{1,60},)?/.exec(rest)?.[0] ?? '';
  const tokens = tokenise(rest.slice(aside.length), reference.end + aside.length);
  let i = 0;
  while (i < tokens.length && i < 4 && CREDITING_ADVERBS.has(tokens[i]!.norm)) i++;
  const verb = tokens[i];
  if (!verb || verb.start - reference.end > LONGEST_ASIDE) return null;
  const between = document.text.slice(reference.end + aside.length, verb.start);
  if (/[,;:()]/.test(between) || !creditingForm(verb.norm, i > 0)) return null;
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

/** "In a letter published today, the regulator says that …": what its author says in it. */
function saidInIt(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  if (!/^\W*in\s+$/i.test(document.text.slice(sentence.start, reference.start))) return null;
  const rest = document.text.slice(reference.end, sentence.end);
  const lead =
    /^[^,.;:]{0,60},\s+((?:the|its|his|her)\s+[\p{L}’'-]+|[\p{Lu}][\p{L}’'. -]{1,50}?|it|he|she|they)\s+(?:also\s+|has\s+)?([a-z]+)\s+(?:that\s+)?/u.exec(
      rest,
    );
  if (!lead || !creditingForm(lead[2] ?? '', false)) return null;
  const from = reference.end + lead[0].length;
  const content = trimmed(document, { start: from, end: clauseEnd(document, from, sentence.end) });
  return content && { reference, content, cue: { start: reference.start, end: from }, exact: false };
}

/** A finite form; a bare participle only after an auxiliary ("an order confirmed on 17 May" says nothing). */
function creditingForm(norm: string, auxiliary: boolean): boolean {
  const readings = VERB_READINGS.get(norm)?.filter((r) => CREDITING_VERBS.has(r.lemma)) ?? [];
  return readings.some((r) => r.form === 's' || r.form === 'past' || r.form === 'base' || auxiliary);
}

/** "that A, and that B": each thing said is checked alone. */
function conjuncts(document: Document, credit: Credit): Credit[] {
  const text = document.text.slice(credit.content.start, credit.content.end);
  const cut = /,?\s+and\s+(?:also\s+)?that\s+/.exec(text);
  if (!cut) return [credit];
  const { start, end } = credit.content;
  const first = trimmed(document, { start, end: start + cut.index });
  const second = trimmed(document, { start: start + cut.index + cut[0].length, end });
  return [first, second].filter((c) => c !== null).map((content) => ({ ...credit, content }));
}

/** Where the last clause of `lead` begins: after a semicolon, dash or colon; "But" and "And" left out. */
function clauseStart(lead: string, offset: number): number {
  const cut = Math.max(
    ...[';', ' – ', ' — ', ':'].map(
      (mark) => lead.lastIndexOf(mark) + (lead.includes(mark) ? mark.length : 0),
    ),
  );
  const from = cut > 0 ? cut : 0;
  return offset + from + (/^\s*(?:(?:but|and|so|yet|however,)\s+)?/i.exec(lead.slice(from))?.[0].length ?? 0);
}

/** Where what is said ends: at a semicolon, or at ", but" and other turns back to the writer's own voice. */
function clauseEnd(document: Document, from: number, end: number): number {
  const text = document.text.slice(from, end);
  const cut =
    /;|[.!?]\s+(?=\p{Lu})|\s[–—]\s|,\s+(?:but|although|though|while|whereas|yet|even though|which|who|despite)\b/u.exec(
      text,
    );
  return cut ? from + cut.index : end;
}

function followsPreposition(lead: string): boolean {
  const word = /([\p{L}]+)\s+$/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  return PREPOSITIONS.has(word);
}

function trimmed(document: Document, range: Range): Range | null {
  const text = document.text.slice(range.start, range.end);
  const start = range.start + (text.length - text.trimStart().length);
  const end = range.start + text.replace(/[\s,.;:]+$/, '').length;
  return end - start > 3 ? { start, end } : null;
}
