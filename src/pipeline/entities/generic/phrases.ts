import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { CONTRACTION, OTHER_ADJECTIVES, PLAIN_ADJECTIVES } from '../../../language/grammar-words.ts';
import { isVerbLike, tagsOf } from '../../../language/lexicon.ts';
import { ROLE_NOUNS, SPOKES } from '../../../language/roles.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Range } from '../../../model/span.ts';
import { besideOf } from './beside.ts';
import { isLead, opensHeadline } from './leads.ts';
import { leftOf } from './left-of.ts';
import type { Marks } from '../marks.ts';
import type { Placed } from '../reading.ts';
import type { Line, Word } from '../words.ts';
import { stem } from '../../../text/tokens.ts';

/** A common noun for a body with what stands around it: "the county council". */
export interface Phrase extends Range {
  readonly noun: string;
  readonly mods: readonly string[];
  /** Its words from the first modifier to the noun, as a name would have them: " election board ". */
  readonly words: string;
  readonly other: boolean;
  readonly definite: boolean;
  /** "A watchdog has fined": the lead of a report, which calls a body by its kind before it names it. */
  readonly lead: boolean;
  /** The body put right before it: "Acmex, the regulator,". */
  readonly beside: Placed | null;
  /** Stems of places among the modifiers, which need not be words of the body's name. */
  readonly where: readonly string[];
}

/** Those who act for the one body that is named after them need no article: "Inspectors found". */
const BARE_PLURALS = new Set(
  'feds regulators inspectors commissioners auditors councillors councilors councilmembers aldermen selectmen supervisors lawmakers legislators trustees governors regents'.split(
    ' ',
  ),
);

/** The phrases of a line that may take up a body. */
export function phrasesIn(line: Line, marks: Marks): Phrase[] {
  const out: Phrase[] = [];
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!GENERIC_NOUNS.has(word.lower) || marks.on[i] !== undefined || line.shouting) continue;
    const to = ofPart(words, i, marks);
    if (to === i && isCompound(words, i)) continue;
    const from = leftOf(words, i, marks);
    const article = words[from - 1];
    const owned = from < i && marks.on[from] !== undefined && words[marks.to[from]!]!.possessive;
    const definite =
      owned ||
      (/^(?:the|this|that|its|their|our|my)$/.test(article?.lower ?? '') && /^ $/.test(words[from]!.gap));
    const indefinite = /^an?$/.test(article?.lower ?? '');
    const mods = modifiers(words, from, to, i);
    // "Her group, Friends of the Wye": whose body it is tells nothing, and what is put beside it does.
    const personal = /^(?:his|her)$/.test(article?.lower ?? '') && words[from]!.gap === ' ';
    const beside = besideOf(words, marks, definite || indefinite || personal ? from - 1 : -1, to);
    const where = words
      .slice(from, i)
      .filter((_, k) => marks.on[from + k]?.type === 'place')
      .map((w) => stem(w.lower));
    if (personal && beside === null) continue;
    const bare =
      !definite &&
      !indefinite &&
      (BARE_PLURALS.has(word.lower) || (from === i && to === i && opensHeadline(line, i)));
    if (!definite && !indefinite && !personal && mods.length === 0 && !bare) continue;
    const start = (definite || indefinite || personal) && !owned ? article!.start : words[from]!.start;
    out.push({
      start,
      end: words[to]!.end,
      noun: word.lower,
      mods: mods.filter((m) => !OTHER_ADJECTIVES.has(m)),
      words: ` ${words
        .slice(from, i + 1)
        .map((w) => w.lower)
        .join(' ')} `,
      other: words.slice(from, i).some((w) => OTHER_ADJECTIVES.has(w.lower)),
      definite: definite || bare || personal,
      lead: indefinite && isLead(line, to),
      beside,
      where,
    });
    i = to;
  }
  return out;
}

function ofPart(words: readonly Word[], at: number, marks: Marks): number {
  if (words[at]!.possessive || words[at + 1]?.lower !== 'of' || words[at + 1]?.gap !== ' ') return at;
  let to = at + 1;
  for (let i = at + 2; i < at + 5 && i < words.length; i++) {
    const word = words[i]!;
    if (
      word.gap !== ' ' ||
      word.cap ||
      marks.on[i] !== undefined ||
      STOP_WORDS.has(word.lower) ||
      tagsOf(word.lower).includes('PastTense')
    )
      break;
    to = i;
  }
  return to === at + 1 ? at : to;
}

/** "council tax", "board meeting": the noun only describes the next one. */
function isCompound(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ' || words[at]!.possessive || STOP_WORDS.has(next.lower)) return false;
  if (
    /sel(?:f|ves)$/.test(next.lower) ||
    ROLE_NOUNS.has(next.lower) ||
    SPOKES.has(next.lower) ||
    CONTRACTION.test(next.lower)
  )
    return false;
  return !isVerbLike(next.lower) && !/(?:s|ly)$/.test(next.lower) && !next.cap;
}

function modifiers(words: readonly Word[], from: number, to: number, noun: number): string[] {
  const out: string[] = [];
  for (let i = from; i <= to; i++) {
    const { lower } = words[i]!;
    if (
      i !== noun &&
      !/-(?:based|member|strong|person|man|woman|judge|seat)$/.test(lower) &&
      !PLAIN_ADJECTIVES.has(lower) &&
      lower !== 'of' &&
      !OTHER_ADJECTIVES.has(lower)
    )
      out.push(stem(lower));
  }
  return out;
}
