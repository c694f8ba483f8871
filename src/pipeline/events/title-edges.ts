import type { Range } from '../../model/span.ts';
import type { Telling } from './telling.ts';
import { trim, withoutDate } from './trim.ts';

/** What joins the dates of one clause: "on 11 October, and again on 3 May", "in 1926 and 1928". */
const JOINS_DATES =
  /^[\s,]*(?:(?:and|or|&|then|to|until|till|[-–])[\s,]*)?(?:(?:then|again|also)[\s,]*)?(?:(?:on|in|at|by|from|until)[\s,]*)?(?:the[\s,]*)?$/i;
/** Words that say nothing without what comes after them: "will be (by Easter)", "has (until 25 August)". */
const NEEDS_MORE =
  /(?:^|[\s’'])(?:am|is|are|was|were|be|been|being|has|have|had|will|would|shall|should|may|might|must|can|could|cannot|ought|do|does|did|not|over|as|than|that|so|lasts?|lasted|takes?|took|[a-z]+n[’']t|until|since|before|after|within|due|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|every|each|first|last|next|this|these|other|same|half|some)$/iu;
/** A verb of saying before its subject, or a source named for what is said: the frame of a heading, no part of it. */
const FRAME =
  /^[\s,]*(?:(?:[Ss]aid|[Ss]ays|[Aa]sked|[Aa]sks|[Aa]dded|[Aa]dds|[Ee]xplained|[Ee]xplains|[Rr]ecalled|[Rr]ecalls|[Rr]eplied|[Ww]rote|[Ww]rites)\s+(?=\p{Lu})|[Aa]ccording to [^,]{3,60},\s+)/u;

/** A piece of a heading without the date at its ends, the words that introduce it, loose words and a frame of saying. */
export function edged(telling: Telling, piece: Range, first = true): Range {
  const { document, read, date } = telling;
  const { text } = document;
  const whole = outside(read.dates, piece);
  const bare = withoutDate(text, whole, chainOf(text, read.dates, date));
  const cut = trim(text, bare);
  const ends = (end: number): string => text.slice(Math.max(cut.start, end - 20), end).trimEnd();
  const needed = NEEDS_MORE.test(ends(cut.end)) || NEEDS_MORE.test(ends(bare.end));
  // What a date is needed for keeps it: "The rest will be by Easter".
  const kept = needed && whole.end > cut.end ? { start: cut.start, end: trim(text, whole).end } : cut;
  return withoutLead(telling, kept, first);
}

/** A piece's end inside a date moves behind the date, its start before it: a date is never cut. */
function outside(dates: readonly Range[], { start, end }: Range): Range {
  const first = dates.find((d) => d.start < start && start < d.end);
  const last = dates.find((d) => d.start < end && end < d.end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}

/** The dates that are joined with this one: what is told happened on each of them. */
function chainOf(text: string, dates: readonly Range[], date: Range): Range {
  const at = dates.findIndex((d) => d.start === date.start);
  const joined = (a: Range | undefined, b: Range | undefined): boolean =>
    a !== undefined && b !== undefined && JOINS_DATES.test(text.slice(a.end, b.start));
  let [from, to] = [at, at];
  while (from > 0 && joined(dates[from - 1], dates[from])) from--;
  while (to >= 0 && joined(dates[to], dates[to + 1])) to++;
  return at < 0 ? date : { start: dates[from]?.start ?? date.start, end: dates[to]?.end ?? date.end };
}

/** Dates and frames at the head go, one after another: "On Friday not one train moved". */
function withoutLead({ document, read }: Telling, piece: Range, first: boolean): Range {
  const { text } = document;
  let rest = piece;
  for (const date of read.dates) {
    const next = withoutDate(text, rest, date);
    if (next.start <= rest.start || rest.end - next.start < 12) continue;
    rest = trim(text, { start: next.start, end: rest.end });
  }
  if (!first) return rest;
  const frame = FRAME.exec(text.slice(rest.start, rest.end))?.[0].length ?? 0;
  return rest.end - rest.start - frame >= 12 ? { start: rest.start + frame, end: rest.end } : rest;
}
