import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Range } from '../../../model/span.ts';

/** What a sentence tells of how the votes of one decision fell, as it puts it. */
export type Count =
  /** Largest first. */
  | { readonly kind: 'split'; readonly votes: readonly [number, number] }
  | { readonly kind: 'unanimous' }
  /** How many more were on the side that won. */
  | { readonly kind: 'margin'; readonly by: number }
  | { readonly kind: 'against'; readonly voices: number };

const NUMBER = `(?:\\d{1,5}|${NUMBER_WORDS})`;
const WHO =
  '(?:members|judges|justices|directors|trustees|commissioners|councillors|councilors|governors|panellists|panelists|jurors|votes|voters)';
/** "by 7 votes to 4", "seven to four", "9-2", "4 to 1". */
const SPLIT = new RegExp(
  `(?<![\\p{L}\\p{N}.,£$€/-])(${NUMBER})(?:\\s+votes?)?\\s*(?:\\s(?:to|against)\\s|[-–])\\s*(${NUMBER})(?![\\p{N}/-]|[.,]\\p{N}|\\s*(?:per|%|am|pm|a\\.m|p\\.m|years?|months?|weeks?|days?|hours?|million|metres|people))`,
  'iu',
);
/** Upwards it may number parts ("grades 5-8", "paragraphs 3 to 8"), but not right behind these: "lost 3-5". */
const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|of|by|lost|los(?:es|ing)|failed|fail(?:s|ing)|fell|falls|defeated|rejected|split|was|divided|ballot|down)\s*(?:[,:(]\s*)?$/i;
/** "Four of the board's five members backed it": one who tells how many were for it tells how many were not. */
const OF_ALL = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(${NUMBER}) (?:of|out of) (?:the |its |all )?(?:[\\p{L}’'-]+[’']s? )?(${NUMBER}) (?:[\\p{L}-]+ ){0,2}?${WHO}(?: of \\p{L}[^,.;:]{0,30}?)?(?= (?:voted (?:for|in favou?r|to\\b|against)|backed|supported|agreed|approved|favou?red|opposed|dissented|rejected))`,
  'iu',
);
const UNANIMOUS =
  /\bunanim(?:ous|ously|ity)\b|\bwithout (?:a |any )?(?:dissent|a vote against)\b|\b(?:nobody|no one|not one \w+) voted against\b/i;
const ENDS = `(?=\\s*(?:[.,;:)—–]|$)|\\s+(?:on|at|in|after|when|with|and|but|last|this|yesterday)\\b)`;
const MARGINS: readonly RegExp[] = [
  // "a majority of three", "by a margin of 12 votes"
  new RegExp(
    `\\ba (?:\\p{L}+ )?(?:majority|margin) of (?:just |only )?(${NUMBER})(?:\\s+votes?)?${ENDS}`,
    'iu',
  ),
  // "was carried by a single vote", "a vote that we won by nine"
  new RegExp(
    `\\b(?:won|lost|passed|carried|defeated|approved|rejected|failed|fails|passes|fell|survived|(?:got|went|scraped) through)(?: \\p{L}+)? by (?:just |only )?(?:(a single|${NUMBER}) votes?|(${NUMBER}))${ENDS}`,
    'iu',
  ),
];
const AGAINST: readonly RegExp[] = [
  // "one of three members who voted no"
  new RegExp(
    `\\bof (?:the )?(${NUMBER}) (?:[\\p{L}-]+ ){0,3}?(?:who|that|to) (?:had )?vote(?:d)? (?:no|against)\\b`,
    'iu',
  ),
  // "four members of the board listened and voted no", "two voted against"
  new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(${NUMBER}) (?:of (?:the |its |their )?(?:${NUMBER} )?)?(?:[\\p{L}-]+ )?(?:${WHO}\\b[^,.;:\\d]{0,60}? )?(?:had |have )?(?:voted (?:no|against)|dissented)\\b`,
    'iu',
  ),
  // "NAYS (3)", "Noes: 4"
  new RegExp(`\\b(?:nays|noes)\\s*(?::\\s*|\\()(${NUMBER})(?:\\)|(?=\\s*(?:[.,;]|$)))`, 'iu'),
];

/** The first count of votes in a sentence about a vote, and its words; null where there is none. */
export function countIn(text: string): { count: Count; words: Range } | null {
  const split = splitIn(text);
  if (split) return split;
  for (const pattern of MARGINS) {
    const match = pattern.exec(text);
    const by = /a single/i.test(match?.[1] ?? '') ? 1 : numberOf(match?.[1] ?? match?.[2] ?? '');
    if (match && by !== null && by > 0) return { count: { kind: 'margin', by }, words: wordsOf(match) };
  }
  const unanimous = UNANIMOUS.exec(text);
  if (unanimous) return { count: { kind: 'unanimous' }, words: wordsOf(unanimous) };
  for (const pattern of AGAINST) {
    const match = pattern.exec(text);
    const voices = numberOf(match?.[1] ?? '');
    if (match && voices !== null) return { count: { kind: 'against', voices }, words: wordsOf(match) };
  }
  return null;
}

function splitIn(text: string): { count: Count; words: Range } | null {
  const split = SPLIT.exec(text);
  const ofAll = split ? null : OF_ALL.exec(text);
  const match = split ?? ofAll;
  if (!match) return null;
  const [x, y] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
  if (x === null || y === null) return null;
  if (ofAll) return x <= y && x !== y - x ? { count: fallen(x, y - x), words: wordsOf(match) } : null;
  const lead = text.slice(0, match.index);
  if (x === y || (x < y && !VOTED.test(lead))) return null;
  return { count: fallen(x, y), words: wordsOf(match) };
}

function fallen(x: number, y: number): Count {
  return { kind: 'split', votes: [Math.max(x, y), Math.min(x, y)] };
}

const wordsOf = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Whether two counts cannot be of one vote; false where they tell different things of it. */
export function countsClash(a: Count, b: Count): boolean {
  if (a.kind === 'split' && b.kind === 'split') return a.votes[0] !== b.votes[0] || a.votes[1] !== b.votes[1];
  if (a.kind === 'margin' && b.kind === 'margin') return a.by !== b.by;
  if (a.kind === 'against' && b.kind === 'against') return a.voices !== b.voices;
  if (b.kind === 'split') return a.kind !== 'split' && countsClash(b, a);
  if (a.kind !== 'split') return false;
  const [more, fewer] = a.votes;
  if (b.kind === 'unanimous') return fewer !== 0;
  // Of a motion that failed the many were against it.
  return b.kind === 'margin' ? more - fewer !== b.by : b.voices !== fewer && b.voices !== more;
}
