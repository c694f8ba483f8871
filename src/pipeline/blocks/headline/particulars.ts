import {
  AGENDA_ITEM,
  COURT_LINE,
  DATED_LINE,
  HEAD_FIELD,
  LETTER_LINE,
  OTHER_DATE,
  PARTY_LINE,
  RECITAL_LINE,
} from '../../../language/instrument-words.ts';
import { isLetterhead } from '../../../text/letterhead.ts';
import { SUBJECT } from './paper-lines.ts';

/** A line of a document's head that is about it and no name of it: its parties, its number, its dates, its court. */
export function isParticular(text: string): boolean {
  if (SUBJECT.test(text)) return false;
  if (SITTING.test(text) && isLetterhead(text.replace(SITTING, ''))) return true;
  return [
    AUTHOR,
    PARTY_LINE,
    LETTER_LINE,
    COURT_LINE,
    OTHER_DATE,
    DATED_LINE,
    HEAD_FIELD,
    AGENDA_ITEM,
    LEADS_ON,
    NUMBERED_FIELD,
    RECITAL_LINE,
    DEFINES,
    PARTY_AT_END,
    NUMBERED_PARTY,
    APPEARS,
    ADDRESSED,
    NAMES,
    BANNER,
  ].some((p) => p.test(text));
}

/** Who wrote it, or what goes on from the line above: "by Ann Lee", "an Inspector appointed by the Minister". */
const AUTHOR = /^(?:(?:[Pp]repared |[Ww]ritten |[Cc]ompiled )?[Bb]y \p{Lu}|\p{Ll})/u;

/** "License No. FT-1974-019", "Establishment number TW 034": a number of what the paper is about, and not its own. */
const NUMBERED_FIELD =
  /^(?:(?:licen[cs]e|permit|registration|establishment|facility|file|account|certificate|provider|operator|policy|docket|case|contract|company|charity|firm reference) )(?:no|number|nr|id|ref)\b(?:[.:]*\s)?(?:[^\s\d]*\d\S*|\S* \S[^\s\d]*\d\S*)$/i;

/** "Ada Water Group plc (“Ada” or “the Group”)": what a party is called from here on. */
const DEFINES =
  /\((?:the |each )?["“][^"”]{1,40}["”](?:,? (?:or|and) (?:the )?["“][^"”]{1,40}["”])*\)[,;:]?$/i;

/** "ADA CRICKET ASSOCIATION          ... Petitioner": a party with what it is in the case. */
const PARTY_AT_END =
  /\S(?: ?\.{2,} ?| ?…+ ?|\s{3,}| ?[-–—] ?)(?:(?:first|second|third|\d\w{2}) )?(?:petitioner|respondent|appellant|applicant|plaintiff|defendant|claimant|complainant|pursuer|defender)s?\b[\s().]*$/iu;

/** "Mr A. Lee and Holm Harbour Board (2)": one of several parties, a name with its number. */
const NUMBERED_PARTY =
  /^\p{Lu}[\p{L}.&’'-]*(?:,? (?:\p{Lu}[\p{L}.&’'-]*|of|the|and|for|in|on|t\/a|&)){1,12} \(\d\)$/u;

/** "To the Dean and Chapter of Holm", "A note for parents from the Headmaster": whom it goes to. */
const ADDRESSED =
  /^(?:[Tt]o (?:the|his|her|our) \p{Lu}[^.,:;!?]{2,80}|(?:An? |This )?(?:(?:open|short|brief|joint) )?(?:[Nn]ote|[Mm]essage|[Ww]ord|[Bb]riefing|[Uu]pdate|[Ii]nformation) (?:for|to) [^.:!?]{3,60} from (?:the|our|your|\p{Lu})[^.:!?]{2,80})$/u;

/** "Mr. A. Lee, Senior Advocate, for the Petitioner.": who appears for a party. */
const APPEARS =
  /(?:^(?:mr|mrs|ms|miss|dr)\b|\b(?:advocate|counsel|[kqs]c|solicitors?|attorneys?)\b).*\bfor (?:the )?(?:(?:first|second|third|\d\w{2}) )?(?:petitioner|respondent|appellant|applicant|plaintiff|defendant|claimant|complainant|state|crown|prosecution)s?\b.{0,50}$/i;

/** "Present: A. Lee", "Cllr M. Abe (Convener), Cllr S. Bai, Cllr D. Cat": who was there, or was not. */
const NAMES =
  /^(?:(?:also |members |officers )?(?:present|in attendance|attending|attended|absent|apologies)\b[^:]{0,25}:|(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|prof|professor|rev|sir|lord|lady|hon|judge)\b\.? [^,;:]{2,60}[,;] ?){2})/i;

/** What an office prints over notices that cost somebody something: "IMPORTANT – THIS COMMUNICATION AFFECTS YOUR PROPERTY". */
const BANNER = /^important ?[–—:-] ?this (?:communication|notice|letter|document)\b/i;

/** "This report is being sent to:", over a list of those to whom. */
const LEADS_ON = /\b(?:to|of|for|by|from|at|on|with|before|between) ?:$/i;

/** The day that a body sits, after its name: "Scrutiny Committee – 12 March 2020". */
const SITTING =
  /(?:,| ?[–—|:-]) ?(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|\p{L}+ \d{1,2}),? \d{4}(?:,? \d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)?$/iu;
