import type { Document } from '../../model/document.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { WORK_NOUNS } from '../../language/documents.ts';
import type { Quotation } from './scan.ts';

/** What a rule sees of a quotation: its words, and the text on either side in the same paragraph. */
interface Marked {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly inner: Range;
  readonly document: Document;
}

interface Rule {
  readonly name: string;
  readonly because: string;
  readonly test: (marked: Marked) => boolean;
}

const WORK = [...WORK_NOUNS].join('|');
const AFTER_WORK = new RegExp(
  `\\b(?:${WORK})s?,?\\s*(?:\\(\\d{4}\\)\\s*)?[,:]?$|\\b(?:${WORK})s?\\s+(?:(?:is|was)\\s*)?(?:called|named)$`,
  'iu',
);
/** "on", "told Dock FM’s", "of the station’s", perhaps with whose programme it is. */
const ON_AIR =
  /(?:^|[\s(])(?:[Oo]n|(?:[Oo]n|told|of)\s(?:the\s)?\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3}\s?[’']s?)\s$/u;
const NAMING =
  /\b(?:titled|entitled|subtitled|headed|headlined|captioned|labell?ed|marked|nicknamed|codenamed|code-named|christened|renamed|known(?:\s+(?:locally|collectively|variously))?\s+as|so-called|the\s+(?:so-called|word|words|phrase|term|expression|form|letters|name|acronym|abbreviation|hashtag|heading|slogan))$/iu;
const DEFINING_AFTER =
  /^\s*(?:\([^)]*\)\s*)?(?:means|mean|includes?|has\s+the\s+(?:same\s+)?meaning|have\s+the\s+(?:same\s+)?meanings?|shall\s+mean|is\s+to\s+be\s+read|refers?\s+to|is\s+defined)\b/iu;
const DEFINING_BEFORE =
  /\(\s*(?:(?:(?:together|collectively|hereinafter|hereafter|referred\s+to|as|or|in\s+this\s+\p{L}+|the|an?|each|also|and|known|defined|called|jointly|both|our|its)\b|“[^”]*”|"[^"]*"|'[^']*'|‘[^’]*’),?\s*)*$/iu;

/** Ordered; the first that holds decides. Each is a use of marks that grammars of English keep apart from speech. */
const NOT_SPEECH: readonly Rule[] = [
  {
    name: 'defined-term',
    because: 'the document itself listed it as a term that it defines',
    test: ({ document, inner }) => document.terms.some((term) => overlaps(term.term, inner)),
  },
  {
    name: 'bracketed-term',
    because:
      'alone in brackets after a name, marks define a short form: the Water Authority ("the Authority")',
    test: ({ words, before, after }) =>
      /^[\s,.]*(?:\)|(?:and|or|and\s+each|together)\b)/u.test(after) &&
      DEFINING_BEFORE.test(before) &&
      words.split(/\s+/).length <= 10,
  },
  {
    name: 'interpretation',
    because: 'a word in marks followed by "means" or "includes" is being defined',
    test: ({ after }) => DEFINING_AFTER.test(after),
  },
  {
    name: 'named',
    because: 'after "entitled", "known as", "the word" marks show a name or a word, not what somebody said',
    test: ({ before }) => NAMING.test(before.trimEnd()),
  },
  {
    name: 'title-of-work',
    because: 'words in title case after a word for a work (a report, a film) are its title',
    test: ({ words, before }) => AFTER_WORK.test(before.trimEnd()) && isTitleCase(words),
  },
  {
    name: 'programme',
    because: 'a title after "on" or after whoever it was told on is a programme: on "Harbour Hour," she said',
    test: ({ words, before }) =>
      ON_AIR.test(before) && words.split(/\s+/).length >= 2 && isTitleCase(words.replace(/[.,]$/u, '')),
  },
  {
    name: 'called',
    because: 'after "called" or "dubbed" a capital begins a name; a remark begins with a small letter',
    test: ({ words, before }) =>
      /\b(?:called|named|dubbed|branded)$/iu.test(before.trimEnd()) && isTitleCase(words),
  },
  {
    name: 'nickname',
    because: 'a name in marks between a first name and a surname is a nickname: Mary "Molly" Smith',
    test: ({ words, before, after }) =>
      /(?:^|\s)\p{Lu}[\p{L}’'-]+\s$/u.test(before) &&
      /^\s\p{Lu}[\p{L}’'-]+/u.test(after) &&
      words.split(/\s+/).length <= 3 &&
      /^\p{Lu}[^.!?,]*$/u.test(words),
  },
];

/** Which rule says that a quotation is not speech, or null where it may be. */
export function notSpeech(document: Document, quotation: Quotation): Rule | null {
  const first = quotation.pieces[0];
  if (!first || quotation.pieces.length > 1) return null;
  const { block, outer, inner } = first;
  const marked: Marked = {
    words: document.text.slice(inner.start, inner.end),
    before: document.text.slice(Math.max(block.start, outer.start - 80), outer.start),
    after: document.text.slice(outer.end, Math.min(block.end, outer.end + 60)),
    inner,
    document,
  };
  return NOT_SPEECH.find((rule) => rule.test(marked)) ?? null;
}

const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|into|over|per|via|vs?|is|it|its)$/u;

/** Every word that carries meaning has a capital, and it does not end like a sentence: "A Better Way to Work". */
function isTitleCase(words: string): boolean {
  const list = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (list.length === 0 || /[.,]$/u.test(words)) return false;
  return list.every((word, i) => /^[^\p{L}]*\p{Lu}/u.test(word) || (i > 0 && SMALL.test(word)));
}
