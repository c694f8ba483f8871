import { LEANING, LEANING_ON_FIGURES } from '../../language/abbreviations.ts';
import { BE, DO, HAVE, MODALS } from '../../language/grammar-words.ts';
import { VERB_READINGS, type VerbReading } from '../../language/verbs/forms.ts';
import type { Range } from '../../model/span.ts';
import { fold } from '../../text/tokens.ts';

/** A word or mark of a sentence. Offsets count in the document's text. */
export interface Word extends Range {
  /** Lower case, quotation marks straight; "n't" reads "not", "'s" after a pronoun reads "is". */
  readonly norm: string;
  readonly mark: boolean;
  /** Ends in a possessive: "the council's". */
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly readings: readonly VerbReading[];
}

const PIECE =
  /\b[ap]\.m\.|[£$€]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*[’']?|[^\s]/gu;
const PRONOUN_CLITIC =
  /^(i|you|he|she|it|we|they|that|there|who|what|here|nobody|everybody|everyone|somebody)'(s|re|ll|ve|d|m)$/;
const CLITICS: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  ll: 'will',
  ve: 'have',
  d: 'would',
  m: 'am',
};
const IRREGULAR_NEGATIVES: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  "shan't": 'shall',
};

/** The words and marks of `text` in order, contractions taken apart; `offset` is where `text` begins. */
export function wordsOf(text: string, offset: number): Word[] {
  const out: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(PIECE)) {
    const before = out.at(-1);
    const at = offset + index;
    if (raw === '.' && before?.end === at && isShort(before, out.at(-2), text, index)) {
      out[out.length - 1] = { ...before, end: at + 1, readings: [] };
    } else out.push(...pieces(raw, at));
  }
  return out;
}

/** Whether a full stop belongs to the word before it: "Aug. 29", "John T. Brown", "Blue Line Inc. shall". */
function isShort({ norm, capital }: Word, first: Word | undefined, text: string, stop: number): boolean {
  const after = text.slice(stop + 1, stop + 4);
  if (!/^,?\s/.test(after)) return false;
  if (LEANING_ON_FIGURES.has(norm) && /^\s\d/.test(after)) return true;
  // A letter that opens the sentence counts a clause: "C. The owner shall".
  if (norm.length === 1) return capital && first?.capital === true && /^\s\p{Lu}/u.test(after);
  return LEANING.has(norm) || (COMPANY.test(norm) && /^,?\s[\p{Ll}(]/u.test(after));
}

/** What a company's name ends with, shortened. */
const COMPANY = /^(?:inc|ltd|co|corp|bros|plc|jr|sr)$/;

function pieces(raw: string, start: number): Word[] {
  const norm = fold(raw);
  const end = start + raw.length;
  const clitic = PRONOUN_CLITIC.exec(norm);
  if (clitic) {
    const cut = start + (clitic[1] ?? '').length;
    return [word(clitic[1] ?? '', raw, start, cut), word(CLITICS[clitic[2] ?? ''] ?? '', '', cut, end)];
  }
  if (norm.endsWith("n't")) {
    const cut = end - 3;
    return [word(IRREGULAR_NEGATIVES[norm] ?? norm.slice(0, -3), raw, start, cut), word('not', '', cut, end)];
  }
  if (norm === 'cannot') return [word('can', raw, start, start + 3), word('not', '', start + 3, end)];
  if (/[a-z]'$/.test(norm) && !norm.endsWith("s'")) {
    return [word(norm.slice(0, -1), raw, start, end - 1), word("'", "'", end - 1, end)];
  }
  return [word(norm, raw, start, end)];
}

function word(norm: string, raw: string, start: number, end: number): Word {
  const possessive = /(?:'s|s')$/.test(norm);
  return {
    norm,
    start,
    end,
    mark: !/[\p{L}\p{N}]/u.test(norm),
    possessive,
    capital: /^\p{Lu}/u.test(raw),
    readings: possessive ? [] : (VERB_READINGS.get(norm) ?? []),
  };
}

/** "12 May", "May 2021": the month, not the modal verb. */
export function isMay(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const beside = [words[at - 1], words[at + 1]];
  return word?.norm === 'may' && word.capital && beside.some((w) => /^\d/.test(w?.norm ?? ''));
}

/** Whether a word is an auxiliary or modal, so that a verb group can begin with it. */
export function isAuxiliary(norm: string): boolean {
  return MODALS.has(norm) || HAVE.has(norm) || BE.has(norm) || DO.has(norm);
}
