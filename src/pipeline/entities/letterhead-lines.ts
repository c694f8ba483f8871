import { isWord } from '../../language/dictionary.ts';
import { INSTRUMENTS } from '../../language/instruments.ts';
import type { Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { Found } from './found.ts';

/** What a paper is, besides an instrument. */
const PAPERS =
  /^(?:release|report|statement|summary|bulletin|newsletter|update|minutes|agenda|review|inquiry|enquiry|investigation|briefing|circular|letter|record)s?$/;

interface HeadLine extends Range {
  readonly text: string;
}

/** Words of a name with capitals, small links between them, and a bracket at the end: "Fisheries Directorate (North)". */
const UNIT =
  /^\p{Lu}[\p{L}’'-]+(?: (?:and|of|for|the|to|&|\d{1,2}|\p{Lu}[\p{L}’'-]*)){0,6}(?: \(\p{Lu}[\p{L} ’'-]+\))?$/u;
/** "8 Corn Street, Kentford", "Level 8, 211 Customs Street", "01632 960471": where a letter is answered. */
const ADDRESS = /\d.*,|,.*\d|\d{3}.\d{3}|@/u;

/**
 * What stands between the name of a body on its letterhead and its address: the unit that writes ("Compliance and
 * Enforcement"), or the body's name in the country's other language, which is none of English words.
 */
export function letterheadLines(doc: Document, found: readonly Found[]): Found[] {
  if (doc.kind !== 'official') return [];
  const [first, ...rest] = headLines(doc.text);
  const issuer = first && found.find((f) => f.type === 'organisation' && f.start === first.start);
  if (!first || !issuer || first.text !== first.text.toUpperCase()) return [];
  return rest.slice(0, -1).flatMap((line, i): Found[] => {
    const words = line.text.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? [];
    if (!UNIT.test(line.text) || words.some((w) => INSTRUMENTS.has(w) || PAPERS.test(w))) return [];
    const base = { doc, type: 'organisation', titled: null, form: 'name', weight: 100 } as const;
    const { start, end } = line;
    if (i === 0 && words.length > 1 && words.every((w) => w.length < 4 || !isWord(w)))
      return [{ ...base, start, end, name: issuer.name, rule: 'other language' }];
    if (!ADDRESS.test(rest[i + 1]!.text) || !words.every((w) => isWord(w))) return [];
    // "Records Team (West)" is the Records Team too.
    const inner = found.find((f) => f.start === start && f.type === 'organisation' && f.end < end);
    const unit: Found = {
      ...base,
      start,
      end,
      name: inner?.name ?? line.text,
      rule: 'unit of the letterhead',
    };
    return line.text.endsWith(')') && inner ? [inner, unit] : [unit];
  });
}

/** The first four lines that hold anything. */
function headLines(text: string): HeadLine[] {
  const out: HeadLine[] = [];
  for (const match of text.slice(0, 600).matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    out.push({ text: line, start, end: start + line.length });
    if (out.length === 4) break;
  }
  return out;
}
