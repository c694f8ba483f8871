import { MONTHS } from '../language/months.ts';
import { oneOf } from '../language/one-of.ts';

const MONTH = oneOf(MONTHS.keys());

/** What heads the later notes of a page that keeps its text: "Updates", "UPDATE 2", "Correction". */
const NOTES =
  /^[[(]?(?:latest |recent |further )?(?:updates?|corrections?|clarifications?|changes(?: to this page)?|editor['’]?s note|addend(?:um|a)|postscript)\b[^.]{0,30}$/i;
/** What opens such a note: "9 May: …", "Update, 9 May: …", "Correction: …". */
const NOTE = new RegExp(
  String.raw`^[[(*]*(?:(?:update|updated|correction|clarification|added|edit|editor['’]?s note)\b[^:]{0,30}[:–—]|(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\.?|(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?(?:,? (?:at )?[\d.:]+ ?[ap]\.?m\.?)? ?[:–—])`,
  'iu',
);

interface Noted {
  readonly id: string;
  readonly role: string;
  readonly text: string;
}

/** The blocks that were added to a text and leave it as it stood: those below a heading of updates, and those that say so themselves. */
export function addedBlocks(blocks: readonly Noted[]): ReadonlySet<string> {
  const below = notesBelow(blocks);
  return new Set(blocks.flatMap(({ id, text }) => (below.has(id) || NOTE.test(text) ? [id] : [])));
}

/** The blocks below a heading of updates. */
export function notesBelow(blocks: readonly Noted[]): ReadonlySet<string> {
  const below = new Set<string>();
  let under = false;
  for (const { id, role, text } of blocks) {
    if (role === 'heading') under = NOTES.test(text);
    else if (under) below.add(id);
  }
  return below;
}
