import type { Document } from '../../model/document.ts';
import type { TimePoint } from '../../model/expression.ts';
import { pick } from '../../time/calendar.ts';
import { four } from '../../time/digits.ts';
import { sayEdtf } from '../../time/say.ts';
import type { Way } from './way.ts';
import type { Placed } from './placed.ts';
import { type YearKind, divisionOfYear, splitYearEdtf, yearKind } from './split-years.ts';
import type { Setting } from './story.ts';

/** Places a year of accounts or teaching, or a quarter of one: "2018-19", "this financial year", "the second quarter of fiscal 2022". */
export function splitYearPlaced(
  { known, deictic }: TimePoint,
  words: string,
  document: Document,
  { definedYear, country, sentence, speech, speechName }: Setting,
  way: Way,
): Placed {
  const said = known.yearKind ?? 'split';
  const defined = said === 'split' || definedYear?.kind === said ? definedYear : null;
  const kind = defined ?? yearKind(said, sentence?.text ?? '', document, country());
  const whole = (year: number): string =>
    isNamedByOne(kind, said, words) ? four(year + 1) : splitYearEdtf(year, kind);
  const inYear = (year: number): string =>
    (known.division === undefined ? null : divisionOfYear(year, known.division, kind)) ?? whole(year);
  if (known.year !== undefined) {
    return {
      edtf: inYear(known.year),
      basis: 'stated',
      anchor: null,
      reason: `“${words}” is ${kindWords(kind)}.`,
    };
  }
  const nowhere = speech.edtf === null || speech.first === null || deictic === null;
  if (nowhere || kind.kind === 'unknown') {
    const why = nowhere ? 'the date of the text is not known' : kind.because;
    return { edtf: null, basis: 'relative', anchor: null, reason: `“${words}” cannot be placed: ${why}.` };
  }
  const year = Number(speech.first.slice(0, 4));
  const all = [-3, -2, -1, 0, 1, 2].map((d) => year + d);
  const edtf =
    deictic.offset === null
      ? pick(all.map(inYear), speech.first, way)
      : inYear(currentYear(all, kind, speech.first) + deictic.offset);
  const reason = `“${words}” counts from ${speechName}, ${sayEdtf(speech.edtf)}; it is ${kindWords(kind)}.`;
  return { edtf, basis: 'relative', anchor: 'publication', reason };
}

/** The year of this kind that a day lies in, by the year it starts in. */
function currentYear(years: readonly number[], kind: YearKind, day: string): number {
  const now = pick(
    years.map((year) => splitYearEdtf(year, kind)),
    day,
    'past',
  );
  return Number((now ?? day).slice(0, 4));
}

function kindWords({ kind, because }: YearKind): string {
  if (kind === 'unknown') return `a year over two: ${because}`;
  if (kind === 'own') return `a year of its own: ${because}`;
  return `read as ${kind === 'academic' ? 'an academic' : 'a financial'} year: ${because}`;
}

/** "Fiscal 2022", of which nobody says when it begins, is known by the year it is named for; "2021-22" by both. */
function isNamedByOne({ kind }: YearKind, said: string, words: string): boolean {
  return (
    kind === 'unknown' &&
    said === 'financial' &&
    /\b(?:19|20)\d\d$/.test(words) &&
    !/\d\s?[-–/]\s?\d/.test(words)
  );
}
