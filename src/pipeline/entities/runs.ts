import { BODY_HEADS, BODY_NOUNS } from '../../language/bodies.ts';
import { isWord } from '../../language/dictionary.ts';
import { isDemonym } from '../../language/lexicon.ts';
import { OCCASION_OF } from '../../language/occasions.ts';
import { MONTHS } from '../../language/months.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Line, Word } from './words.ts';

/** A stretch of capitalised words that can be a name: word indices into its line, both included. */
export interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const PARTICLES = new Set(
  'de la le les von van der den du del della di da dos das bin ibn al el y e zu ter ten'.split(' '),
);
const POSSESSORS = new Set(
  `children women men people king queen lord lords workers nurses teachers farmers veterans parents players
  patients students pensioners writers actors soldiers tenants residents prince princess sailor sailors
  visitors drivers miners girls boys bishop masters`.split(/\s+/),
);
/** Titles that take "of" and more: "Secretary of State for Education". */
const OFFICE_HEADS = new Set(
  'secretary minister chancellor commissioner state duke earl duchess prince'.split(' '),
);
const OF_HEADS = new Set(
  `isle city university bank bay gulf house church state kingdom republic duchy county town borough bishop archbishop
  sea strait straits cape lake district tower commonwealth union federation confederation league order knights
  daughters sons sisters brothers chamber port region valley institute college school museum`.split(/\s+/),
);

/** The name-like runs of a line, longest first come first served, left to right. */
export function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    if (!canStart(words[i]!)) continue;
    const to = extend(words, i);
    runs.push({ line, from: i, to });
    i = to;
  }
  return runs;
}

const HOLIDAYS = new Set(
  'christmas easter whitsun michaelmas lent ramadan diwali thanksgiving halloween hogmanay pentecost advent hanukkah eid passover boxing'.split(
    ' ',
  ),
);

export const isDateWord = (lower: string): boolean =>
  MONTHS.has(lower) || DAYS.test(lower) || HOLIDAYS.has(lower);

/** "I", "I’d", "We’ll": a pronoun, with or without its verb. */
const isContraction = (text: string): boolean =>
  /^(?:I|(?:I|We|You|They|He|She|It|That|There|Here|Who|What|Let|How|Where)[’'](?:d|ll|ve|re|m|s)|\p{L}+n[’']t)$/iu.test(
    text,
  );

function canStart(word: Word): boolean {
  return (
    word.cap &&
    !isContraction(word.text) &&
    !isDateWord(word.lower) &&
    (!STOP_WORDS.has(word.lower) || isCode(word))
  );
}

/** "US", "IT", "WHO": capitals in running text, so not the stop word. */
const isCode = (word: Word): boolean => word.upper && word.text.length > 1 && !word.initial;

function extend(words: readonly Word[], from: number): number {
  let to = from;
  for (;;) {
    const next = joined(words, from, to);
    if (next === null) return to;
    to = next;
  }
}

/** The index that the run grows to from `to`, or null where it ends. */
function joined(words: readonly Word[], from: number, to: number): number | null {
  const last = words[to]!;
  const next = words[to + 1];
  if (next === undefined) return null;
  if (/^,\s$/.test(next.gap) && /^(?:inc|ltd|llc|plc|jr|sr)$/.test(next.lower)) return to + 1;
  const saint = /^st\.?$/i.test(words[to - 1]?.text ?? '');
  if (saint && last.possessive && /^[’'] $/.test(next.gap) && next.cap) return to + 1;
  if (!isSpace(next)) return null;
  if (last.possessive && ownsBody(words, to)) return to + 1;
  if (last.possessive && !POSSESSORS.has(last.lower) && !saint) return null;
  if (/^(?:plc|llp|plc\.)$/.test(next.text)) return to + 1;
  if (next.cap) return canContinue(next) ? to + 1 : null;
  if (next.text === '&') return capAt(words, to + 2) ? to + 2 : null;
  if (last.possessive) return null;
  if (PARTICLES.has(next.lower)) return afterParticles(words, to + 1);
  if (next.lower === 'of') return takesOf(words, from, to) ? afterArticle(words, to + 2) : null;
  if (next.lower === 'for' || next.lower === 'on')
    return takesFor(words, to) ? afterArticle(words, to + 2) : null;
  if (next.lower === 'and') return takesAnd(words, from, to) ? to + 2 : null;
  return null;
}

const isSpace = (word: Word): boolean => /^[ \u00a0]$/.test(word.gap) || /^ ?\n$/.test(word.gap);

function canContinue(word: Word): boolean {
  return !isContraction(word.text) && !isDateWord(word.lower) && !(STOP_WORDS.has(word.lower) && !word.upper);
}

function capAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isSpace(word) && word.cap && canContinue(word);
}

function afterParticles(words: readonly Word[], at: number): number | null {
  let i = at;
  while (i < words.length && isSpace(words[i]!) && PARTICLES.has(words[i]!.lower)) i++;
  return i - at <= 3 && capAt(words, i) ? i : null;
}

function afterArticle(words: readonly Word[], at: number): number | null {
  const at2 = words[at]?.lower === 'the' && isSpace(words[at]) ? at + 1 : at;
  return capAt(words, at2) ? at2 : null;
}

const headNoun = (word: Word): string => word.lower;

function takesOf(words: readonly Word[], from: number, to: number): boolean {
  const head = headNoun(words[to]!);
  if (OCCASION_OF.has(head)) return true;
  if (
    OFFICE_HEADS.has(head) ||
    ROLE_NOUNS.has(head) ||
    OF_HEADS.has(head) ||
    BODY_HEADS.has(head) ||
    BODY_NOUNS.has(head)
  )
    return true;
  return insideBody(words, from, to) && isWord(head);
}

function takesFor(words: readonly Word[], to: number): boolean {
  const head = headNoun(words[to]!);
  if (OFFICE_HEADS.has(head) || ROLE_NOUNS.has(head) || BODY_HEADS.has(head)) return true;
  return head === 'standards' || head === 'research';
}

/** Whether "and" joins two words of one name: inside "Department for X and Y", "the X and Y Railway", "Marks and Spencer". */
function takesAnd(words: readonly Word[], from: number, to: number): boolean {
  if (!capAt(words, to + 2)) return false;
  if (insideBody(words, from, to)) {
    const next = words[to + 2]!;
    return !isNameStart(words, to + 2) && (isWord(next.lower) || !isWord(words[to]!.lower));
  }
  const end = endOfCaps(words, to + 2);
  const closes = BODY_NOUNS.has(words[end]!.lower);
  if (!closes) return false;
  // "the Occupational Safety and Health Administration": nothing but words of the language, up to a body's noun.
  if (to > from && words[from - 1]?.lower === 'the') {
    const inner = [...words.slice(from, to + 1), ...words.slice(to + 2, end)];
    return end > to + 2 && inner.every((w) => w.cap && isWord(w.lower) && !BODY_NOUNS.has(w.lower));
  }
  if (to !== from) return false;
  const word = isWord(words[to]!.lower);
  // "Charities and Colleges Commission", but "Council and Kent Police".
  if (BODY_NOUNS.has(words[to]!.lower))
    return end > to + 2 && words.slice(to + 2, end).every((w) => isWord(w.lower));
  if (end === to + 2) return word;
  return word ? !isDemonym(words[to]!.lower) : words[from - 1]?.lower === 'the';
}

/** "Kent's Family Services Board": the rest is made of common words and so needs its owner. */
function ownsBody(words: readonly Word[], to: number): boolean {
  if (!capAt(words, to + 1) || !POSSESSORS.has(words[to + 1]!.lower)) return false;
  let end = to + 1;
  while (capAt(words, end + 1)) end++;
  const rest = words.slice(to + 1, end + 1);
  return rest.length > 2 && BODY_NOUNS.has(words[end]!.lower) && rest.every((w) => isWord(w.lower));
}

/** Whether the run so far holds a body's head followed by "for", "of" or "on". */
function insideBody(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (
      (BODY_HEADS.has(word.lower) || OFFICE_HEADS.has(word.lower) || ROLE_NOUNS.has(word.lower)) &&
      /^(?:for|of|on)$/.test(words[i + 1]!.lower)
    )
      return true;
  }
  return false;
}

const isNameStart = (words: readonly Word[], at: number): boolean =>
  BODY_HEADS.has(words[at]!.lower) && words[at + 1]?.lower === 'for';

function endOfCaps(words: readonly Word[], at: number): number {
  let i = at;
  while (capAt(words, i + 1) && !words[i]!.possessive) i++;
  return i;
}
