import { RULED } from '../../language/instruments.ts';
import type { TimeExpression } from '../../model/expression.ts';
import type { Instrument } from './instruments.ts';
import type { ReadableSentence } from './reading.ts';

/** Whether a sentence speaks of a paper of one of these kinds: "the notice", "our agreement", "an undertaking". */
export function isNamed(kinds: readonly string[], { sentence }: ReadableSentence): boolean {
  return kinds.length > 0 && new RegExp(String.raw`\b(?:${kinds.join('|')})\b`, 'i').test(sentence.text);
}

/** What everybody calls the paper by which a body settles a matter, whatever it calls itself, and such bodies. */
const RULINGS = ['ruling', 'decision'];
const RULES =
  /\b(?:court|tribunal|panel|commission|commissioners?|ombudsman|inspectorate|arbitrator|adjudicator)\b/i;

/** "Last week’s ruling", "the court order of last Wednesday": a paper called by its day. */
export function isPaperOf(
  { start, end }: TimeExpression,
  { sentence }: ReadableSentence,
  { papers: own, text: { document } }: Instrument,
): boolean {
  const settles = RULES.test(document.publisher ?? '') || own.some((kind) => RULED.has(kind));
  const papers = settles ? [...own, ...RULINGS] : own;
  if (papers.length === 0) return false;
  const [before, after] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ];
  const paper = `(?:${papers.join('|')})`;
  return (
    new RegExp(String.raw`^[’']s\s+(?:\p{Ll}+\s+){0,2}${paper}\b`, 'iu').test(after) ||
    new RegExp(String.raw`\b${paper}\s+(?:of|from)\s+$`, 'i').test(before)
  );
}
