import { STOP_WORDS } from '../../../language/stop-words.ts';
import { tagsOf } from '../../../language/lexicon.ts';
import { rootIn, type Folder } from '../folder.ts';
import { overlaps, type Range } from '../../../model/span.ts';
import { byLine } from '../marks.ts';
import { isDateWord } from '../run-words.ts';
import { hasShortName } from '../sieves/short-names.ts';
import type { Word } from '../words.ts';

const AUXILIARY =
  /^(?:is|was|has|had|have|are|were|must|will|would|can|could|should|may|might|did|does|do|won[’']t|didn[’']t)$/;

/** "brook & sons", "brook and hale". */
const HOUSE = /^\S+ (?:&|and) (?:\S+)$/;

/**
 * Places a firm that is called by its founder's name with ’s and nothing after it: "Brook’s made the gates", "nobody at
 * Brook’s knew", for the one firm of the folder whose name begins with Brook.
 */
export function founders(folder: Folder): void {
  const firms = new Map<string, Set<number>>();
  for (const n of folder.nodes) {
    const first = n.words.find((w) => w.length > 2);
    if (
      n.type === 'organisation' &&
      first !== undefined &&
      (hasShortName(n) || HOUSE.test(n.words.join(' ')))
    )
      firms.set(first, (firms.get(first) ?? new Set()).add(rootIn(folder, n.id)));
  }
  for (const { lines, placed } of folder.readings) {
    const buckets = byLine(lines, placed);
    const gone = new Set<object>();
    const added: (Range & { node: number })[] = [];
    lines.forEach(({ words, titled, shouting, doc }, i) => {
      if (titled || shouting) return;
      words.forEach((word, at) => {
        const [root, other] = firms.get(word.lower) ?? [];
        if (root === undefined || other !== undefined || !word.possessive || !word.cap) return;
        if (!/^[’']s/.test(doc.text.slice(word.end, word.end + 2)) || !standsAlone(words, at)) return;
        const range = { start: word.start, end: word.end + 2 };
        const there = buckets[i]!.filter((p) => overlaps(p, range));
        // A longer name holds the word: "Ann Brook’s".
        if (there.some((p) => p.start < word.start || p.end > range.end)) return;
        there.forEach((p) => gone.add(p));
        added.push({ ...range, node: root });
      });
    });
    if (added.length === 0) continue;
    const kept = placed.filter((p) => !gone.has(p));
    placed.splice(0, Infinity, ...kept);
    for (const a of added) placed.push({ ...a, type: 'organisation', form: 'alias' });
  }
}

/** Whether nothing that is owned comes after the word: a verb does, or the phrase ends. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, next, then] = [words[at - 1], words[at + 1], words[at + 2]];
  // "a friend of Brook’s", "the house was Brook’s".
  if (/^(?:of|is|was|were|be|been|than|as|like)$/.test(before?.lower ?? '')) return false;
  if (before?.cap && words[at]!.gap === ' ' && !before.initial && !isDateWord(before.lower)) return false;
  if (next?.gap !== ' ') return true;
  if (next.cap) return false;
  if (AUXILIARY.test(next.lower)) return true;
  const tags = tagsOf(next.lower);
  if (tags.includes('PastTense') || /[a-z]{2}ed$/.test(next.lower))
    return then?.gap === ' ' && (STOP_WORDS.has(then.lower) || /^\d/.test(then.text));
  return (
    /^(?:at|from|with|by|for|to|in)$/.test(before?.lower ?? '') &&
    /^(?:and|or|but|in|on|at|for|to|before|after|when|while|who|which|that|until|since)$/.test(next.lower)
  );
}
