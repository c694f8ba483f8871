import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { POST_LINKS } from '../../../language/grammar-words.ts';
import { isWord } from '../../../language/dictionary.ts';
import { isDemonym, tagsOf } from '../../../language/lexicon.ts';
import { POST_MODIFIERS, ROLE_NOUNS, SPOKES } from '../../../language/roles.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import { indexFrom, type Marks } from '../marks.ts';
import type { Placed } from '../reading.ts';
import type { Line, Word } from '../words.ts';

const LIST =
  /^(?:the )?[a-z]+(?:, [a-z]+)+,? and [a-z]+ (?:committee|board|council|panel|group|team|department|services?)\b/;

/** Index of the first word of the phrase whose head is given. */
export function leftEnd(words: readonly Word[], head: number, marks: Marks): number {
  let i = marks.on[head]?.type === 'role' ? marks.from[head]! : head;
  while (
    i > 0 &&
    words[i]!.gap.length <= 3 &&
    /^[’']?s? $/.test(words[i]!.gap) &&
    isModifier(words[i - 1]!, marks.on[i - 1])
  )
    i--;
  i = printedFrom(words, head, marks) ?? i;
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

/** "The Hearing Officer", "the State Fire Marshal": where words of the language in capitals begin after "the", or null. */
function printedFrom(words: readonly Word[], head: number, marks: Marks): number | null {
  const isPart = (at: number): boolean => {
    const { cap, upper, possessive, lower } = words[at]!;
    return cap && !upper && !possessive && isWord(lower) && !isDemonym(lower) && marks.on[at] === undefined;
  };
  let i = head;
  if (!words[head]!.cap || (marks.on[head] ?? { type: 'role' }).type !== 'role') return null;
  while (i > 0 && head - i < 3 && words[i]!.gap === ' ' && isPart(i - 1)) i--;
  return i < head && words[i - 1]?.lower === 'the' && words[i]!.gap === ' ' ? i : null;
}

/** Words that say whose or of what kind a post is, where a sentence begins with them: "Board president Ann Brook". */
const WHOSE =
  /^(?:board|branch|city|club|committee|company|council|county|district|federal|group|independent|local|municipal|national|parish|party|plant|project|regional|school|site|state|team|town|union|village)$/;

function isModifier(word: Word, name: Placed | undefined): boolean {
  if (name !== undefined && name.type !== 'role') return false;
  if (word.cap && !(word.initial && WHOSE.test(word.lower)))
    return ROLE_NOUNS.has(word.lower) || POST_MODIFIERS.has(word.lower);
  return (
    !STOP_WORDS.has(word.lower) &&
    !/^\d/.test(word.text) &&
    !tagsOf(word.lower).some((t) => t === 'PastTense' || t === 'Adverb')
  );
}

/** Index of the last word of the phrase whose head is given. */
export function rightEnd(line: Line, head: number, marks: Marks): number {
  const { words } = line;
  let to = marks.on[head]?.type === 'role' ? marks.to[head]! : head;
  // "inspector general", "attorney general": the adjective stands after its noun.
  if (
    to === head &&
    words[head + 1]?.lower === 'general' &&
    words[head + 1]!.gap === ' ' &&
    !words[head]!.possessive
  )
    to++;
  let link = words[to + 1];
  for (
    let links = 0;
    links < 3 &&
    link?.gap === ' ' &&
    (POST_LINKS.has(link.lower) || (link.lower === 'from' && SPOKES.has(words[head]!.lower)));
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
