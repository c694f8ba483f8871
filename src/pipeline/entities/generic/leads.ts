import { isVerbLike, tagsOf } from '../../../language/lexicon.ts';
import type { Line } from '../words.ts';

/** Whether the phrase does something in the headline or the first two paragraphs of a report. */
export function isLead({ doc, block, words }: Line, to: number): boolean {
  if (doc.kind === 'official' || block.role === 'furniture') return false;
  const next = words[to + 1];
  if (next?.gap !== ' ' || next.cap || words[to]!.possessive) return false;
  if (!/^(?:has|had|is|was|will|must)$/.test(next.lower) && !tagsOf(next.lower).includes('PastTense'))
    return false;
  const leads = doc.blocks.filter((b) => b.role === 'body').slice(0, 2);
  return block.role === 'heading' || leads.some((b) => b.start === block.start);
}

/** "Watchdog shuts silos", "Four bridges fail; council told": a headline leaves the article out. */
export function opensHeadline({ doc, block, words }: Line, at: number): boolean {
  if (doc.kind === 'official' || block.role !== 'heading' || words[at]!.possessive) return false;
  const [word, next] = [words[at]!, words[at + 1]];
  return (
    (at === 0 || /[:;–—]\s*$|, $/.test(word.gap)) && next?.gap === ' ' && !next.cap && isVerbLike(next.lower)
  );
}
