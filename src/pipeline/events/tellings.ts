import type { DateMention } from '../../model/date.ts';
import type { Block, Document, Sentence } from '../../model/document.ts';
import { isSpaced } from './recurring.ts';
import { readSentence, type ReadSentence, type Telling, tellingOf } from './telling.ts';

/** The tellings of one document, each sentence taken apart once. */
export function tellingsOf(document: Document, dates: readonly DateMention[]): Telling[] {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  const dated = dates.filter(
    (d) => d.role === 'event' && (d.type === 'SET' ? isSpaced(d.value) : d.edtf !== null),
  );
  // A sentence that introduces a list is read once for all its items.
  const plain = new Map<string, ReadSentence>();
  const readPlain = (sentence: Sentence): ReadSentence => {
    const known = plain.get(sentence.id) ?? readSentence(document, sentence, null, []);
    plain.set(sentence.id, known);
    return known;
  };
  const out: Telling[] = [];
  let next = 0;
  let opening: Sentence | null = null;
  for (const [i, sentence] of document.sentences.entries()) {
    while (next < dated.length && (dated[next]?.start ?? 0) < sentence.start) next++;
    const here: DateMention[] = [];
    for (; (dated[next]?.start ?? Infinity) < sentence.end; next++) here.push(...dated.slice(next, next + 1));
    if (/:\s*$/.test(sentence.text)) opening = sentence;
    const block = blocks.get(sentence.block) ?? null;
    if (here.length === 0 || !tells(document, block)) continue;
    const read = readSentence(document, sentence, block, here);
    const leadIn = opening && introduces(opening, blocks, read) ? readPlain(opening) : null;
    const before = /\b(?:its?|they|their)\b/i.test(sentence.text) ? document.sentences[i - 1] : undefined;
    const previous = before ? readPlain(before) : null;
    out.push(...here.flatMap((date) => tellingOf(document, date, read, { leadIn, previous }) ?? []));
  }
  return out;
}

/** Whether a sentence that ends in a colon introduces a list item of hardly more than a date. */
function introduces(
  opening: Sentence,
  blocks: ReadonlyMap<string, Block>,
  { block, words, dates }: ReadSentence,
): boolean {
  const parent = blocks.get(opening.block)?.path;
  const others = words.filter((w) => !dates.some((d) => w.start < d.end && d.start < w.end));
  if (block?.path == null || parent == null || others.length > 2) return false;
  return block.path.startsWith(`${parent}.`);
}

/** Furniture, repetitions and the lines about an article (its byline, its date) tell no events. */
function tells({ kind }: Document, block: Block | null): boolean {
  if (!block) return true;
  if (/^(?:furniture|duplicate|byline)$/.test(block.role)) return false;
  // A paper signed or served on another day than its own says so at its end.
  if (block.role === 'signature') return kind === 'official';
  return !(block.role === 'dateline' && kind === 'news');
}
