import { isReleaseMark } from '../../language/newsroom-words.ts';
import { INSTRUMENT } from '../../language/instrument-words.ts';
import { isOfRooms } from '../../language/section-words.ts';
import { isWord } from '../../language/dictionary.ts';
import { isGivenName } from '../../language/lexicon.ts';
import type { Block, Document } from '../../model/document.ts';
import { isLetterhead, namesBody } from '../../text/letterhead.ts';
import { properCase } from './proper-case.ts';

const PASSED =
  /^(?:skip|jump) to\b|\bcookies?\b|^(?:menu|search|home|official|language selection|view this e-?mail.*|accept all|reject all|filed|received)$|^(?:français|gaeilge|cymraeg|english|español)\b|^[\d\W]*$/iu;

/** What bodies are called beside the nouns that all bodies share: those of a town, of sport, of a school. */
const ENDS =
  /\b(?:council|district|municipality|branch|bureau|league|club|society|union|co-?op(?:erative)?|federation|institute|school|college|university|hospital|trust|agency|authority|board|commission|committee|department|ministry|service|inspectorate|directorate|tribunal|court|assembly|parliament|association|foundation|church|parish|constabulary|corporation|limited|ltd|plc|llc|inc|company|group)\.?$/i;

const GOVERNS =
  /^(?:the )?(?:corporation of the )?(?:city|town|village|county|township|borough|municipality|shire|parish|district|office|ministry|department|bureau|university|friends|union|legislature) (?:of|for) (?:the )?\p{Lu}/iu;

/** An office that watches over the body above it. */
export const isWatcher = (line: string): boolean => WATCHER.test(line.trim());

const WATCHER =
  /^(?:the )?office of the (?:\p{L}+ ){0,3}(?:auditor|ombudsman|comptroller|controller|coroner|inspector general|commissioner)(?: general)?$/iu;

/** A paper on something, and what tells of a body rather than names it. */
const NO_NAME =
  /\b(?:report|statement|minutes|letter|proceedings|response|reply|guidance|case|audit|review|register|update|notice)\b|^(?:follow|source|acknowledged|approved|signed|copy|an?|to|re|subject|from|by|dear|about|our|your|in|on|at|for)\b/i;

/**
 * The body whose name opens its own paper, alone on its line: "HOLM HARBOUR BOARD / BWRDD HARBWR HOLM", "Town of Holm".
 * Only what stands before the text's own title counts.
 */
export function letterheadBody({ blocks }: Pick<Document, 'blocks'>): string | null {
  const [first, second] = blocks.filter(({ text }) => !PASSED.test(text) && !isReleaseMark(text));
  if (first === undefined || isText(first)) return null;
  // An auditor or an ombudsman below the city's name speaks for himself.
  const watcher = second?.text.trim() ?? '';
  const name = isWatcher(watcher) ? watcher : bodyAlone(first.text);
  return name === null || isAnyOf(name) ? null : properCase(name);
}

/** A name in capitals alone at the very top of an official paper, whatever it is the name of. */
export function capitalsAtop({ blocks }: Pick<Document, 'blocks'>): string | null {
  const first = blocks.find(({ text }) => !PASSED.test(text) && !isReleaseMark(text));
  if (first === undefined || !/^(?:byline|furniture)$/.test(first.role)) return null;
  const name = first.text.trim();
  const words = name.toLowerCase().split(' ');
  const is =
    name === name.toUpperCase() &&
    isInCapitals(name) &&
    !NO_NAME.test(name) &&
    !INSTRUMENT.test(name) &&
    !isOfRooms(name) &&
    !isGivenName(words[0]!) &&
    !words.every((word) => isWord(word));
  return is ? properCase(name) : null;
}

const isText = (b: Block): boolean => b.role === 'body' || b.role === 'clause';

/** The body that a line names and nothing else; of two languages the first. */
export function bodyAlone(line: string): string | null {
  const named = line
    .split(/\s+\/\s+|\s{2,}| \| /)[0]!
    .replace(/[,:]$/, '')
    .trim();
  // Some write all of their name small.
  const name = /\p{Lu}/u.test(named) ? named : properCase(named.toUpperCase());
  return isInCapitals(name) && !NO_NAME.test(name) && !isOfRooms(name) && isBodyName(name) ? name : null;
}

function isInCapitals(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 12 &&
    name.length < 90 &&
    !/,(?! (?:Inc|LLC|Ltd|Local|Branch|Lodge|Chapter)\b)/.test(name) &&
    !/[.!?:;@“"]|\d{3}/.test(name.replace(/\b(?:St|Ltd|Inc|Co|U\.S)\./g, '')) &&
    words.every((word) => /^(?:\p{Lu}|&|\d|(?:of|for|the|and|in|on|de|du|la|plc)$)/u.test(word))
  );
}

/** "Fire Service", "High Court": which of them is not said. */
const isAnyOf = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.length === 2 && words.every((word) => isWord(word));
};

const isBodyName = (name: string): boolean =>
  !INSTRUMENT.test(name.split(' ')[0]!) &&
  (ENDS.test(name) ||
    ((GOVERNS.test(name) || (isLetterhead(name) && namesBody(name))) && !INSTRUMENT.test(name)));
