import { spanOf } from '../../../model/span.ts';
import { rootIn, type Folder } from '../folder.ts';
import type { Node } from '../nodes.ts';
import { postsOf, type Post } from '../posts/holders.ts';
import { isSpokes, Offices, type NamedOffice } from '../posts/offices.ts';
import { placeRoles } from '../posts/roles.ts';
import type { Reading } from '../reading.ts';
import { spokesmanOf } from './spokesmen.ts';

/** Places the posts: with their holder where the text names one, else with the one person or office that fits. */
export function posts(folder: Folder): void {
  const all = folder.readings.map((reading) => ({ reading, posts: postsOf(reading) }));
  const offices = new Offices(all, (node) => rootIn(folder, node), folder.nodeOf);
  const named = officesOf(folder);
  const held = heldOffices(folder, offices, all);
  for (const one of all) {
    let spokes: number | null = null;
    const here = new Set(one.reading.placed.map((p) => rootIn(folder, p.node)));
    for (const post of one.posts) {
      if (isSpokes(post) && post.holder === null) {
        spokes = spokesmanOf(folder, post, one.reading) ?? spokes;
        if (spokes !== null && post.phrase.owner === null && post.phrase.article === 'the')
          placePost(one.reading, post, spokes);
        continue;
      }
      placeHeld(folder, offices, one.reading, post, named, here, held);
    }
  }
  placeRoles(folder, all);
}

function placeHeld(
  folder: Folder,
  offices: Offices,
  reading: Reading,
  post: Post,
  named: readonly NamedOffice[],
  here: ReadonlySet<number>,
  holders: ReadonlyMap<number, number>,
): void {
  const held = post.holder
    ? rootIn(folder, post.holder.node)
    : (offices.holderOf(post, reading.doc.id)?.root ?? null);
  if (held === null) {
    const office = Offices.officeOf(post, named, here);
    if (office !== null && post.office === null)
      reading.placed.push({ start: post.start, end: post.end, node: office, type: 'role', form: 'title' });
    return;
  }
  placePost(reading, post, held);
  placeTitle(reading, post);
  if (post.office !== null && holders.get(post.office.node) === held) joinOffice(folder, post, held);
  if (post.holder) hold(folder, reading, post, post.holder.node);
}

function placePost(reading: Reading, post: Post, node: number): void {
  if (post.phrase.article === 'a' && post.holder === null) return;
  const { words } = post.phrase.line;
  const before = words[post.phrase.from - 1];
  // "Committee Chair": part of a longer title that names another post.
  const first = words[post.phrase.from]!;
  if (post.holder === null && before?.cap && !before.initial && first.gap === ' ' && first.lower !== 'the')
    return;
  if (post.phrase.article === 'none' && post.holder === null && post.phrase.about.size === 0) return;
  const from = post.phrase.article === 'a' ? post.phrase.from + 1 : post.phrase.from;
  reading.placed.push({ start: words[from]!.start, end: post.end, node, type: 'person', form: 'title' });
}

/** "County Commissioner Ann Smith": the post and the name after it are one mention. */
function placeTitle({ placed, doc }: Reading, { phrase, holder, start, end }: Post): void {
  if (holder === null || holder.start <= end || !/^[^,.;:]*$/.test(doc.text.slice(end, holder.start))) return;
  const { words } = phrase.line;
  const from =
    phrase.article === 'none' || !/^(?:the|an?)$/.test(words[phrase.from]!.lower)
      ? start
      : words[phrase.from + 1]!.start;
  placed.push({ start: from, end: holder.end, node: holder.node, type: 'person', form: 'title' });
}

/** Offices named in full, each by its longest name. */
function officesOf(folder: Folder): NamedOffice[] {
  const roots = new Map<number, Node>();
  for (const n of folder.nodes) {
    if (n.type !== 'role') continue;
    const root = rootIn(folder, n.id);
    const old = roots.get(root);
    if (old === undefined || n.words.length > old.words.length) roots.set(root, n);
  }
  return [...roots].map(([root, n]) => ({ node: n.id, root, words: n.words }));
}

/**
 * The one person whose name an office is, by its node: whom the text gives it to, or where it names nobody, whoever
 * else fits. An office that two people hold is nobody's name.
 */
function heldOffices(
  folder: Folder,
  offices: Offices,
  all: readonly { reading: Reading; posts: readonly Post[] }[],
): ReadonlyMap<number, number> {
  const told = new Map<number, Set<number>>();
  const guessed = new Map<number, Set<number>>();
  for (const { reading, posts } of all)
    for (const post of posts) {
      if (post.office === null) continue;
      const root = post.holder
        ? rootIn(folder, post.holder.node)
        : offices.holderOf(post, reading.doc.id)?.root;
      const list = post.holder ? told : guessed;
      if (root !== undefined) list.set(post.office.node, (list.get(post.office.node) ?? new Set()).add(root));
    }
  const one = [...guessed, ...told].filter(([, roots]) => roots.size === 1);
  const shared = new Set([...told].filter(([, roots]) => roots.size > 1).map(([office]) => office));
  return new Map(one.filter(([office]) => !shared.has(office)).map(([office, [root]]) => [office, root!]));
}

/** An office in capitals that the text gives to one person is that person's name too. */
function joinOffice({ nodes, merger }: Folder, { office }: Post, root: number): void {
  if (office === null) return;
  merger.join(
    nodes[root]!,
    nodes[office.node]!,
    `“${nodes[office.node]!.name}”: only “${nodes[root]!.name}” is said to hold this post.`,
  );
}

/** Keeps that the person holds the post, in the words of the text without their article. */
function hold(folder: Folder, { doc }: Reading, post: Post, node: number): void {
  const { words } = post.phrase.line;
  const first = words[post.phrase.from]!;
  const from = /^(?:the|an?)$/.test(first.lower) ? words[post.phrase.from + 1]! : first;
  const list = folder.posts.get(node) ?? [];
  list.push({
    post: spanOf(doc.id, doc.text, from.start, post.end),
    of: post.phrase.owner ? post.phrase.owner.node : null,
  });
  folder.posts.set(node, list);
}
