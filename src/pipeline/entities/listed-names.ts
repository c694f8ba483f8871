import { ROLE_NOUNS } from '../../language/roles.ts';
import type { Candidate } from './judging/candidate.ts';
import type { Verdict } from './verdict.ts';

/** A name in its place, with what the rules say it is. `open` where none of them could tell, or only by a guess. */
export interface Judged {
  readonly c: Candidate;
  readonly name: string;
  readonly verdict: Verdict | null;
  readonly open: boolean;
  /** A word of the language that running text prints with a capital, and no rule tells why: "Osier". */
  readonly plain: boolean;
}

/** A list as running text closes it; two names with a comma between may be a place and who spoke there. */
const CLOSED = 3;

/**
 * What the names that no rule tells are by the list that they stand in: "at Oak Street, Kentford and Newford". Only
 * where all others of the list are of one kind.
 *
 * @param judged the names of one line, in the order of the text
 */
export function tellByList(judged: readonly Judged[]): Map<Judged, Verdict> {
  const out = new Map<Judged, Verdict>();
  for (let i = 0; i < judged.length; i++) {
    const list = [judged[i]!];
    let joins = 0;
    for (let link = linkBetween(list.at(-1)!, judged[i + 1]); link !== null;) {
      if (link === 'and') joins++;
      list.push(judged[++i]!);
      link = joins > 0 && link === 'and' ? null : linkBetween(list.at(-1)!, judged[i + 1]);
    }
    if (list.length < 2 || (list.length < CLOSED && joins === 0 && !isRollCall(list[0]!))) continue;
    const told = list.filter((j) => !j.open && !j.plain);
    const kinds = new Set(told.map((j) => j.verdict?.kind));
    const [kind] = kinds;
    if (isRollCall(list[0]!) && kinds.size <= 1 && (kind ?? 'person') === 'person') {
      for (const j of list) if (j.open) out.set(j, { kind: 'person', rule: 'in a roll call', weight: 2 });
      continue;
    }
    if (kinds.size !== 1 || (kind !== 'place' && kind !== 'person')) continue;
    for (const j of list)
      if (j.open || (j.plain && kind === 'place')) out.set(j, { kind, rule: 'in a list', weight: 2 });
  }
  return out;
}

/** Who voted how, or was there, by the word that opens the line: "Ayes: Brook, Castle, Dale (3)". */
const ROLL =
  /^(?:ayes|noes|nays|yeas|for|against|in favou?r|opposed|abstain(?:ed|ing)?|abstentions?|absent|excused|recused|present|not voting|in attendance|apologies)\W{1,3}$/i;

/** A roll call, or those in one post together: "Trustees Brook, Castle and Dale". */
function isRollCall({ c }: Judged): boolean {
  const { words, doc, block } = c.line;
  const before = words[c.from - 1];
  if (before?.cap && before.lower.endsWith('s') && ROLE_NOUNS.has(before.lower.slice(0, -1))) return true;
  return ROLL.test(doc.text.slice(block.start, words[c.outerFrom]!.start));
}

/** How two names hang together in a list, or null where they do not. */
function linkBetween(a: Judged, b: Judged | undefined): 'and' | 'comma' | null {
  if (b === undefined) return null;
  const { words } = a.c.line;
  if (words[a.c.to]!.possessive) return null;
  const between = words.slice(a.c.outerTo + 1, b.c.outerFrom);
  const { gap } = words[b.c.outerFrom]!;
  if (between.length === 0) return /^[,;] $/.test(gap) ? 'comma' : null;
  const [word] = between;
  return between.length === 1 && /^(?:and|or|&)$/.test(word!.lower) && /^,? $/.test(word!.gap) && gap === ' '
    ? 'and'
    : null;
}
