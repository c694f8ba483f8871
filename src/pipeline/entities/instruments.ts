import { recased } from '../../text/recased.ts';
import { EVERYDAY_INSTRUMENTS, INSTRUMENTS, NO_LAWS, TAKEN_UP } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlaps, type Range } from '../../model/span.ts';
import type { Found } from './found.ts';
import { byLine } from './marks.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const isInstrument = (lower: string): boolean =>
  (INSTRUMENTS.has(lower) && !NO_LAWS.has(lower)) || TAKEN_UP.has(lower);

/** An instrument that a document of the folder is: the nouns that take it up, and the name found in the title. */
export interface Instrument {
  readonly nouns: readonly string[];
  readonly found: Found;
}

const CUT = /\s+(?:in relation|in respect|relating|regarding|concerning|under|pursuant|made|dated)\b/i;
const ORDINAL =
  /^(?:first|second|third|fourth|earlier|previous|original|old|other|another|interim|temporary)$/;

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
  if (head !== undefined) return isInstrument(head) ? head : null;
  return nounsIn(title).find(isInstrument) ?? null;
}

/** "Lease Agreement" is the lease and the agreement: of two nouns for papers the first says which one it is. */
function nounsOf(title: string, head: string): string[] {
  if (!PAPERS.has(head)) return [head];
  const words = title.toLowerCase().split(/\s+/);
  const before = words[words.indexOf(head) - 1] ?? '';
  return isInstrument(before) && !PAPERS.has(before) ? [before, head] : [head];
}

/** Papers of any purpose, which the noun before them tells apart. */
const PAPERS = new Set(['agreement', 'contract', 'notice', 'order']);

/** "Commission accepts undertaking", "Kent Water welcomes new licence": a headline that tells of a paper and names none. */
function tells(title: string, noun: string): boolean {
  const words = title.split(/[^\p{L}’'-]+/u);
  return words
    .slice(1, Math.max(words.indexOf(noun), 1))
    .some((w) => w !== w.toLowerCase() || (isVerbLike(w) && !w.endsWith('ing')));
}

function sentenceCase(title: string): string {
  if (title !== title.toUpperCase()) return title;
  return recased(title, (word, at) =>
    at > 0 && STOP_WORDS.has(word.toLowerCase())
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Where a document takes an instrument up by its noun: "this direction", "the memorandum of understanding", "an order". */
export function instrumentsIn(
  reading: Reading,
  instruments: readonly Instrument[],
): (Range & { instrument: Instrument })[] {
  const own = instruments.filter((i) => i.found.doc.id === reading.doc.id);
  const taken = byLine(reading.lines, reading.placed);
  return reading.lines.flatMap((line, n) => {
    const out: (Range & { instrument: Instrument })[] = [];
    line.words.forEach((word, at) => {
      if (!isInstrument(word.lower) || line.shouting) return;
      const fit = (own.length > 0 ? own : instruments).filter((i) => i.nouns.includes(word.lower));
      if (fit.length !== 1) return;
      const range = phraseOf(line.words, at, own.length > 0, fit[0]!);
      if (range === null || taken[n]!.some((t) => overlaps(t, range) && t.type === 'legislation')) return;
      out.push({ ...range, instrument: fit[0]! });
    });
    return out;
  });
}

function phraseOf(words: readonly Word[], at: number, own: boolean, { found }: Instrument): Range | null {
  const noun = words[at]!;
  const title = new Set(
    found.name
      .toLowerCase()
      .split(/\s+/)
      .filter((w) => !STOP_WORDS.has(w)),
  );
  let from = at;
  // "a consent order" for the Consent Order.
  while (from > 0 && words[from]!.gap === ' ' && title.has(words[from - 1]!.lower)) from--;
  const article = words[from - 1];
  if (article === undefined || !/^(?:the|this|an?)$/.test(article.lower) || words[from]!.gap !== ' ')
    return null;
  if (/^an?$/.test(article.lower) && (own || (from === at && !announced(words, at)))) return null;
  let to = at;
  if (words[at + 1]?.lower === 'of' && words[at + 2]?.lower === 'understanding') to = at + 2;
  const next = words[to + 1];
  if (
    ORDINAL.test(article.lower) ||
    (to === at &&
      next?.gap === ' ' &&
      !STOP_WORDS.has(next.lower) &&
      !isVerbLike(next.lower) &&
      !noun.possessive)
  )
    return null;
  return { start: article.start, end: words[to]!.end };
}

/** "a direction from", "an order confirmed on": the first mention says whose or when it is. */
function announced(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ') return !EVERYDAY_INSTRUMENTS.has(words[at]!.lower);
  return (
    /^(?:from|by|of|signed|issued|made|confirmed|dated|that)$/.test(next.lower) ||
    !EVERYDAY_INSTRUMENTS.has(words[at]!.lower)
  );
}
