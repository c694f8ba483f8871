import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Word } from '../words.ts';
import { after, before, type Candidate } from './candidate.ts';

const STAFF = /^(?:staff|reporters?|writers?|correspondents?|columnists?|photographers?|photos?)$/;
const ISSUE = /^(?:yesterday|today|tomorrow|week|month|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "the Herald", "yesterday’s Herald", "Herald staff writer": a noun that papers are called by, with a capital. */
export function isPaper(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  if (words.length !== 1 || word === undefined || c.line.titled) return false;
  if (!PAPER_NOUNS.has(word.lower) || ROLE_NOUNS.has(word.lower)) return false;
  const previous = before(c);
  return (
    isInByline(c) ||
    (!word.initial &&
      (previous?.lower === 'the' || (previous?.possessive === true && ISSUE.test(previous.lower))))
  );
}

/** "Herald staff writer": the line below a name says whose staff it is. */
export function isInByline(c: Candidate): boolean {
  const next = after(c);
  return (
    c.from === c.to &&
    PAPER_NOUNS.has(c.line.words[c.from]!.lower) &&
    next?.gap === ' ' &&
    STAFF.test(next.lower) &&
    (next.lower !== 'staff' ||
      /^(?:writer|reporter|photographer|report|photo)s?$/.test(after(c, 2)?.lower ?? ''))
  );
}
