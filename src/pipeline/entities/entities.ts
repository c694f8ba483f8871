import type { Document } from '../../model/document.ts';
import type { Entity, EntityMention, HeldPost } from '../../model/entity.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, overlaps, spanOf } from '../../model/span.ts';
import { aliasesFor } from './aliases.ts';
import { sectionsIn } from './citations.ts';
import { clustersOf } from './clusters.ts';
import type { Found } from './found.ts';
import { genericBodies } from './generic.ts';
import { postsOf, type Post } from './holders.ts';
import { legislationIn } from './legislation.ts';
import { instrumentOf, instrumentsIn, type Instrument } from './instruments.ts';
import { byLine } from './marks.ts';
import { listedBodies } from './listed.ts';
import { mastheadOf } from './masthead.ts';
import { governedPlaces, metonymsIn } from './metonyms.ts';
import { namesIn } from './names.ts';
import { Merger, nameKey, nodesOf, settled, type Node } from './nodes.ts';
import { isSpokes, Offices } from './offices.ts';
import type { Reading } from './reading.ts';
import { SIEVES } from './sieves.ts';
import { termsOf } from './terms.ts';
import { linesOf, type Line } from './words.ts';

/** The people, bodies, offices, places and laws of a folder of documents, merged across them. */
export function entitiesOf(documents: readonly Document[]): Entity[] {
  return new Folder(documents).entities();
}

class Folder {
  readonly #nodes: Node[];
  readonly #merger: Merger;
  readonly #readings: Reading[];
  readonly #instruments: readonly Instrument[];
  readonly #posts = new Map<number, HeldPost[]>();

  constructor(documents: readonly Document[]) {
    const raw = documents.map((doc) => {
      const lines = linesOf(doc);
      const laws = legislationIn(doc);
      const instrument = instrumentOf(doc, laws);
      const all = instrument && !laws.includes(instrument.found) ? [...laws, instrument.found] : laws;
      return { doc, lines, instrument, found: foundIn(doc, lines, laws, all) };
    });
    const types = settled(raw.flatMap((r) => r.found));
    let at = 0;
    const read = raw.map((r) => ({ ...r, found: types.slice(at, (at += r.found.length)) }));
    this.#instruments = read.flatMap((r) => r.instrument ?? []);
    this.#nodes = nodesOf(read.flatMap((r) => r.found));
    this.#merger = new Merger();
    this.#readings = read.map(({ doc, lines, found }) => ({
      doc,
      lines,
      found,
      terms: termsOf(doc, found),
      placed: [],
    }));
    this.#joinTerms();
    for (const sieve of SIEVES) sieve.run(this.#nodes, this.#merger);
  }

  entities(): Entity[] {
    this.#placeNames();
    this.#placeLaws();
    this.#placeMetonyms();
    this.#placeGenerics();
    this.#placePosts();
    return this.#assemble();
  }

  /** The first sieve: what a document itself says that a short name means. */
  #joinTerms(): void {
    const nodeOf = this.#nodeOf();
    for (const { doc, terms } of this.#readings) {
      for (const { term, means } of terms) {
        const meant = this.#nodes[nodeOf.get(means)!]!;
        for (const node of this.#nodes) {
          if (node.words.join(' ') !== nameKey(term) || !node.docs.has(doc.id) || node.type === 'role')
            continue;
          this.#merger.join(meant, node, `A document defines “${term}” as “${meant.name}”.`);
        }
      }
    }
  }

  readonly #rootOf = (node: number): number => this.#merger.rootOf(node);

  #placeNames(): void {
    const nodeOf = this.#nodeOf();
    for (const { doc, lines, found, terms, placed } of this.#readings) {
      const aliases = aliasesFor(doc.id, this.#nodes, terms, (term) => nodeOf.get(term.means)!, this.#merger);
      for (const f of found) {
        const node = nodeOf.get(f)!;
        placed.push({ start: f.start, end: f.end, node, type: f.type, form: f.form });
        if (f.titled) placed.push({ ...f.titled, node, type: f.type, form: 'title' });
      }
      for (const term of terms) {
        if (!placed.some((p) => overlaps(p, term)))
          placed.push({
            start: term.start,
            end: term.end,
            node: nodeOf.get(term.means)!,
            type: term.means.type,
            form: 'definition',
          });
      }
      const taken = byLine(lines, placed);
      lines.forEach((line, i) => {
        for (const meant of aliases.in(line, taken[i]!))
          placed.push({ ...meant, type: this.#nodes[meant.node]!.type });
      });
    }
  }

  #placeLaws(): void {
    const nodeOf = this.#nodeOf();
    for (const reading of this.#readings) {
      for (const { instrument, start, end } of instrumentsIn(reading, this.#instruments)) {
        reading.placed.push({
          start,
          end,
          node: nodeOf.get(instrument.found)!,
          type: 'legislation',
          form: 'pronoun',
        });
      }
      reading.placed.push(...sectionsIn(reading));
    }
  }

  #nodeOf(): Map<Found, number> {
    return new Map(this.#nodes.flatMap((n) => n.found.map((f): [Found, number] => [f, n.id])));
  }

  #placeMetonyms(): void {
    const governed = governedPlaces(this.#nodes);
    for (const reading of this.#readings) {
      const judged = metonymsIn(reading, governed, this.#nodes, this.#rootOf);
      reading.placed.splice(0, Infinity, ...judged);
    }
  }

  #placeGenerics(): void {
    const clusters = clustersOf(this.#nodes, this.#merger);
    const governed = governedPlaces(this.#nodes);
    for (const reading of this.#readings) {
      const generic = genericBodies(reading, clusters, this.#rootOf, (place) => {
        const bodies = new Set(
          (governed.get(this.#nodes[place.node]!.words.join(' ')) ?? []).map((n) => this.#rootOf(n.id)),
        );
        return bodies.size === 1 ? [...bodies][0]! : null;
      });
      reading.placed.push(...generic);
    }
  }

  #placePosts(): void {
    const all = this.#readings.map((reading) => ({ reading, posts: postsOf(reading) }));
    const offices = new Offices(all, this.#rootOf);
    for (const { reading, posts } of all) {
      let spokes: number | null = null;
      for (const post of posts) {
        if (isSpokes(post) && post.holder === null) {
          spokes = this.#spokesman(post, reading) ?? spokes;
          if (spokes !== null && post.phrase.owner === null && post.phrase.article === 'the')
            this.#placePost(reading, post, spokes);
          continue;
        }
        const held = post.holder
          ? { root: this.#rootOf(post.holder.node), same: true }
          : offices.holderOf(post, reading.doc.id);
        if (held === null) {
          const office = Offices.officeOf(post, this.#offices(reading));
          if (office !== null) this.#placeOffice(reading, post, office);
          continue;
        }
        this.#placePost(reading, post, held.root);
        this.#joinOffice(post, held.root);
        if (post.holder) this.#hold(reading, post);
      }
    }
  }

  #placePost(reading: Reading, post: Post, node: number): void {
    if (post.phrase.article === 'a' && post.holder === null) return;
    const before = post.phrase.line.words[post.phrase.from - 1];
    // "Committee Chair": part of a longer title that names another post.
    if (
      post.holder === null &&
      before?.cap &&
      !before.initial &&
      post.phrase.line.words[post.phrase.from]!.gap === ' '
    )
      return;
    if (post.phrase.article === 'none' && post.holder === null && post.phrase.about.size === 0) return;
    const { words } = post.phrase.line;
    const from = post.phrase.article === 'a' ? post.phrase.from + 1 : post.phrase.from;
    reading.placed.push({ start: words[from]!.start, end: post.end, node, type: 'person', form: 'title' });
  }

  /** Offices named in full that nobody is said to hold. */
  #offices(reading: Reading): { node: number; words: readonly string[]; here: boolean }[] {
    const here = new Set(reading.placed.map((p) => this.#rootOf(p.node)));
    const roots = new Map<number, Node>();
    for (const n of this.#nodes) {
      if (n.type !== 'role') continue;
      const root = this.#rootOf(n.id);
      const old = roots.get(root);
      if (old === undefined || n.words.length > old.words.length) roots.set(root, n);
    }
    return [...roots].map(([root, n]) => ({ node: n.id, words: n.words, here: here.has(root) }));
  }

  #placeOffice(reading: Reading, post: Post, node: number): void {
    const range = { start: post.start, end: post.end };
    if (post.office !== null) return;
    reading.placed.push({ ...range, node, type: 'role', form: 'title' });
  }

  /** An office in capitals that the text gives to one person is that person's name too. */
  #joinOffice(post: Post, root: number): void {
    const { office } = post;
    if (office === null) return;
    this.#merger.join(
      this.#nodes[root]!,
      this.#nodes[office.node]!,
      `“${this.#nodes[office.node]!.name}”: only “${this.#nodes[root]!.name}” is said to hold this post.`,
    );
  }

  #hold(reading: Reading, post: Post): void {
    const { doc } = reading;
    const node = post.holder!.node;
    const { words } = post.phrase.line;
    const from = /^(?:the|an?)$/.test(words[post.phrase.from]!.lower)
      ? post.phrase.from + 1
      : post.phrase.from;
    const list = this.#posts.get(node) ?? [];
    list.push({
      post: spanOf(doc.id, doc.text, words[from]!.start, post.end),
      of: post.phrase.owner ? String(post.phrase.owner.node) : null,
    });
    this.#posts.set(node, list);
  }

  /** Somebody who speaks for a body without a name: one person a body. Null where no body is named. */
  #spokesman(post: Post, reading: Reading): number | null {
    const { owner } = post.phrase;
    if (owner === null) return null;
    const body = this.#nodes[this.#rootOf(owner.node)]!;
    const name = `${body.name} spokesman`;
    let node = this.#nodes.find((n) => n.type === 'person' && n.name === name);
    if (node === undefined) {
      node = {
        id: this.#nodes.length,
        type: 'person',
        name,
        words: nameKey(name).split(' '),
        docs: new Set([reading.doc.id]),
        found: [],
      };
      this.#nodes.push(node);
    }
    const { words } = post.phrase.line;
    reading.placed.push({ start: post.start, end: post.end, node: node.id, type: 'person', form: 'title' });
    if (post.phrase.article === 'a' || words[post.phrase.from]!.lower === 'the') {
      reading.placed.push({
        start: words[post.phrase.from + 1]!.start,
        end: post.end,
        node: node.id,
        type: 'person',
        form: 'alias',
      });
    }
    return node.id;
  }

  #assemble(): Entity[] {
    const groups = new Map<number, Node[]>();
    for (const n of this.#nodes)
      groups.set(this.#rootOf(n.id), [...(groups.get(this.#rootOf(n.id)) ?? []), n]);
    const mentions = new Map<number, Map<string, EntityMention>>();
    for (const { doc, placed } of this.#readings) {
      for (const p of placed) {
        const root = this.#rootOf(p.node);
        const list = mentions.get(root) ?? new Map<string, EntityMention>();
        mentions.set(root, list);
        const span = spanOf(doc.id, doc.text, p.start, p.end);
        const key = `${doc.id}|${p.start}|${p.end}`;
        if (!list.has(key)) list.set(key, { ...span, form: p.form });
      }
    }
    const entities = new Map<number, Entity>();
    const ids = new Map<string, number>();
    for (const [root, group] of groups) {
      const list = [...(mentions.get(root)?.values() ?? [])].sort(bySpan);
      if (list.length === 0) continue;
      const full = [...group].sort((a, b) => b.words.length - a.words.length || a.id - b.id)[0]!;
      const type = group.some((n) => n.type === 'person') ? 'person' : full.type;
      const best = group
        .filter((n) => n.type === type)
        .sort(
          (a, b) => b.words.length - a.words.length || b.found.length - a.found.length || a.id - b.id,
        )[0]!;
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
        reasons: this.#merger.reasonsOf(root),
      });
    }
    return [...entities]
      .map(([root, entity]) => ({ ...entity, posts: this.#postsOf(root, entities) }))
      .sort((a, b) =>
        a.type !== b.type ? (a.type < b.type ? -1 : 1) : a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
      );
  }

  #postsOf(root: number, entities: ReadonlyMap<number, Entity>): HeldPost[] {
    return [...this.#posts]
      .filter(([node]) => this.#rootOf(node) === root)
      .flatMap(([, posts]) => posts)
      .map(({ post, of }) => ({
        post,
        of: of === null ? null : (entities.get(this.#rootOf(Number(of)))?.id ?? null),
      }))
      .sort((a, b) => bySpan(a.post, b.post));
  }
}

/** What one document names, laws first, for their titles hold names. */
function foundIn(
  doc: Document,
  lines: readonly Line[],
  laws: readonly Found[],
  instruments: readonly Found[],
): Found[] {
  const names = namesIn(doc, lines, laws);
  const parts = new Set(
    names
      .filter((f) => f.type === 'person' && f.name.includes(' '))
      .flatMap((f) => f.name.split(' ').filter((_, i, all) => i === 0 || i === all.length - 1)),
  );
  const kept = names.filter((f) => f.type === 'person' || f.titled !== null || !parts.has(f.name));
  const masthead = mastheadOf(doc).filter((m) => !kept.some((f) => overlaps(f, m)));
  return [...instruments, ...kept, ...masthead, ...listedBodies(doc)];
}
