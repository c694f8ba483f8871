import type { Said } from './said.ts';
import { themeKeys } from './themes.ts';

/** Largest bucket that is compared pair by pair; a key shared by more claims says too little. */
const LARGEST = 60;

/** Each two claims of one frame that share a theme key, once. The index keeps it far from all pairs. */
export function pairsByTheme(
  claims: readonly Said[],
  extra: (said: Said) => readonly string[] = () => [],
): [Said, Said][] {
  const buckets = new Map<string, Said[]>();
  for (const said of claims) {
    for (const key of [...themeKeys(said), ...extra(said)]) {
      const name = `${said.frame.name}\u0000${key}`;
      buckets.set(name, [...(buckets.get(name) ?? []), said]);
    }
  }
  const seen = new Set<string>();
  const out: [Said, Said][] = [];
  for (const bucket of buckets.values()) {
    const members = bucket.slice(0, LARGEST);
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        const key = `${a.claim.id}\u0000${b.claim.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        out.push([a, b]);
      }
    }
  }
  return out;
}
