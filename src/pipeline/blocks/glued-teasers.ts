import type { Draft } from './draft.ts';
import { wordCount } from './line-shape.ts';

/** Two words run together where a headline meets its summary: "Ferry Mended At LastCrews had …", "Who Knew?Holm did …". */
const GLUED = /(?:\p{Ll}{2}|[?!’”)\d])(?=(?:["“‘]?\p{Lu}\p{Ll}+) )/u;
/** One such line may hold a trade name; so many so near each other are a list of teasers. */
const FEWEST = 3;
const NEAR = 8;

/**
 * The indexes of lines that belong to a list of teasers by their shape: a headline in title case and its summary run
 * together, in several lines of the same indentation near each other.
 */
export function gluedTeasers(drafts: readonly Draft[]): ReadonlySet<number> {
  const glued = drafts.map(({ text }) => isGlued(text));
  const isOne = (at: number): boolean => {
    const beside = drafts
      .slice(Math.max(0, at - NEAR), at + NEAR + 1)
      .filter(({ indent }, k) => glued[Math.max(0, at - NEAR) + k] && indent === drafts[at]!.indent);
    return beside.length >= FEWEST;
  };
  return new Set(drafts.flatMap((_, at) => (glued[at] && isOne(at) ? [at] : [])));
}

function isGlued(text: string): boolean {
  if (text.length >= 700) return false;
  const match = GLUED.exec(text);
  if (!match) return false;
  const headline = text.slice(0, match.index + match[0].length);
  const long = headline.match(/[\p{L}’']{5,}/gu) ?? [];
  return (
    long.length >= 2 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    wordCount(text.slice(headline.length)) >= 4
  );
}
