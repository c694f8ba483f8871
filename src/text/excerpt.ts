import { BE, COORDINATORS, DETERMINERS, MODALS, PREPOSITIONS } from '../language/grammar-words.ts';
import type { Range } from '../model/span.ts';

/** What stands before a sentence without being of it: "4.4", "(a)", "7.", a bullet, "SINGAPORE –", "TOWN (IP) —". */
const LEAD =
  /^(?:[•▪·*–—-]\s+|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]\s+|\d{1,3}(?:\.\d{1,3})+\s+(?=\p{Lu})|\p{Lu}[\p{Lu}\p{M}.,’' ]{2,40}(?:, \p{L}+)?(?: \([^()]{1,30}\))? ?[–—-]{1,2} )/u;
/** What nobody ends or begins a quotation with. */
const EDGES = /^[\s,;:.)\]–—-]+|[\s,;:([–—-]+$/gu;
/** Marks of quotation that would stand inside the question's own. */
const MARKS = /[“”„"«»]|(?<![\p{L}\p{N}])[‘’'](?=\S)|(?<=[.,!?]|[^\P{L}s])[’'](?![\p{L}\p{N}])/gu;

/**
 * Words of a text for readers to see in quotation marks: on one line, without numbering or marks of their own, and no
 * longer than `most` UTF-16 code units. What is longer is cut between words, and stays whole round `place`, an offset
 * range within the words, as far as there is room.
 */
export function excerpt(text: string, most: number, place: Range = { start: 0, end: 0 }): string {
  const lead = leadOf(text);
  const words = [...text.slice(lead).matchAll(/\S+/g)].map((m) => ({
    start: lead + m.index,
    end: lead + m.index + m[0].length,
    text: m[0].replace(MARKS, ''),
  }));
  const whole = words.map((w) => w.text).join(' ');
  if (whole.length <= most) return trimmed(whole);
  let from = words.findIndex((w) => w.end > place.start);
  if (from < 0) from = 0;
  let to = from + 1;
  while (to < words.length && words[to]!.start < place.end) to++;
  const fits = (a: number, b: number): boolean => lengthOf(words, a, b) <= most;
  while (to - from > 1 && !fits(from, to)) to--;
  // What comes before says of whom or what; what follows says the rest.
  for (;;) {
    if (from > 0 && fits(from - 1, to)) from--;
    else if (to < words.length && fits(from, to + 1)) to++;
    else break;
    if (to < words.length && fits(from, to + 1)) to++;
  }
  while (to - from > 1 && to < words.length && HANGING.has(bare(words[to - 1]!.text))) to--;
  while (from > 0 && to - from > 2 && LEANING.test(words[from]!.text) && words[from]!.end <= place.start)
    from++;
  const shown = trimmed(
    words
      .slice(from, to)
      .map((w) => w.text)
      .join(' '),
  );
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`;
}

/** Words that promise another: a quotation that is cut does not end with them. */
const HANGING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...DETERMINERS,
  ...COORDINATORS,
  ...MODALS,
  ...BE,
]);

/** Words that lean on what is before them: a quotation that is cut does not begin with them. */
const LEANING = /^(?:of|and|or|but|than|nor|'s)$/i;

function leadOf(text: string): number {
  let at = 0;
  for (let lead = LEAD.exec(text); lead !== null; lead = LEAD.exec(text.slice(at))) at += lead[0].length;
  return at < text.length ? at : 0;
}

function lengthOf(words: readonly { text: string }[], from: number, to: number): number {
  const dots = (from > 0 ? 2 : 0) + (to < words.length ? 2 : 0);
  return words.slice(from, to).reduce((sum, w) => sum + w.text.length + 1, -1) + dots;
}

function trimmed(words: string): string {
  const open = words.includes('(') && words.includes(')') ? words : words.replace(/[()]/g, '');
  const plain = open.replace(/\s+/g, ' ').replace(EDGES, '');
  return plain.replace(/(?<=[\p{L}\p{N}%)])\.$/u, (dot) =>
    /\b(?:\p{L}\.)+\p{L}\.$|\b(?:Sept?|Oct|Nov|Dec|Jan|Feb|Aug|Inc|Ltd|Corp|Co|No)\.$/u.test(plain)
      ? dot
      : '',
  );
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}'’]/gu, '');
}
