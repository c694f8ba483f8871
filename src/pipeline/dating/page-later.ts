import { spanOf } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import { writtenDays } from '../../time/written-day.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';
import { dayNear } from './without-year.ts';

/** Lines of a page that are never older than its text: a reader's comment, the page's last change. */
const LATER =
  /^(?:anonymous|[\p{Lu}][\p{L}\d_.’' -]{1,40}) (?:said|wrote|commented|says)(?=\s*(?:\.{2,}|…|:)|\s+(?:on|at)\b|\s+\p{Lu}\p{Ll}{2,8}\.? \d|\s+\d|$)|\b(?:site|page|last)(?: was)? (?:last )?(?:updated|modified|changed|reviewed)\b/iu;

/** How the reason of such a bound begins. */
export const LATER_LINE = 'a later line of its page is of';

/** The heading of what readers wrote below a text, and a box that is none of theirs. */
const COMMENTS =
  /^\W*(?:\d[\d,]* |top |all |view |readers?['’]? |your )*(?:comments?|responses?|replies|discussion)\b[^.!?]{0,40}$/i;
const OTHER_BOX =
  /^(?:(?:last week['’]s |this week['’]s )?(?:most|more|top|related|recent|latest|popular|trending|recommended)\b|©|copyright\b|about\b|subscribe\b|sign up\b)/i;
/** The stamp of a comment: a day and the hour. */
const STAMP = /\b\d{1,2}[:.]\d{2}\b/;

/** "curbside_carl  Aug 24 at 9:12 am", among the comments: of the year that the folder is of. */
function commentDays({ document, everyExpression }: DatedText, days: readonly string[]): DayBound[] {
  const { id, text, blocks } = document;
  const from = blocks.findLastIndex((b) => b.role === 'body' || b.role === 'clause') + 1;
  const head = blocks.findIndex((b, i) => i >= from && COMMENTS.test(b.text));
  if (head < 0) return [];
  const end = blocks.findIndex((b, i) => i > head && OTHER_BOX.test(b.text));
  return blocks.slice(head + 1, end < 0 ? undefined : end).flatMap((block): DayBound[] => {
    if (block.text.length > 80 || !STAMP.test(block.text)) return [];
    const stamp = everyExpression.find((e) => block.start <= e.start && e.end <= block.end);
    const day = stamp ? (wholeDay(stamp) ?? dayNear(stamp, days)) : null;
    if (!stamp || day === null) return [];
    const evidence = [spanOf(id, text, stamp.start, stamp.end)];
    return [{ kind: 'not-after', doc: id, day, evidence, because: `${LATER_LINE} ${dayInWords(day)}` }];
  });
}

const wholeDay = ({ absolute }: { readonly absolute: string | null }): string | null =>
  /^\d{4}-\d\d-\d\d/.exec(absolute ?? '')?.[0] ?? null;

/** "Anonymous said … 2/18/09": a comment on a text is not older than the text. */
export function pageLater(dated: DatedText, days: readonly string[]): DayBound[] {
  const { id, text, blocks, english } = dated.document;
  const lastBody = blocks.findLastIndex((b) => b.role === 'body' || b.role === 'clause');
  const lines = blocks.slice(lastBody + 1).flatMap((block): DayBound[] => {
    if (!LATER.test(block.text)) return [];
    return writtenDays(block.text, english === 'american').flatMap(({ edtf, start, end, ambiguous }) => {
      if (edtf.length !== 10 || ambiguous) return [];
      const evidence = [spanOf(id, text, block.start + start, block.start + end)];
      const because = `${LATER_LINE} ${dayInWords(edtf)}`;
      return [{ kind: 'not-after' as const, doc: id, day: edtf, evidence, because }];
    });
  });
  return [...lines, ...commentDays(dated, days)];
}
