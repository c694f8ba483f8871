import { AGREED, HEADLINE_VERBS, INSTRUMENTS, NO_LAWS, RULED, TAKEN_UP } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';

/** Whether a noun is one of papers that do something by being issued, or that are called by it once they are out. */
export const isInstrument = (lower: string): boolean =>
  (INSTRUMENTS.has(lower) && !NO_LAWS.has(lower)) || TAKEN_UP.has(lower);

/** The noun that a title is built on: the last one before "in relation to", "of", "to": "Consent order", "Order of revocation". */
export function headOf(title: string): string | null {
  const [lead = ''] = title.split(/\s+(?:of|to|for|on|in|under|between|with|from|\p{L}+ing)\b/iu);
  const nounsIn = (text: string): string[] => [...text.matchAll(/\p{L}+/gu)].map((m) => m[0].toLowerCase());
  const head = nounsIn(lead).findLast((noun) => isInstrument(noun) || NO_LAWS.has(noun));
  // "Statement of Reasons and Order": what it says comes first, and what it does last.
  const last = / and (?:\p{L}+ )?(\p{L}+)$/iu.exec(title)?.[1]?.toLowerCase();
  if (head !== undefined && !isInstrument(head) && last !== undefined && isInstrument(last)) return last;
  if (head !== undefined) return isInstrument(head) ? head : null;
  return nounsIn(title).find(isInstrument) ?? null;
}

/** "Order and Notice of Penalty": a paper that is two things by its title is called either. */
export function nounsOf(title: string, head: string): string[] {
  const [, first, second] = JOINED.exec(title.toLowerCase()) ?? [];
  const both = [first, second].filter((n): n is string => n !== undefined && isInstrument(n));
  return [...new Set([...mainNouns(title, head), ...(both.length === 2 ? both : [])])];
}

const JOINED = /(\p{L}+) and (?:(?:\p{L}+ )?)(\p{L}+)(?= of\b| to\b| for\b| on\b|$)/u;

/** "Lease Agreement" is the lease and the agreement: of two nouns for papers the first says which one it is. */
function mainNouns(title: string, head: string): string[] {
  if (!PAPERS.has(head)) return [head];
  const words = title.toLowerCase().split(/\s+/);
  const before = words[words.indexOf(head) - 1] ?? '';
  // "Settlement Agreement": the news calls it the settlement.
  return (isInstrument(before) || before === 'settlement') && !PAPERS.has(before) ? [before, head] : [head];
}

/** Papers of any purpose, which the noun before them tells apart. */
const PAPERS = new Set(['agreement', 'contract', 'notice', 'order']);

/** "Commission accepts undertaking", "Kent Water welcomes new licence": a headline that tells of a paper and names none. */
export function tells(title: string, noun: string): boolean {
  const words = title.split(/[^\p{L}’'-]+/u);
  if (words.slice(1).some((w) => HEADLINE_VERBS.has(w.toLowerCase()))) return true;
  const at = words.indexOf(noun);
  // "Seven deaths, one order: …", "The order, in plain words": a paper is not counted in its own title.
  if (COUNTED.test(words[at - 1]?.toLowerCase() ?? '')) return true;
  return words
    .slice(1, Math.max(at, 1))
    .some((w) => w !== w.toLowerCase() || (isVerbLike(w) && !w.endsWith('ing')));
}

const COUNTED = /^(?:an?|the|one|two|three|four|five|no|new|another|every|each)$/;

/** Whether a line is a paper's name and nothing else: capitals, few words, no figures, and its noun ends it or has an "of" after it. */
export function isLineOfPaper(line: string): boolean {
  const words = line.split(' ');
  if (words.length < 2 || words.length > 6 || !/^[\p{L}’' -]+$/u.test(line)) return false;
  if (words.some((w) => !/^\p{Lu}/u.test(w) && !STOP_WORDS.has(w))) return false;
  const noun = headOf(line);
  const at = words.findIndex((w) => w.toLowerCase() === noun);
  return (
    at >= 0 &&
    (at === words.length - 1 || words[at + 1]!.toLowerCase() === 'of') &&
    !tells(line.toLowerCase(), noun!)
  );
}

/** "a Consent Order" is a settlement and a deal, and a tribunal’s determination a ruling. */
export function calledToo(title: string, nouns: readonly string[]): string[] {
  const settled = /\b(?:consent|settlement|stipulated|stipulation|undertaking)\b/i.test(title);
  return [
    ...(settled ? ['settlement', 'agreement', 'deal'] : nouns.some((n) => AGREED.has(n)) ? ['deal'] : []),
    ...(!settled && nouns.some((n) => RULED.has(n)) ? ['ruling'] : []),
  ];
}
