import { isWord } from '../../language/dictionary.ts';
import { WORDS_FIRST } from '../../language/given-names.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { Aliases, type Alias } from './aliases.ts';
import { firmHeadOf, shortNameOf } from './first-words.ts';
import { LETTERHEAD } from './letterheads.ts';
import { bare, type Merger, type Node } from './nodes.ts';
import { SOLE_PHRASES } from './sole-phrases.ts';
import type { Term } from './terms/term.ts';
import { seatOf } from './towns-of-bodies.ts';

/** A part of people's names that calls them alone, and the kind of alias that it makes. */
interface Part {
  readonly kind: 'surname' | 'given';
  readonly of: (node: Node) => string | null;
}

const PARTS: readonly Part[] = [
  { kind: 'surname', of: (n) => n.name.split(/\s+/).at(-1)! },
  {
    kind: 'given',
    of: (n) => {
      const first = n.name.split(/\s+/)[0]!;
      const lower = first.toLowerCase();
      return isGivenName(lower) || !isWord(lower) || WORDS_FIRST.has(lower) ? first : null;
    },
  },
];

/**
 * The phrases that stand for the names of a folder. What every document reads alike is made once; a document adds
 * its terms, its names of one word, and the people whom it names itself.
 */
export class ShortForms {
  readonly #merger: Merger;
  readonly #shared: Aliases;
  readonly #towns: ReadonlySet<string>;
  readonly #byDoc = new Map<string, Node[]>();

  constructor(nodes: readonly Node[], merger: Merger) {
    this.#merger = merger;
    for (const node of nodes) {
      for (const doc of node.docs) {
        const list = this.#byDoc.get(doc);
        if (list) list.push(node);
        else this.#byDoc.set(doc, [node]);
      }
    }
    this.#shared = new Aliases(null, new Set());
    this.#towns = townsAmong(nodes);
    for (const node of nodes) {
      const state = node.found.some(({ rule }) => rule === LETTERHEAD);
      if (node.words.length > 1 || state)
        this.#shared.add({ phrase: node.name, node: node.id, kind: 'name' });
      // A post is printed with capitals in an order and without them in the news.
      if (node.type === 'role' && node.words.length > 1 && node.name !== node.name.toLowerCase())
        this.#shared.add({ phrase: node.name.toLowerCase(), node: node.id, kind: 'name' });
      const core = bare(node.words).length;
      if (node.type !== 'organisation' || core < 2 || core === node.words.length) continue;
      const phrase = node.name.split(/\s+/).slice(0, core).join(' ').replace(/,$/, '');
      this.#shared.add({ phrase, node: node.id, kind: 'core' });
    }
    this.#addFirstWords(nodes);
    for (const { kind, phrases } of SOLE_PHRASES) {
      const owners = new Map<string, Set<number>>();
      for (const n of nodes)
        for (const phrase of phrases(n))
          owners.set(phrase, (owners.get(phrase) ?? new Set()).add(merger.rootOf(n.id)));
      addSole(this.#shared, owners, kind);
    }
    for (const part of PARTS) this.#addParts(this.#shared, nodes, part);
  }

  /** The phrases of one document: defined terms, full names, and people by surname or given name where only one fits. */
  of(doc: string, terms: readonly Term[], nodeOf: (term: Term) => number): Aliases {
    const own = this.#byDoc.get(doc) ?? [];
    const people = own.filter(isFullPerson);
    // Whoever the document names itself is meant by a part of the name, not a namesake elsewhere.
    const claimed = new Set(
      PARTS.flatMap((part) => people.map((n) => Aliases.claim(part.kind, part.of(n) ?? ''))),
    );
    const aliases = new Aliases(this.#shared, claimed);
    for (const term of terms) {
      aliases.add({ phrase: term.term, node: nodeOf(term), kind: 'term', scope: term.scope });
    }
    for (const n of own) {
      if (n.words.length === 1) aliases.add({ phrase: n.name, node: n.id, kind: 'name' });
    }
    for (const part of PARTS) this.#addParts(aliases, people, part);
    return aliases;
  }

  /** "Acmex" for Acmex Foods Ltd, where nothing else of the folder has that name. */
  #addFirstWords(nodes: readonly Node[]): void {
    const named = new Map<string, Set<number>>();
    for (const n of nodes) {
      const key = n.words.join(' ');
      named.set(key, (named.get(key) ?? new Set()).add(this.#merger.rootOf(n.id)));
    }
    const short = new Map<string, Set<number>>();
    for (const n of nodes)
      for (const head of [shortNameOf(n), firmHeadOf(n)]) {
        if (head === null) continue;
        const root = this.#merger.rootOf(n.id);
        const others = named.get(head.toLowerCase());
        if (others === undefined || (others.size === 1 && others.has(root)))
          short.set(head, (short.get(head) ?? new Set()).add(root));
      }
    addSole(this.#shared, short, 'short');
  }

  #addParts(aliases: Aliases, nodes: readonly Node[], part: Part): void {
    const owners = new Map<string, Set<number>>();
    for (const n of nodes.filter(isFullPerson)) {
      const word = part.of(n);
      if (word === null || word.length < 3 || this.#towns.has(word.toLowerCase())) continue;
      owners.set(word, (owners.get(word) ?? new Set()).add(this.#merger.rootOf(n.id)));
    }
    addSole(aliases, owners, part.kind);
  }
}

/** Surnames that councils and papers of the folder have as their town’s: there the bare word is the town. */
const townsAmong = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((n) => (n.type === 'organisation' ? (seatOf(n.words) ?? []) : [])));

const isFullPerson = (n: Node): boolean => n.type === 'person' && n.words.length > 1;

/** Adds the phrases that only one entity has. */
function addSole(
  aliases: Aliases,
  owners: ReadonlyMap<string, ReadonlySet<number>>,
  kind: Alias['kind'],
): void {
  for (const [phrase, roots] of owners) {
    const [node] = roots;
    if (roots.size === 1 && node !== undefined) aliases.add({ phrase, node, kind });
  }
}
