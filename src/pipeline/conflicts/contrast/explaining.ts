import type { ConflictLevel } from '../../../model/conflict.ts';
import { oneLine } from '../../../text/one-line.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { list, nameOf } from '../../../text/naming.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { readingOf } from '../wording/question.ts';
import type { Candidate } from './candidate.ts';
import { PHRASINGS } from './phrasing.ts';
import type { Side } from './side.ts';

/** How much of a statement an explanation quotes. */
const LONGEST_TOLD = 160;

/** Who says what, in what the two differ, and which reading would let both be right. */
export function explanationOf(pair: Candidate, level: ConflictLevel): string {
  const says = capitalised(list([pair.a, pair.b].map(saysOf)));
  const { reconcile } = PHRASINGS[pair.respect];
  return `${says}. ${matterWords(level)}, and differ in ${differIn(pair)}. ${reconcile}`;
}

/** "The Echo has “…”"; of a paper that goes by its title and says it there, that it is headed so. */
function saysOf({ span, deciding, told: { document } }: Side): string {
  const { text, place } = readingOf(span, deciding);
  const words = excerpt(text, LONGEST_TOLD, place);
  const name = nameOf(document);
  const letters = (t: string): string => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = name.startsWith('“') && letters(name).startsWith(letters(words).slice(0, letters(name).length));
  return own ? `one article is headed “${words}”` : `${name} has “${words}”`;
}

/** In what the two differ; figures and times are short enough to be said. */
function differIn({ respect, a, b }: Candidate): string {
  const { differ } = PHRASINGS[respect];
  if (respect !== 'number' && respect !== 'date') return differ;
  const [x, y] = [a, b].map((s) => oneLine(s.deciding.text));
  return x!.toLowerCase() === y!.toLowerCase() ? differ : `${differ}: ${x!} against ${y!}`;
}

/** How sure it is that the two speak of one thing. */
function matterWords(level: ConflictLevel): string {
  return level === 'compatible' ? 'They may speak of one matter' : 'They seem to speak of one matter';
}
