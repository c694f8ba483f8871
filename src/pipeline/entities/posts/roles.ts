import { SURE_HONORIFICS } from '../../../language/honorifics.ts';
import { OFFICES, POST_MODIFIERS, ROLE_NOUNS } from '../../../language/roles.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import { rootIn, type Folder } from '../folder.ts';
import { nameKey } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import type { Post } from './holders.ts';

/** The words of a post that say which it is, whoever holds it wherever: "technical director". */
interface Core {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: Reading;
  /** The body that it is held in and whoever holds it: the numbers of their root nodes. */
  readonly owner: number | null;
  readonly holder: number;
}

/**
 * The posts that the text gives to people, as entities of their own: "managing director" of "Acmex's managing
 * director, Ann Brook". Two posts of one name in two bodies are two; a post that is nobody's here is none.
 */
export function placeRoles(
  folder: Folder,
  all: readonly { readonly reading: Reading; readonly posts: readonly Post[] }[],
): void {
  const cores = all.flatMap(({ reading, posts }) => [
    ...posts.flatMap((post) => (post.holder === null ? [] : (coreOf(folder, post, reading) ?? []))),
    ...titlesIn(folder, reading),
  ]);
  for (const [key, group] of Map.groupBy(cores, (c) => nameKey(c.text))) {
    const owners = new Set(group.flatMap(({ owner }) => owner ?? []));
    const parts = Map.groupBy(group, ({ owner, holder }) =>
      owners.size > 1 ? String(owner ?? `of ${holder}`) : '',
    );
    for (const same of parts.values()) {
      const id = folder.nodes.length;
      const name = same.map((c) => c.text).sort()[0]!;
      const docs = new Set(same.map((c) => c.reading.doc.id));
      folder.nodes.push({ id, type: 'role', name, words: key.split(' '), docs, found: [] });
      for (const { start, end, reading } of same)
        reading.placed.push({ start, end, node: id, type: 'role', form: 'name' });
    }
  }
}

/** "Board President Ann Brook", "Sheriff Dale Tarn": the post that stands fast before the name. */
function titlesIn(folder: Folder, reading: Reading): Core[] {
  return reading.found.flatMap((f): Core[] => {
    const node = folder.nodeOf.get(f);
    if (f.type !== 'person' || f.titled === null || node === undefined) return [];
    const text = reading.doc.text.slice(f.titled.start, f.start).trimEnd();
    const words = text.toLowerCase().split(/\s+/);
    if (!words.some((w) => ROLE_NOUNS.has(w)) || words.some((w) => SURE_HONORIFICS.has(w.replace(/\.$/, ''))))
      return [];
    const end = f.titled.start + text.length;
    return [{ start: f.titled.start, end, text, reading, owner: null, holder: rootIn(folder, node) }];
  });
}

/** The noun of a post with the words before it that are part of it, and "of safeguarding" after it. */
function coreOf(folder: Folder, post: Post, reading: Reading): Core | null {
  const { phrase, office } = post;
  const { words } = phrase.line;
  if (office !== null) return null;
  let from = phrase.head;
  while (
    from > phrase.from &&
    words[from]!.gap === ' ' &&
    !words[from - 1]!.possessive &&
    (words[from - 1]!.cap === words[phrase.head]!.cap || ROLE_NOUNS.has(words[from - 1]!.lower)) &&
    !/^(?:the|an?|its|his|her|their|our|former|new|then|current|first|\d.*)$/.test(words[from - 1]!.lower) &&
    (!words[from - 1]!.cap ||
      POST_MODIFIERS.has(words[from - 1]!.lower) ||
      ROLE_NOUNS.has(words[from - 1]!.lower))
  )
    from--;
  // "inspector general" is one noun.
  let to =
    words[phrase.head + 1]?.lower === 'general' && phrase.head < phrase.to ? phrase.head + 1 : phrase.head;
  if (/^(?:of|in|for)$/.test(words[to + 1]?.lower ?? '') && to + 2 <= phrase.to) {
    const rest = words.slice(to + 2, phrase.to + 1);
    if (rest.every((w) => !w.cap && w.gap === ' ' && !STOP_WORDS.has(w.lower))) to = phrase.to;
  }
  if (
    from === to &&
    !OFFICES.has(words[to]!.lower) &&
    !/^(?:captain|coach|chairman|editor)$/.test(words[to]!.lower)
  )
    return null;
  const start = words[from]!.start;
  const { end } = words[to]!;
  const owner = phrase.owner === null ? null : rootIn(folder, phrase.owner.node);
  const holder = rootIn(folder, post.holder!.node);
  return {
    start,
    end,
    text: reading.doc.text.slice(start, end).replace(/\s+/g, ' '),
    reading,
    owner,
    holder,
  };
}
