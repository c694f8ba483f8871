import { BODY_NOUNS } from '../../language/bodies.ts';
import { tagsOf } from '../../language/lexicon.ts';
import { ROLE_NOUNS, SPOKES } from '../../language/roles.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stem } from '../../text/tokens.ts';
import { indexFrom, type Marks } from './marks.ts';
import type { Placed } from './reading.ts';
import type { Line, Word } from './words.ts';

/** A noun phrase for a post: "the harbour commissioner for Kent". Word indices into its line, ends included. */
export interface PostPhrase {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** `the` also for possessives ("Kent's director"); `none` for a bare noun. */
  readonly article: 'the' | 'a' | 'none';
  /** Stems of what the phrase says besides its head: whose, of what. */
  readonly about: ReadonlySet<string>;
  /** The named body or place it is held in: a placed mention inside the phrase, or null. */
  readonly owner: Placed | null;
}

const LINKS = new Set(['of', 'for', 'at', 'to', 'in', 'on']);
const EMPTY = new Set('the of for at to in on and a an its his her their new current then'.split(' '));
const LIST =
  /^(?:the )?[a-z]+(?:, [a-z]+)+,? and [a-z]+ (?:committee|board|council|panel|group|team|department|services?)\b/;

/** The post phrases of a line. `marks` are the names found on its words. */
export function postsIn(line: Line, marks: Marks): PostPhrase[] {
  const out: PostPhrase[] = [];
  const { words } = line;
  for (let head = 0; head < words.length; head++) {
    if (
      !isHead(words, head) ||
      inName(head, marks) ||
      (marks.outer[head]! >= 0 && marks.on[head] === undefined)
    )
      continue;
    const from = leftEnd(words, head, marks);
    const to = rightEnd(line, head, marks);
    const owner = marks.on.slice(from, to + 1).find((p) => p !== undefined && p.type !== 'role') ?? null;
    out.push({
      line,
      from,
      to,
      head,
      article: articleOf(words, from),
      about: aboutOf(words, from, to, head),
      owner,
    });
    head = to;
  }
  return out;
}

function isHead(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!ROLE_NOUNS.has(word.lower) && !SPOKES.has(word.lower)) return false;
  if (word.lower === 'secretary' && next?.lower === 'of' && words[at + 2]?.lower === 'state') return true;
  // "chief executive", "executive director": the last role noun of a row is the head.
  return !(next?.gap === ' ' && ROLE_NOUNS.has(next.lower) && !word.possessive);
}

/** Whether the word is part of a longer name ("Judge Business School"), an office's own name aside. */
function inName(head: number, marks: Marks): boolean {
  const name = marks.on[head];
  return name !== undefined && name.type !== 'role';
}

function leftEnd(words: readonly Word[], head: number, marks: Marks): number {
  let i = marks.on[head]?.type === 'role' ? marks.from[head]! : head;
  while (
    i > 0 &&
    words[i]!.gap.length <= 3 &&
    /^[’']?s? $/.test(words[i]!.gap) &&
    isModifier(words[i - 1]!, marks.on[i - 1])
  )
    i--;
  const owner = words[i - 1];
  if (owner !== undefined && /^(?:[’']s?)? $/.test(words[i]!.gap)) {
    const name = marks.on[i - 1];
    if (name && (name.type === 'organisation' || name.type === 'place')) i = marks.from[i - 1]!;
    else if (owner.possessive && !owner.cap) i--;
  }
  const before = words[i - 1];
  if (
    before !== undefined &&
    /^(?:[’']s?)? $/.test(words[i]!.gap) &&
    /^(?:the|an?|its|his|her|their|our)$/.test(before.lower)
  )
    i--;
  return i;
}

function isModifier(word: Word, name: Placed | undefined): boolean {
  if (name !== undefined && name.type !== 'role') return false;
  if (word.cap)
    return (
      ROLE_NOUNS.has(word.lower) ||
      /^(?:non-executive|executive|deputy|prime|vice|chief|managing|general|acting|interim|children|joint|senior|lead)$/.test(
        word.lower,
      )
    );
  return (
    !STOP_WORDS.has(word.lower) &&
    !/^\d/.test(word.text) &&
    !tagsOf(word.lower).some((t) => t === 'PastTense' || t === 'Adverb')
  );
}

function rightEnd(line: Line, head: number, marks: Marks): number {
  const { words } = line;
  let to = marks.on[head]?.type === 'role' ? marks.to[head]! : head;
  let link = words[to + 1];
  for (
    let links = 0;
    links < 3 &&
    link?.gap === ' ' &&
    (LINKS.has(link.lower) || (link.lower === 'from' && SPOKES.has(words[head]!.lower)));
    links++
  ) {
    if (
      links > 0 &&
      link.lower !== 'of' &&
      link.lower !== 'for' &&
      link.lower !== 'at' &&
      link.lower !== 'in'
    )
      break;
    const end = phraseEnd(
      line,
      to + 2,
      marks,
      link.lower === 'in' || link.lower === 'to' || link.lower === 'on',
    );
    if (end === null) break;
    to = end;
    link = words[to + 1];
  }
  return to;
}

/** The last word of the noun phrase that begins at `at`, or null. `named`: only a name will do. */
function phraseEnd(line: Line, at: number, marks: Marks, named: boolean): number | null {
  const { words } = line;
  const first = words[at];
  if (first?.gap !== ' ') return null;
  const list = LIST.exec(line.doc.text.slice(first.start, first.start + 120));
  if (list) return indexFrom(line, first.start + list[0].length) - 1;
  let i = at;
  if (/^(?:the|its|his|her|their)$/.test(first.lower)) i++;
  let last: number | null = null;
  for (; i < words.length && i < at + 10; i++) {
    const word = words[i]!;
    if (i > at && word.gap !== ' ' && !/^[’']s? $/.test(word.gap)) break;
    if (marks.on[i] !== undefined && marks.from[i] === i) {
      i = marks.to[i]!;
      last = i;
      if (words[i]!.possessive) continue;
      if (!bodyAhead(words, i)) break;
      continue;
    }
    if (named) break;
    if (
      word.lower === 'and' &&
      last !== null &&
      /^\p{L}/u.test(words[i + 1]?.text ?? '') &&
      !STOP_WORDS.has(words[i + 1]!.lower)
    )
      continue;
    if (
      STOP_WORDS.has(word.lower) ||
      tagsOf(word.lower).some((t) => t === 'PastTense' || t === 'Adverb') ||
      (word.lower.endsWith('ing') && last !== null)
    )
      break;
    last = i;
  }
  return last;
}

/** "Kent improvement board": after the name come small words up to a body's noun. */
function bodyAhead(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i];
    if (word?.gap !== ' ' || word.cap || STOP_WORDS.has(word.lower)) return false;
    if (BODY_NOUNS.has(word.lower)) return true;
  }
  return false;
}

function articleOf(words: readonly Word[], from: number): PostPhrase['article'] {
  const first = words[from]!;
  if (/^an?$/.test(first.lower)) return 'a';
  return /^(?:the|its|his|her|their|our)$/.test(first.lower) ||
    first.possessive ||
    (first.cap && !first.initial)
    ? 'the'
    : 'none';
}

function aboutOf(words: readonly Word[], from: number, to: number, head: number): ReadonlySet<string> {
  const about = new Set<string>();
  for (let i = from; i <= to; i++) {
    const { lower } = words[i]!;
    if (i !== head && !EMPTY.has(lower)) about.add(stem(lower.replace(/’/g, "'")));
  }
  return about;
}

/** One word for the nouns of one post: chairman, chairwoman and chairperson are the chair. */
export function headOf(phrase: PostPhrase): string {
  return phrase.line.words[phrase.head]!.lower.replace(/(?:man|woman|person)$/, '');
}
