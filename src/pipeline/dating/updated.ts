import type { Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { addedBlocks } from '../../text/added-notes.ts';
import { dayInWords } from '../../time/in-words.ts';
import { writtenDays } from '../../time/written-day.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';
import { dayNear } from './without-year.ts';

/** The last change of a page, beside its first day. */
const UPDATE =
  /\b(?:updated|modified|revised|amended|last (?:updated?|edit(?:ed)?|change[d]?))\b:?\s*(?:on\s+|at\s+)?/giu;

/**
 * A page that is kept up: "First published 19 January. Updated 5 March." Where its text tells as past what came between
 * the two days, it is the text of the later one; else the first day stands, for most changes are a comma.
 */
export function keptUp(text: DatedText): Document {
  const { document } = text;
  const { edtf, basis } = document.published;
  const change = basis === 'stated' && edtf?.length === 10 ? lastChange(document) : null;
  if (edtf === null || change === null || change.day <= edtf) return document;
  const added = addedBlocks(document.blocks);
  const between = placed(text).find(({ expression, where }) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(expression.absolute ?? '')?.[0] ?? dayNear(expression, [edtf]);
    if (day === null || day <= edtf || day > change.day || isQuoted(where, expression)) return false;
    if (added.has(where.sentence.block)) return false;
    return tenseAt(where, expression) === 'past';
  });
  if (!between) return document;
  const reason = `The page was first published on ${dayInWords(edtf)} and changed on ${dayInWords(change.day)}, and its text tells of “${between.expression.text}” as past.`;
  return {
    ...document,
    published: { ...document.published, edtf: change.day, evidence: [change.span], reason },
  };
}

/** The latest day that a line above the text gives its last change. */
function lastChange({
  id,
  text,
  blocks,
  english,
}: Document): { readonly day: string; readonly span: Span } | null {
  const found = blocks
    .filter((b) => b.role === 'dateline' || b.role === 'byline')
    .flatMap((b) =>
      [...b.text.matchAll(UPDATE)].flatMap((m) => {
        const from = m.index + m[0].length;
        const [day] = writtenDays(b.text.slice(from, from + 30), english === 'american');
        if (day?.edtf.length !== 10 || day.start > 12) return [];
        const start = b.start + from + day.start;
        return [{ day: day.edtf, span: spanOf(id, text, start, start + day.end - day.start) }];
      }),
    );
  return found.reduce<(typeof found)[number] | null>(
    (last, next) => (last && last.day >= next.day ? last : next),
    null,
  );
}
