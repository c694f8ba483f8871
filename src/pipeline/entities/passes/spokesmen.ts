import { rootIn, type Folder } from '../folder.ts';
import { nameKey } from '../nodes.ts';
import type { Post } from '../posts/holders.ts';
import type { Reading } from '../reading.ts';

/** The node of somebody who speaks for a body without a name, one person a body; null where no body is named. */
export function spokesmanOf(folder: Folder, post: Post, reading: Reading): number | null {
  const { owner } = post.phrase;
  if (owner === null) return null;
  const body = folder.nodes[rootIn(folder, owner.node)]!;
  const name = `${body.name} spokesman`;
  let node = folder.spokesmen.get(name);
  if (node === undefined) {
    node = {
      id: folder.nodes.length,
      type: 'person',
      name,
      words: nameKey(name).split(' '),
      docs: new Set([reading.doc.id]),
      found: [],
    };
    folder.nodes.push(node);
    folder.spokesmen.set(name, node);
  }
  const { words } = post.phrase.line;
  reading.placed.push({ start: post.start, end: post.end, node: node.id, type: 'person', form: 'title' });
  if (post.phrase.article === 'a' || words[post.phrase.from]!.lower === 'the') {
    const start = words[post.phrase.from + 1]!.start;
    reading.placed.push({ start, end: post.end, node: node.id, type: 'person', form: 'alias' });
  }
  return node.id;
}
