import type { Candidate } from './candidate.ts';
import type { Telling } from './telling.ts';

/** What stands before a colon and says only what the date is of the page or the paper. */
const OF_THE_PAGE =
  'date|dated|day|time|when|posted|published|updated|issued|signed|filed|printed|received|revised|reviewed|introduced|entered|effective|version|from|to|until|born|died|page';
const LABELLED = new RegExp(`(?:^|[\\s)])(?!(?:${OF_THE_PAGE})\\b)\\p{L}{3,}:\\s*(?:the\\s)?$`, 'iu');

/** A date with hardly a word beside it, and no sentence that introduces it. */
export function isBare({ read, date, leadIn }: Telling): boolean {
  return leadIn === null && read.words.filter((w) => w.end <= date.start || w.start >= date.end).length < 2;
}

/** "Penalty: 16 September", "Banquet: Saturday, 21 February": one word before a colon names what falls on the day. */
export function isLabelled({ document, read, date }: Telling): boolean {
  return LABELLED.test(document.text.slice(Math.max(read.sentence.start, date.start - 40), date.start));
}

/** All but those that only a label tells on a day of which something else tells more. */
export function withoutToldLabels(all: readonly (Candidate & { readonly lone: boolean })[]): Candidate[] {
  const told = new Set(all.filter(({ lone }) => !lone).map(({ edtf }) => edtf));
  return all.filter(({ lone, edtf }) => !lone || !told.has(edtf));
}
