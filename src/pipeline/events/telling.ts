import type { DateMention } from '../../model/date.ts';
import type { Block, Document, Sentence } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { TaggedWord } from '../../text/tagged.ts';
import { tagSentence, tagWords } from '../../text/tagged.ts';
import { type Clause, clausesOf } from '../../text/clauses.ts';

/** A sentence taken apart once, for all the dates in it. Offsets are the document's. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly block: Block | null;
  readonly words: readonly TaggedWord[];
  readonly clauses: readonly Clause[];
  /** Stretches between quotation marks inside it. */
  readonly quoted: readonly Range[];
  /** All dates in it. */
  readonly dates: readonly Range[];
}

/** One place where a document dates something: the raw material of an event. */
export interface Telling {
  readonly document: Document;
  readonly date: DateMention;
  readonly read: ReadSentence;
  /** Index of the clause that holds the date, and of the clause that tells what happened. */
  readonly own: number;
  readonly core: number;
  /** For a list item without a verb ("(a) Friday 5 May;"): the sentence that introduces the list. */
  readonly leadIn: ReadSentence | null;
  /** The sentence before it in the same document, for what its pronouns stand for. */
  readonly previous: ReadSentence | null;
}

/** A list label or bullet at the head of a line: "- 3.", "(a)", "ii.", "[18]", "B3.", "Finding 3.", "•". */
const LABEL =
  /^(?:[-–•*·]\s*)?(?:[([]?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]\d{0,3}|[ivx]{1,5})[.)\]]\s+|\d{1,3}(?:\.\d{1,3})+\s+|(?:article|clause|condition|finding|item|paragraph|recommendation|rule|section|term)\s[a-z]?\d{1,3}(?:\.\d{1,3})*[.:)]\s+)?(?:[-–•*·]\s*)?/i;

/** Takes a sentence apart; a date's own words are never cut. */
export function readSentence(
  document: Document,
  sentence: Sentence,
  block: Block | null,
  dates: readonly Range[],
): ReadSentence {
  const label = LABEL.exec(sentence.text)?.[0].length ?? 0;
  const from = sentence.start + (label < sentence.text.length ? label : 0);
  const words =
    from === sentence.start ? tagSentence(sentence) : tagWords(document.text.slice(from, sentence.end), from);
  const insideDate = (at: number): boolean => dates.some((d) => d.start < at && at < d.end);
  const gap = (i: number): string => {
    const here = words[i]?.start ?? 0;
    return insideDate(here) ? ' ' : document.text.slice(words[i - 1]?.end ?? here, here);
  };
  const isDate = (i: number): boolean => {
    const word = words[i];
    return word !== undefined && dates.some((d) => word.start < d.end && d.start < word.end);
  };
  return {
    sentence,
    block,
    words,
    clauses: clausesOf(words, gap, isDate),
    quoted: quotedIn(sentence),
    dates,
  };
}

/** Where the words between quotation marks stand; an apostrophe inside a word opens nothing. */
function quotedIn(sentence: Sentence): Range[] {
  const found: Range[] = [];
  for (const m of sentence.text.matchAll(
    /“[^”]*”?|"[^"]*"?|(?<![\p{L}\p{N}])[‘'][^‘’']+(?:[’'](?=\p{L})[^‘’']*)*[’'](?!\p{L})/gu,
  )) {
    found.push({ start: sentence.start + m.index, end: sentence.start + m.index + m[0].length });
  }
  return found;
}

/** The telling of `date` in its sentence, or null where the sentence has no words. */
export function tellingOf(
  document: Document,
  date: DateMention,
  read: ReadSentence,
  around: Pick<Telling, 'leadIn' | 'previous'>,
): Telling | null {
  const { clauses, words } = read;
  const at = words.findIndex((w) => w.end > date.start);
  const own = clauses.findIndex((c) => c.from <= at && at < c.to);
  if (at < 0 || own < 0) return null;
  return { document, date, read, own, core: coreOf(read, own, date), ...around };
}

/**
 * Which clause tells what happened on a date: its own where that has a verb; the next main clause where it
 * only leads in ("Last winter, …"); the one before where it only follows ("…, beginning in May").
 */
function coreOf({ clauses, words }: ReadSentence, own: number, date: Range): number {
  const clause = clauses[own];
  if (!clause || clause.verb) return own;
  // "…, master of the college since 2014, said": the post began then; the saying did not.
  const opener = words.findLast((w) => w.end <= date.start);
  if (opener?.norm === 'since' && opener.start > (words[clause.from]?.start ?? 0)) return own;
  const main = (c: Clause): boolean => c.kind === 'main';
  if (clause.kind === 'lead') {
    const next = clauses.findIndex((c, i) => i > own && main(c));
    return next >= 0
      ? next
      : Math.max(
          own,
          clauses.findIndex((c, i) => i > own && c.verb !== null),
        );
  }
  const before = clauses.findLastIndex((c, i) => i < own && c.verb !== null);
  return before >= 0 ? before : own;
}

/** Whether the clause that tells it has its subject inside. */
export function subjectInside({ read, core }: Telling): boolean {
  const clause = read.clauses[core];
  return clause?.verb == null || clause.verb.from > clause.body;
}

const SAYING = /^(?:said|says|say|told|added|insisted|continued|wrote|tweeted)$/;

/** Whether the date is that of saying something: "she said on Monday", but not "she said it would open on Monday". */
export function isSpeech({ read, core, date }: Telling): boolean {
  const verb = read.clauses[core]?.verb;
  if (!verb || !SAYING.test(verb.main)) return false;
  const between = read.words.slice(verb.to).filter((w) => w.end <= date.start);
  return !between.some((w) => /^(?:past|present|base|copula|modal)$/.test(w.is));
}
