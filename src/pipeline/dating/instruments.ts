import type { Document } from '../../model/document.ts';
import { ACTS, INSTRUMENTS, TAKEN_UP } from '../../language/instruments.ts';
import { cameOut } from './came-out.ts';
import { stem, tokenise } from '../../text/tokens.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DatedText, ReadableSentence } from './reading.ts';

const ACT_STEMS: ReadonlySet<string> = new Set([...ACTS].map((verb) => stem(verb)));

/** An official document with a known date, prepared for being recognised in others. */
export interface Instrument {
  readonly text: DatedText;
  readonly day: string;
  /** The day on which it came out, where a report tells that it was another; null for none. */
  readonly out: string | null;
  /** All its words, folded, with a space at both ends. */
  readonly words: string;
  /** What it calls itself ("this direction"), the most frequent first. */
  readonly kinds: readonly string[];
  /** The same, with what lays nothing down: "this report". */
  readonly papers: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Its sentences that say something has been done or is done by it, by the stem of the act. */
  readonly acts: ReadonlyMap<string, readonly ReadableSentence[]>;
  /** The words of each text that is surely older, in the same form as `words`. */
  readonly older: readonly string[];
}

/** The official documents of the folder whose first possible day is known. */
export function instrumentsOf(texts: readonly DatedText[]): Instrument[] {
  const wordsOf = new Map(texts.filter((t) => t.published).map((t) => [t, folded(t.document.text)]));
  const found = texts.flatMap((text): Instrument[] => {
    const day = text.published?.earliest ?? null;
    if (text.document.kind !== 'official' || day === null) return [];
    const acts = new Map<string, ReadableSentence[]>();
    for (const s of text.sentences) {
      for (const act of doneIn(s.sentence.text)) acts.set(act, [...(acts.get(act) ?? []), s]);
    }
    return [
      {
        text,
        day,
        out: null,
        words: wordsOf.get(text) ?? '',
        older: texts.flatMap((t) =>
          t.published?.latest != null && t.published.latest < day ? (wordsOf.get(t) ?? []) : [],
        ),
        kinds: kindsOf(text.document.text, (kind) => INSTRUMENTS.has(kind)),
        papers: papersOf(text.document),
        names: new Set(text.sentences.flatMap((s) => [...s.names])),
        acts,
      },
    ];
  });
  return found.map((instrument) => ({ ...instrument, out: cameOut(instrument, texts) }));
}

/** The words of a text, folded, a space between them and at both ends. */
export function folded(text: string): string {
  return ` ${tokenise(text)
    .map((t) => t.norm)
    .join(' ')} `;
}

/** Stems of the acts that a sentence tells as done: "has (been) appointed", "appointed by", "hereby revokes". */
export function doneIn(sentence: string): string[] {
  const found: string[] = [];
  for (const m of sentence.matchAll(
    /\b(?:has|have|had)\s+(?:(?:now|also|today|been)\s+){0,2}(\p{L}+ed)\b|\bhereby\s+(\p{L}+)/giu,
  )) {
    const act = stem((m[1] ?? m[2] ?? '').toLowerCase());
    if (ACT_STEMS.has(act)) found.push(act);
  }
  return found;
}

/** "CONSENT ORDER", "The Holm Trust: inquiry report": a title, or its end, that says little more than what kind of paper it heads. */
const SHORT_NAME = /^(?:[^:–—]{1,80}(?::| [–—]) )?(?:\p{L}+ ){0,3}(\p{L}+)$/u;

/** "Report into the fire", "Regulation 28: Report to prevent deaths", "Statutory direction to": a title that opens with its kind. */
const NAMED_FIRST =
  /^(?:[^:]{1,40}: )?(?:\p{L}+ ){0,2}?(\p{L}+) (?:of|on|into|to|under|for|in|by|between)\b/iu;

/** What others may call a document: the kinds of paper that it calls itself, and the one that its title opens with or ends in. */
function papersOf({ text, title }: Document): string[] {
  const isKind = (kind: string): boolean => INSTRUMENTS.has(kind) || TAKEN_UP.has(kind);
  const [, first = ''] = NAMED_FIRST.exec(title ?? '') ?? [];
  const [, last = ''] = SHORT_NAME.exec(title ?? '') ?? [];
  const named = [first, last].map((word) => word.toLowerCase()).filter(isKind);
  return [...new Set([...kindsOf(text, isKind), ...named])];
}

/** The kinds of paper that a text calls itself, by how often. */
function kindsOf(text: string, isKind: (word: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const m of text.matchAll(/\bthis (\p{L}+)/giu)) {
    const kind = (m[1] ?? '').toLowerCase();
    if (isKind(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
}

/** How a reason speaks of a paper: "the order of 9 March 2016". */
export function called({ text, day, kinds }: Instrument): string {
  const { published, title, label } = text.document;
  const on =
    published.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(published.edtf) ? ` of ${dayInWords(day)}` : '';
  return `the ${kinds[0] ?? `document “${title ?? label}”`}${on}`;
}
