import { ACTS, INSTRUMENTS } from '../../language/instruments.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { stem, tokenise } from '../../text/tokens.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { type DatedText, type ReadableSentence, shared } from './reading.ts';

const ACT_STEMS: ReadonlySet<string> = new Set([...ACTS].map((verb) => stem(verb)));
/** Fewest words of a quotation that show where it comes from, in a sentence that names the paper and in one that does not. */
const NAMED_ENOUGH = 4;
const LONG_ENOUGH = 5;

/** An official document with a known date, prepared for being recognised in others. */
interface Instrument {
  readonly text: DatedText;
  readonly day: string;
  /** All its words, folded, with a space at both ends. */
  readonly words: string;
  /** What it calls itself ("this direction"), the most frequent first. */
  readonly kinds: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Its sentences that say something has been done or is done by it, by the stem of the act. */
  readonly acts: ReadonlyMap<string, readonly ReadableSentence[]>;
  /** The words of each text that is surely older, in the same form as `words`. */
  readonly older: readonly string[];
}

/** The official documents of the folder whose first possible day is known. */
export function instrumentsOf(texts: readonly DatedText[]): Instrument[] {
  const wordsOf = new Map(texts.filter((t) => t.published).map((t) => [t, folded(t.document.text)]));
  return texts.flatMap((text): Instrument[] => {
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
        words: wordsOf.get(text) ?? '',
        older: texts.flatMap((t) =>
          t.published?.latest != null && t.published.latest < day ? (wordsOf.get(t) ?? []) : [],
        ),
        kinds: kindsOf(text.document.text),
        names: new Set(text.sentences.flatMap((s) => [...s.names])),
        acts,
      },
    ];
  });
}

/**
 * A text that speaks of an official document of the folder, quotes it, or tells what it does as done, appeared
 * on its day or later.
 */
export function reportsInstrument(text: DatedText, instruments: readonly Instrument[]): DayBound[] {
  return instruments
    .filter((i) => i.text.document.id !== text.document.id)
    .flatMap((instrument) => {
      const found = quotes(text, instrument) ?? speaksOf(text, instrument) ?? tellsAct(text, instrument);
      return found
        ? [{ kind: 'not-before', doc: text.document.id, day: instrument.day, ...found } satisfies DayBound]
        : [];
    });
}

interface Found {
  readonly evidence: readonly Span[];
  readonly because: string;
}

/**
 * A sentence between quotation marks that stands in the instrument and in no older text: four words where the
 * paragraph names its kind of paper, five where it does not.
 */
function quotes({ document, passages }: DatedText, instrument: Instrument): Found | null {
  for (const { text, quoted } of passages) {
    const least = names(text, instrument) ? NAMED_ENOUGH : LONG_ENOUGH;
    for (const q of quoted) {
      const words = folded(document.text.slice(q.start, q.end));
      if (words.trim().split(' ').length < least || !instrument.words.includes(words)) continue;
      if (instrument.older.some((older) => older.includes(words))) continue;
      return {
        evidence: [spanOf(document.id, document.text, q.start, q.end)],
        because: `it quotes ${called(instrument)}`,
      };
    }
  }
  return null;
}

/** The words of a text, folded, a space between them and at both ends. */
function folded(text: string): string {
  return ` ${tokenise(text)
    .map((t) => t.norm)
    .join(' ')} `;
}

/** "a direction from the Secretary of State": the kind of paper, and at least two names that stand in it. */
function speaksOf({ document, sentences }: DatedText, instrument: Instrument): Found | null {
  for (const { sentence, names: here } of sentences) {
    const kind = names(sentence.text, instrument);
    if (!kind || shared(here, instrument.names).length < 3) continue;
    const start = sentence.start + kind.index;
    return {
      evidence: [spanOf(document.id, document.text, start, Math.min(sentence.end, start + 80))],
      because: `it speaks of ${called(instrument)}`,
    };
  }
  return null;
}

/** "has been appointed" here, "has appointed" there, of the same names and things. */
function tellsAct({ sentences }: DatedText, instrument: Instrument): Found | null {
  for (const { sentence, names: here, stems } of sentences) {
    for (const act of doneIn(sentence.text)) {
      const same = (instrument.acts.get(act) ?? []).find(
        (s) =>
          shared(s.names, here).length > 0 && shared(s.stems, stems).filter((w) => w !== act).length >= 2,
      );
      if (!same) continue;
      return {
        evidence: [sentence, same.sentence].map(({ doc, start, end, text }) => ({ doc, start, end, text })),
        because: `it tells as done what is done by ${called(instrument)}`,
      };
    }
  }
  return null;
}

function names(sentence: string, { kinds }: Instrument): RegExpExecArray | null {
  if (kinds.length === 0) return null;
  return new RegExp(
    `\\b(?:an?|the|its|his|her|their)\\s+(?:[\\w’'-]+\\s){0,2}(?:${kinds.join('|')})\\b`,
    'i',
  ).exec(sentence);
}

/** Stems of the acts that a sentence tells as done: "has (been) appointed", "appointed by", "hereby revokes". */
function doneIn(sentence: string): string[] {
  const found: string[] = [];
  for (const m of sentence.matchAll(
    /\b(?:has|have|had)\s+(?:(?:now|also|today|been)\s+){0,2}(\p{L}+ed)\b|\bhereby\s+(\p{L}+)/giu,
  )) {
    const act = stem((m[1] ?? m[2] ?? '').toLowerCase());
    if (ACT_STEMS.has(act)) found.push(act);
  }
  return found;
}

function called({ text, day, kinds }: Instrument): string {
  const { published, title, label } = text.document;
  const on =
    published.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(published.edtf) ? ` of ${dayInWords(day)}` : '';
  return `the ${kinds[0] ?? `document “${title ?? label}”`}${on}`;
}

/** The kinds of paper that a text calls itself, by how often. */
function kindsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const m of text.matchAll(/\bthis (\p{L}+)/giu)) {
    const kind = (m[1] ?? '').toLowerCase();
    if (INSTRUMENTS.has(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
}
