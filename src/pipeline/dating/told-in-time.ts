import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { tagSentence } from '../../text/tagged.ts';
import type { VerbGroup } from '../../text/verb-group.ts';
import { verbGroups } from '../../text/verb-groups.ts';
import { boundsOf } from '../../time/bounds.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText, ReadableSentence } from './reading.ts';

/**
 * What a text tells as past was over when it appeared; what it says will come had not come (Chambers, ACL
 * 2012). Only dates that the words alone fix count, only in the text's own voice where the future is
 * concerned, and "would", which looks forward from a moment in the past, bounds nothing.
 */
export function toldInTime({ document, sentences, expressions }: DatedText): DayBound[] {
  const out: DayBound[] = [];
  let next = 0;
  const dated = expressions.filter((e) => e.absolute !== null && e.type !== 'SET' && e.type !== 'DURATION');
  for (const readable of sentences) {
    const { sentence } = readable;
    while ((dated[next]?.start ?? Infinity) < sentence.start) next++;
    let groups: VerbGroup[] | null = null;
    for (; (dated[next]?.start ?? Infinity) < sentence.end; next++) {
      const expression = dated[next];
      if (!expression) break;
      groups ??= verbGroups(tagSentence(sentence));
      const ends = ENDS.test(
        document.text.slice(Math.max(sentence.start, expression.start - 40), expression.start),
      );
      const bound = boundBy(expression, readable, governing(groups, expression), ends);
      if (bound)
        out.push({ ...bound, doc: document.id, evidence: [around(document.text, sentence, expression)] });
    }
  }
  return out;
}

/** "Signed a lease that runs through May 2029": what was done is past, the end that it was given is not. */
const ENDS =
  /\b(?:until|till|through|up to|before|by|expir(?:es|ing)|due|ends?|runs?)\s+(?:on\s+|in\s+)?(?:the\s+)?(?:(?:end|middle|start)\s+of\s+)?$/i;

/** The last verb before the date, or the first one after it. */
function governing(groups: readonly VerbGroup[], at: TimeExpression): VerbGroup | null {
  return groups.findLast((g) => g.end <= at.start) ?? groups[0] ?? null;
}

function boundBy(
  expression: TimeExpression,
  { quoted }: ReadableSentence,
  verb: VerbGroup | null,
  ends: boolean,
): Omit<DayBound, 'doc' | 'evidence'> | null {
  const { earliest, latest } = boundsOf(expression.absolute ?? '..');
  if (verb?.tense === 'past' && earliest !== null && !ends) {
    return { kind: 'not-before', day: earliest, because: `it tells of ${named(expression)} as past` };
  }
  const inQuote = quoted.some((q) => q.start <= expression.start && expression.end <= q.end);
  if (verb?.tense === 'future' && !verb.possible && !inQuote && latest !== null) {
    return { kind: 'not-after', day: latest, because: `it tells of ${named(expression)} as still to come` };
  }
  return null;
}

function named({ text, absolute }: TimeExpression): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(absolute ?? '') ? dayInWords(absolute ?? '') : text.replace(/\s+/g, ' ');
}

/** The date with the words of its sentence around it, at most 200 characters. */
function around(text: string, sentence: Span, { start, end }: TimeExpression): Span {
  const from = sentence.end - sentence.start <= 200 ? sentence.start : Math.max(sentence.start, start - 100);
  return spanOf(sentence.doc, text, from, Math.min(sentence.end, Math.max(end, from + 200)));
}
