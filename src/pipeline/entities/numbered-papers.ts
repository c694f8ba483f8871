import { recased } from '../../text/recased.ts';
import { ACTS } from '../../language/instruments.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlaps } from '../../model/span.ts';
import type { Document } from '../../model/document.ts';
import { stem } from '../../text/tokens.ts';
import type { Found } from './found.ts';

const NOUNS =
  'Agreement|Amendment|Bulletin|By-?law|Certificate|Circular|Contract|Decision|Determination|Direction|Directive|Lease|Licen[cs]e|Notice|Order|Ordinance|Permit|Proclamation|Resolution|Rule|Warrant';
const NOUN = `(?:${NOUNS}|${NOUNS.toUpperCase()})`;
const WORD = String.raw`\p{Lu}[\p{L}’'-]{0,60}`;
/** Capitals and figures with a figure among them: "4417", "DMR-17-003", "DS/2023/0071". */
const CODE = String.raw`(?=[\p{Lu}\-–/]{0,8}\d)[\p{Lu}\d]+(?:[\-–/][\p{Lu}\d]+)*`;
/** After "No." any number will do; without it only one of several parts. */
const NUMBER = String.raw`(?: [Nn][Oo]\.?:? ?${CODE}| (?=\S+[\-–/]\S)${CODE})`;
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${WORD} ){0,3}${NOUN}(?: [oO][fF] ${WORD})?)(${NUMBER})(?![\p{L}\p{N}])`,
  'gu',
);
/** Ballot measures by their letter or number. */
const MEASURE = /(?<![\p{L}\p{N}])(?:Measure|Proposition|Prop\.) (?:\p{Lu}{1,2}|\d{1,3})(?![\p{L}\p{N}])/gu;

/** Licences, orders, contracts and ballot measures called by their number: "Licence No. 77", "Measure B". */
export function numberedPapers(doc: Document, text: string, at: number): Found[] {
  const base = { doc, type: 'legislation', titled: null, weight: 100, form: 'name' } as const;
  const body = text === text.toUpperCase() ? inSmall(text) : text;
  const papers = [...body.matchAll(NUMBERED)].flatMap((match): Found[] => {
    const words = match[1]!.split(' ');
    const from = words.findIndex((w) => !isLead(w.toLowerCase()));
    // "Notice no. 14/2" on a line of its own numbers the paper that it stands in.
    if (words.length === 1 && match[0] === body.trim()) return [];
    const title = words.slice(from).join(' ');
    const end = match.index + match[0].length;
    const start = match.index + match[1]!.length - title.length;
    const number = text.slice(end - match[2]!.length, end).replace(/^ no\b\.?:?/i, ' No.');
    return [{ ...base, name: title + number, start: at + start, end: at + end, rule: 'numbered paper' }];
  });
  const measures = [...text.matchAll(MEASURE)].map((match): Found => {
    const start = at + match.index;
    return { ...base, name: match[0], start, end: start + match[0].length, rule: 'ballot measure' };
  });
  return [...papers, ...measures.filter((m) => !papers.some((p) => overlaps(p, m)))];
}

const ACTING = new Set([...ACTS].map(stem));

/** "Under Licence No. 2", "Granting Permit CU-21": no word of the title. */
const isLead = (lower: string): boolean =>
  STOP_WORDS.has(lower) || (lower.endsWith('ing') && ACTING.has(stem(lower)));

/** A line in capitals as a title would print it, letter for letter; codes keep theirs. */
const inSmall = (text: string): string =>
  recased(text, (word) => word.charAt(0) + word.slice(1).toLowerCase());
