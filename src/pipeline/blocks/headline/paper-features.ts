import { COVER_LINE } from '../../../language/instrument-words.ts';
import { isLetterhead } from '../../../text/letterhead.ts';
import type { Feature } from './feature.ts';
import { above, below, type Head, type HeadLine } from './head-lines.ts';
import {
  datedName,
  DOING,
  FIELD,
  isCapitals,
  isKindAlone,
  isLaw,
  isNumberedKind,
  NAMED_MATTER,
  OF_SITTING,
  OFFICE_OF,
  PART_HEADING,
  STATUTORY,
  SUBJECT,
} from './paper-lines.ts';
import { isParticular } from './particulars.ts';

/** What tells the title of an official paper from the other lines of its head. */
export const PAPER_FEATURES: readonly Feature[] = [
  { name: 'instrument', because: 'a paper is called by its kind', of: ({ named }) => named },
  {
    name: 'instrument in capitals',
    because: 'so titles are set',
    of: ({ named, text }) => named && (isCapitals(text) || STATUTORY.test(text) || OF_SITTING.test(text)),
  },
  {
    name: 'first instrument',
    because: 'further down others are cited',
    of: ({ named, i }, { lines }) => named && !lines.slice(0, i).some((line) => line.named),
  },
  {
    name: 'kind alone',
    because: 'says nothing of what it is about',
    of: ({ text }) => isKindAlone(text),
  },
  {
    name: 'kind alone over a matter',
    because: 'what it is about is said below it',
    of: (line, head) => isKindAlone(line.text) && saysMore(line, head),
  },
  {
    name: 'kind alone beside a matter',
    because: 'the matter, or the subject of a memorandum, is named in the same head',
    of: ({ text }, { lines }) =>
      isKindAlone(text) && lines.some((line) => NAMED_MATTER.test(line.text) || SUBJECT.test(line.text)),
  },
  {
    name: 'statement on',
    because: 'a body heads its statement by what it is about',
    of: ({ text }) => STATEMENT_ON.test(text),
  },
  {
    name: 'numbered kind',
    because: 'says nothing of what it is about',
    of: ({ text }) => isNumberedKind(text),
  },
  {
    name: 'below a kind alone',
    because: 'there it is said what it is about',
    of: (line, head) => isKindAlone(nameOver(line, head)),
  },
  {
    name: 'below a numbered kind',
    because: 'there it is said what it is about',
    of: (line, head) => isNumberedKind(nameOver(line, head)),
  },
  {
    name: 'body on top',
    because: 'is the letterhead, though nothing be a title below it',
    of: ({ at, text, named }) => at === 0 && !named && isLetterhead(text),
  },
  {
    name: 'dated name',
    because: 'gives its kind and its day on one line',
    of: ({ text }) => datedName(text) !== null,
  },
  { name: 'doing', because: 'says what is done to something', of: ({ text }) => DOING.test(text) },
  { name: 'law', because: 'a paper is made under it', of: ({ text }) => isLaw(text) },
  {
    name: 'cover',
    because: 'stands beside the title: to whom it goes, what part it is',
    of: ({ text }) => COVER_LINE.test(text) || PART_HEADING.test(text),
  },
  {
    name: 'particular',
    because: 'gives its parties, its number, its day',
    of: (line, head) =>
      (isParticular(line.text) && !NAMED_MATTER.test(line.text)) ||
      isParty(line, head) ||
      isOneOfFields(line, head),
  },
  {
    name: 'office',
    because: 'is named by its field, with an instrument’s words',
    of: ({ text }) => OFFICE_OF.test(text),
  },
  { name: 'paragraph', because: 'a sentence of the paper’s text', of: ({ draft }) => draft.role === 'body' },
  {
    name: 'below a paragraph',
    because: 'the text has begun',
    of: ({ i }, { lines }) =>
      lines.slice(0, i).some(({ draft }) => draft.role === 'body' && !/^dear\b/i.test(draft.text)),
  },
];

/** What stands by itself between the parties of a case, or above them. */
const JOINS_PARTIES =
  /^[-–—]?\s*(?:and|v\.?|vs\.?|versus|(?:and )?between:?)(?: ?[-–—])?(?: {2,}\S.{0,60})?$|\bbetween:?$/i;
const isParty = (line: HeadLine, head: Head): boolean =>
  !line.named && [above(line, head), below(line, head)].some((near) => JOINS_PARTIES.test(near?.text ?? ''));

/** A field between two others, which says of the case what its name says: "Objector: a parent". */
const isOneOfFields = ({ i, text }: HeadLine, { lines }: Head): boolean =>
  !SUBJECT.test(text) &&
  FIELD.test(text) &&
  [lines.slice(Math.max(0, i - 2), i), lines.slice(i + 1, i + 3)].every((side) =>
    side.some((near) => FIELD.test(near.text)),
  );

const STATEMENT_ON =
  /^(?:(?:\p{L}+ ){0,2}statement|update|notice|response|response to|apology|correction) (?:on|re|about|regarding|concerning|following|in (?:response|relation) to|to|of)\b:? \S+ \S/iu;

/** Whether a line of the head below another says more than particulars do. */
const saysMore = ({ i }: HeadLine, { lines, end }: Head): boolean =>
  lines
    .slice(i + 1, end)
    .some(({ text, sign, words }) => sign === 'words' && words >= 3 && !isParticular(text) && !isLaw(text));

/** The line above, but for the paper's particulars. */
function nameOver(line: HeadLine, { lines }: Head): string {
  const over = lines
    .slice(0, line.i)
    .findLast(({ text, sign }) => sign !== 'date' && sign !== 'furniture' && !isParticular(text));
  return over?.text ?? '';
}
