import { isGivenName } from '../../language/lexicon.ts';
import type { Run } from './best-run.ts';
import type { Draft } from './draft.ts';
import { isBareName, isByline, isOutletLine } from './credit-signs.ts';
import { wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** A dash and initials, or a body that signs as people do: "— R.K.", "Your Holm family", "The Ferry Watch team". */
const SIGNED =
  /^(?:[–—-]{1,2} ?(?:\p{Lu}\.? ?){2,4}|(?:[Yy]our|[Tt]he|[Ff]rom|[Aa]ll (?:of us )?at) [^.!?|:]{0,40}\b(?:team|family|staff|board|committee|crew|trustees|directors|management))$/u;

/** The dash before a name that signs: "-- Ann Lee". */
const DASHED = /^[–—-]{1,2} ?/u;

/** What stands above a name, where the office follows the name: "In solidarity," "Ann Lee, branch secretary". */
const FAREWELL = /^\p{Lu}[\p{L}’' ]{2,40},$/u;

/**
 * A run takes in the writer's farewell right after it: "Best wishes," and a name, the byline's first name alone, or
 * the name and the town under a letter that no line above it signs.
 */
export function signedOff(drafts: readonly Draft[], run: Run): Run {
  const signed = farewell(drafts, run);
  const office = drafts[signed.to];
  return signed.to > run.to && office?.gap === 0 && OFFICE.test(office.text)
    ? { ...signed, to: signed.to + 1 }
    : signed;
}

/** What the writer is, right under the name: "President", "Hon. Secretary". */
const OFFICE =
  /^(?:(?:deputy|vice|acting|joint|hon(?:orary)?\.?|managing|executive|chief|branch|club|general|regional|district|lord|lady)[ -]?)*(?:president|mayor|chair(?:man|woman|person)?|secretary|treasurer|director|editor|captain|convenor|convener|organi[sz]er|executive|officer|leader|rector|vicar|warden|principal|head(?:teacher)?)$/iu;

function farewell(drafts: readonly Draft[], run: Run): Run {
  const [first, second] = [drafts[run.to]?.text ?? '', drafts[run.to + 1]?.text ?? ''];
  if (wordCount(first) <= 5 && /\p{L},$/u.test(first) && wordCount(second) > 0 && wordCount(second) <= 3) {
    return { ...run, to: run.to + 2 };
  }
  if (
    FAREWELL.test(first) &&
    second.length < 80 &&
    (isByline(second) || isBareName(second.split(/,| \(/, 1)[0] ?? ''))
  )
    return { ...run, to: run.to + 2 };
  if (SIGNED.test(first) || (DASHED.test(first) && isBareName(first.replace(DASHED, ''))))
    return { ...run, to: run.to + 1 };
  const signed = drafts.slice(0, run.from).filter(({ text }) => isByline(text) || isSignature(text));
  const word = /^\p{Lu}[\p{L}’'-]+/u.exec(first)?.[0];
  const writer = word !== undefined && wordCount(first) <= 3 && !isBoxHeading(first);
  if (writer && signed.some(({ text }) => isByline(text) && text.includes(` ${word} `)))
    return { ...run, to: run.to + 1 };
  if (FIRST_NAME.test(first) && calls(drafts, run, first) && speaksAsI(drafts.slice(run.from, run.to)))
    return { ...run, to: run.to + 1 };
  const far = farewellBelow(drafts, run);
  if (far >= 0) return { ...run, to: far };
  if (signed.length > 0 || !isSignature(first) || !speaksAsI(drafts.slice(run.from, run.to))) return run;
  const town = drafts[run.to + 1]?.gap === 0 && isTown(second) ? 1 : 0;
  return { ...run, to: run.to + 1 + town };
}

/** A first name alone, a kiss or two after it: "Eileen", "Bob x". */
const FIRST_NAME = /^\p{Lu}[\p{Ll}’'-]+(?: x{1,3})?$/u;

/** Whether somebody may be called so: a given name, or a name of the head or the text. */
function calls(drafts: readonly Draft[], run: Run, line: string): boolean {
  const name = line.replace(/ x+$/, '');
  if (isBoxHeading(line)) return false;
  return (
    isGivenName(name.toLowerCase()) ||
    drafts.slice(0, run.from).some(({ text }) => text.includes(` ${name} `))
  );
}

/** Lines of a letter that are no sentences, a list of dates say, between its last paragraph and its farewell. */
const NOTICES = 12;

/** Where a farewell and the byline's first name close a letter further below its last paragraph, or -1. */
function farewellBelow(drafts: readonly Draft[], run: Run): number {
  const bylines = drafts.slice(0, run.from).filter(({ text }) => isByline(text));
  for (let i = run.to; bylines.length > 0 && i < Math.min(run.to + NOTICES, drafts.length - 1); i++) {
    const name = drafts[i + 1]!.text;
    if (!FAREWELL.test(drafts[i]!.text) || wordCount(name) > 3) continue;
    if (bylines.some(({ text }) => ` ${text} `.includes(` ${name.split(' ')[0]!} `))) return i + 2;
  }
  return -1;
}

/** A name alone, or with a few words of where or what the writer is: "Ann Lee, Flat 3". */
function isSignature(text: string): boolean {
  const name = wordCount(text) <= 6 ? text.split(/, | \(/, 1)[0]! : text;
  return isBareName(name) && !isBoxHeading(text) && !isOutletLine(text) && !/[.!?:;]$/.test(text);
}

/** A place as it stands under a letter's signature: one to four words with capitals. */
function isTown(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'-]*(?:,? (?:\p{Lu}[\p{L}’'.-]*|on|upon|by|the|of|in)){0,3}$/u.test(text) &&
    !isBoxHeading(text)
  );
}

/** "I" outside quotation marks: a letter or a column is told by who signs it. */
function speaksAsI(drafts: readonly Draft[]): boolean {
  return drafts.some(({ text }) => /\bI\b/.test(text.slice(0, 3000).replace(/[“"‘][^”"’]*[”"’]/g, '')));
}
