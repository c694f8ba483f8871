import { fold } from '../../text/tokens.ts';
import { PAPER_NOUNS } from '../../language/bodies.ts';
import { isWord } from '../../language/dictionary.ts';
import { isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { overlaps, type Range } from '../../model/span.ts';
import type { MentionForm } from '../../model/entity.ts';
import { annexOf, type Term } from './terms.ts';
import { bare as bareName, type Merger, type Node } from './nodes.ts';
import { hasShortName } from './sieves.ts';
import type { Line, Word } from './words.ts';

/** A phrase that stands for a node in one document. */
interface Alias {
  readonly words: readonly string[];
  readonly node: number;
  readonly form: MentionForm;
  readonly scope: string | null;
  /** A part of a longer name, no term that the document defines: not read at the head of a sentence where it is a word. */
  readonly short: boolean;
  /** The phrase counts only where its words are capitalised as here (in running text). */
  readonly cased: readonly boolean[];
  /** Which of its words carry a possessive ’s. */
  readonly owning: readonly boolean[];
}

/** A place in a document where a node is meant. */
export interface Meant extends Range {
  readonly node: number;
  readonly form: MentionForm;
}

const parts = (phrase: string): string[] =>
  fold(phrase)
    .replace(/[.,](?=\s|$)/g, '')
    .split(/\s+/)
    .filter(Boolean);

/** What the names of the folder and the terms of a document stand for in that document, by first word. */
export class Aliases {
  readonly #byFirst = new Map<string, Alias[]>();

  add(phrase: string, node: number, form: MentionForm, scope: string | null = null, short = false): void {
    const words = parts(phrase).map((w) => w.replace(/'s$/, ''));
    if (words.length === 0) return;
    const cased = phrase.split(/\s+/).map((w) => /^\p{Lu}/u.test(w));
    const owning = phrase.split(/\s+/).map((w) => /[’']s$/.test(w));
    const list = this.#byFirst.get(words[0]!) ?? [];
    list.push({ words, node, form, scope, short, cased, owning });
    list.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(words[0]!, list);
  }

  /** Every place of a line, not yet taken, where a phrase stands. Longest phrase first at each word. */
  in(line: Line, taken: readonly Range[]): Meant[] {
    const out: Meant[] = [];
    const { words } = line;
    let near = 0;
    for (let i = 0; i < words.length; i++) {
      while (near < taken.length && taken[near]!.end <= words[i]!.start) near++;
      const alias = (this.#byFirst.get(bare(words[i]!)) ?? [])
        .filter((a) => matches(a, words, i, line))
        .sort(
          (a, b) => b.words.length - a.words.length || Number(b.scope !== null) - Number(a.scope !== null),
        )[0];
      if (alias === undefined) continue;
      const last = words[i + alias.words.length - 1]!;
      const article = words[i - 1];
      const common = alias.form === 'alias' && alias.words.every((w) => isWord(w));
      const start =
        common && article?.lower === 'the' && words[i]!.gap === ' ' ? article.start : words[i]!.start;
      const range = { start, end: last.end + (alias.owning.at(-1) ? 2 : 0) };
      if (taken.slice(near, near + 3).some((t) => overlaps(t, range))) continue;
      out.push({ ...range, node: alias.node, form: alias.form });
      i += alias.words.length - 1;
    }
    return out;
  }
}

const bare = (word: Word): string => fold(word.text).replace(/\.$/, '');

function matches(alias: Alias, words: readonly Word[], at: number, line: Line): boolean {
  if (alias.scope !== null && annexOf(line.block.path) !== alias.scope) return false;
  return alias.words.every((part, k) => {
    const word = words[at + k];
    if (word === undefined || bare(word) !== part || (k > 0 && !/^[\s.]{1,2}$/.test(word.gap))) return false;
    if (
      k < alias.words.length - 1 ? word.possessive !== alias.owning[k] : alias.owning[k] && !word.possessive
    )
      return false;
    if (
      alias.words.length === 1 &&
      alias.form === 'alias' &&
      word.initial &&
      isWord(part) &&
      alias.scope === null &&
      alias.short
    )
      return false;
    return line.shouting || word.cap === alias.cased[k] || (k === 0 && word.initial);
  });
}

/** First words of many names, which call none of them alone. */
const PLAIN_FIRST = new Set(
  `national royal public general central local joint international united federal state american british european
  north south east west northern southern eastern western new old great greater world global health school child
  family social legal civil home foreign high supreme first free open house office department ministry board bank
  university college board centre center institute group`.split(/\s+/),
);

/** The words before the noun of a firm, college or building, where they are no words of the language: "Acmex Foods Ltd". */
function shortNameOf(node: Node): string | null {
  if (!hasShortName(node) || !/^\p{Lu}/u.test(node.name)) return null;
  const words = node.name.split(/\s+/);
  let n = 0;
  while (n < words.length - 1 && /^\p{Lu}/u.test(words[n]!) && !isWord(words[n]!.toLowerCase())) n++;
  if (n === 0 && !PLAIN_FIRST.has(node.words[0]!)) n = node.words[0] === 'st' ? 2 : 1;
  if (n === 1 && node.words[0] === 'st') n = 2;
  if (n >= words.length) return null;
  return n === 0 || isKnownPlace(words.slice(0, n).join(' ').toLowerCase())
    ? null
    : words.slice(0, n).join(' ');
}

/** The phrases of one document: defined terms, full names, and people by surname or given name where only one fits. */
export function aliasesFor(
  doc: string,
  nodes: readonly Node[],
  terms: readonly Term[],
  nodeOf: (term: Term) => number,
  merger: Merger,
): Aliases {
  const aliases = new Aliases();
  for (const term of terms) aliases.add(term.term, nodeOf(term), 'alias', term.scope);
  for (const node of nodes) {
    if (node.docs.has(doc) || node.words.length > 1) aliases.add(node.name, node.id, 'name');
    const core = bareName(node.words).length;
    if (node.type === 'organisation' && core > 1 && core < node.words.length) {
      aliases.add(node.name.split(/\s+/).slice(0, core).join(' ').replace(/,$/, ''), node.id, 'alias');
    }
  }
  const named = new Map<string, Set<number>>();
  for (const n of nodes) {
    const key = n.words.join(' ');
    named.set(key, (named.get(key) ?? new Set()).add(merger.rootOf(n.id)));
  }
  const short = new Map<string, Set<number>>();
  for (const n of nodes) {
    const head = shortNameOf(n);
    if (head === null) continue;
    const others = named.get(head.toLowerCase());
    if (others === undefined || (others.size === 1 && others.has(merger.rootOf(n.id)))) {
      short.set(head, (short.get(head) ?? new Set()).add(merger.rootOf(n.id)));
    }
  }
  for (const [head, roots] of short)
    if (roots.size === 1) aliases.add(head, [...roots][0]!, 'alias', null, true);
  const papers = new Map<string, Set<number>>();
  for (const n of nodes) {
    const last = n.name.split(/\s+/).at(-1)!;
    if (n.type !== 'organisation' || n.words.length < 2 || !PAPER_NOUNS.has(last.toLowerCase())) continue;
    papers.set(last, (papers.get(last) ?? new Set()).add(merger.rootOf(n.id)));
  }
  for (const [last, roots] of papers)
    if (roots.size === 1) aliases.add(`the ${last}`, [...roots][0]!, 'alias');
  const people = nodes.filter((n) => n.type === 'person' && n.words.length > 1);
  addUnique(aliases, doc, people, (n) => n.name.split(/\s+/).at(-1)!, merger);
  addUnique(
    aliases,
    doc,
    people,
    (n) => {
      const first = n.name.split(/\s+/)[0]!;
      return isGivenName(first.toLowerCase()) || !isWord(first.toLowerCase()) ? first : null;
    },
    merger,
  );
  return aliases;
}

function addUnique(
  aliases: Aliases,
  doc: string,
  people: readonly Node[],
  part: (n: Node) => string | null,
  merger: Merger,
): void {
  const owners = new Map<string, Map<number, Node>>();
  for (const inDoc of [true, false]) {
    const fresh = new Map<string, Map<number, Node>>();
    for (const n of people) {
      const word = part(n);
      if (word === null || n.docs.has(doc) !== inDoc || word.length < 3) continue;
      if (inDoc || !owners.has(word))
        fresh.set(word, (fresh.get(word) ?? new Map<number, Node>()).set(merger.rootOf(n.id), n));
    }
    for (const [word, group] of fresh) owners.set(word, group);
  }
  for (const [word, group] of owners) {
    if (group.size === 1) aliases.add(word, [...group.keys()][0]!, 'alias', null, true);
  }
}
