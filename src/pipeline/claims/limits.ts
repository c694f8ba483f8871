import type { Limit } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { spanOf, type Range } from '../../model/span.ts';

/** What limits a clause, by the words in and round it. `clause`: in it; `sentence`: anywhere in its sentence. */
const LIMITS: readonly { kind: Limit['kind']; where: 'clause' | 'sentence' | 'before'; pattern: RegExp }[] = [
  {
    kind: 'all',
    where: 'clause',
    pattern:
      /\b(?:all|every|each|any|no|none|nobody|across the board|entire(?:ly)?|wholly|completely|throughout|both)\b/gi,
  },
  {
    kind: 'part',
    where: 'clause',
    pattern: /\b(?:some|most|many|several|a few|few|part(?:ly|ially)?|half|in part|the majority)\b/gi,
  },
  {
    kind: 'exception',
    where: 'sentence',
    pattern:
      /\b(?:except(?:ing)?|save (?:for|as|that|where)|apart from|other than|excluding|otherwise|subject to|with the exception)\b/gi,
  },
  {
    kind: 'condition',
    where: 'before',
    pattern: /\b(?:if|unless|provided that|as long as|in case|whether)\b[^;.]{0,120}$/gi,
  },
  {
    kind: 'condition',
    where: 'before',
    pattern: /(?:^|[.;,–—]\s*)(?:had|were|should)\s+(?:we|they|he|she|it|i|the)\b[^.;]{0,120}$/gi,
  },
  {
    kind: 'condition',
    where: 'clause',
    pattern: /\b(?:might as well|would have|could have|as if|as though)\b/gi,
  },
  // "Was to have been closed", "were due to have moved": a plan that came to nothing.
  {
    kind: 'condition',
    where: 'clause',
    pattern:
      /\b(?:was|were|had been) (?:(?:due|going|meant|set|supposed|scheduled|expected|planned|intended) )?to have (?:been|[a-z]{2,}(?:ed|en)|made|paid|run|shut|sold|left|met|built|begun|gone|put|set|held|brought|bought|sent|spent|lost|kept)\b/gi,
  },
  {
    kind: 'until',
    where: 'sentence',
    pattern:
      /\b(?:until|till|pending)\s+(?!\s|(?:the\s+)?(?:(?:end|middle|start|beginning|late|early|mid)[\s-]*)?(?:of\s+)?(?:next\s+)?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|fall|week|month|year|easter|christmas))/gi,
  },
  {
    kind: 'within',
    where: 'clause',
    pattern:
      /\b(?:improvements?|changes?|amendments?|repairs?|alterations?|reforms?|cuts?)\s+(?:to|in|of)\b/gi,
  },
];

/** The limits of a clause (a range of the document) in its sentence. */
export function limitsOf(document: Document, sentence: Range, clause: Range): Limit[] {
  const found = LIMITS.flatMap(({ kind, where, pattern }) => {
    const range =
      where === 'clause'
        ? clause
        : where === 'sentence'
          ? sentence
          : { start: sentence.start, end: clause.start };
    const text = document.text.slice(range.start, range.end);
    return [...text.matchAll(pattern)].map((m): Limit => ({
      ...spanOf(document.id, document.text, range.start + m.index, range.start + m.index + m[0].length),
      kind,
    }));
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
