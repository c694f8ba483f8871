import { spanOf } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import { writtenDays } from '../../time/written-day.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';

/** Lines of a page that are never older than its text: a reader's comment, the page's last change. */
const LATER =
  /^(?:anonymous|[\p{Lu}][\p{L}\d_.’' -]{1,40}) (?:said|wrote|commented|says)\b|\b(?:site|page|last)(?: was)? (?:last )?(?:updated|modified|changed|reviewed)\b/iu;

/** How the reason of such a bound begins. */
export const LATER_LINE = 'a later line of its page is of';

/** "Anonymous said … 2/18/09": a comment on a text is not older than the text. */
export function pageLater({ document }: DatedText): DayBound[] {
  const { id, text, blocks, english } = document;
  const lastBody = blocks.findLastIndex((b) => b.role === 'body' || b.role === 'clause');
  return blocks.slice(lastBody + 1).flatMap((block): DayBound[] => {
    if (!LATER.test(block.text)) return [];
    return writtenDays(block.text, english === 'american').flatMap(({ edtf, start, end, ambiguous }) => {
      if (edtf.length !== 10 || ambiguous) return [];
      const evidence = [spanOf(id, text, block.start + start, block.start + end)];
      const because = `${LATER_LINE} ${dayInWords(edtf)}`;
      return [{ kind: 'not-after' as const, doc: id, day: edtf, evidence, because }];
    });
  });
}
