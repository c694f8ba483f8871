import { LEANING, LEANING_ON_FIGURES, SENTENCE_OPENERS } from '../language/abbreviations.ts';
import type { Range } from '../model/span.ts';

/** A mark that may end a sentence, the marks that close with it, and white space after them; the first of a row of marks, for a row of a million would else be tried from each. */
const CANDIDATE = /(?<![.!?…])(?:\.{2,}|…|[.!?]+)(?:["”’'»)\]]*)(?=\s)/gu;
/** A longer one is a row of things or a mangled text: it is cut, for what compares a sentence's words with each other would take its square. */
const LONGEST = 2400;
/** How far back the word before a full stop is looked for, and how far ahead the next one. */
const REACH = 40;

/**
 * The sentences of one paragraph, as ranges from its start, without the white space around them. A sentence that
 * ends inside a quotation ends there; its closing marks belong to it. Full stops of titles ("Cllr."), initials
 * ("T. M."), numbers ("No. 4", "8.30"), clause labels and ellipses followed by a small letter end nothing.
 * One pass over the text.
 *
 * @param from where to begin to look for ends: past a clause's label
 */
export function sentenceRanges(text: string, from = 0): Range[] {
  const ranges: Range[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (match.index < from || end <= start) continue;
    const next = skipSpace(text, end);
    if (next >= text.length || !ends(text, start, match.index, match[0], next)) continue;
    ranges.push(...cut(text, { start, end }));
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) ranges.push(...cut(text, { start, end }));
  return ranges;
}

/** A sentence in pieces that are not too long, cut between words where there are any. */
function cut(text: string, { start, end }: Range): Range[] {
  const ranges: Range[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const words = piece.replace(/\S+$/, '').trimEnd();
    const whole = words === '' ? piece.replace(/[\uD800-\uDBFF]$/, '') : words;
    ranges.push({ start: from, end: from + whole.length });
    from = skipSpace(text, from + whole.length);
  }
  if (end > from) ranges.push({ start: from, end });
  return ranges;
}

function ends(text: string, start: number, at: number, marks: string, next: number): boolean {
  const ahead = text.slice(next, next + REACH);
  if (!/^["“”‘’'«([–—-]*\s?(?:[\p{Lu}\p{Lt}\p{N}£$€]|\p{Extended_Pictographic})/u.test(ahead)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) return true;
  const before = text.slice(Math.max(start, at - REACH), at);
  const word = /[^\s("“‘[]*$/u.exec(before)?.[0] ?? '';
  if (marks.length > 1 && /["”’')\]]/.test(marks))
    return !(marks === '.)' && LEANING.has(word.toLowerCase()));
  const figure = /^["“‘'(]*[£$€]?\d/.test(ahead);
  const lower = word.toLowerCase();
  if (
    before.trim() === word &&
    /^[\p{L}\d]{1,4}$/u.test(word) &&
    !/^(?:no|yes|so|why|how|ok|well)$/i.test(word)
  )
    return false;
  if (LEANING_ON_FIGURES.has(lower) && figure) return false;
  if (lower === 'no' || lower === 'st' || lower === 'c') return lower === 'st' ? opens(ahead) : !figure;
  if (LEANING.has(lower) && !/^\p{Lu}{2,}$/u.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return opens(ahead) && !/(?:^|\s)\p{Lu}\. ?\p{Lu}$/u.test(before);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^[ap]\.m$/i.test(word) ? !figure : opens(ahead);
  if (/^(?:etc|inc|ltd|co|corp|plc|jr|sr|bros)$/.test(lower)) return opens(ahead);
  return true;
}

/** Whether the words ahead begin as sentences do, not as names go on. */
function opens(ahead: string): boolean {
  const word = /^["“‘'(]*([\p{L}’']+)/u.exec(ahead)?.[1];
  return word !== undefined && (SENTENCE_OPENERS.has(word.toLowerCase()) || /^["“‘]/.test(ahead));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
