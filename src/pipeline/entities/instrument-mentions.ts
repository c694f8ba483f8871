import { EVERYDAY_INSTRUMENTS } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
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
  // "a noise abatement notice" for the Abatement Notice.
  if (from < at && words[from]!.gap === ' ' && isPlainWord(words[from - 1]) && words[from - 1]!.gap === ' ')
    from--;
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
      !noun.possessive)
  )
    return null;
  return { start: article.start, end: words[to]!.end };
}

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
