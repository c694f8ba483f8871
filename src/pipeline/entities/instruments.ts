import { recased } from '../../text/recased.ts';
import { INSTRUMENTS, NO_LAWS, TAKEN_UP } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlaps } from '../../model/span.ts';
import type { Found } from './found.ts';

export const isInstrument = (lower: string): boolean =>
  (INSTRUMENTS.has(lower) && !NO_LAWS.has(lower)) || TAKEN_UP.has(lower);

/** An instrument that a document of the folder is: the nouns that take it up, and the name found in the title. */
export interface Instrument {
  readonly nouns: readonly string[];
  readonly found: Found;
}

const CUT = /\s+(?:in relation|in respect|relating|regarding|concerning|under|pursuant|made|dated)\b/i;

/** What an official document's own title names: "Memorandum of Understanding", "Statutory direction to …". Null where it names no instrument. */
export function instrumentOf(doc: Found['doc'], laws: readonly Found[]): Instrument | null {
  if (doc.kind !== 'official') return null;
  if (doc.titleSpan === null) return headed(doc, laws);
  const title = doc.titleSpan;
  const noun = headOf(title.text);
  if (noun === null || tells(title.text, noun)) return headed(doc, laws);
  const nouns = nounsOf(title.text, noun);
  const law = laws.find((l) => overlaps(l, title) && l.name.toLowerCase().includes(noun));
  if (law) return { nouns, found: law };
  const end = CUT.exec(title.text)?.index ?? title.text.length;
  const lead = /^(?:the|an?)\s+/i.exec(title.text)?.[0].length ?? 0;
  const name = sentenceCase(title.text.slice(lead, end));
  return {
    nouns,
    found: {
      doc,
      type: 'legislation',
      name,
      start: title.start + lead,
      end: title.start + end,
      titled: null,
      weight: 200,
      form: 'name',
      rule: 'instrument',
    },
  };
}

/** How far down a paper's own number may stand, below its letterhead. */
const HEAD = 600;

/** The paper that a document is by a line of its own near its head: "WATER LICENCE No. 2". */
function headed(doc: Found['doc'], laws: readonly Found[]): Instrument | null {
  const found = laws.find(
    ({ rule, start, end }) =>
      rule === 'numbered paper' &&
      start < HEAD &&
      /^\n?$/.test(doc.text.slice(Math.max(0, start - 1), start)) &&
      /^(?:\n|$)/.test(doc.text.slice(end)),
  );
  const noun = found && headOf(found.name);
  return found && noun ? { nouns: [noun], found } : null;
}

/** The noun that a title is built on: the last one before "in relation to", "of", "to": "Consent order", "Order of revocation". */
function headOf(title: string): string | null {
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
function nounsOf(title: string, head: string): string[] {
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
function tells(title: string, noun: string): boolean {
  const words = title.split(/[^\p{L}’'-]+/u);
  // "Seven deaths, one order: …": a paper is not counted in its own title.
  if (COUNTED.test(words[words.indexOf(noun) - 1] ?? '')) return true;
  return words
    .slice(1, Math.max(words.indexOf(noun), 1))
    .some((w) => w !== w.toLowerCase() || (isVerbLike(w) && !w.endsWith('ing')));
}

const COUNTED = /^(?:an?|the|one|two|three|four|five|no|new|another|every|each)$/;

/**
 * The number of a paper, printed on a line of its own near its head: "RESOLUTION NO. R-2023-118" above "A Resolution
 * calling …". Null where there is none.
 */
export function ownNumber(doc: Found['doc'], { nouns }: Instrument): Found | null {
  for (const { text, start, role } of doc.blocks) {
    if (start >= HEAD) return null;
    const match = role === 'furniture' ? null : NUMBER_LINE.exec(text);
    if (match === null || !nouns.includes(match[1]!.toLowerCase())) continue;
    const name = `${sentenceCase(match[1]!.toUpperCase())} No. ${match[2]!}`;
    const base = { type: 'legislation', titled: null, weight: 200, form: 'name' } as const;
    return { ...base, doc, name, start, end: start + match[0].length, rule: 'own number' };
  }
  return null;
}

const NUMBER_LINE = /^(\p{L}+) no\.? ?((?=\S*\d)[\p{Lu}\d]+(?:[-–/][\p{Lu}\d]+)*)$/iu;

function sentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return recased(title, (word, at) =>
    at > 0 && STOP_WORDS.has(word.toLowerCase())
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
