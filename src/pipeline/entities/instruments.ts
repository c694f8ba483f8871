import { recased } from '../../text/recased.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlaps } from '../../model/span.ts';
import type { Found } from './found.ts';
import { calledToo, headOf, isLineOfPaper, nounsOf, tells } from './instrument-titles.ts';

/** An instrument that a document of the folder is: the nouns that take it up, and the name found in the title. */
export interface Instrument {
  readonly nouns: readonly string[];
  /** What others call it for what it is: the deal, the ruling. */
  readonly calledToo: readonly string[];
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
  const called = { nouns, calledToo: calledToo(title.text, nouns) };
  if (law) return { ...called, found: law };
  const end = CUT.exec(title.text)?.index ?? title.text.length;
  const lead = /^(?:the|an?)\s+/i.exec(title.text)?.[0].length ?? 0;
  const name = sentenceCase(title.text.slice(lead, end));
  return {
    ...called,
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
  return found && noun ? { nouns: [noun], calledToo: calledToo(found.name, [noun]), found } : namedAlone(doc);
}

/** "Report of the Panel", "CHIEF EXECUTIVE'S ORDER": a line by itself above the text, where the title is what it is about. */
function namedAlone(doc: Found['doc']): Instrument | null {
  let start = 0;
  for (const line of doc.text.slice(0, HEAD).split('\n')) {
    const noun = isLineOfPaper(line) ? headOf(line) : null;
    if (noun !== null && start + line.length < HEAD) {
      const base = {
        type: 'legislation',
        titled: null,
        weight: 200,
        form: 'name',
        rule: 'instrument',
      } as const;
      const name = sentenceCase(line);
      const nouns = nounsOf(line, noun);
      return {
        nouns,
        calledToo: calledToo(line, nouns),
        found: { ...base, doc, name, start, end: start + line.length },
      };
    }
    start += line.length + 1;
  }
  return null;
}

/**
 * The number of a paper, printed on a line of its own near its head: "RESOLUTION NO. R-2001-5" above "A Resolution
 * calling …". Null where there is none.
 */
export function ownNumber(doc: Found['doc'], { nouns }: Instrument): Found | null {
  for (const { text, start, role } of doc.blocks) {
    if (start >= HEAD) return null;
    const match = role === 'furniture' ? null : NUMBER_LINE.exec(text);
    if (match === null || !nouns.includes(match[1]!.toLowerCase())) continue;
    const name = `${sentenceCase(match[1]!.toUpperCase())} No. ${match[3]!}`;
    const base = { type: 'legislation', titled: null, weight: 200, form: 'name' } as const;
    const end = start + match[0].length;
    // "Order no: EB-24-31" is a label, and the number by itself is what others cite.
    const from = match[2] === 'No.' || match[2] === 'NO.' ? start : end - match[3]!.length;
    return { ...base, doc, name, start: from, end, rule: 'own number' };
  }
  return null;
}

const NUMBER_LINE = /^(\p{L}+) (no\.?:?) ?((?=\S*\d)[\p{Lu}\d]+(?:[-–/][\p{Lu}\d]+)*)$/iu;

function sentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return recased(title, (word, at) =>
    at > 0 && STOP_WORDS.has(word.toLowerCase())
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
