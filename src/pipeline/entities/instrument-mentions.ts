import { CALLED_TOO, EVERYDAY_INSTRUMENTS } from '../../language/instruments.ts';
import { isVerbLike } from '../../language/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { byLine } from './marks.ts';
import type { Placed, Reading } from './reading.ts';
import type { Word } from './words.ts';
import { isInstrument } from './instrument-titles.ts';
import type { Instrument } from './instruments.ts';
import { datedOrOwned, ownedOrNamed } from './whose-papers.ts';

const ORDINAL =
  /^(?:first|second|third|fourth|earlier|previous|original|old|other|another|interim|temporary)$/;

/** A place where an instrument is taken up; `instead` is what stood on its noun alone. */
interface Taking extends Range {
  readonly instrument: Instrument;
  readonly instead: readonly Placed[];
}

/** Where a document takes an instrument up by its noun: "this direction", "the memorandum of understanding", "an order". */
export function instrumentsIn(reading: Reading, instruments: readonly Instrument[]): Taking[] {
  const own = instruments.filter((i) => i.found.doc.id === reading.doc.id);
  const taken = byLine(reading.lines, reading.placed);
  return reading.lines.flatMap((line, n) => {
    const out: Taking[] = [];
    line.words.forEach((word, at) => {
      if (!(isInstrument(word.lower) || CALLED_TOO.has(word.lower)) || line.shouting) return;
      const fit =
        own.length > 0 ? own.filter((i) => i.nouns.includes(word.lower)) : calledBy(word.lower, instruments);
      if (fit.length !== 1) return;
      const range = phraseOf(line.words, at, own.length > 0, fit[0]!);
      const laws =
        range === null ? [] : taken[n]!.filter((t) => overlaps(t, range) && t.type === 'legislation');
      const alone = laws.every((t) => t.start === word.start && t.end === word.end);
      if (range !== null && alone) out.push({ ...range, instrument: fit[0]!, instead: laws });
    });
    return out;
  });
}

/** The papers that a noun of another document may mean: those of that noun, and else those that are called by it for what they are. */
function calledBy(noun: string, instruments: readonly Instrument[]): readonly Instrument[] {
  const fit = instruments.filter((i) => i.nouns.includes(noun));
  if (fit.length > 0 || !CALLED_TOO.has(noun)) return fit;
  return instruments.filter((i) => i.calledToo.includes(noun));
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
  const range =
    (from === at ? datedOrOwned(words, at, found.doc) : null) ??
    (own ? null : ownedOrNamed(words, from, at, found.doc));
  if (range !== null) return range;
  // "the 22-page order", "the three-way settlement", "the new licence".
  if (
    from === at &&
    words[from]!.gap === ' ' &&
    (MEASURED.test(words[from - 1]?.lower ?? '') || isNew(words, from))
  )
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
      !ADDED.test(next.lower) &&
      !GOES_ON.test(next.lower) &&
      !noun.possessive)
  )
    return null;
  return { start: article.start, end: words[to]!.end };
}

/** Words that begin another clause, and describe no noun before them. */
const GOES_ON = /^(?:although|as|because|except|since|though|till|unless|until|when|where|whereas|whether)$/;

const isNew = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'new' && words[at - 1]!.gap === ' ' && words[at - 2]?.lower === 'the';

const MEASURED = /^(?:\d+|[a-z]+)-(?:page|paragraph|point|clause|way|part|year|month|day|week)$/;

/** What may stand after a noun without being described by it: how often, or on which day. */
const ADDED =
  /^(?:once|twice|three|four|five|six|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|\p{Ll}+ly)$/u;

const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}+$/u.test(word.text) && !STOP_WORDS.has(word.lower) && !word.possessive;

const ANNOUNCES =
  /^(?:from|by|of|adopted|announced|approved|confirmed|dated|entered|filed|finali[sz]ed|handed|issued|made|published|reached|released|signed|that)$/;

/** "a direction from", "an order confirmed on": the first mention says whose or when it is. */
function announced(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const everyday = EVERYDAY_INSTRUMENTS.has(words[at]!.lower) || CALLED_TOO.has(words[at]!.lower);
  if (next?.gap !== ' ') return !everyday;
  return !everyday || ANNOUNCES.test(next.lower);
}
