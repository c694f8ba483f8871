import { MONTHS } from '../../language/months.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { Word } from './words.ts';

/** "the Feb. 3 order", "the regulator’s order": the paper by its day, or by the body that its document is published by. */
export function datedOrOwned(words: readonly Word[], at: number, doc: Document): Range | null {
  const [first, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
  const noun = words[at]!;
  if (first === undefined || noun.gap.trim().length > 2) return null;
  const dated =
    third?.lower === 'the' &&
    ((isMonth(second) && /^\d{1,2}$/.test(first.text)) || (isMonth(first) && /^\d{1,2}$/.test(second!.text)));
  if (dated) return { start: third.start, end: noun.end };
  // "the Kent Rivers Board’s order": a longer name owns it, and speaks in it.
  if (second?.cap && first.gap === ' ' && second.lower !== 'the') return null;
  if (!first.possessive || !/^[’']? $/.test(noun.gap) || doc.publisher === null) return null;
  const issuer = doc.publisher.toLowerCase().split(/\s+/);
  const letters = issuer.filter((w) => !STOP_WORDS.has(w)).map((w) => w.charAt(0));
  const is = first.upper
    ? letters.join('') === first.lower
    : issuer.at(-1) === first.lower || issuer[0] === first.lower;
  if (!is) return null;
  return { start: second?.lower === 'the' ? second.start : first.start, end: noun.end };
}

const isMonth = (word: Word | undefined): boolean => word !== undefined && word.cap && MONTHS.has(word.lower);

/** How far down a paper says whom and what it is about. */
const HEAD = 1500;

/**
 * "the Mill Lane order", "Acmex’s undertaking", "their consent order": a paper by a name that stands at its head, or by
 * those who made it. Licences and the like are had by many: a pronoun owns none of them.
 */
export function ownedOrNamed(words: readonly Word[], from: number, at: number, doc: Document): Range | null {
  const noun = words[at]!;
  const before = words[from - 1];
  if (before === undefined || words[from]!.gap.trim().length > 1) return null;
  const next = words[at + 1];
  if (next?.gap === ' ' && next.cap) return null;
  if (PRONOUN.test(before.lower))
    return !HAD_BY_MANY.has(noun.lower) && words[from]!.gap === ' '
      ? { start: before.start, end: noun.end }
      : null;
  if (!before.cap || STOP_WORDS.has(before.lower)) return null;
  let first = from - 1;
  while (
    first > 0 &&
    words[first]!.gap === ' ' &&
    words[first - 1]!.cap &&
    !words[first - 1]!.possessive &&
    words[first - 1]!.lower !== 'the'
  )
    first--;
  const the = words[first - 1]?.lower === 'the' && words[first]!.gap === ' ' ? words[first - 1] : undefined;
  if (!before.possessive && the === undefined) return null;
  // "the Kent Rivers Board’s order": a longer name speaks in it.
  if (before.possessive && first < from - 1) return null;
  if (!before.possessive && words[from]!.gap !== ' ') return null;
  const name = words
    .slice(first, from)
    .map((w) => w.lower)
    .join(' ');
  const head = doc.text.slice(0, HEAD).toLowerCase().replace(/\s+/g, ' ');
  return head.includes(name) ? { start: (the ?? words[first]!).start, end: noun.end } : null;
}

const PRONOUN = /^(?:his|her|its|their)$/;
const HAD_BY_MANY: ReadonlySet<string> = new Set(
  'bond charter consent contract covenant easement franchise lease licence license mandate permit report review tenancy warrant'.split(
    ' ',
  ),
);
