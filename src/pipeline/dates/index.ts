import type { DateMention } from '../../model/date.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { placeId } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { notesBelow } from '../../text/added-notes.ts';
import { boundsOf } from '../../time/bounds.ts';
import { timexOf } from '../../time/timex.ts';
import { countryIn } from './country.ts';
import { daysOfTerms } from './days-of-terms.ts';
import { deadlineBounds } from './deadlines.ts';
import { partOfYear } from './part-of-year.ts';
import { type Entry, entryAfter, fromEntry } from './entry-day.ts';
import { hoursAlone } from './hour-alone.ts';
import { likelyDays } from './likely-days.ts';
import { isDayOfSaying, isFlashback } from './moves-on.ts';
import { referenceOf } from './reference.ts';
import type { Placed } from './placed.ts';
import { resolve } from './resolve.ts';
import { type SpeechTurn, isStamp, speechAt } from './speech-time.ts';
import { definedYear } from './split-years.ts';
import type { Mentioned, Setting } from './story.ts';

export const dates: Stage = {
  name: 'dates',
  because: 'with every document dated or bounded, each expression gets its place on the calendar',
  run: ({ documents, expressions }) => {
    const defined = expressions.some(({ known }) => known.yearKind !== undefined)
      ? definedYear(documents)
      : null;
    const [countryOf, days] = [countryIn(documents), likelyDays(documents)];
    const byDocument = Map.groupBy(expressions, ({ doc }) => doc);
    const items = documents.flatMap((document) =>
      datesOf(document, byDocument.get(document.id) ?? [], {
        definedYear: defined,
        country: countryOf(document),
        speech: referenceOf(document, days),
      }),
    );
    return { items: { dates: items }, diagnostics: [] };
  },
};

/** The date mentions of one document, in order: each may count from the one before. */
function datesOf(
  document: Document,
  expressions: readonly TimeExpression[],
  { speech, ...story }: Pick<Setting, 'definedYear' | 'country' | 'speech'>,
): DateMention[] {
  const out: DateMention[] = [];
  const writing = { speech, speechName: 'this document’s date' };
  let turn: SpeechTurn = { writing, told: null, noted: null };
  const terms = daysOfTerms(document, expressions);
  const notes = notesBelow(document.blocks);
  let last: Mentioned | null = null;
  let lastPast: Mentioned | null = null;
  let lastDay: Mentioned | null = null;
  let lastTold: Mentioned | null = null;
  let lastMain: Mentioned | null = null;
  let entry: Entry | null = null;
  let sentenceAt = 0;
  let blockAt = 0;
  for (const expression of expressions) {
    while ((document.sentences[sentenceAt]?.end ?? Infinity) <= expression.start) sentenceAt++;
    const sentence: Sentence | null = document.sentences[sentenceAt] ?? null;
    const here = sentence !== null && sentence.start <= expression.start ? sentence : null;
    while ((document.blocks[blockAt]?.end ?? Infinity) <= expression.start) blockAt++;
    const block = document.blocks[blockAt] ?? null;
    const stamps = block !== null && notes.has(block.id) && isStamp(expression, document.text, block.start);
    const now = speechAt(expression, document, block, turn, stamps);
    const placed = resolve(expression, document, {
      ...now,
      entry: null,
      ...fromEntry(expression, document.text, block, blockAt, entry),
      last,
      lastPast,
      lastDay,
      lastTold,
      lastMain,
      sentence: here,
      stamps,
      terms,
      ...story,
    });
    const mention = mentionOf(expression, placed, document);
    out.push(mention);
    turn = now.next(mention);
    entry = entryAfter(expression, mention, document.text, block, blockAt, entry);
    const next = lastMentioned(expression, mention, here);
    const isTold = expression.absolute !== null || expression.known.year !== undefined;
    const follows = lastTold !== null && mention.anchor === lastTold.id;
    if (next !== null && (isTold || follows) && /^\d{4}-\d\d-\d\d/.test(next.edtf)) lastTold = next;
    // "The council said on Thursday", in Thursday's paper, moves no story on.
    const ofNow = expression.deictic?.from === 'speech' && mention.edtf === now.speech.edtf;
    if (next === null || (ofNow && last !== null)) continue;
    if (last !== null && isDayOfSaying(expression, mention, document.text, now.speech.last)) continue;
    lastMain = isFlashback(expression) ? (lastMain ?? last) : null;
    last = next;
    if (/^\d{4}-\d\d-\d\d/.test(next.edtf)) lastDay = next;
    if (now.speech.last !== null && next.day <= now.speech.last) lastPast = next;
  }
  return out;
}

function mentionOf(expression: TimeExpression, placed: Placed, document: Document): DateMention {
  const { doc, start, end, type, value, mod, quant, extent, role, rule, known } = expression;
  const span = spanOf(doc, document.text, start, end);
  const edtf = placed.edtf === null ? null : partOfYear(span.text, placed.edtf, mod);
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  return {
    ...span,
    id: placeId('d', span),
    type,
    // TIMEX3 leaves the part of a year to `mod`.
    value: value ?? (placed.edtf === null ? hoursAlone(expression) : timexOf(placed.edtf, known.dayPart)),
    mod,
    quant,
    edtf,
    ...deadlineBounds(bounds, mod, document),
    extent,
    basis: placed.basis,
    anchor: placed.anchor,
    reason: placed.reason,
    role,
    rule,
  };
}

/** What "the next day" points to: a date of the story, no decade, no length, no rough count, none of the page's own. */
function lastMentioned(
  { absolute, known, ends, type, role, mod, rule }: TimeExpression,
  { edtf, id, end }: DateMention,
  sentence: Sentence | null,
): Mentioned | null {
  if (edtf === null || role !== 'event' || type === 'DURATION' || type === 'SET' || /X|^-/.test(edtf))
    return null;
  if (mod === 'APPROX' && rule === 'ago-later') return null;
  const own = ends === null ? edtf : (edtf.split('/').at(-1) ?? edtf);
  const day = boundsOf(own).earliest;
  if (day === null) return null;
  return {
    day,
    edtf: own,
    // "A member since 2011" is one now: what follows is not told of that year.
    stated: (absolute !== null || known.year !== undefined) && mod !== 'ON_OR_AFTER',
    sentence: sentence?.id ?? null,
    id,
    end,
  };
}
