import { BY } from '../../language/newsroom-words.ts';
import type { Run } from './best-run.ts';
import { isBareName } from './credit-signs.ts';
import type { Draft } from './draft.ts';
import { wordCount } from './line-shape.ts';

/** What a page says of who wrote it: a trade, a beat, a life. Reports speak of others in the past. */
const LIFE =
  /^(?:,? (?:who|an?|the) .{3,80},)?(?: also)? (?:is|was born|covers|writes|reports|edits|hosts|presents|blogs|teaches|lives|works|runs|rides|leads|studies|has (?:\p{L}+ )?(?:written|covered|reported|been|worked|edited|won|lived|contributed)|joined|graduated|studied|can be|came to|started (?:at|as|with)|previously|contributes|specialis[ez]s|specializes|focuses|photographs|tweets|grew up|spent)\b/u;

/** What somebody was, or where: "was harbour master of Holm until 2016", "served on the board". */
const PAST =
  /^ (?:was|served|worked|spent|taught|practi[sc]ed|retired|trained) (?:an? |the |for |as |on |at |in |from |with )?(?:[\p{L}’'-]+ ){1,6}(?:of|at|for|in|from|until|on|with|to)\b/u;

/** What announces the note: "About the author: Ann Lee is …". */
const ANNOUNCED = /^about the (?:author|writer|columnist) ?: ?/i;

/** More words than these tell a story. */
const MOST_WORDS = 90;

/** Paragraphs at the end of a text in which the author is told of. */
const LAST = 3;

/**
 * The indices of the lines at a text's end that tell of its own author, whom the byline names: "Ann Lee covers
 * ports", and the name alone above such a line. Who writes a text isn't told of in it.
 */
export function authorNotes(drafts: readonly Draft[], run: Run, head: readonly Draft[]): ReadonlySet<number> {
  const names = head.filter(({ role }) => role === 'byline').flatMap(({ text }) => namesOf(text));
  const found = new Set<number>();
  for (let i = Math.max(run.from + 1, run.to - LAST); i < run.to; i++) {
    const { text } = drafts[i]!;
    const named = names.find((name) => isNote(text.replace(ANNOUNCED, ''), name));
    if (named === undefined) continue;
    found.add(i);
    if (i > run.from + 1 && drafts[i - 1]!.text.toLowerCase() === named.toLowerCase()) found.add(i - 1);
  }
  return found;
}

/** The names on a byline, without its first word and what follows the names. */
function namesOf(byline: string): string[] {
  return byline
    .split(/\s+[|·•–—]\s+/)
    .flatMap((part) => part.replace(BY, '').split(/,? and |, | & | for | in /))
    .filter((name) => isBareName(name));
}

/** Opens with the author's name, whole, the first or the last, and goes on as such a note does. */
function isNote(text: string, name: string): boolean {
  if (wordCount(text) > MOST_WORDS || /[“"]/.test(text)) return false;
  const words = name.split(' ');
  // Told by the whole name as if it were another's: what the author did before.
  if (opensWith(text, name) && PAST.test(text.slice(name.length))) return true;
  return [name, words[0]!, words.at(-1)!].some(
    (called) => called.length > 2 && opensWith(text, called) && LIFE.test(text.slice(called.length)),
  );
}

/** Bylines are often set in capitals. */
const opensWith = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name.toLowerCase();
