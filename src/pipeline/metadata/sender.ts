import type { Block } from '../../model/document.ts';
import { isPersonName } from './person-name.ts';
import { isPost, overOffices } from './signatories.ts';

/** "Best wishes,", "In solidarity,", "Yours truly": a few words that end in a comma, or a letter's closing. */
const FAREWELL =
  /^(?:\p{Lu}[\p{L}’'! ]{2,40},|(?:yours|kind|best|warm|many|with|sincerely|regards|cheers|thanks)\b[^.?:]{0,40})$/iu;

/** What follows a signature on its line: the post, the flat or the town. */
const AFTER = /, (?:[^,.!?]{2,50})$/;

/**
 * Who signs a letter, a newsletter or a post that no byline names: the name alone at the end of its text, below a
 * farewell, above the furniture or above an office.
 */
export function senderOf(blocks: readonly Block[]): string[] {
  const first = blocks.findIndex(({ role }) => role === 'body');
  for (let i = blocks.length - 1; i > first + 1 && first >= 0; i--) {
    const { text, role } = blocks[i]!;
    if (role === 'furniture') continue;
    const name = text.replace(AFTER, '');
    if (!isPersonName(name) || isPost(name)) continue;
    const above = blocks[i - 1]!.text;
    if (isPersonName(above) && blocks[i - 1]!.role !== 'furniture') return [above];
    if (FAREWELL.test(above) || closes(blocks, i)) return [name];
  }
  return overOffices(blocks).slice(0, 1);
}

/** Whether nothing of the text stands below but a post, a town or a postscript. */
function closes(blocks: readonly Block[], at: number): boolean {
  for (const { text, role } of blocks.slice(at + 1)) {
    if (role === 'furniture') return true;
    if (!isPost(text) && !TOWN.test(text) && !/^p\.? ?s\b/i.test(text)) return false;
  }
  return true;
}

/** A place under a signature: one to four words with capitals. */
const TOWN = /^\p{Lu}[\p{L}’'-]*(?:,? (?:\p{Lu}[\p{L}’'.-]*|on|upon|by|the|of|in)){0,3}$/u;
