import { INSTRUMENTS, TAKEN_UP } from '../../language/instruments.ts';
import { MAKING } from '../../language/making.ts';
import { type Candidate, type Group, isDayExact } from './candidate.ts';
import type { Telling } from './telling.ts';

const PAPER = new RegExp(`\\b(?:${[...INSTRUMENTS, ...TAKEN_UP].join('|')})\\b`, 'giu');
/** "The ruling of 30 November", "the notice, dated 14 March". */
const DATED = /\s(?:of|dated),?\s+(?:the\s+)?$/i;
/** Words that reports use for papers of any kind. */
const LOOSE: ReadonlySet<string> = new Set([
  'deal',
  'settlement',
  'agreement',
  'order',
  'decision',
  'ruling',
]);

/** The kinds of paper that a telling says were made on its day: "an order signed yesterday", "a deal that she approved". */
export function papersMade({ document, date, read, own, core }: Telling): ReadonlySet<string> {
  const before = document.text.slice(Math.max(read.sentence.start, date.start - 40), date.start);
  const near = [own, core]
    .flatMap((i) => read.clauses[i] ?? [])
    .map((c) => document.text.slice(read.words[c.from]?.start ?? 0, read.words[c.to - 1]?.end ?? 0))
    .join(' ');
  const said = MAKING.test(near) ? near : DATED.test(before) ? before : '';
  return new Set((said.match(PAPER) ?? []).map((word) => word.toLowerCase()));
}

/** Joins to an official paper's own date what other documents tell of its making on that day. Not where two papers have one day. */
export function joinMaking(groups: readonly Group[]): readonly Group[] {
  const owns = groups.filter((g) => g.some((c) => c.paper !== undefined));
  const own = owns[0]?.find((c) => c.paper !== undefined);
  if (owns.length !== 1 || !own || !isDayExact(own)) return groups;
  const isOfIt = (c: Candidate): boolean =>
    c.document.id !== own.document.id &&
    c.status === 'happened' &&
    [...c.made].some((kind) => LOOSE.has(kind) || own.paper?.has(kind) === true);
  const home = owns[0] ?? [];
  const joined = groups.filter((g) => g !== home && g.some(isOfIt));
  if (joined.length === 0) return groups;
  return [...groups.filter((g) => g !== home && !joined.includes(g)), [...home, ...joined.flat()]];
}
