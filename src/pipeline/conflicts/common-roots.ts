import type { Document } from '../../model/document.ts';
import { notionsOf } from '../../text/meaning.ts';
import { once } from '../../text/once.ts';

/** A root in more than this share of a story's sentences, and in more than so many, is what the story is about. */
const SHARE = 0.12;
const LEAST = 8;

/** Roots that stand in so many sentences of a story that they tell no two things apart. Worked out once a story. */
export const commonRootsOf = once((documents: readonly Document[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const document of documents) {
    const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
    for (const s of document.sentences) {
      if (!/^(?:body|clause|heading)$/.test(roles.get(s.block) ?? '')) continue;
      sentences++;
      for (const root of new Set(notionsOf(s.text).map((n) => n.root)))
        counts.set(root, (counts.get(root) ?? 0) + 1);
    }
  }
  const least = Math.max(LEAST, sentences * SHARE);
  return new Set([...counts].filter(([, n]) => n > least).map(([root]) => root));
});
