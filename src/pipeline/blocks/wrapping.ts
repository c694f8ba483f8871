import { OPEN_WORDS } from '../../language/open-words.ts';

/** Narrower than this is verse or a list, unless its lines break within sentences; wider than this no typist wraps. */
const NARROWEST = 45;
const WIDEST = 120;
/** So few characters have the columns of newspapers, as they are scanned. */
const COLUMN = 24;
/** So much of the width a line fills that breaks within a sentence: type is not all of one width. */
const FILLED = 0.6;

/**
 * The width at which a text's lines are wrapped, or null where a line is a paragraph. Wrapped lines fill the
 * width, so that the first word of the next line would not have fitted; or many of them break within a sentence.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const ends = lines.map((line) => (/[\p{L}\d]/u.test(line) ? line.trimEnd() : ''));
  const pairs = pairsOf(ends);
  return filledWidth(ends, pairs) ?? filledInParts(ends) ?? brokenWidth(ends, pairs);
}

/**
 * Whether a line was broken only because the next word would not fit, or within a sentence.
 *
 * @param width as `wrapWidth` tells it
 */
export function runsOn(line: string, next: string, width: number): boolean {
  const last = line.trimEnd();
  // A rule under a head stands on its own, however long.
  if (![last, next].every((text) => /[\p{L}\d]/u.test(text))) return false;
  // A line much longer than the width was not wrapped at all.
  if (last.length > width + 2) return false;
  return (
    isFull(last, next, width) ||
    (last.length >= FILLED * width && (breaksWithin(last, next) || ENDS_NOTHING.test(last)))
  );
}

type Pairs = readonly (readonly [string, string])[];

/** Lines with the ones that follow them at once. */
function pairsOf(lines: readonly string[]): Pairs {
  return lines.slice(0, -1).flatMap((line, i): [string, string][] => {
    const next = lines[i + 1]!;
    return line === '' || next.trim() === '' ? [] : [[line, next]];
  });
}

/** The whole text is wrapped: its longest line tells the width, and most lines fill it. */
function filledWidth(lines: readonly string[], pairs: Pairs): number | null {
  const most = longest(lines);
  if (most < NARROWEST || most > WIDEST || pairs.length < 4) return null;
  const width = most - 2;
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  return full.length / pairs.length >= 0.6 ? width : null;
}

/** Only the paragraphs are wrapped, among lines that are not: the greatest width that all lines of several fill. */
function filledInParts(lines: readonly string[]): number | null {
  const stacks = stacksOf(lines).map(pairsOf);
  const widths = [...new Set(lines.map(({ length }) => length))].filter((n) => n >= NARROWEST && n <= WIDEST);
  for (const width of widths.sort((a, b) => b - a)) {
    const wrapped = stacks
      .filter((pairs) =>
        pairs.every(
          ([line, next]) => Math.max(line.length, next.length) <= width && isFull(line, next, width - 2),
        ),
      )
      .flat();
    const broken = wrapped.filter(([line, next]) => breaksWithin(line, next));
    if (wrapped.length >= 4 && broken.length >= 3 && broken.length >= wrapped.length / 2) return width - 2;
  }
  return null;
}

/** Many lines break within a sentence, as in a column of print, and few are longer. */
function brokenWidth(lines: readonly string[], pairs: Pairs): number | null {
  const broken = pairs.filter(([line, next]) => breaksWithin(line, next)).map(([line]) => line);
  const width = longest(broken);
  const wraps =
    broken.length >= 4 &&
    broken.length >= 0.4 * pairs.filter(([line]) => line.length <= width).length &&
    broken.filter((line) => line.length >= FILLED * width).length >= 0.8 * broken.length &&
    lettersIn(lines.filter(({ length }) => length <= width)) >= 0.7 * lettersIn(lines);
  return wraps && width >= COLUMN && width <= WIDEST ? width : null;
}

/** The lines that stand together, without an empty one between them. */
function stacksOf(lines: readonly string[]): string[][] {
  const stacks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') stacks.push([]);
    else stacks.at(-1)!.push(line);
  }
  return stacks.filter(({ length }) => length > 1);
}

const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/\S+/.exec(next)?.[0].length ?? 0) > width;

/** "the width of / a line", "the sen- / tence": the line ends with no stop, and the next goes on in a small letter. */
const breaksWithin = (line: string, next: string): boolean =>
  /[\p{L}\d,’'–—-]$/u.test(line) && line.length >= COLUMN * FILLED && /^(?:\p{Ll}(?!\))|\d)/u.test(next);

/** "corporation, and / the Board": a word that stands before another. */
const ENDS_NOTHING = new RegExp(` (?:${OPEN_WORDS}|to|in|on|between|that|which|who)$`);

const lettersIn = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);
const longest = (lines: readonly string[]): number =>
  lines.reduce((most, { length }) => Math.max(most, length), 0);
