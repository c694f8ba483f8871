import { GENERIC_NOUNS } from '../../../language/bodies.ts';
import { stem } from '../../../text/tokens.ts';
import type { Cluster } from '../clusters.ts';
import type { Phrase } from './phrases.ts';

/**
 * The body that a phrase takes up, or null where none or several fit. `inDoc` are the bodies of the document,
 * `all` those of the folder; `last` has where each was last meant, `near` those that the phrase's own sentence names.
 */
export function resolve(
  phrase: Phrase,
  inDoc: readonly Cluster[],
  all: readonly Cluster[],
  last: ReadonlyMap<number, number>,
  near: ReadonlySet<number>,
): number | null {
  const fits = (c: Cluster): boolean => fitsNoun(c, phrase) && phrase.mods.every((m) => c.words.has(m));
  let fit = inDoc.filter(fits);
  if (fit.length === 0 && phrase.where.length > 0) {
    const rest = phrase.mods.filter((m) => !phrase.where.includes(m));
    const alike = inDoc.filter((c) => c.heads.has(phrase.noun) && rest.every((m) => c.words.has(m)));
    if (alike.length === 1) return alike[0]!.root;
  }
  if (fit.length === 0) {
    const anywhere = all.filter((c) => fits(c) && (phrase.mods.length > 0 || c.heads.has(phrase.noun)));
    return anywhere.length === 1 ? anywhere[0]!.root : null;
  }
  if (!phrase.definite && (phrase.mods.length === 0 || fit.length > 1)) return null;
  const exact = fit.filter((c) => c.heads.has(phrase.noun));
  if (exact.length > 0) fit = exact;
  if (fit.length === 1) return fit[0]!.root;
  const apart = fit.filter((c) => !near.has(c.root));
  if (apart.length > 0) fit = apart;
  if (fit.length === 1) return fit[0]!.root;
  const recent = [...fit]
    .filter((c) => last.has(c.root))
    .sort((a, b) => last.get(b.root)! - last.get(a.root)! || a.root - b.root);
  if (phrase.other) return recent.length === 2 ? recent[1]!.root : null;
  return recent[0]?.root ?? null;
}

function fitsNoun(c: Cluster, { noun }: Phrase): boolean {
  if (noun === 'county' || noun === 'borough' || noun === 'district')
    return c.heads.has('council') && c.words.has(stem(noun));
  return GENERIC_NOUNS.get(noun)?.some((head) => c.heads.has(head)) ?? false;
}
