import type { Parser, ParsingContext, ParsingResult } from 'chrono-node';
import { Finding, type Reading } from './finding.ts';

/** A reading with its offsets inside the match, and those of the two ends of a range. */
interface Taken {
  readonly reading: Reading;
  readonly cut: readonly [number, number];
  readonly ends?: readonly [Taken, Taken];
}

/** Reads a match, with some words on either side to judge it by; null refuses it. */
type Read = (
  match: RegExpMatchArray,
  around: { readonly before: string; readonly after: string },
) => Reading | Taken | null;

/** One recogniser: a pattern and how to read what it matches. */
export interface Recogniser {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Words of which all that it reads holds, or has beside it, at least one: see `timely.ts`. */
  readonly needs: readonly string[];
  readonly read: Read;
}

/** How many characters on either side a recogniser may look at. */
const WINDOW = 60;

/**
 * A recogniser as chrono's Parser. A match that starts or ends inside a word is refused: chrono hands the pattern
 * only the rest of the text, so that the pattern itself cannot look back.
 */
export function parserOf({ rule, pattern, read }: Recogniser): Parser {
  return {
    pattern: () => pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray): ParsingResult | null => {
      const at = match.index ?? 0;
      const stop = at + match[0].length;
      const { text } = context;
      if (insideWord(text, at) || insideWord(text, stop)) return null;
      const found = read(match, {
        before: text.slice(Math.max(0, at - WINDOW), at),
        after: text.slice(stop, stop + WINDOW),
      });
      if (found === null) return null;
      if (!('reading' in found)) return new Finding(at, match[0], rule, found);
      return taken(found, at, match[0], rule);
    },
  };
}

function taken(
  { cut: [from, to], reading: read, ends }: Taken,
  at: number,
  words: string,
  rule: string,
): Finding {
  const pair = ends?.map((end) => taken(end, at, words, rule));
  const both = pair?.[0] && pair[1] ? ([pair[0], pair[1]] as const) : null;
  return new Finding(at + from, words.slice(from, to), rule, read, both);
}

const WORD = /[\p{L}\p{N}_]/u;

function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
