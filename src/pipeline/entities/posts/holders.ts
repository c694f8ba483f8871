import type { Range } from '../../../model/span.ts';
import { byLine, marksOf, type Marks } from '../marks.ts';
import { headOf, postsIn, type PostPhrase } from './phrases.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Line } from '../words.ts';

/** A post phrase with its place, and the person whom the text gives it to, or null. */
export interface Post extends Range {
  readonly phrase: PostPhrase;
  readonly head: string;
  readonly holder: Placed | null;
  /** The office named in capitals that the phrase is, or null. */
  readonly office: Placed | null;
  /** How the text ties the two, in words. */
  readonly how: string;
}

/** Ties between a post and a person, tried in order: `step` words lie between them. */
const LINKING =
  /^(?:is|was|are|were|becomes|became|remains|being|who is|who was|remaining as|acting as|serving as|continuing as|appointed|appointed as|named|elected|takes over as|stays on as|will remain|will be|will become|has been|had been|serves as|served as|worked as|works as)$/;

/** The post phrases of a document, with their holders where the text names them beside the post. */
export function postsOf(reading: Reading): Post[] {
  const placed = byLine(reading.lines, reading.placed);
  return reading.lines.flatMap((line, i) => {
    const marks = marksOf(line, placed[i]!);
    let last: { phrase: PostPhrase; tie: Tie | null } | null = null;
    return postsIn(line, marks).map((phrase): Post => {
      const tie =
        holderOf(phrase, marks) ??
        signatoryOf(phrase, reading.lines[i - 1], placed[i - 1] ?? []) ??
        (last !== null && isJoined(last.phrase, phrase) ? last.tie : null);
      last = { phrase, tie };
      const { words } = line;
      return {
        phrase,
        start: words[phrase.from]!.start,
        end: words[phrase.to]!.end,
        head: headOf(phrase),
        holder: tie?.person ?? null,
        office: officeAt(marks, phrase.head),
        how: tie?.how ?? '',
      };
    });
  });
}

const officeAt = (marks: Marks, head: number): Placed | null => {
  const name = marks.on[head];
  return name?.type === 'role' ? name : null;
};

/** "Its founder and chief executive": two posts joined by "and" are one person's where no article stands before the second. */
function isJoined(first: PostPhrase, second: PostPhrase): boolean {
  const { words } = second.line;
  const and = words[first.to + 1];
  return (
    second.from === first.to + 2 &&
    and?.gap === ' ' &&
    /^(?:and|&)$/.test(and.lower) &&
    words[second.from]!.gap === ' ' &&
    second.article === 'none'
  );
}

interface Tie {
  readonly person: Placed;
  readonly how: string;
}

function holderOf(phrase: PostPhrase, marks: Marks): Tie | null {
  const { words } = phrase.line;
  const next = words[phrase.to + 1];
  const person = personAt(marks, phrase.to + 1);
  if (next && person !== null && /^,? $/.test(next.gap)) {
    const after = words[marks.to[person]! + 1];
    const listed = next.gap === ', ' && after?.gap === ' ' && after.lower === 'and';
    if (!listed) return { person: marks.on[person]!, how: 'the name follows the post' };
  }
  const first = words[phrase.from]!;
  const before = nameEndingAt(marks, phrase.from - 1);
  if (before?.type === 'person' && /^, $/.test(first.gap))
    return { person: before, how: 'the post follows the name' };
  // "Ann Brook (Chair)", "Mr L. Tarn (Clerk to the Governors)": who is present at a meeting, and as what.
  if (before?.type === 'person' && first.gap === ' (' && (next === undefined || /^[),]/.test(next.gap)))
    return { person: before, how: 'the post stands in brackets after the name' };
  for (let n = 1; n <= 3; n++) {
    const at = phrase.from - n - 1;
    const who = marks.on[at];
    if (who?.type !== 'person' || marks.to[at] !== at) continue;
    const between = words.slice(at + 1, phrase.from);
    if (LINKING.test(between.map((w) => w.lower).join(' ')) && between.every((w) => /^,? $/.test(w.gap)))
      return { person: who, how: 'the text says that the person holds the post' };
  }
  return null;
}

/** The name that ends at a word, with the letters after it: "Ann Brook" of "Ann Brook MP". */
function nameEndingAt({ on, outer }: Marks, at: number): Placed | undefined {
  let i = at;
  while (i > 0 && on[i] === undefined && outer[i]! >= 0 && outer[i] === outer[at] && i > outer[at]!) i--;
  return on[i];
}

/** A word of the person's name that begins, with or without a title, at a word; null where none does. */
function personAt(marks: Marks, at: number): number | null {
  for (let i = at; i < at + 4 && i < marks.on.length; i++) {
    const p = marks.on[i];
    if (p !== undefined) return p.type === 'person' && marks.outer[i] === at ? i : null;
  }
  return null;
}

/** A name alone on its line with the post on the next, as under a letter. */
function signatoryOf(phrase: PostPhrase, above: Line | undefined, names: readonly Placed[]): Tie | null {
  if (above === undefined || phrase.from !== 0 || !phrase.line.words[0]!.cap || above.words.length > 6)
    return null;
  const person = names.find((p) => p.type === 'person' && p.form !== 'title');
  const last = above.words.at(-1);
  if (person === undefined || last === undefined || person.end < last.start) return null;
  return { person, how: 'the post stands under the name' };
}
