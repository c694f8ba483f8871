import { DATED_LINE, OTHER_DATE } from '../../language/instrument-words.ts';
import type { Block, Document, Publication } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { WrittenDay } from '../../time/written-day.ts';
import { writtenDays } from '../../time/written-day.ts';

/** One place in which a document may say when it appeared, and how that is told to a reader. */
interface Place {
  readonly reason: string;
  readonly blocks: (document: Document) => readonly Block[];
  /** How far into the block the date may stand. */
  readonly within: number;
  /** Words after which the date is looked for, where they stand in the block. */
  readonly after?: RegExp;
}

/** "First published 3 May 2021. Last edited 9 May 2021": the first is the day. */
const PUBLISHED =
  /\b(?:first |originally )?(?:published|posted|issued)(?: online)?(?: on| at)?:?\s+(?!by\b|before\b|no\b|not\b|within\b)(?=[\p{L},. ]{0,14}\d)/iu;

/** A clause that says when the text itself was made: "… on 3 May 2020, the date of its issuance". */
const ISSUED = new RegExp(
  [
    String.raw`\d{4}, (?:being )?the (?:date|day) (?:of|on which) (?:its|this|the|it)\b.{0,25}?\b(?:issu(?:e|ance)|entry|making|signature|publication|signed|issued|made)`,
    String.raw`^.{0,20}\b(?:this|an?) (?:[\p{L}-]+ ){0,3}?(?:order|decision|notice|direction|directive|determination|ruling|judgment|decree|award|permit|licen[cs]e|consent|certificate|authori[sz]ation|report|letter|statement|agreement|amendment|addendum|supplement|variation|lease|deed|undertaking|memorandum|contract|covenant|charter|declaration|resolution|proclamation|instrument|transfer|assignment|guarantee|bond|warrant|settlement|treaty|protocol|convention)(?: \([^)]{1,40}\))? (?:is |was |has been )?(?:hereby )?(?:made|issued|given|entered|dated|signed|published|executed|concluded)(?: and (?:entered|executed|delivered|published))?(?: into)?(?: (?:by and )?between .{3,200}?)? (?:as of |as at )?(?:on|this|the|as of|at)\b`,
  ].join('|'),
  'iu',
);
const UPDATE = /^(?:last )?(?:updated|modified|last update)/i;
const isText = (b: Block): boolean => b.role === 'body' || b.role === 'clause';
/** "HARROW FALLS, Nov. 14, 2019 — …", "Geneva, 3 May 2020: …": a place, a date, a dash or a colon. */
const NEWS_DATELINE = new RegExp(
  [
    String.raw`^[\p{Lu}][\p{Lu}\p{L} .,'’-]{1,60}?[,(]\s*[^—–]{4,30}?\)?\s*(?:[—–]|--|-\s)`,
    String.raw`^(?:\p{Lu}[\p{L}.’'-]*(?:,? |, )){1,4}(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}+\.?|\p{Lu}\p{Ll}+\.? \d{1,2},) \d{4}:\s`,
  ].join('|'),
  'u',
);

/** Lines of an official document's head and foot that may date it, and not something else. */
const isHead = (b: Block): boolean =>
  (b.part === 'title' || b.role === 'heading' || b.role === 'byline') && !isText(b) && b.text.length < 120;

const [NAMED, TIMED] = [
  /^(?:by\s+)?(?:\p{Lu}[\p{L}.'’ -]{2,40}[,|·•–—-]\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?$/iu,
  /^[\s,|·•]*(?:(?:at\s+)?\d{1,2}[:.]?\d{2}\s*(?:[ap]\.?m\.?|[A-Z]{3,4}|hrs)?)?\s*$/i,
];

const CLOCK = /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|hrs)|\d{4}\s?hrs/i;

/** "A. Name, 12.02.19", "01-16-09 1842CST": a day, at most a name before it and a time after it. */
function isDateAlone(text: string, monthFirst: boolean): boolean {
  const [day, ...more] = writtenDays(text, monthFirst);
  if (day === undefined || more.length > 0 || day.edtf.length !== 10) return false;
  return NAMED.test(text.slice(0, day.start)) && TIMED.test(text.slice(day.end));
}

/** Where a stated day of publication is looked for, the surest first. */
const PLACES: readonly Place[] = [
  {
    reason: 'A line says when it was published.',
    blocks: ({ blocks, kind }) =>
      upToText(blocks, STANDFIRSTS).filter(
        (b) => (kind === 'news' || !isText(b)) && b.text.length < 160 && PUBLISHED.test(b.text),
      ),
    within: 160,
    after: PUBLISHED,
  },
  {
    reason: 'A line above the text gives its date.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'dateline' && !UPDATE.test(b.text)),
    within: 120,
  },
  {
    reason: 'The line that dates the instrument.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.filter((b) => !isText(b) && b.role !== 'furniture' && DATED_LINE.test(b.text))
        : [],
    within: 80,
  },
  {
    reason: 'The byline gives the date.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'byline'),
    within: 160,
  },
  {
    reason: 'The text opens with place and date.',
    blocks: ({ blocks }) =>
      blocks
        .filter(isText)
        .slice(0, 3)
        .filter((b) => NEWS_DATELINE.test(b.text)),
    within: 70,
  },
  {
    reason: 'The head of the document gives the date.',
    blocks: ({ blocks, kind }) => (kind === 'official' ? headOf(blocks).filter(isHead) : []),
    within: 120,
  },
  {
    reason: 'The minutes say when the meeting was held.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.slice(0, 12).filter((b) => /^(?:held|meeting|minutes|proceedings)\b/i.test(b.text))
        : [],
    within: 140,
  },
  {
    reason: 'A date stands with the signatures.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'signature' && b.text.length < 80),
    within: 80,
  },
  {
    reason: 'The text says when it was issued.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => isText(b) && ISSUED.test(b.text)) : [],
    within: 300,
  },
  {
    reason: 'A line of its own above the text gives the date.',
    blocks: ({ blocks, english }) =>
      headOf(blocks).filter((b) => b.role === 'furniture' && isDateAlone(b.text, english === 'american')),
    within: 80,
  },
  {
    reason: 'A line of its own below the text gives day and hour.',
    blocks: ({ blocks, english }) =>
      blocks
        .slice(blocks.findLastIndex(isText) + 1)
        .slice(0, 1)
        .filter((b) => CLOCK.test(b.text) && isDateAlone(b.text, english === 'american')),
    within: 80,
  },
  {
    reason: 'The page gives only the day of its last change.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'dateline'),
    within: 120,
  },
];

interface Dated {
  readonly block: Block;
  readonly day: WrittenDay;
}

function latest(first: Dated, dated: readonly Dated[]): Dated {
  return dated
    .filter(({ block }) => block.role === 'signature')
    .reduce((last, next) => (next.day.edtf > last.day.edtf ? next : last), first);
}

/** How many paragraphs may stand above the line that says who wrote it and when: a standfirst, a summary. */
const STANDFIRSTS = 2;

/** The blocks above the first paragraph. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  return upToText(blocks, 0);
}

/** The blocks above the paragraph after so many others. */
function upToText(blocks: readonly Block[], others: number): readonly Block[] {
  const at = blocks.filter(isText)[others];
  return at === undefined ? blocks : blocks.slice(0, blocks.indexOf(at));
}

/** The day of publication that a document states, with the words that say so; `edtf` null where it states none. */
export function statedPublication(document: Document): Publication {
  const { markup } = document;
  if (markup?.published !== undefined) {
    const day = writtenDays(markup.published, document.english === 'american')[0]?.edtf;
    if (day !== undefined) {
      return {
        edtf: day,
        basis: 'stated',
        evidence: [],
        reason: 'The file’s own description gives the date.',
        best: null,
      };
    }
  }
  for (const { reason, blocks, within, after } of PLACES) {
    const dated = blocks(document)
      .filter(({ text }) => !OTHER_DATE.test(text))
      .flatMap((block) => {
        const from = after === undefined ? 0 : (after.exec(block.text)?.index ?? 0);
        const day = writtenDays(block.text.slice(from, within), document.english === 'american')[0];
        return day ? [{ block, day: { ...day, start: day.start + from, end: day.end + from } }] : [];
      });
    const first = dated[0];
    if (first) {
      // What several parties sign is made when the last of them does.
      const { block, day } = first.block.role === 'signature' ? latest(first, dated) : first;
      const evidence = [spanOf(document.id, document.text, block.start + day.start, block.start + day.end)];
      const order = day.ambiguous
        ? ` It is read ${document.english === 'american' ? 'month first, as American English does' : 'day first'}.`
        : '';
      return { edtf: day.edtf, basis: 'stated', evidence, reason: reason + order, best: null };
    }
  }
  return {
    edtf: null,
    basis: 'inferred',
    evidence: [],
    reason: 'The document does not say when it appeared.',
    best: null,
  };
}
