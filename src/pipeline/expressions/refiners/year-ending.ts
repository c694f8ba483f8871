import { yearUpTo } from '../../../time/calendar.ts';
import type { Finding } from '../finding.ts';
import { reading } from '../finding.ts';
import { each, pairwise } from './pairwise.ts';

const END = /^\s+(?:to|up\s+to|ending|(?:(?:that|which)\s+)?(?:ended|ends))(?:\s+(?:on|in))?\s+(?:the\s+)?$/i;
const YEAR_BEFORE =
  /\b(?:the|a)\s+(?:(?:financial|fiscal|tax|accounting|full)\s+)?year\s+(?:to|up\s+to|ending|(?:that\s+|which\s+)?(?:ended|ends))(?:\s+on)?\s+(?:the\s+)?$/i;

/** "the six weeks to mid-January": a length and the date that it ends on, one expression. */
export const lengthEnding = pairwise((left, between, right, text): Finding | null => {
  const length = lengthOf(left);
  if (length === null || !END.test(between)) return null;
  const { known } = right.reading;
  if (
    right.ends !== null ||
    right.reading.type !== 'DATE' ||
    (known.month === undefined && known.weekday === undefined)
  )
    return null;
  const the = /^the\s/i.test(left.text)
    ? ([''] as const)
    : /\bthe\s+$/i.exec(text.slice(Math.max(0, left.index - 6), left.index));
  if (the === null) return null;
  const absolute = right.reading.absolute === null ? null : upTo(right.reading.absolute, length);
  const read = reading({ type: 'DURATION', value: length, absolute, extent: 'throughout' });
  return left.with(
    { start: left.index - the[0].length, stop: right.stop, reading: read, rule: 'length-ending' },
    text,
  );
});

/** The length that a duration states; a quarter whose end is said is three months. */
function lengthOf({ reading: read, text }: Finding): string | null {
  if (/^the\s+quarter$/i.test(text)) return 'P3M';
  return read.type === 'DURATION' && read.deictic === null ? read.value : null;
}

/** The stretch of so many weeks or months up to and with a day, in EDTF; null for other lengths and vaguer ends. */
function upTo(edtf: string, length: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || !/^P\d+[WMY]$/.test(length)) return null;
  const last = Temporal.PlainDate.from(edtf);
  const first = last.add({ days: 1 }).subtract(Temporal.Duration.from(length));
  return `${first.toString()}/${edtf}`;
}

/** "the year to 31 March 2022", "the year ended June 2019": twelve months whose end is said. */
export const yearEnding = each((finding, before, _after, text): Finding => {
  const { known, type, absolute } = finding.reading;
  if (type !== 'DATE' || finding.ends !== null || known.month === undefined) return finding;
  const opening = YEAR_BEFORE.exec(before);
  if (opening === null) return finding;
  return finding.with(
    {
      start: finding.index - opening[0].length,
      rule: 'year-ending',
      reading: reading({
        type: 'DURATION',
        value: 'P1Y',
        absolute: absolute === null ? null : yearUpTo(absolute),
        known: absolute === null ? { ...known, yearTo: true } : {},
        deictic: absolute === null ? finding.reading.deictic : null,
        extent: 'throughout',
      }),
    },
    text,
  );
});
