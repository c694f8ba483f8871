import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { SURE_HONORIFICS } from '../../language/honorifics.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { byLine } from './marks.ts';
import type { Document } from '../../model/document.ts';
import { candidateOf } from './candidates.ts';
import { splitAtPost } from './split-at-post.ts';
import type { Candidate } from './judging/candidate.ts';
import { isPostWord } from './judging/things.ts';
import { RULES } from './judging/rules.ts';
import type { Found } from './found.ts';
import { type Judged, tellByList } from './listed-names.ts';
import { authorsOf } from './masthead.ts';
import { peerageEnd } from './peerages.ts';
import { runsOf } from './runs.ts';
import { isBodyInTitle } from './titled-bodies.ts';
import { stateEnd } from './town-and-state.ts';
import { type Line, type Word, whispered } from './words.ts';
import { AUTHOR, isName, isOffice, judge, OFFICE, type Verdict } from './verdict.ts';

/** A name in its printed words; of a line in capitals, as running text would have it. */
function nameOf(c: Candidate): string {
  const words = c.line.words.slice(c.from, c.to + 1);
  if (c.line.shouting) return words.map((w) => w.text).join(' ');
  return c.line.doc.text.slice(words[0]!.start, endOf(c)).replace(/\s+/g, ' ');
}

/** Where the name ends: "St Mary's" keeps its ending. */
function endOf(c: Candidate): number {
  const last = c.line.words[c.to]!;
  if (!isSaints(c)) return last.end;
  return last.end + (/^[’'][sS]/.test(c.line.doc.text.slice(last.end, last.end + 2)) ? 2 : 1);
}

/**
 * The people, bodies and places that a document names. A name is judged over all of its places in the
 * document at once: the rule that tells most decides for all of them, so that a bare name at the head of a
 * sentence is read as elsewhere.
 *
 * @param taken stretches that are something else (laws, dates)
 */
export function namesIn(doc: Document, lines: readonly Line[], taken: readonly Range[]): Found[] {
  const places = new Map<string, Candidate[]>();
  const occupied = byLine(lines, taken);
  lines.forEach((line, i) => {
    for (const run of runsOf(line.shouting ? whispered(line) : line).flatMap(splitAtPost)) {
      // Where every word has a capital only a form of address tells a name, or a body's noun.
      if (line.titled && !SURE_HONORIFICS.has(line.words[run.from]!.lower) && !isBodyInTitle(run)) continue;
      const c = candidateOf(run);
      if (c === null || occupied[i]!.some((t) => overlaps(t, rangeOf(c)))) continue;
      const name = nameOf(c);
      const list = places.get(name);
      if (list) list.push(c);
      else places.set(name, [c]);
    }
  });
  const authors = new Set(authorsOf(doc));
  const judged = new Map<Line, Judged[]>();
  for (const [name, all] of places) {
    const verdict = authors.has(name) ? AUTHOR : all.some(isOffice) ? OFFICE : judge(all);
    const open = verdict === null ? isOpen(all) : verdict !== 'none' && verdict.rule === LAST_RESORT;
    const plain = verdict === null && !open && all.some(isPlainCapital);
    for (const c of all) {
      const list = judged.get(c.line) ?? [];
      list.push({ c, name, verdict: verdict === 'none' ? null : verdict, open, plain });
      judged.set(c.line, list);
    }
  }
  const listed = new Map<string, Verdict>();
  for (const inLine of judged.values())
    for (const [{ name }, verdict] of tellByList(inLine.sort((a, b) => a.c.from - b.c.from)))
      listed.set(name, verdict);
  return [...judged.values()].flat().flatMap(({ c, name, verdict }): Found[] => {
    const is = listed.get(name) ?? verdict;
    return is === null ? [] : [foundAt(doc, c, name, is)];
  });
}

/** The rule that guesses from nothing but two unknown words; what stands in a list with the name tells more. */
const LAST_RESORT = RULES.at(-1)!.name;

/** Whether a name that no rule tells may be one all the same: its capitals are its own, and one of its words is a name. */
const isOpen = (all: readonly Candidate[]): boolean =>
  all.some(isName) &&
  all.some(({ line, from, to }) => {
    const words = line.words.slice(from, to + 1);
    const capitals = words.every((w) => w.cap && !w.upper && w.text.length > 2);
    return capitals && words.length <= 3 && words.some((w) => !isWord(w.lower) || isNameToo(w.lower));
  });

/** One word with a capital of its own, and no noun by which bodies, places or people are called. */
const isPlainCapital = ({ line, from, to }: Candidate): boolean => {
  const { cap, upper, initial, lower } = line.words[from]!;
  const called =
    GENERIC_NOUNS.has(lower) || BODY_NOUNS.has(lower) || PLACE_NOUNS.has(lower) || isPostWord(lower);
  return from === to && cap && !upper && !initial && !line.titled && lower.length > 2 && !called;
};

/** "St Mary's": the ending belongs to the name. */
const isSaints = (c: Candidate): boolean =>
  c.to === c.from + 1 && /^st\.?$/.test(c.line.words[c.from]!.lower) && c.line.words[c.to]!.possessive;

const rangeOf = (c: Candidate): Range => ({
  start: c.line.words[c.from]!.start,
  end: c.line.words[c.to]!.end,
});

/** "9 Acorn Lane": the number before a street's name, which belongs to the address. */
function houseNumber({ line, from, to }: Candidate): Word | null {
  const number = line.words[from - 1];
  const street = from < to && PLACE_NOUNS.has(line.words[to]!.lower) && line.words[from]!.gap === ' ';
  return street && number && /^\d{1,5}[A-Za-z]?$/.test(number.text) ? number : null;
}

/** "the state Department of Kites": the small word before a body's name that says at which level it governs. */
function levelOf({ line, from }: Candidate): Word | null {
  const [the, level] = [line.words[from - 2], line.words[from - 1]];
  const is = the?.lower === 'the' && level?.gap === ' ' && line.words[from]!.gap === ' ';
  return is && /^(?:state|federal|county|city|national|provincial)$/.test(level.text) ? level : null;
}

/** Where the letters after a name end: the full stop that shortens them is theirs, unless the sentence ends with it. */
function lettersEnd({ line, to, outerTo }: Candidate): number {
  const { end, text } = line.words[outerTo]!;
  const stop =
    outerTo > to &&
    /^(?:Esq|Jr|Sr|[^.\n]*\..*)$/.test(text) &&
    /^\.[,;)]/.test(line.doc.text.slice(end, end + 2));
  return stop ? end + 1 : end;
}

function foundAt(doc: Document, c: Candidate, name: string, verdict: Verdict): Found {
  const { words } = c.line;
  const titled = verdict.kind === 'person' && (c.outerFrom < c.from || c.outerTo > c.to);
  const level =
    verdict.kind === 'place' ? houseNumber(c) : verdict.kind === 'organisation' ? levelOf(c) : null;
  const state = verdict.kind === 'place' ? stateEnd(c) : null;
  return {
    doc,
    type: verdict.kind,
    name,
    start: words[c.from]!.start,
    end: endOf(c),
    titled: titled
      ? { start: words[c.outerFrom]!.start, end: peerageEnd(c) ?? lettersEnd(c) }
      : level !== null || state !== null
        ? { start: (level ?? words[c.from]!).start, end: state ?? endOf(c) }
        : null,
    form: 'name',
    weight: verdict.weight,
    rule: verdict.rule,
  };
}
