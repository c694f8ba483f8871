import type { Block, Document } from '../../model/document.ts';
import { isWord } from '../../language/dictionary.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Range } from '../../model/span.ts';

/** A word of a block with what its spelling shows. Offsets count in the document's text. */
export interface Word extends Range {
  readonly text: string;
  /** Lower case, without a full stop at its end. */
  readonly lower: string;
  /** It begins with a capital (or is a code such as A6733). */
  readonly cap: boolean;
  /** Two or more letters, all of them capitals. */
  readonly upper: boolean;
  /** It opens a sentence, a quotation or a list item, where a capital shows nothing. */
  readonly initial: boolean;
  /** A possessive ’s (or ’ after s) follows. */
  readonly possessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A block's words. `shouting` where nearly all of its letters are capitals; `titled` where nearly every word has one. */
export interface Line {
  readonly doc: Document;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly shouting: boolean;
  readonly titled: boolean;
}

const WORD = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    // "Pr Eng", "Pr Sci Nat": letters of two words after a name.
    String.raw`Pr\.? (?:Eng|Tech|Arch|Sci)(?: (?:Eng|Nat))?(?!\p{L})`,
    String.raw`(?:Mrs?|Ms|Dr|Prof|St|Rev|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Mt|Ft|Hon|Maj|Cmdr|Adm|Brig|Lieut|Cpl|Pte|Insp|Det|Cllr|Coun|Ald|Supt|Ven|Revd|Messrs|Mme|No)\.`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    '&',
  ].join('|'),
  'gu',
);
const POSSESSIVE = /[’'][sS]$/;
/** After these a capital is only the beginning of a sentence. */
const OPENS = /(?:^|[.!?:]["”’')\]]*\s+|["“‘([•«|]|\s['–—-]\s*|\n)$/;

/** A line of an official paper that says what somebody is called in it, which no title does. */
const DEFINES = /\(\s*(?:the )?["“'‘][^()]{2,60}["”'’]\s*\)/;

/** Five names or more of three words at most with commas between: where every word has a capital it is a list, and no title. */
const LIST = /(?:(?:^|: |, )(?:\p{Lu}\S* ){0,2}\p{Lu}[^\s,]*(?=,|$)){5}/u;

/** "To: Acmex Ltd, Tarn House, Kentford", "of 3 Quay Road, Kentford", "KENT COUNTY; and ANN BROOK": who a paper is for or between; a party’s line ends in a comma, and no headline does. */
const PARTICULARS = /^(?:[\p{L}\d ()]{2,50}: |of |[–—] )\S.*, |;|,$/u;

/** "York-listed", "NBA-leading", "Asia-wide": an adjective that begins with a name. */
const isCompound = (text: string): boolean => {
  const last = /-(\p{Ll}+)$/u.exec(text)?.[1];
  return (
    last !== undefined &&
    (/^(?:based|born|bound|built|era|free|held|led|made|only|owned|run|style|type|wide|like)$/.test(last) ||
      (/(?:ed|ing)$/.test(last) && isWord(last)))
  );
};

/** "7.2 Neither Party", "(b) The Trust": the label of a clause comes before its first word. */
const isAfterLabel = ({ label, text, start }: Block, at: number): boolean =>
  label !== null && at - start < 10 && /^\s*\(?[\p{L}\d.]{1,6}\)?[.)]?\s+$/u.test(text.slice(0, at - start));

/** The words of one block, with `starts` the offsets at which its sentences begin. */
export function wordsOf(doc: Document, block: Block, starts: ReadonlySet<number>): Line {
  const words: Word[] = [];
  let before = block.start;
  for (const match of block.text.matchAll(WORD)) {
    const start = block.start + match.index;
    const whole = match[0];
    const possessive = POSSESSIVE.test(whole);
    const text = possessive ? whole.replace(POSSESSIVE, '') : whole;
    const end = start + text.length;
    const gap = doc.text.slice(before, start);
    const after = doc.text.slice(end, end + 2);
    words.push({
      start,
      end,
      text,
      lower: text.toLowerCase().replace(/(?<=\p{L}{2})\.$/u, ''),
      cap: /^\p{Lu}/u.test(text) && !isCompound(text),
      upper: /^[\p{Lu}\p{N}&.]{2,}$/u.test(text) && /\p{Lu}/u.test(text),
      initial: words.length === 0 || starts.has(start) || OPENS.test(gap) || isAfterLabel(block, start),
      possessive: possessive || (/s$/i.test(text) && /^[’'](?![\p{L}\p{N}])/u.test(after)),
      gap,
    });
    before = start + whole.length;
  }
  const letters = block.text.replace(/[^\p{L}]/gu, '');
  const capitals = block.text.replace(/[^\p{Lu}]/gu, '');
  const long = words.filter((w) => w.lower.length > 3);
  return {
    doc,
    block,
    words,
    shouting: letters.length > 3 && capitals.length > letters.length * 0.75,
    titled:
      long.length >= 6 &&
      (block.role === 'heading' || !/[.;:]/.test(block.text)) &&
      !DEFINES.test(block.text) &&
      !LIST.test(block.text) &&
      !(doc.kind === 'official' && PARTICULARS.test(block.text)) &&
      long.filter((w) => w.cap).length > long.length * 0.8,
  };
}

/** The blocks of a document in which names are looked for, as words. */
export function linesOf(doc: Document): Line[] {
  const starts = new Set(doc.sentences.flatMap((s) => (s.parts ?? [s]).slice(0, 1).map((p) => p.start)));
  return doc.blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) => (block.parts ?? [block]).map((part) => wordsOf(doc, { ...block, ...part }, starts)));
}

/** A line in capitals as running text would print it, letter for letter, so that offsets hold: "SMITH" as "Smith". */
export function whispered(line: Line): Line {
  const words = line.words.map((word): Word => {
    const small = STOP_WORDS.has(word.lower) || /^(?:de|la|van|von|der)$/.test(word.lower);
    const text = small
      ? word.text.toLowerCase()
      : word.text.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
    return { ...word, text, cap: !small && word.cap, upper: false };
  });
  return { ...line, words };
}
