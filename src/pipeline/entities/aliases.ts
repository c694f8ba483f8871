import { HUMAN_DEEDS } from '../../language/people.ts';
import { isNameFirst, isWord } from '../../language/dictionary.ts';
import type { MentionForm } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { fold } from '../../text/tokens.ts';
import { annexOf } from './terms/term.ts';
import { isSaid } from './judging/speaking.ts';
import { isPostWord } from './judging/things.ts';
import { isMonthAlone } from './run-months.ts';
import type { Line, Word } from './words.ts';

/** What makes a phrase stand for a name; of two phrases of one length the earlier kind goes first. */
const KINDS = ['term', 'name', 'core', 'short', 'paper', 'surname', 'given'] as const;
type Kind = (typeof KINDS)[number];

/** A phrase that stands for a node, as it is added. `scope` is the annex in which it holds. */
export interface Alias {
  readonly phrase: string;
  readonly node: number;
  readonly kind: Kind;
  readonly scope?: string | null;
}

interface Entry {
  readonly words: readonly string[];
  readonly node: number;
  readonly kind: Kind;
  readonly scope: string | null;
  /** The entry as documents claim it. */
  readonly claim: string;
  /** The phrase counts only where its words are capitalised as here (in running text). */
  readonly cased: readonly boolean[];
  /** Which of its words carry a possessive ’s. */
  readonly owning: readonly boolean[];
}

/** A place in a document where a node is meant. */
interface Meant extends Range {
  readonly node: number;
  readonly form: MentionForm;
}

const parts = (phrase: string): string[] =>
  fold(phrase)
    .replace(/[.,](?=\s|$)/g, '')
    .split(/\s+/)
    .filter(Boolean);

/** Phrases that stand for names, by their first word, over those that a whole folder shares. */
export class Aliases {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #shared: Aliases | null;
  readonly #claimed: ReadonlySet<string>;

  /** @param claimed what shared phrases must not stand for here, as `claim` writes it */
  constructor(shared: Aliases | null, claimed: ReadonlySet<string>) {
    this.#shared = shared;
    this.#claimed = claimed;
  }

  /** A phrase of one kind, for the set of those that a document claims for itself. */
  static claim(kind: Kind, phrase: string): string {
    return `${kind}|${parts(phrase).join(' ')}`;
  }

  add({ phrase, node, kind, scope = null }: Alias): void {
    const words = parts(phrase).map((w) => w.replace(/'s$/, ''));
    if (words.length === 0) return;
    const printed = phrase.split(/\s+/);
    const entry = {
      words,
      node,
      kind,
      scope,
      claim: Aliases.claim(kind, words.join(' ')),
      cased: printed.map((w) => /^\p{Lu}/u.test(w)),
      owning: printed.map((w) => /[’']s$/.test(w)),
    };
    const list = this.#byFirst.get(words[0]!);
    if (list) list.push(entry);
    else this.#byFirst.set(words[0]!, [entry]);
  }

  /** Every place of a line, not yet taken, where a phrase stands. Longest phrase first at each word. */
  in(line: Line, taken: readonly Range[]): Meant[] {
    const out: Meant[] = [];
    const { words } = line;
    let near = 0;
    for (let i = 0; i < words.length; i++) {
      while (near < taken.length && taken[near]!.end <= words[i]!.start) near++;
      const alias = this.#startingWith(bare(words[i]!))
        .filter((a) => matches(a, words, i, line))
        .sort(byRank)[0];
      if (alias === undefined) continue;
      const last = words[i + alias.words.length - 1]!;
      const article = words[i - 1];
      const start =
        article && leads(article, alias) && words[i]!.gap === ' ' ? article.start : words[i]!.start;
      const range = { start, end: last.end + (alias.owning.at(-1) ? 2 : 0) };
      if (taken.slice(near, near + 3).some((t) => overlaps(t, range))) continue;
      out.push({ ...range, node: alias.node, form: alias.kind === 'name' ? 'name' : 'alias' });
      i += alias.words.length - 1;
    }
    return out;
  }

  #startingWith(word: string): Entry[] {
    const own = this.#byFirst.get(word) ?? [];
    const shared = this.#shared === null ? [] : (this.#shared.#byFirst.get(word) ?? []);
    return [...own, ...shared.filter(({ claim }) => !this.#claimed.has(claim))];
  }
}

function byRank(a: Entry, b: Entry): number {
  return (
    b.words.length - a.words.length ||
    Number(b.scope !== null) - Number(a.scope !== null) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.node - b.node
  );
}

/** The article that belongs to a phrase of common words: "the Fund"; to a post, printed small, the one that makes it new. */
const leads = ({ lower }: Word, { kind, words, cased }: Entry): boolean =>
  kind === 'name'
    ? !cased.includes(true) && /^an?$/.test(lower)
    : /^(?:the|this)$/.test(lower) && words.every((w) => isWord(w));

/** "Marsh said", "Marsh was": at the head of a sentence a noun in the singular has no article only where it is a name. */
const doesAsPeople = (next: Word | undefined): boolean =>
  next?.gap === ' ' &&
  (HUMAN_DEEDS.has(next.lower) || isSaid(next.lower) || /^(?:was|is|has|had)$/.test(next.lower));

const bare = (word: Word): string => fold(word.text).replace(/\.$/, '');

/** Parts of longer names: not read at the head of a sentence where they are words of the language. */
const SHORT: ReadonlySet<Kind> = new Set<Kind>(['short', 'surname', 'given']);

const DEFINITE = /^(?:the|this|that|its|their|said)$/;

function matches(alias: Entry, words: readonly Word[], at: number, line: Line): boolean {
  if (alias.scope !== null && annexOf(line.block.path) !== alias.scope) return false;
  // A term printed small is a word like others: "the bridge" is meant, "bridge repairs" are not.
  if (alias.kind === 'term' && !alias.cased.includes(true) && !DEFINITE.test(words[at - 1]?.lower ?? ''))
    return false;
  if (alias.words.length === 1 && !isMonthAlone(words, at)) return false;
  // "The Triple Entente" is not the Triple Alliance by its first word.
  const next = words[at + alias.words.length];
  if (
    (alias.kind === 'paper' || (alias.kind === 'short' && isWord(alias.words[0]!))) &&
    next?.gap === ' ' &&
    next.cap &&
    !isPostWord(next.lower)
  )
    return false;
  return alias.words.every((part, k) => {
    const word = words[at + k];
    if (word === undefined || bare(word) !== part || (k > 0 && !/^[\s.]{1,2}$/.test(word.gap))) return false;
    const last = k === alias.words.length - 1;
    if (last ? alias.owning[k] && !word.possessive : word.possessive !== alias.owning[k]) return false;
    if (
      SHORT.has(alias.kind) &&
      alias.words.length === 1 &&
      word.initial &&
      isWord(part) &&
      !isNameFirst(part)
    )
      return alias.kind !== 'short' && !line.shouting && word.cap && doesAsPeople(words[at + 1]);
    return line.shouting || word.cap === alias.cased[k] || (k === 0 && word.initial);
  });
}
