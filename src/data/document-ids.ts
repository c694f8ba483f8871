import type { SourceDocument } from '../model/document.ts';
import { DocumentError } from '../model/errors.ts';
import { slug } from '../model/ids.ts';

/**
 * Documents with distinct ids. Two files may share a name without its ending (`a.txt`, `a.md`): the later one keeps
 * its ending in its id.
 *
 * @throws DocumentError where two ids would still make one address, as names do that differ only in case or in
 * signs that no address has (`Holm quay.txt`, `holm-quay.txt`)
 */
export function distinctIds(sources: readonly SourceDocument[]): SourceDocument[] {
  const seen = new Map<string, string>();
  const taken = new Set<string>();
  return sources.map((source) => {
    const id = taken.has(source.id) ? source.file : source.id;
    const other = seen.get(slug(id));
    if (other !== undefined)
      throw new DocumentError(
        `${other} and ${source.file} would have the same address on the site.`,
        'Rename one of them: capitals, spaces and signs do not tell two names apart.',
      );
    seen.set(slug(id), source.file);
    taken.add(id);
    return id === source.id ? source : { ...source, id };
  });
}
