import { BODY_HEADS, BODY_NOUNS, WEAK_BODY_NOUNS } from '../language/bodies/nouns.ts';
import { HONORIFICS, isRank } from '../language/honorifics.ts';
import { officeIn } from '../language/offices.ts';
import { PLACE_NOUNS } from '../language/places.ts';

const JOINING = /^(?:of|for|the|and|in|on|at|to|de|la|&|[–—-])$/i;
/** A company's form may stand in small letters. */
const FORM = /^(?:plc|ltd|llp|pty|inc)\.?$/;
/** "Licensing and Approvals Branch": a part of an office. */
const PART_OF_OFFICE = / (?:branch|section|desk)$/i;
/** What companies end their names in, in the English-speaking world. */
const COMPANY =
  /^\p{Lu}[^.:;?!]{1,60} (?:co|plc|ltd|limited|inc|incorporated|llc|llp|corp|corporation|pty ltd|pvt ltd|gmbh|nv|bv|ag|se|spa)\.?$/iu;
/** "State of Ohio", "City of Holm": who governs, in the head of an office's paper. */
const GOVERNS =
  /^(?:the )?(?:(?:municipal )?(?:corporation|council|municipality) of the )?(?:state|commonwealth|province|county|city|town|township|village|borough|district|government|republic|kingdom|united states|parish) of \p{L}/iu;
/** "HOLM COUNTY", "Ada Township": the same with the kind of place after its name. */
const GOVERNED = /^(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:county|township|borough|parish|shire|district)$/iu;
/** "The Hon Ann Lee MP", "The Right Honourable …", "Mrs Justice Roe". */
const STYLED =
  /^(?:the )?(?:(?:rt\.? ?|right )?hon(?:ou?rable|\.)?|(?:right )?(?:worshipful|reverend)) \p{Lu}|\b(?:MP|QC|KC|SC|TD|MSP|MLA|MPP|MD|PhD|CBE|OBE)$/u;
/** A paper on something is no body, whatever it ends in: "Statement on the Report of the Harbour Office". */
const PAPER_ON =
  /^(?:(?:a|the|our|joint|further|updated|interim|final|initial) )*(?:statement|response|reply|report|update|note|briefing|submission|letter|evidence|comment|review|inquiry|consultation|advice|guidance|correction|apology) (?:on|to|about|into|regarding|concerning|following) /i;
/** A name of a body has none of these: what follows them is said of it. */
const TELLS = /\b(?:with|by|to|from|after|as|is|are|over|into|against|will|has|have|not|its|than)\b/i;
/** "Office of the Head: Environmental Health": an office that names its own field. */
const OFFICE = /^(?:the )?office of (?:the )?\p{Lu}[\p{L} ,’'&-]{2,50}(?:: \p{Lu}[\p{L} ’'&-]{2,40})?$/iu;
const POSTS =
  /^(?:the )?(?:acting |deputy |assistant |chief |interim |vice[- ])?(?:minister|secretary|commissioner|director|registrar|clerk|president|provost|superintendent|chair(?:man|woman|person)?|chancellor|inspector|marshal|ombudsman|administrator|governor|attorney general|auditor|coroner)\b(?: general)?(?:$|,| of | for )/i;

/** "Holm Hill Action Group (HHAG)": what it calls itself for short. */
const SHORT_FORM =
  / \((?!PHOTOS?\)|VIDEOS?\)|WATCH\)|PICTURES\)|UPDATED?\)|AUDIO\)|GALLERY\)|OPINION\)|COMMENT\)|LIVE\))\p{Lu}[\p{Lu}&]{1,7}\)$/u;

/**
 * Whether a short line above a text names who issues it or to whom it goes: a body, an office, a person with a
 * title. A headline names bodies too, but goes on to say what they do.
 */
export function isLetterhead(line: string): boolean {
  const text = line.replace(SHORT_FORM, '');
  if (OFFICE.test(text)) return !TELLS.test(text);
  if (
    text.length > 100 ||
    (text.endsWith('.') && !/\b(?:Inc|Ltd|Co|Corp)\.$/i.test(text)) ||
    /[:;?!]/.test(text)
  )
    return false;
  if (PAPER_ON.test(text)) return false;
  if (COMPANY.test(text) && !TELLS.test(text)) return text.split(/\s+/).length <= 8;
  if (GOVERNS.test(text) || GOVERNED.test(text) || STYLED.test(text) || POSTS.test(text))
    return text.split(/\s+/).length <= 9;
  const words = text.split(/\s+/).filter((word) => /\p{L}|&/u.test(word));
  if (words.length === 0 || words.length > 12 || TELLS.test(text)) return false;
  if (!words.every((word) => JOINING.test(word) || FORM.test(word) || /^[("“‘]?\p{Lu}/u.test(word)))
    return false;
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''));
  const [first = ''] = plain;
  // "King Street Bridge Closed Again": a rank is part of a place's name as well.
  if (HONORIFICS.has(first) && !isRank(first) && words.length >= 2) return words.length <= 6;
  if (isRowOfPlaces(text)) return true;
  return (
    namesBody(text) ||
    (words.length >= 3 && PART_OF_OFFICE.test(text)) ||
    (words.length <= 8 && text.includes(',') && officeIn(plain.slice(0, 4)) !== null)
  );
}

/** "Press Office, Town Hall, Market Place, Holm": an address without a number, most of whose parts end in a place's noun. */
function isRowOfPlaces(text: string): boolean {
  const parts = text.split(', ');
  const ends = parts.map((part) => part.toLowerCase().split(' ').at(-1)!);
  return parts.length >= 3 && ends.filter((end) => PLACE_NOUNS.has(end) || BODY_NOUNS.has(end)).length >= 2;
}

/** Whether words with capitals are a body's name: "Water Standards Authority", "Office of the Provost". */
export function namesBody(text: string): boolean {
  const plain = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}-]/gu, ''))
    .filter((word) => word !== '');
  const last = plain.at(-1) ?? '';
  if (GOVERNS.test(text)) return false;
  if (BODY_NOUNS.has(last) && (!WEAK_BODY_NOUNS.has(last) || plain.length >= 3)) return true;
  return plain.some((word, i) => BODY_HEADS.has(word) && /^(?:of|for|on)$/.test(plain[i + 1] ?? ''));
}
