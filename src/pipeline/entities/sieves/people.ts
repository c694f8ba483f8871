import { sameGivenName } from '../../../language/nicknames.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const isInitial = (word: string): boolean =>
  /^(?:[a-z]\.?)+$/.test(word) && (word.length <= 2 || word.includes('.'));

/** Whether two people's names can be one person's: every given name that both have is alike. */
function compatiblePeople(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) !== b.at(-1) || x.length === 0 || y.length === 0) return false;
  return (
    alikeGiven(x[0]!, y[0]!) &&
    (x.length === 1 || y.length === 1 || x.slice(1).every((w) => y.slice(1).some((v) => alikeGiven(w, v))))
  );
}

function alikeGiven(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true;
  return (isInitial(a) || isInitial(b)) && a.startsWith(b.charAt(0));
}

/** "Thomas Green", "Tom Green" and "T. Green". */
export function joinPeople(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'person'), (n) =>
    n.words.length > 1 ? n.words.at(-1)! : null,
  ).values()) {
    for (const a of group) {
      const like = group.filter((b) => b !== a && compatiblePeople(a.words, b.words));
      const mutual = like.every((b) => like.every((c) => b === c || compatiblePeople(b.words, c.words)));
      if (mutual)
        for (const b of like)
          merger.join(a, b, `“${a.name}” and “${b.name}” share a surname, and their given names agree.`);
    }
  }
}
