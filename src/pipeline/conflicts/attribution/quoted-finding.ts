import type { Conflict, ConflictLevel } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import type { Credit } from './credit.ts';
import { finding } from './finding.ts';
import type { PaperText } from './paper-text.ts';
import type { Quoted } from './quoted.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { LONGEST_QUESTION } from '../wording/question.ts';
import { paperNoun } from './wording.ts';

/** How much of the quoted words an explanation has. */
const LONGEST_TOLD = 160;

/** Quoted words of a paper: there as quoted, there in other forms, or not there. */
export function quotedFinding(
  document: Document,
  credit: Credit,
  quoted: Quoted,
  paper: PaperText,
): Conflict[] {
  const it = paperNoun(document, credit);
  const { words, how, there } = quoted;
  // One quoted word can be a scare quote of the writer's own.
  if (how === 'missing' && words.text.split(/\s+/).length < 3) return [];
  const telling: Record<Quoted['how'], { level: ConflictLevel; says: string; weight: number }> = {
    verbatim: { level: 'supported', says: `The words are in ${it} as quoted.`, weight: 0.3 },
    inflected: {
      level: 'variant',
      says: `${capitalised(it)} has “${there?.text ?? ''}”: the same words in another form.`,
      weight: 0.45,
    },
    missing: { level: 'unsupported', says: `The words are not in ${it}.`, weight: 0.85 },
  };
  const { level, says, weight } = telling[how];
  return [
    finding(document, credit, paper, {
      level,
      question: `Does ${it} say “${excerpt(words.text, LONGEST_QUESTION - `Does ${it} say “”?`.length)}”?`,
      explanation: `${capitalised(nameOf(document))} quotes ${it} as saying “${excerpt(words.text, LONGEST_TOLD)}”. ${says}`,
      settle: level === 'supported' ? 'Nothing is open.' : `The wording of ${it} settles it.`,
      there,
      type: how === 'inflected' ? 'quotation' : 'attribution',
      thereStance: how === 'verbatim' ? 'says so word for word' : 'says it in other words',
      deciding: [words],
      at: words,
      weight,
    }),
  ];
}
