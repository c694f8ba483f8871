import type { Entity, EntityMention, HeldPost } from '../../model/entity.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, spanOf } from '../../model/span.ts';
import { rootIn, type Folder, type NodePost } from './folder.ts';
import { nameKey, type Node } from './nodes.ts';

/** The entities of a folder with their mentions, sorted by type and name. */
export function assemble(folder: Folder): Entity[] {
  const groups = Map.groupBy(folder.nodes, (n) => rootIn(folder, n.id));
  const mentions = mentionsOf(folder);
  const entities = new Map<number, Entity>();
  const ids = new Map<string, number>();
  for (const [root, group] of groups) {
    const list = [...(mentions.get(root)?.values() ?? [])].sort(bySpan);
    if (list.length === 0) continue;
    const best = nameGiver(group);
    const base = contentId('e', [best.type, nameKey(best.name)]);
    const n = ids.get(base) ?? 0;
    ids.set(base, n + 1);
    entities.set(root, {
      id: n === 0 ? base : `${base}-${n}`,
      name: best.name,
      type: best.type,
      aliases: [...new Set(list.map((m) => m.text))].filter((t) => t !== best.name).sort(),
      mentions: list,
      posts: [],
      reasons: folder.merger.reasonsOf(root),
    });
  }
  const posts = new Map<number, NodePost[]>();
  for (const [node, held] of folder.posts) {
    const root = rootIn(folder, node);
    posts.set(root, [...(posts.get(root) ?? []), ...held]);
  }
  const idOf = (node: number): string | null => entities.get(rootIn(folder, node))?.id ?? null;
  return [...entities]
    .map(([root, entity]) => ({ ...entity, posts: heldPosts(posts.get(root) ?? [], idOf) }))
    .sort((a, b) =>
      a.type !== b.type ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
}

/** The mentions of each root node, each place once. */
function mentionsOf(folder: Folder): Map<number, Map<string, EntityMention>> {
  const mentions = new Map<number, Map<string, EntityMention>>();
  for (const { doc, placed } of folder.readings) {
    for (const p of placed) {
      const root = rootIn(folder, p.node);
      const list = mentions.get(root) ?? new Map<string, EntityMention>();
      mentions.set(root, list);
      const key = `${doc.id}|${p.start}|${p.end}`;
      if (!list.has(key)) list.set(key, { ...spanOf(doc.id, doc.text, p.start, p.end), form: p.form });
    }
  }
  return mentions;
}

/** The node whose name and type the entity has: a person’s where there is one, else that of the longest name. */
function nameGiver(group: readonly Node[]): Node {
  const longest = (a: Node, b: Node): number => b.words.length - a.words.length;
  const full = [...group].sort((a, b) => longest(a, b) || a.id - b.id)[0]!;
  const type = group.some((n) => n.type === 'person') ? 'person' : full.type;
  return group
    .filter((n) => n.type === type)
    .sort((a, b) => longest(a, b) || b.found.length - a.found.length || a.id - b.id)[0]!;
}

function heldPosts(posts: readonly NodePost[], idOf: (node: number) => string | null): HeldPost[] {
  return posts
    .map(({ post, of }) => ({ post, of: of === null ? null : idOf(of) }))
    .sort((a, b) => bySpan(a.post, b.post));
}
