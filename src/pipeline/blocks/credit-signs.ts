import { isWord } from '../../language/dictionary.ts';
import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { BY, NEWS_POST, OUTLET_WORD } from '../../language/newsroom-words.ts';
import { isDateLine } from './date-line.ts';
import { endsSentence, wordCount } from './line-shape.ts';

const AFTER_BY =
  /^(?=[\p{Lu}@])[\p{L}\p{M}’'.@ -]{2,60}(?:[,|•·–—(/]|\bon\b|\bat\b|\bfor\b|\bin\b|’\d\d|'\d\d|$)/u;

/** What parts the author, the outlet and the date where they share one line: "Jane Smith · Holm Gazette · Posted: 3 May 2019". */
const CREDIT_PARTS = /\s+[|·•–—/]\s+|\s{2,}/;

/** Two to four capitalised words, as a name stands on a line of its own; initials and particles allowed. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu}\.)(?:[ -](?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}\.|de|van|von|der|del|la|al|bin|ap|ó)){0,3} \p{Lu}[\p{L}\p{M}’'-]+`;
const BARE_NAME = new RegExp(`^${NAME}(?:(?:, | and | & |, and )${NAME})*$`, 'u');

/** Who made a programme: "Reporter: Jane Smith", "Producers: Jane Smith and Ed Lee". */
const MADE_BY =
  /^(?:executive |series |assistant )?(?:reporter|presenter|producer|host|narrator|correspondent|writer|editor|photographer|researcher|director|camera|sound)s? ?: /i;

/** Who writes in a newsletter: "From the chair: Jane Smith". */
const FROM =
  /^(?:(?:a )?(?:word|note|message|letter|few words) )?from (?:the|our|your) (?:\p{L}+[ -])?(?:chair\p{L}*|president|prez|editor|secretary|treasurer|director|chief executive|captain|vicar|rector|head(?:teacher)?|convenor|convener|mayor|leader|organiser|organizer)(?:['’]s (?:desk|pen|corner))?(?: ?[:–—-]|,) /iu;

/** "Jane Smith reports", "Ed Lee reporting". */
const REPORTS = /,? (?:reports?|reporting|writes|reports? from \p{Lu}\p{L}+)[.:]?$/u;

/** "Jane Smith at Holm Park", "Ed Lee in Port Ada": a reporter and where the report is from. */
const SENT = new RegExp(
  `^(${NAME}),? (?:at|in) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of|the|upon)){0,3}$`,
  'u',
);
const isSent = (text: string): boolean => {
  const name = text.length < 70 ? SENT.exec(text)?.[1] : undefined;
  return name !== undefined && isGivenName(name.split(' ')[0]!.toLowerCase()) && !isDisplay(name);
};

/** Whose words they are, as it stands under the headline of a union's or a family's page: "Statement by Ann Lee, regional secretary". */
const OWN_WORDS =
  /^(?:an? |the )?(?:(?:personal|short|further|open|full) )?(?:statement|message|letter|report|account|speech|remarks|note|tribute) (?:by|from) /i;
const isOwnWords = (text: string): boolean => {
  if (text.length > 120 || !OWN_WORDS.test(text)) return false;
  const [name = ''] = text.replace(OWN_WORDS, '').split(',');
  return BARE_NAME.test(name) && isGivenName(name.split(' ')[0]!.toLowerCase()) && !isDisplay(name);
};

export const isByline = (text: string): boolean =>
  isOwnWords(text) ||
  isCredited(text) ||
  isSent(text) ||
  (text.length < 80 && FROM.test(text) && BARE_NAME.test(text.replace(FROM, ''))) ||
  (text.length < 80 && REPORTS.test(text) && BARE_NAME.test(text.replace(REPORTS, ''))) ||
  isSigned(text) ||
  (text.length < 120 && MADE_BY.test(text) && BARE_NAME.test(text.replace(MADE_BY, '')));
const isSigned = (text: string): boolean =>
  text.length < 120 && BY.test(text) && AFTER_BY.test(text.replace(BY, '')) && !endsSentence(text);
/** "by harbourcat7": who writes under another name. */
const HANDLE = /^by [\p{L}\d_.-]{3,30}$/iu;

/** A line that opens with a name and goes on, after a dot or a bar, to the day: author and date in one. */
function isCredited(text: string): boolean {
  if (text.length > 160) return false;
  const dated = /^(.{4,60}?), (.*\d(?: ?[ap]\.?m\.?)?)$/i.exec(text);
  if (dated && (BARE_NAME.test(dated[1]!) || HANDLE.test(dated[1]!)) && isDateLine(dated[2]!)) return true;
  const [first, ...others] = text.split(CREDIT_PARTS);
  if (first === undefined || others.length === 0) return false;
  // "Radio Holm | By Ann Lee": the outlet first; "3rd May | By Ann Lee | Chief reporter": the day.
  if (wordCount(first) <= 4 && others.length <= 2 && isSigned(others[0]!) && wordCount(others.at(-1)!) <= 4)
    return true;
  return (BARE_NAME.test(first) || isSigned(first)) && others.some((part) => isDateLine(part));
}

/** What an office is called, whatever stands before it: "Hon. Secretary", "Branch President". */
const OFFICE_ENDS =
  /\b(?:president|chair(?:man|woman|person)?|secretary|treasurer|director|editor|captain|convenor|convener|organi[sz]er|officer|leader|rector|vicar|warden|principal|head(?:teacher)?|mayor|superintendent|chief executive|ceo)$/i;

/** A name and the office that its bearer holds, as it stands between a bulletin's headline and its greeting: "Ann Lee, Hon. Secretary". */
export function isOfficeHolder(text: string): boolean {
  const [, name = '', office = ''] = /^([^,]{4,40}), ((?:[\p{L}.’'&-]+ ){0,3}[\p{L}’'-]+)$/u.exec(text) ?? [];
  return BARE_NAME.test(name) && isGivenName(name.split(' ')[0]!.toLowerCase()) && OFFICE_ENDS.test(office);
}

export const isBareName = (text: string): boolean =>
  text.length < 90 && BARE_NAME.test(text) && !isDisplay(text);

/**
 * A title set with capitals has the small words that no name has, "Over The Garden Wall", or three words of the
 * language and more that nobody is called by: "COUNCIL OPENS POOL".
 */
function isDisplay(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const small = words.some(
    (word) => word !== 'and' && word.length > 1 && (DETERMINERS.has(word) || PREPOSITIONS.has(word)),
  );
  const pieces = [text.toLowerCase(), ...text.toLowerCase().split(/, | and | & /)];
  return small || /[’']s\b/.test(text) || pieces.some(isOrdinary);
}

/** Three words of the language or more, none of them a given name. */
function isOrdinary(piece: string): boolean {
  const words = piece.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length >= 3 && words.every((word) => isWord(word) && !isGivenName(word));
}

/** The post is what the line ends in, but for the outlet or the field: "senior reporter", "Editor of the Post". */
const POST_ENDS = new RegExp(
  `${NEWS_POST.source}s?(?:$|,| (?:at|of|for|in|and|on|with) |\\s*[|·•–—(-])`,
  'i',
);

/** An outlet's own staff where a name would stand: "Radio Holm newsroom". */
const NEWSROOM = /^(?:\p{Lu}[\p{L}\d&’'.-]* ){1,4}(?:newsroom|news team|newsdesk|reporters?)$/u;

/** A name with a post on a newspaper, or the post alone: "Anna Smith, senior reporter", "Education correspondent". */
export const isPostLine = (text: string): boolean =>
  NEWSROOM.test(text) ||
  (text.length < 80 &&
    NEWS_POST.test(text) &&
    POST_ENDS.test(text) &&
    !/\bto the (?:editor|staff)\b|\bfor staff\b/i.test(text) &&
    // A paper may be called "The Correspondent", "THE HOLM REPORTER".
    !/^(?:The|THE) (?:\p{Lu}[\p{L}’'-]* ){0,3}\p{Lu}\p{L}+$/u.test(text) &&
    !endsSentence(text) &&
    wordCount(text) <= 9);

/** A short line in capitals of title case with a word that outlets carry in their names. */
export const isOutletLine = (text: string): boolean =>
  (text.length < 60 && FREQUENCY.test(text) && !endsSentence(text)) ||
  (text.length < 50 &&
    wordCount(text) <= 5 &&
    OUTLET_WORD.test(text) &&
    !endsSentence(text) &&
    /^\p{Lu}/u.test(text) &&
    !/ (?!(?:of|for|and|the|in|on|to|de|le|la) )\p{Ll}/u.test(text));
/** A station by where it is heard: "Holm FM 104.1", "97.3 FM". */
const FREQUENCY = /^\p{Lu}.*\b(?:FM|AM) ?\d{2,4}(?:\.\d)?\b|^\p{Lu}.*\b\d{2,3}\.\d ?(?:FM|AM)\b/u;
