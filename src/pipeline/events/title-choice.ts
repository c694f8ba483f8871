import type { Candidate, Group, Heading } from './candidate.ts';

/** What a telling gains as a name for the event where it dates it as exactly as any. */
const EXACT_BONUS = 0.9;
/** How much worse a heading may be than the best one where that names another event already. */
const YIELD = 2.5;

/** A heading and the telling that it comes from. */
export interface Choice {
  readonly heading: Heading;
  readonly from: Candidate;
}

/** The headings that an event's tellings offer, the best first; among equals the first told. */
function choices(
  members: Group,
  exact: Candidate,
): readonly [Choice & { worth: number }, ...(Choice & { worth: number })[]] {
  const all = members.flatMap((from) =>
    [from.heading, ...(from.headings ?? [])].map((heading) => ({
      heading,
      from,
      worth: heading.worth + (from.edtf === exact.edtf ? EXACT_BONUS : 0),
    })),
  );
  const [first, ...rest] = all.sort((a, b) => b.worth - a.worth);
  if (!first) throw new RangeError('an event needs a telling');
  return [first, ...rest];
}

/**
 * A heading for each event. Where one sentence tells two events both may want the same words: the one that they
 * name better has them, the other takes its next best, unless that is much worse.
 */
export function chooseTitles(
  events: readonly { readonly members: Group; readonly exact: Candidate }[],
): Choice[] {
  const wishes = events.map(({ members, exact }, at) => ({ at, list: choices(members, exact) }));
  const taken = new Set<string>();
  const out: Choice[] = [];
  for (const { at, list } of [...wishes].sort((a, b) => b.list[0].worth - a.list[0].worth || a.at - b.at)) {
    const free = list.find((c) => !taken.has(plain(c.heading.text)) && c.worth >= list[0].worth - YIELD);
    const choice = free ?? list[0];
    taken.add(plain(choice.heading.text));
    out[at] = choice;
  }
  return out;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(0, 40);
}
