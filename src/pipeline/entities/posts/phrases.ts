import { ROLE_NOUNS, SPOKES } from '../../../language/roles.ts';
import { stem } from '../../../text/tokens.ts';
import type { Marks } from '../marks.ts';
import type { Placed } from '../reading.ts';
import type { Line, Word } from '../words.ts';
import { leftEnd, rightEnd } from './ends.ts';

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

const EMPTY = new Set('the of for at to in on and a an its his her their new current then'.split(' '));

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
  const chief = word.lower === 'regulator' && words[at - 1]?.lower === 'chief' && word.gap === ' ';
  if (!ROLE_NOUNS.has(word.lower) && !SPOKES.has(word.lower) && !chief) return false;
  if (word.lower === 'secretary' && next?.lower === 'of' && words[at + 2]?.lower === 'state') return true;
  // "chief executive", "executive director": the last role noun of a row is the head.
  return !(next?.gap === ' ' && ROLE_NOUNS.has(next.lower) && !word.possessive);
}

/** Whether the word is part of a longer name ("Judge Business School"), an office's own name aside. */
function inName(head: number, marks: Marks): boolean {
  const name = marks.on[head];
  return name !== undefined && name.type !== 'role';
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
