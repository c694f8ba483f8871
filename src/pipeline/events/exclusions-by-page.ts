import { SITTING } from '../../language/sittings.ts';
import type { Exclusion } from './exclusion.ts';

/** What a paper says of itself: its corrections, its post-box, its pictures. */
export const BY_PAGE: readonly Exclusion[] = [
  {
    name: 'edited',
    because: 'that a page was changed on some day tells of the page',
    test: ({ read }) =>
      /\b(?:last (?:edited|updated|modified|reviewed)\b|(?:content|page|information) (?:is )?current (?:as of|to)\b|(?:this|the) (?:story|article|page|post|piece|report) (?:was|has been) (?:updated|corrected|amended|edited|clarified)\b|this (?:story|article|page|post|piece) (?:was|has been) (?:first|originally) (?:published|posted|printed)\b|(?:a|another) version of (?:this|the) (?:story|article|piece|column|report)\b)/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'sitting',
    because: '“The meeting closed at 9.50 pm” is how minutes end, and nothing of what they tell',
    test: ({ document, date, read }) =>
      document.kind === 'official' &&
      date.rule === 'clock' &&
      SITTING.test(document.text.slice(read.sentence.start, date.start)),
  },
  {
    name: 'correction',
    because: 'what a paper got wrong on some day tells of the paper',
    test: ({ document, read }) =>
      document.kind === 'news' &&
      /^\W*(?:corrections?|clarifications?)\b|\b(?:misspell?ed|misspelt|misstated|misidentified|misreported|(?:incorrectly|wrongly|mistakenly) (?:stated|reported|said|gave|named|identified))\b/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'post-box',
    because: '"write to the Editor by noon on Tuesday" is said to readers',
    test: ({ read }) =>
      /^\W*(?:please )?(?:write to (?:us|the editor)|e-?mail (?:us|your)|send (?:us )?your (?:letters?|views?|news|photo(?:graph)?s)|letters (?:to|for) (?:us|the editor|publication))\b/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'offer',
    because: '"Subscribe before 30 June and save 15%", "Make a gift today" advertise to readers',
    test: ({ read, document }) =>
      document.kind === 'news' &&
      /^\W*(?:(?:join|subscribe|sign up|register|book|buy|order|shop|renew)\b[^.]{0,60}\b(?:save|get|enjoy|receive)\b|(?:make a gift|donate|give|call|subscribe|join|sign up|register|order|book|shop)\b[^.]{0,25}\b(?:today|now)\W*$|early[- ]bird\b)/i.test(
        read.sentence.text,
      ),
  },
  {
    name: 'caption',
    because: '"Jane Ashe on the shore last winter" says when a picture was taken',
    test: ({ read, document, date }) =>
      /^\W*(?:photo(?:graph)?|picture|image|pictured)\b/i.test(read.sentence.text) ||
      (document.kind === 'news' &&
        read.block?.role === 'body' &&
        read.clauses.every(({ verb }) => verb === null) &&
        CREDIT.test(document.text.slice(date.end, Math.min(date.end + 80, read.block.end)))) ||
      OF_A_FILE.test(document.text.slice(Math.max(read.sentence.start, date.start - 60), date.start)),
  },
  {
    name: 'revised',
    because: '"Download our guide (PDF, revised May 2019)" says how old a paper is that readers may have',
    test: (_, { before }) =>
      /\((?:pdf|[^()]{0,20}\b(?:pages?|leaflet|guide|card|form|poster)),? (?:last )?(?:revised|reissued|reprinted|updated)(?: in| on)? (?:the )?$/.test(
        before,
      ),
  },
];

/** Whose picture it is: "Ann Lee/Ledger file, 2019", "(The Ledger file photo, 2019)". */
const OF_A_FILE =
  /(?:\/|\b)\p{Lu}[\p{L}.]*\s(?:file|archives?)(?:\s(?:photo(?:graph)?|picture|image))?,?\s$/u;

/** Who took a picture, right after what it shows: "last winter. John Brown/The Ledger", "(Picture: Ann Lee)". */
const CREDIT =
  /^[.\s]{0,3}(?:[([]?(?:[Pp]hoto(?:graph)?|PHOTO(?:GRAPH)?|[Pp]icture|PICTURE|[Ii]mage|IMAGE)[sS]?\b|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]+){1,2}\s?\/\s?\p{Lu})/u;
