import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { type DatedText, isQuoted, type ReadableSentence } from './reading.ts';
import { tenseAt } from './tense-at.ts';

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
    for (; (dated[next]?.start ?? Infinity) < sentence.end; next++) {
      const expression = dated[next];
      if (!expression) break;
      const bound = boundBy(expression, readable);
      if (bound)
        out.push({ ...bound, doc: document.id, evidence: [around(document.text, sentence, expression)] });
    }
  }
  return out;
}

function boundBy(
  expression: TimeExpression,
  readable: ReadableSentence,
): Omit<DayBound, 'doc' | 'evidence'> | null {
  const { earliest, latest } = boundsOf(expression.absolute ?? '..');
  const tense = tenseAt(readable, expression);
  const rough = /^\d{4}$/.test(expression.absolute ?? '');
  if (tense === 'past' && earliest !== null) {
    return { kind: 'not-before', day: earliest, because: `it tells of ${named(expression)} as past`, rough };
  }
  if (tense === 'future' && latest !== null && !isQuoted(readable, expression)) {
    return {
      kind: 'not-after',
      day: latest,
      because: `it tells of ${named(expression)} as still to come`,
      rough,
    };
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
