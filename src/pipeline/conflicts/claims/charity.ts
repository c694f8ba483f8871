import type { Said } from './said.ts';

/**
 * Gives a common noun the one reading under which its document does not contradict itself (Davidson's principle
 * of charity). Where "the council keeps it" is tied to one body here and to another there, it means the body that
 * the document does not elsewhere, by name, set against it; where that does not decide, nobody.
 */
export function charitable(all: readonly Said[]): Said[] {
  const groups = Map.groupBy(
    all.filter((s) => s.frame.compare === 'holder' && isCommon(s)),
    (s) =>
      [s.claim.doc, s.claim.frame, (s.claim.agent?.text ?? '').toLowerCase(), s.theme?.head ?? ''].join(
        '\u0000',
      ),
  );
  const decided = new Map<Said, string | null>();
  for (const group of groups.values()) {
    const holders = [...new Set(group.flatMap((s) => s.holder ?? []))];
    if (holders.length < 2) continue;
    const first = group[0]!;
    const rivals = new Set(all.filter((s) => opposes(s, first)).map((s) => s.holder));
    const left = holders.filter((h) => !rivals.has(h));
    for (const s of group) decided.set(s, left.length === 1 ? (left[0] ?? null) : null);
  }
  return all.map((s) => (decided.has(s) ? { ...s, holder: decided.get(s) ?? null } : s));
}

/** "the council", not a name. */
function isCommon({ claim }: Said): boolean {
  return /^the\s+[a-z]+$/.test(claim.agent?.text ?? '');
}

/** Another sense of the frame in the same document, by somebody who is named. */
function opposes(s: Said, of: Said): boolean {
  return s.claim.doc === of.claim.doc && s.frame === of.frame && s.sense !== of.sense && !isCommon(s);
}
