import type { Document } from '../../model/document.ts';
import type { Entity, EntityMention } from '../../model/entity.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, overlaps, spanOf, type Range } from '../../model/span.ts';
import { aliasesFor, type Meant } from './aliases.ts';
import type { Found } from './found.ts';
import { legislationIn } from './legislation.ts';
import { namesIn } from './names.ts';
import { Merger, nameKey, nodesOf, type Node } from './nodes.ts';
import { SIEVES } from './sieves.ts';
import { termsOf } from './terms.ts';
import { linesOf, type Line } from './words.ts';

/** The people, bodies, offices, places and laws of a folder of documents, merged across them. */
export function entitiesOf(documents: readonly Document[]): Entity[] {
  const read = documents.map((doc) => ({ doc, lines: linesOf(doc), found: foundIn(doc, linesOf(doc)) }));
  const nodes = nodesOf(read.flatMap((r) => r.found));
  const merger = new Merger(nodes);
  for (const sieve of SIEVES) sieve.run(nodes, merger);
  const nodeOfFound = new Map(nodes.flatMap((n) => n.found.map((f): [Found, number] => [f, n.id])));
  const mentions = new Map<number, EntityMention[]>();
  const mention = (doc: Document, meant: Meant): void => {
    const root = merger.rootOf(meant.node);
    const list = mentions.get(root) ?? [];
    list.push({ ...spanOf(doc.id, doc.text, meant.start, meant.end), form: meant.form });
    mentions.set(root, list);
  };
  for (const { doc, lines, found } of read) {
    const terms = termsOf(doc, found);
    const aliases = aliasesFor(doc.id, nodes, terms, (term) => nodeOfFound.get(term.means)!, merger);
    const taken: Range[] = [];
    for (const f of found) {
      const node = nodeOfFound.get(f)!;
      mention(doc, { start: f.start, end: f.end, node, form: f.form });
      if (f.titled) mention(doc, { ...f.titled, node, form: 'title' });
      taken.push(f.titled ?? f);
    }
    for (const term of terms) {
      mention(doc, {
        start: term.start,
        end: term.end,
        node: nodeOfFound.get(term.means)!,
        form: 'definition',
      });
      taken.push(term);
    }
    for (const line of lines) {
      const near = taken.filter((t) => overlaps(t, line.block));
      for (const meant of aliases.in(line, near)) mention(doc, meant);
    }
  }
  return assemble(nodes, merger, mentions);
}

/** What one document names, laws first, for their titles hold names. */
function foundIn(doc: Document, lines: readonly Line[]): Found[] {
  const laws = legislationIn(doc);
  const names = namesIn(doc, lines, laws);
  const surnames = new Set(
    names.filter((f) => f.type === 'person' && f.name.includes(' ')).map((f) => f.name.split(' ').at(-1)!),
  );
  return [...laws, ...names.filter((f) => f.type === 'person' || f.titled !== null || !surnames.has(f.name))];
}

function assemble(
  nodes: readonly Node[],
  merger: Merger,
  mentions: ReadonlyMap<number, EntityMention[]>,
): Entity[] {
  const groups = new Map<number, Node[]>();
  for (const n of nodes) groups.set(merger.rootOf(n.id), [...(groups.get(merger.rootOf(n.id)) ?? []), n]);
  const entities: Entity[] = [];
  const ids = new Map<string, number>();
  for (const [root, group] of groups) {
    const list = [...(mentions.get(root) ?? [])].sort(bySpan);
    if (list.length === 0) continue;
    const best = [...group].sort(
      (a, b) => b.words.length - a.words.length || b.found.length - a.found.length || a.id - b.id,
    )[0]!;
    const base = contentId('e', [best.type, nameKey(best.name)]);
    const n = ids.get(base) ?? 0;
    ids.set(base, n + 1);
    entities.push({
      id: n === 0 ? base : `${base}-${n}`,
      name: best.name,
      type: best.type,
      aliases: [...new Set(list.map((m) => m.text))].filter((t) => t !== best.name).sort(),
      mentions: list,
      posts: [],
      reasons: merger.reasonsOf(root),
    });
  }
  return entities.sort((a, b) =>
    a.type !== b.type ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
}
