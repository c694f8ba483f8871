import { officeIn } from '../../../language/offices.ts';
import type { Entity } from '../../../model/entity.ts';

/** Where words place a party: "an outside contractor", "its own divers". */
export type Side = 'outside' | 'inside';

const OUTSIDE = /\b(?:outside|independent|external|third[- ]party)\b/i;
const INSIDE = /\b(?:own|in-house|internal)\b/i;

/** The side of a party's words; null where they name none, or both. */
export function sideOf(words: string): Side | null {
  const [outside, inside] = [OUTSIDE.test(words), INSIDE.test(words)];
  return outside === inside ? null : outside ? 'outside' : 'inside';
}

/** Offices that go by several names, or that a body may have several of. */
const LOOSE =
  /^(?:director|secretary|head|leader|spokesman|owner|founder|coach|principal|inspector|minister)$/;

/** The offices that a party's words or posts name, as far as a body has one of each. */
export function officesOf(words: string, entity: Entity | undefined): ReadonlySet<string> {
  if (entity?.type === 'organisation' || entity?.type === 'place') return new Set();
  const posts = entity?.type === 'person' ? entity.posts.map((p) => p.post.text) : [entity?.name ?? ''];
  const found = [words, ...posts].map((text) =>
    officeIn(
      text
        .toLowerCase()
        .split(/\sof\s|\sfor\s|\sat\s/)[0]!
        .split(/[^\p{L}'’-]+/u),
    ),
  );
  return new Set(found.filter((o): o is string => o !== null && !LOOSE.test(o)));
}
