import type { Country } from '../../language/countries.ts';
import { MONTHS } from '../../language/months.ts';
import type { KnownParts } from '../../model/expression.ts';
import type { Document } from '../../model/document.ts';
import { two } from '../../time/digits.ts';

/** What a year written 2018-19 is: of accounts, of teaching, or not to be told. With the month it starts in. */
export interface YearKind {
  readonly kind: 'financial' | 'academic' | 'own' | 'unknown';
  readonly start: number;
  readonly because: string;
}

const FINANCIAL =
  /[£$€]|\b(?:financial|fiscal|budgets?|spen[dt]|spending|accounts?|tax(?:es|payers?)?|revenue|grants?|funding|deficit|surplus|turnover|profits?|savings|costs?|council|borrowing|reserves)\b/gi;
const ACADEMIC =
  /\b(?:academic|students?|pupils?|colleges?|universit(?:y|ies)|schools?|tuition|terms?|semesters?|teaching|lectur(?:e|ers?)|campus|enrol(?:l?ed|ment)|undergraduates?|faculty|curriculum|exams?)\b/gi;
const SPORT =
  /\b(?:league|championship|promotion|relegat(?:ed|ion)|kick-?off|match(?:es)?|fixtures?|goals?|points|striker|goalkeeper|wickets?|innings|tries|squad|stadium|football(?:ers?)?|rugby|cricket|hockey|rowing|netball|basketball|baseball)\b/gi;
const DEFINED =
  /["“‘'](?:the\s+)?(?:[\w]+\s+)?(?:19|20)\d\d[-–/]\d\d["”’']\s+(?:shall\s+)?means?\s+the\s+(?:(academic|school|financial|fiscal)\s+)?(?:year|twelve\s+months)(?:\s+(?:beginning|starting|commencing)\s+on\s+(?:\d{1,2}\s+)?(January|February|March|April|May|June|July|August|September|October|November|December))?/i;
/** "the term “fiscal year 2010” shall mean the year beginning on October 1, 2009". */
const BEGINS =
  /\b(?:fiscal|financial)\s+year[^.;]{0,40}?(?:means|shall\s+mean|begins|runs|starts)\s+(?:(?:a|the|any)\s+year\s+)?(?:(?:beginning|starting|commencing|from)\s+)?(?:on\s+)?(?:\d{1,2}\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
/** "its first fiscal year, July 1, 2024, through June 30, 2025". */
const RUNS =
  /(?<!\b(?:quarter|half)\s+of\s+)\b(?:fiscal|financial)\s+year(?:\s+\d{4})?\s*[,(]\s*(?:from\s+)?(?:\d{1,2}\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\b[^.;]{0,16}?\b(?:through|to|until)\s+(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
/** "the fiscal year ended March 31, 2021": where somebody's year of accounts ends. */
const ENDS =
  /(?<!\b(?:quarter|half)\s+of\s+)\b(?:fiscal|financial|accounting)\s+(?:years?(?:\s+\d{4})?|\d{4}),?\s+(?:(?:(?:that|which)\s+)?|(?:(?:is|are|means?)\s+)?(?:to\s+)?the\s+(?:twelve|12)\s+months\s+)(?:ends?|ended|ending)\s+(?:on\s+)?(?:\d{1,2}\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\b/i;

/** 1–12, or 0 where no month is given. */
const monthIn = (name: string | undefined): number => MONTHS.get(name?.toLowerCase() ?? '') ?? 0;

type Kind = 'financial' | 'academic';

/** A year of accounts starts in April (the United Kingdom's, Canada's), one of teaching in August (universities'); elsewhere in other months. */
const STARTS: Readonly<Record<Kind, number>> = { financial: 4, academic: 8 };
const STARTS_IN: Readonly<Partial<Record<Country, Partial<Record<Kind, number>>>>> = {
  australia: { financial: 7, academic: 1 },
  'new zealand': { financial: 7, academic: 1 },
  'south africa': { academic: 1 },
  canada: { academic: 9 },
};

function startOf(kind: Kind, country: Country | null): number {
  return (country === null ? undefined : STARTS_IN[country]?.[kind]) ?? STARTS[kind];
}

/** What a document of the story lays down for years of accounts or teaching, or null. */
export function definedYear(documents: readonly Document[]): YearKind | null {
  for (const { text } of documents) {
    const match = DEFINED.exec(text);
    if (match?.[1] === undefined && match?.[2] === undefined) {
      const begin = monthIn((BEGINS.exec(text) ?? RUNS.exec(text))?.[1]);
      if (begin > 0)
        return {
          kind: 'financial',
          start: begin,
          because: 'a document of this story says when its years begin',
        };
      const end = monthIn(ENDS.exec(text)?.[1]);
      if (end === 0) continue;
      return {
        kind: 'financial',
        start: (end % 12) + 1,
        because: 'a document of this story says when its years end',
      };
    }
    const month = monthIn(match[2]);
    const kind =
      match[1] === undefined ? 'own' : /academic|school/i.test(match[1]) ? 'academic' : 'financial';
    return {
      kind,
      start: month || STARTS[kind === 'own' ? 'financial' : kind],
      because: 'a document of this story says so',
    };
  }
  return null;
}

/** How much of a document tells what it is about. */
const OPENING = 20_000;

/** The kind that the words say, else the words around, else those of the whole document. */
export function yearKind(
  said: NonNullable<KnownParts['yearKind']>,
  sentence: string,
  document: Document,
  country: Country | null,
): YearKind {
  if (said !== 'split') {
    if (said === 'financial' && (document.english === 'american' || country === 'united states'))
      return UNKNOWN;
    return {
      kind: said,
      start: startOf(said, country),
      because: `the words say that it is ${said === 'academic' ? 'an academic' : 'a financial'} year`,
    };
  }
  for (const [text, where] of [
    [sentence, 'the sentence'],
    [document.text.slice(0, OPENING), 'the document'],
  ] as const) {
    const money = text.match(FINANCIAL)?.length ?? 0;
    const teaching = text.match(ACADEMIC)?.length ?? 0;
    if ((text.match(SPORT)?.length ?? 0) > money + teaching) return PLAYED;
    if (money === teaching) continue;
    const kind = money > teaching ? 'financial' : 'academic';
    if (kind === 'financial' && document.english === 'american') return UNKNOWN;
    return {
      kind,
      start: startOf(kind, country),
      because: `${where} speaks of ${kind === 'financial' ? 'money' : 'teaching'}`,
    };
  }
  return UNKNOWN;
}

const PLAYED: YearKind = {
  kind: 'unknown',
  start: 1,
  because: 'seasons of sport begin in different months',
};

const UNKNOWN: YearKind = {
  kind: 'unknown',
  start: 1,
  because: 'the text does not say when such a year starts',
};

/** EDTF of a quarter (33–36) or a half (40, 41) of such a year: a quarter of the calendar where it is one. */
export function divisionOfYear(year: number, division: number, { kind, start }: YearKind): string | null {
  if (kind === 'unknown') return null;
  const [skip, length] = division < 40 ? [3 * (division - 33), 3] : [6 * (division - 40), 6];
  const first = Temporal.PlainYearMonth.from({ year, month: start }).add({ months: skip });
  if (length === 3 && first.month % 3 === 1)
    return `${first.toString().slice(0, 4)}-${33 + (first.month - 1) / 3}`;
  return `${first.toString()}/${first.add({ months: length - 1 }).toString()}`;
}

/** EDTF of the year that starts in `year`: `2018-04/2019-03`; both years where its kind is unknown. */
export function splitYearEdtf(year: number, { kind, start }: YearKind): string {
  if (kind === 'unknown') return `${year}/${year + 1}`;
  return `${year}-${two(start)}/${year + 1}-${two(start === 1 ? 12 : start - 1)}`;
}
