import type { Difference, WordingPair } from '../../../model/quote.ts';
import { plainWords } from './plain-words.ts';

const SUBJECT = String.raw`(?:the|a|an|my|our|your|his|her|its|their|that|this) \w+|\w+`;
const INVERTED = new RegExp(String.raw`(?<!\bif (?:\w+ )?)\b(had|were|should) (${SUBJECT})\b`, 'g');
const PLAIN = new RegExp(String.raw`\bif (${SUBJECT}) (had|were|should)\b`, 'g');

/** Whether all that a difference is, is "had I known" for "if I had known". */
export function isInvertedCondition({ a, b }: WordingPair, d: Difference): boolean {
  const words = [...plainWords(d.a.text, 1), ...plainWords(d.b.text, 1)];
  if (!words.every((w) => /^(?:if|had|were|should)$/.test(w))) return false;
  const [x, y] = [a, b].map(({ text }) => plainWords(text, 1).join(' '));
  return turnedRound(x!, y!) || turnedRound(y!, x!);
}

/** Whether one has "if I had" where the other has "had I". */
function turnedRound(plain: string, inverted: string): boolean {
  const conditions = [...plain.matchAll(PLAIN)].map(([, subject, verb]) => `${verb!} ${subject!}`);
  const other = new Set([...inverted.matchAll(INVERTED)].map(([all]) => all));
  return conditions.some((c) => other.has(c));
}
