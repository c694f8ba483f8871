import type { Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';

/** What a paper calls a day of its own: "Completion", "the Effective Date"; without "the". */
export type DaysOfTerms = ReadonlyMap<string, string>;

const MARK = '["“”\'‘’]';
const TERM = `(?:the\\s+)?${MARK}(?:the\\s+)?(?<term>\\p{Lu}[\\p{L} -]{2,39})${MARK}`;
/** Right after the day: `16 January 2024 ("the Effective Date")`, `3 May 2023 (in this deed, “Completion”)`. */
const BRACKETED = new RegExp(`^\\s*\\((?:[\\p{Ll} ]{1,30},?\\s+)?${TERM}\\)`, 'u');
/** Before the day, in one sentence with it: `"Effective Date" means 12 March 2025`. */
const MEANS = new RegExp(
  `${TERM}\\s+(?:means|is|shall be|shall mean|refers to)\\s(?![^\\n]*${MARK}\\p{Lu})[^.;\\n]*$`,
  'u',
);
/** A line that gives a day its name: "Date of effect: 6.00 pm on 15 March 2024", "Effective date: April 1, 2024". */
const LABELLED =
  /(?:^|\n)\s*(?<term>(?:effective|commencement|completion|closing|start|service|issue|signature) date|date of (?:effect|commencement|completion|closing|service|issue|signature)|date (?:effective|served|issued))\s*:\s*[^\n:;]{0,30}$/iu;
/** `the date on which the Court enters this Decree (the "Effective Date")`: the paper's own day. */
const OWN = new RegExp(
  `\\b(?:date|day) (?:(?:on|of) which [^.;()\\n]{0,60}\\b(?:this|these) \\p{L}+|of (?:this|these) \\p{L}+|hereof)[^.;()\\n]{0,60}\\((?:[\\p{Ll} ]{1,30},?\\s+)?${TERM}\\)`,
  'gu',
);
/** How far before a day its name may stand. */
const REACH = 160;

/** The days that a document gives its own terms. A term with two days has none. */
export function daysOfTerms(
  { text, published }: Document,
  expressions: readonly TimeExpression[],
): DaysOfTerms {
  const found = new Map<string, Set<string>>();
  const add = (term: string | undefined, day: string): void => {
    const name = termName(term ?? '');
    if (name !== '') found.set(name, (found.get(name) ?? new Set()).add(day));
  };
  for (const { absolute, start, end } of expressions) {
    const day = /^\d{4}-\d\d-\d\d/.exec(absolute ?? '')?.[0];
    if (day === undefined || absolute?.includes('/') === true) continue;
    const before = text.slice(Math.max(0, start - REACH), start);
    add(BRACKETED.exec(text.slice(end, end + 90))?.groups?.term, day);
    add((MEANS.exec(before) ?? LABELLED.exec(before))?.groups?.term, day);
  }
  const own = /^\d{4}-\d\d-\d\d$/.test(published.edtf ?? '') ? published.edtf : null;
  if (own !== null) for (const match of text.matchAll(OWN)) add(match.groups?.term, own);
  return new Map([...found].flatMap(([term, days]) => (days.size === 1 ? [[term, [...days][0]!]] : [])));
}

/** The day of the term that some words begin with: "the Effective Date of this Decree"; null for none. */
export function dayOfTerm(words: string, terms: DaysOfTerms): string | null {
  const said = termName(words);
  for (const [term, day] of terms) {
    // "Completion" is the term, "completion of the works" is not; a date is one in either spelling.
    const begins = /\bdate\b/i.test(term)
      ? said.toLowerCase().startsWith(term.toLowerCase())
      : said.startsWith(term);
    if (begins && /^(?:$|\s+(?!\p{Lu}))/u.test(said.slice(term.length))) return day;
  }
  return null;
}

function termName(words: string): string {
  return words
    .replace(/^(?:the|its)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
