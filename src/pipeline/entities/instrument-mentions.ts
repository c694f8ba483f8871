import { EVERYDAY_INSTRUMENTS } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { MONTHS } from '../../language/months.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Document } from '../../model/document.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { byLine } from './marks.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';
import { type Instrument, isInstrument } from './instruments.ts';

const ORDINAL =
  /^(?:first|second|third|fourth|earlier|previous|original|old|other|another|interim|temporary)$/;

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
      if (!(isInstrument(word.lower) || word.lower === 'settlement') || line.shouting) return;
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
  // "a noise abatement notice" for the Abatement Notice.
  if (from < at && words[from]!.gap === ' ' && isPlainWord(words[from - 1]) && words[from - 1]!.gap === ' ')
    from--;
  const range = from === at ? datedOrOwned(words, at, found.doc) : null;
  if (range !== null) return range;
  // "the 22-page order", "the three-way settlement".
  if (from === at && words[from]!.gap === ' ' && MEASURED.test(words[from - 1]?.lower ?? '')) from--;
  const article = words[from - 1];
  if (article === undefined || !/^(?:the|this|that|our|an?)$/.test(article.lower) || words[from]!.gap !== ' ')
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
      !ADDED.test(next.lower) &&
      !noun.possessive)
  )
    return null;
  return { start: article.start, end: words[to]!.end };
}

const MEASURED = /^(?:\d+|[a-z]+)-(?:page|paragraph|point|clause|way|part|year|month|day|week)$/;

/** What may stand after a noun without being described by it: how often, or on which day. */
const ADDED =
  /^(?:once|twice|three|four|five|six|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|\p{Ll}+ly)$/u;

/** "the Feb. 3 order", "the regulator’s order": the paper by its day, or by the body that its document is published by. */
function datedOrOwned(words: readonly Word[], at: number, doc: Document): Range | null {
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

const isMonth = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.cap &&
  word.lower.length > 2 &&
  [...MONTHS.keys()].some((m) => m.startsWith(word.lower));

const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}+$/u.test(word.text) && !STOP_WORDS.has(word.lower) && !word.possessive;

/** "a direction from", "an order confirmed on": the first mention says whose or when it is. */
function announced(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ') return !EVERYDAY_INSTRUMENTS.has(words[at]!.lower);
  return (
    /^(?:from|by|of|signed|issued|made|confirmed|dated|that)$/.test(next.lower) ||
    !EVERYDAY_INSTRUMENTS.has(words[at]!.lower)
  );
}
