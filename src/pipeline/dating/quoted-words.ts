import { spanOf } from '../../model/span.ts';
import type { Order } from './constraint.ts';
import { folded } from './instruments.ts';
import { type DatedText, isPaired } from './reading.ts';

/** So many words between quotation marks say where they were taken from. */
const ENOUGH = 6;
/** What parts two stretches of a text's own words: no word has it. */
const CUT = ' | ';

/**
 * One document quotes what another says in its own voice, its headline among it ("your report “Pit gets its second shaft on the
 * mayor’s vote”"): that one is the earlier. Words that somebody is quoted with in both came from a third place, and order nothing.
 */
export function quotedWords(texts: readonly DatedText[]): Order[] {
  const own = new Map(texts.map((text) => [text, ownWordsOf(text)]));
  const whole = new Map(texts.map((text) => [text, folded(text.document.text)]));
  return texts.flatMap((text) =>
    text.passages.flatMap(({ quoted }) =>
      quoted.flatMap((range): Order[] => {
        const { document } = text;
        const words = folded(document.text.slice(range.start, range.end));
        if (words.trim().split(' ').length < ENOUGH) return [];
        const [source, ...more] = texts.filter((t) => t !== text && whole.get(t)?.includes(words) === true);
        // What a third text has too was said to all of them, or is a thing's name.
        if (source === undefined || more.length > 0 || own.get(source)?.includes(words) !== true) return [];
        const said = document.text.slice(range.start, range.end).trim();
        return [
          {
            kind: 'order',
            first: source.document.id,
            second: document.id,
            evidence: [spanOf(document.id, document.text, range.start, range.end)],
            ofFirst: `another document quotes its “${said}”`,
            ofSecond: `it quotes another document (“${said}”)`,
          },
        ];
      }),
    ),
  );
}

/** The words of a text that stand between no quotation marks, folded; stretches are parted. A paragraph that leaves a quotation open has none. */
function ownWordsOf({ document, passages }: DatedText): string {
  return passages
    .filter((passage) => isPaired(passage) && isClosed(passage.text))
    .map(({ text, start, quoted }) => {
      let [at, out] = [start, ''];
      for (const q of quoted) {
        out += folded(document.text.slice(at, q.start)) + CUT;
        at = q.end;
      }
      return out + folded(document.text.slice(at, start + text.length));
    })
    .join(CUT);
}

/** Whether each curly quotation mark of a paragraph has its other one. */
function isClosed(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/(?<![\p{L}\p{N}])‘/gu) <= count(/’(?![\p{L}\p{N}])/gu);
}
