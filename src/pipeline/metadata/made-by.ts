import type { Document } from '../../model/document.ts';
import { properCase } from './proper-case.ts';
import { isPost } from './signatories.ts';

/** Lines at the head of a paper among which it says whose it is. */
const HEAD = 6;

/** "Minutes of the 14th meeting of the Holm Policing Forum". */
const MEETING =
  /^(?:minutes|proceedings|record|agenda|summary|notes) (?:of|for) (?:the |an? )?(?:[\p{L}\d-]+ ){0,5}?(?:meeting|sitting|session) (?:of|held by) (?:the )?(\p{L}.{3,60})$/iu;

/** "Proceedings of the Harbour Officer, Holm": an officer's order, as it is headed in India. */
const PROCEEDINGS = /^proceedings of (?:the )?(?!.*\b(?:meeting|sitting|session)\b)(\p{L}.{3,60})$/iu;

/** "The Hon Ann Lee MP" above the post that he or she holds. */
const HONOURABLE = /^(?:the )?(?:rt\.? |right )?hon(?:ou?rable)?\b\.? \p{Lu}/iu;
const MINISTER =
  /^(?:acting |deputy |assistant |associate )?(?:minister|attorney|secretary|premier|treasurer)\b/i;

/** The body or office that a paper's own title says has made it, or the post below a minister's name. */
export function madeBy({ blocks }: Pick<Document, 'blocks'>): string | null {
  const lines = blocks.slice(0, HEAD).map(({ text }) => text.trim());
  for (const [i, line] of lines.entries()) {
    const found = (MEETING.exec(line) ?? PROCEEDINGS.exec(line))?.[1];
    if (found !== undefined) return properCase(found);
    const post = lines[i + 1] ?? '';
    if (HONOURABLE.test(line) && MINISTER.test(post) && isPost(post)) return properCase(post);
  }
  return null;
}
