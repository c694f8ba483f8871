import { CITED_LAW, INSTRUMENT } from '../../../language/instrument-words.ts';
import type { DocumentKind } from '../../../model/document.ts';
import { isLetterhead } from '../../../text/letterhead.ts';
import { contentStems } from '../../../text/tokens.ts';
import { isColumnLabel } from '../column-label.ts';
import type { Run } from '../best-run.ts';
import type { Draft } from '../draft.ts';
import { type HeadSign, signAt } from '../head-signs.ts';
import { endsSentence, wordCount } from '../line-shape.ts';
import { toldIn } from '../told.ts';
import { LETTER_KIND } from './paper-lines.ts';
import { isParticular } from './particulars.ts';

/** A line at the head of a document: what it is by its words, and what it says of the text. */
export interface HeadLine {
  /** Its place among the head's lines, and among the document's. */
  readonly i: number;
  readonly at: number;
  readonly draft: Draft;
  readonly text: string;
  readonly sign: HeadSign;
  readonly words: number;
  /** How many of its different content stems stand in the text besides, in its first paragraphs, and how many it has. */
  readonly echo: number;
  readonly leadEcho: number;
  readonly stems: number;
  /** Looks like a headline: some words without a stop, no body's name, no column's. */
  readonly like: boolean;
  /** Names an instrument, as a paper's title does. */
  readonly named: boolean;
}

/** The lines at the head of a document, from its first to a few of its text, in order. */
export interface Head {
  readonly kind: DocumentKind;
  readonly lines: readonly HeadLine[];
  /** The place among the lines at which the text seems to begin. */
  readonly end: number;
}

export const above = ({ i }: HeadLine, { lines }: Head): HeadLine | undefined => lines[i - 1];
export const below = ({ i }: HeadLine, { lines }: Head): HeadLine | undefined => lines[i + 1];

/** A line of words above the text. */
export const inHead = (line: HeadLine | undefined, { end }: Head): boolean =>
  line?.sign === 'words' && line.i < end;

/** Who wrote it, or when: the lines right below a headline. */
export const isAuthorOrDate = (line: HeadLine | undefined): boolean =>
  line !== undefined && /^(?:byline|name|date)$/.test(line.sign);

/** The text's own first lines may be its headline, set as a sentence or a question. */
const LOOK_AHEAD = 3;
/** No headline is as long as this; what follows it is text. */
const MOST_WORDS = 40;
/** Paragraphs that open a text: a headline tells what they tell. */
const LEAD = 4;
/** No more lines above a text are read: a site's menu may be as long as it likes. */
const MOST_LINES = 40;

/**
 * The head of a document.
 *
 * @param drafts the whole document
 * @param run where its text seems to be
 */
export function headOf(drafts: readonly Draft[], kind: DocumentKind, run: Run): Head {
  const { to } = run;
  const from = textFrom(drafts, run);
  let last = from;
  while (last < Math.min(from + LOOK_AHEAD, to - 1) && wordCount(drafts[last]!.text) <= MOST_WORDS) last++;
  // A paper with clauses bears its title on top; an article's stands near its text.
  const paper = drafts[from]?.path != null;
  const start = paper ? 0 : Math.max(0, from - MOST_LINES);
  const end = paper ? Math.min(from, MOST_LINES) : from;
  const told = toldIn(drafts.slice(from, to));
  const lead = toldIn(
    drafts
      .slice(from, to)
      .filter(({ text }) => wordCount(text) >= 8)
      .slice(0, LEAD),
  );
  const lines = drafts.slice(start, paper ? end : last).map((draft, i): HeadLine => {
    const { text } = draft;
    const at = start + i;
    const sign = signAt(drafts, at, kind);
    const stems = [...new Set(contentStems(text.slice(0, 400)))];
    // A line of the text has its own words.
    const own = at >= from ? 1 : 0;
    const words = wordCount(text);
    return {
      i,
      at,
      draft,
      text,
      sign,
      words,
      echo: stems.filter((stem) => (told.get(stem) ?? 0) > own).length,
      leadEcho: stems.filter((stem) => (lead.get(stem) ?? 0) > own).length,
      stems: stems.length,
      like:
        sign === 'words' &&
        words >= 4 &&
        words <= 30 &&
        !/[.:;,]["”’']?$/.test(text) &&
        !/^\p{Ll}(?!\p{Lu})/u.test(text) &&
        !isLetterhead(text) &&
        !isColumnLabel(text),
      named: (INSTRUMENT.test(text.replace(CITED_LAW, '')) || LETTER_KIND.test(text)) && !isParticular(text),
    };
  });
  return { kind, lines, end: end - start };
}

/** Where the text begins: a letter's with its first sentence below its greeting, however short its paragraphs are. */
function textFrom(drafts: readonly Draft[], { from }: Run): number {
  const greeting = drafts.slice(0, from).findIndex(({ text }) => GREETS.test(text));
  if (greeting < 0) return from;
  const first = drafts.findIndex(({ text }, i) => i > greeting && wordCount(text) >= 8 && endsSentence(text));
  return first < 0 ? from : Math.min(first, from);
}
const GREETS = /^dear [^.!?:]{2,60}[,:]?$/i;
