import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import { fold, tokenise } from '../../../text/tokens.ts';

/** What a contraction's ending is short for; two of them can be short for two words. */
const WRITTEN_OUT: Readonly<Record<string, readonly string[]>> = {
  "'ll": ['will'],
  "'ve": ['have'],
  "'re": ['are'],
  "'m": ['am'],
  "'d": ['would', 'had'],
  "'s": ['is', 'has'],
};
/** Before these "'s" is a verb; after any other word it may be a possessive. */
const TAKES_A_VERB = /^(?:he|here|how|it|she|that|there|this|what|when|where|who)$/;
const UNLIKE: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "won't": 'will not',
  "ain't": 'is not',
  "let's": 'let us',
};

/** The words of a stretch, folded, its contractions written out: "don't" is "do not". */
export function plainWords(text: string, reading = 0): string[] {
  return tokenise(text).flatMap(({ norm }) => writtenOut(norm, reading));
}

function writtenOut(norm: string, reading: number): string[] {
  const whole = UNLIKE[norm];
  if (whole !== undefined) return whole.split(' ');
  if (norm.endsWith("n't")) return [norm.slice(0, -3), 'not'];
  const [, stem, ending] = /^(\w+)('(?:ll|ve|re|m|d|s))$/.exec(norm) ?? [];
  const long = WRITTEN_OUT[ending ?? ''];
  if (stem === undefined || long === undefined || (ending === "'s" && !TAKES_A_VERB.test(stem)))
    return [norm];
  return [stem, long[reading] ?? long[0]!];
}

const IN_WORDS = new RegExp(`(?<!\\p{L})${NUMBER_WORDS}(?!\\p{L})`, 'gu');

/** "£1.9m" is "£1.9 million", "60%" is "60 per cent", "14" is "fourteen": a house style's spelling is no other word. */
function spelt(words: string): string {
  return fold(words)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(\d\s?|^)(?:m|mn|million)\b/g, '$1 million')
    .replace(/(\d\s?|^)(?:bn|billion)\b/g, '$1 billion')
    .replace(/(\d\s?|^)(?:k|thousand)\b/g, '$1 thousand')
    .replace(/(\d\s?|^)(?:%|pc\b|per cent\b|percent\b)/g, '$1 percent')
    .replace(IN_WORDS, (number) => String(numberOf(number) ?? number))
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Whether two stretches are the same words but for a house style: contracted or not, in words or in figures. */
export function sameButForStyle(a: string, b: string): boolean {
  if (spelt(a) === spelt(b)) return true;
  const readings = (text: string): string[] => [0, 1].map((r) => plainWords(text, r).join(' '));
  const left = new Set(readings(a));
  return readings(b).some((words) => left.has(words));
}
