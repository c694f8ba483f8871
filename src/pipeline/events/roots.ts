import { MONTHS } from '../../language/months.ts';
import { meaningOf } from '../../text/meaning.ts';
import { contentStems, tokenise } from '../../text/tokens.ts';

/** Words meet in their first letters: "inspectors" and "inspected", "commission" and "commissioner". */
const ROOT = 6;

const CALENDAR = new Set(
  [
    ...MONTHS.keys(),
    ...'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter year month week day today yesterday tomorrow morning afternoon evening night said say one two three four five six seven eight nine ten take took make made become came come go went get got'.split(
      ' ',
    ),
  ].flatMap((w) => contentStems(w).map(root)),
);

/** Roots of the words of a text that carry meaning and are no words of the calendar. */
export function rootsOf(text: string): string[] {
  return contentStems(text)
    .map(root)
    .filter((s) => !CALENDAR.has(s) && (!/^[\d.,]+$/.test(s) || s.length >= 4) && s.length > 1);
}

function root(stem: string): string {
  return stem.replace(/ment$/, '').slice(0, ROOT);
}

/** The rows of synonyms of each root in a text. */
export function kinOf(text: string): Map<string, readonly number[]> {
  const out = new Map<string, readonly number[]>();
  for (const { norm } of tokenise(text)) {
    const rows = meaningOf(norm).keys.flatMap((k) => (k.startsWith('=') ? [Number(k.slice(1))] : []));
    const [term] = rows.length > 0 ? rootsOf(norm) : [];
    if (term !== undefined) out.set(term, rows);
  }
  return out;
}
