import { LONGEST_QUESTION } from './question.ts';

/** Words that may stand twice in a row. */
const TWICE = /^(?:that|had|is|\d+)$/i;

/** What a sub-editor would see without reading: in which ways a question is no clean headline. */
export function flawsOf(question: string): string[] {
  const quoted = [...question.matchAll(/“([^“”]*)”/g)].map((m) => m[1]!);
  const plain = question.replace(/“[^“”]*”/g, '“”');
  const checks: readonly (readonly [string, boolean])[] = [
    ['too long', question.length > LONGEST_QUESTION],
    ['no question', !/[^\s:,?]\?$/.test(question)],
    ['marks out of balance', /[“”"]/.test(plain.replaceAll('“”', ''))],
    ['nothing between marks', quoted.some((q) => !/\p{L}|\p{N}/u.test(q))],
    ['readings alike', quoted.length === 2 && quoted[0] === quoted[1]],
    ['figures alike', /: ([^:“”]+), or \1\?$/.test(question)],
    ['space doubled or at a mark', /\s\s|\s[,;:?]|“\s|\s”/.test(question)],
    [
      'word doubled',
      [...question.matchAll(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu)].some((m) => !TWICE.test(m[1]!)),
    ],
    ['cut inside a word', /\p{L}…|…\p{L}/u.test(question)],
    ['verb that does not agree', /^(?:Is|Was|Does) they\b|^(?:Is|Was) (?:I|we|you)\b/.test(question)],
    ['pronoun for a name', /\b(?:Was|Is|Did|Who controls) It\b/.test(question)],
    ['speaker’s own word', /(?<!\p{L})(?:our|my|your)(?!\p{L})/iu.test(plain)],
    ['small letter first', !/^[\p{Lu}\p{N}“]/u.test(question)],
  ];
  return checks.flatMap(([name, flawed]) => (flawed ? [name] : []));
}
