import { OFFICES, ROLE_NOUNS, SPOKES } from '../../../language/roles.ts';
import { stem } from '../../../text/tokens.ts';
import { headsOf } from '../clusters.ts';
import type { Found } from '../found.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Post } from './holders.ts';
import { titledIn } from './titled.ts';

/** Who is said to hold a post, in which document: what the post is about besides its noun, and the body it is held in. */
interface Holder {
  readonly about: ReadonlySet<string>;
  readonly owner: Placed | null;
  readonly root: number;
  readonly doc: string;
}

/** An office named in full, by its longest name. */
export interface NamedOffice {
  readonly node: number;
  readonly root: number;
  readonly words: readonly string[];
}

const RANKS = new Set('deputi vice assist former associ first next futur'.split(' '));

/**
 * Ties posts that stand without a name to their holder: the person to whom the same document, or else the
 * folder, gives a post of that noun, where only one person fits.
 */
export class Offices {
  readonly #holders = new Map<string, Holder[]>();
  readonly #rootOf: (node: number) => number;

  constructor(
    readings: readonly { reading: Reading; posts: readonly Post[] }[],
    rootOf: (node: number) => number,
    nodeOf: ReadonlyMap<Found, number>,
  ) {
    this.#rootOf = rootOf;
    for (const { reading, posts } of readings) {
      const doc = reading.doc.id;
      for (const { head, holder, phrase } of posts) {
        if (holder === null) continue;
        const { about, owner } = phrase;
        this.#add(head, { about, owner, root: rootOf(holder.node), doc });
      }
      for (const { term, means } of reading.terms) {
        const noun = term.toLowerCase().split(' ').at(-1)!;
        const node = means.type === 'person' && ROLE_NOUNS.has(noun) ? nodeOf.get(means) : undefined;
        if (node !== undefined) this.#add(noun, { about: new Set(), owner: null, root: rootOf(node), doc });
      }
      for (const { head, about, node } of titledIn(reading))
        this.#add(head, { about, owner: null, root: rootOf(node), doc });
    }
  }

  #add(head: string, holder: Holder): void {
    const list = this.#holders.get(head);
    if (list) list.push(holder);
    else this.#holders.set(head, [holder]);
  }

  /** The one office, named in full, that a bare noun takes up ("the minister"), or null. */
  static officeOf(post: Post, offices: readonly NamedOffice[], here: ReadonlySet<number>): number | null {
    if (post.phrase.article !== 'the' || !OFFICES.has(post.phrase.line.words[post.phrase.head]!.lower))
      return null;
    const head = post.phrase.line.words[post.phrase.head]!.lower;
    const fits = offices.filter(
      (o) =>
        headsOf(o.words).includes(head) &&
        [...post.phrase.about].every((w) => o.words.some((v) => stem(v) === w)),
    );
    const near = fits.filter((o) => here.has(o.root));
    const one = near.length > 0 ? near : fits;
    return one.length === 1 ? one[0]!.node : null;
  }

  /** The one person who can be meant by a post without a name, or null. */
  holderOf(post: Post, doc: string): { root: number; same: boolean } | null {
    const fits = (this.#holders.get(post.head) ?? []).filter((h) => this.#alike(post.phrase, h));
    const here = one(fits.filter((h) => h.doc === doc));
    if (here !== null) return { root: here, same: true };
    if (fits.some((h) => h.doc === doc)) return null;
    if (post.phrase.about.size === 0 && !OFFICES.has(post.phrase.line.words[post.phrase.head]!.lower))
      return null;
    const anywhere = one(fits);
    return anywhere === null ? null : { root: anywhere, same: false };
  }

  #alike(a: Pick<Holder, 'about' | 'owner'>, b: Pick<Holder, 'about' | 'owner'>): boolean {
    const [x, y] = [a.about, b.about];
    for (const rank of RANKS) if (x.has(rank) !== y.has(rank)) return false;
    const [p, q] = [a.owner, b.owner];
    if (p && p.type === q?.type && this.#rootOf(p.node) !== this.#rootOf(q.node)) return false;
    return x.size === 0 || y.size === 0 || [...x].some((word) => y.has(word));
  }
}

function one(holders: readonly Holder[]): number | null {
  const roots = new Set(holders.map((h) => h.root));
  return roots.size === 1 ? [...roots][0]! : null;
}

/** Whether a phrase names somebody who speaks for a body without a name of his own. */
export const isSpokes = (post: Post): boolean => SPOKES.has(post.phrase.line.words[post.phrase.head]!.lower);
