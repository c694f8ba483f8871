import type { Document } from '../../model/document.ts';

/** A term defined in brackets and quotation marks that holds a year: `("the 2017 report")`. */
const DEFINED = /\(\s*(?:the\s+)?["“‘']((?:the\s+)?[^"“”‘'’()\n]{2,60})["”’']\s*\)/gi;
const YEAR_AND_MORE = /(?=.*\b(?:1\d|20)\d\d\b)(?=.*[A-Za-z]{2})/;
/** What is a year of accounts or teaching whatever else it is called: `("FY 2025")`, `("the 2019-20 school year")`. */
const YEAR =
  /^(?:the\s+)?(?:F?FY\s?\d{4}|(?:fiscal|financial|academic|school)\s+(?:year\s+)?\d{4}(?:[-–/]\d{2,4})?|\d{4}[-–/]\d{2,4}\s+(?:fiscal|financial|academic|school)\s+year)$/i;

/** The document's defined terms that hold a year without being one, as they are to be masked wherever they stand. */
export function aliasesOf({ text, terms }: Document): string[] {
  const found = [...text.matchAll(DEFINED)].map((match) => match[1] ?? '');
  const named = [...terms.map(({ term }) => term.text), ...found].filter(
    (term) => YEAR_AND_MORE.test(term) && !YEAR.test(term),
  );
  return [...new Set(named)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
