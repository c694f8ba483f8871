import { ANNEX_CITED, ANNEX_HEADING } from '../../language/instrument-words.ts';
import type { Label } from './clause-label.ts';
import type { Draft } from './draft.ts';

/** Annexes that the text cites and that no heading opens, in the order of their letters. */
export function uncalledAnnexes(drafts: readonly Draft[]): string[] {
  const headed = new Set<string>();
  const cited = new Set<string>();
  for (const { text } of drafts) {
    const heading = text.length < 160 ? ANNEX_HEADING.exec(text) : null;
    if (heading?.[1] !== undefined) headed.add(annexPath(heading[1], heading[2]));
    else for (const match of text.matchAll(ANNEX_CITED)) cited.add(annexPath(match[1] ?? '', match[2]));
  }
  return [...cited].filter((path) => !headed.has(path)).sort();
}

/** The first step of an annex's address: `annex-b`, `schedule-1`, `appendix`. */
export function annexPath(word: string, number: string | undefined): string {
  const kind = word.toLowerCase() === 'annexe' ? 'annex' : word.toLowerCase().replace(' ', '-');
  return number === undefined ? kind : `${kind}-${number.toLowerCase()}`;
}

/** After the signatures: a heading or paragraph from which new numbering starts at 1 before any annex heading. */
export function startsAnnex(drafts: readonly Draft[], labels: readonly (Label | null)[], i: number): boolean {
  for (let k = i; k < drafts.length; k++) {
    const draft = drafts[k]!;
    if (draft.role === 'furniture') continue;
    if (ANNEX_HEADING.test(draft.text)) return false;
    const label = labels[k];
    if (label && !label.bare) return label.readings.some((r) => r.value === 1) && headsText(drafts, i, k);
  }
  return false;
}

/** The headings right above the new numbering: at most two lines, each set off by a blank line. */
function headsText(drafts: readonly Draft[], from: number, to: number): boolean {
  const between = drafts.slice(from, to).filter((d) => d.role !== 'furniture');
  return between.length <= 2 && between.every((d) => d.gap > 0 || d === between.at(-1));
}
