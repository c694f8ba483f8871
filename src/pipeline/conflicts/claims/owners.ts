import type { Argument } from '../../../model/claim.ts';
import type { Analysis } from '../../../model/stage.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';

/** How far after "Northam's" the thing that it owns is looked for, in UTF-16 code units. */
const REACH = 60;

/**
 * Who owns a thing in a document, by its possessives: "Northam's schools". Whoever *keeps* a thing had it, so
 * "the council keeps the schools" means the council whose schools they are. Only for a common noun ("the
 * council"); null where the document names no owner of such a thing, or two.
 */
export function ownerOf(analysis: Analysis): (agent: Argument | null, head: string) => string | null {
  const texts = new Map(analysis.documents.map((d) => [d.id, d.text]));
  const owners = new Map<string, Set<string>>();
  for (const { id, type, mentions } of analysis.entities) {
    if (type !== 'organisation') continue;
    for (const { doc, end, text } of mentions) {
      const after = texts.get(doc)?.slice(end, end + REACH) ?? '';
      const owned = /['’]s?$/.test(text) ? after : /^['’]s?\s(.*)/s.exec(after)?.[1];
      if (owned === undefined) continue;
      const phrase = nounPhrase(
        (/^[^.;,:\n]*/.exec(owned)?.[0] ?? '').split(
          /\s(?:after|to|has|have|is|are|was|were|will|received)\s/,
        )[0] ?? '',
      );
      const key = `${doc}\u0000${phrase.head}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return (agent, head) => {
    if (agent === null || !/^the\s+[a-z]+$/i.test(agent.text)) return null;
    const found = owners.get(`${agent.doc}\u0000${head}`);
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  };
}
