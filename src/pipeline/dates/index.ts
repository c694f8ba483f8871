import type { DateMention } from '../../model/date.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { placeIdsIn } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { notesBelow } from '../../text/added-notes.ts';
import { boundsOf } from '../../time/bounds.ts';
import { timexOf } from '../../time/timex.ts';
import { countryIn } from './country.ts';
import { daysNamed } from './days-named.ts';
import { daysOfTerms } from './days-of-terms.ts';
import { deadlineBounds } from './deadlines.ts';
import { partOfYear } from './part-of-year.ts';
import { type Entry, entryAfter, fromEntry } from './entry-day.ts';
import { hoursAlone, isHourAlone } from './hour-alone.ts';
import { ofMeeting } from './hour-of-meeting.ts';
import { backToTitle, dayOfTitle } from './hour-of-title.ts';
import { likelyDays } from './likely-days.ts';
import { type LivePage, isOfPage, livePage } from './live-page.ts';
import { opensSection } from './opens-section.ts';
import { referenceOf } from './reference.ts';
import type { Placed } from './placed.ts';
import { resolve } from './resolve.ts';
import { type SpeechTurn, isStamp, speechAt } from './speech-time.ts';
import { definedYear } from './split-years.ts';
import { storyDays } from './story-days.ts';
import type { Mentioned, Setting } from './story.ts';
import { NOTHING_TOLD, toldWith } from './told.ts';

export const dates: Stage = {
  name: 'dates',
  because: 'with every document dated or bounded, each expression gets its place on the calendar',
  run: ({ documents, expressions }) => {
    const defined = expressions.some(({ known }) => known.yearKind !== undefined)
      ? definedYear(documents)
      : null;
    const [countryOf, days] = [countryIn(documents), likelyDays(documents)];
    const [named, about] = [daysNamed(expressions), storyDays(expressions)];
    const byDocument = Map.groupBy(expressions, ({ doc }) => doc);
    const items = documents.flatMap((document) =>
      datesOf(document, byDocument.get(document.id) ?? [], {
        definedYear: defined,
        named,
        about,
        country: () => countryOf(document),
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
  { speech, ...story }: Pick<Setting, 'definedYear' | 'country' | 'speech' | 'named' | 'about'>,
): DateMention[] {
  const out: DateMention[] = [];
  const idOf = placeIdsIn(document.id);
  const writing = { speech, speechName: 'this document’s date' };
  let turn: SpeechTurn = { writing, told: null, noted: null };
  const terms = daysOfTerms(document, expressions);
  const notes = notesBelow(document.blocks);
  const live = livePage(document, expressions);
  const titleDay = dayOfTitle(document, expressions);
  let title: Mentioned | null = null;
  let told = NOTHING_TOLD;
  let entry: Entry | null = null;
  let sentenceAt = 0;
  let blockAt = 0;
  for (const expression of expressions) {
    while ((document.sentences[sentenceAt]?.end ?? Infinity) <= expression.start) sentenceAt++;
    const sentence: Sentence | null = document.sentences[sentenceAt] ?? null;
    const here = sentence !== null && sentence.start <= expression.start ? sentence : null;
    const from = blockAt;
    while ((document.blocks[blockAt]?.end ?? Infinity) <= expression.start) blockAt++;
    // Under a new heading the story does not go on in the year of the section before.
    if (document.blocks.slice(from + 1, blockAt).some(opensSection)) told = { ...told, lastTold: null };
    const block = document.blocks[blockAt] ?? null;
    const stamps = block !== null && notes.has(block.id) && isStamp(expression, document.text, block.start);
    const now = speechAt(expression, document, block, turn, stamps);
    told = backToTitle(title, expression, here, block, told);
    const placed = resolve(expression, document, {
      ...now,
      entry: null,
      ...ofPage(live, expression, told.lastAny),
      ...fromEntry(expression, document.text, block, blockAt, entry),
      ...ofMeeting(expression, document, here),
      ...told,
      sentence: here,
      stamps,
      terms,
      ...story,
    });
    const mention = mentionOf(expression, placed, document, idOf('d', expression));
    out.push(mention);
    turn = now.next(mention);
    entry = entryAfter(expression, mention, document.text, block, blockAt, entry);
    told = toldWith(told, expression, mention, here, document.text, now.speech);
    if (title === null && titleDay !== null && told.last?.day === titleDay) title = told.last;
  }
  return out;
}

/** An hour of a page that is written hour by hour. */
function ofPage(live: LivePage | null, expression: TimeExpression, last: Mentioned | null): Partial<Setting> {
  if (live === null || !isHourAlone(expression) || !isOfPage(live, expression.start, last?.end ?? null))
    return {};
  return { speechName: 'the day of this page', entry: live.day };
}

function mentionOf(expression: TimeExpression, placed: Placed, document: Document, id: string): DateMention {
  const { doc, start, end, type, value, mod, quant, extent, role, rule, known } = expression;
  const span = spanOf(doc, document.text, start, end);
  const edtf = placed.edtf === null ? null : partOfYear(span.text, placed.edtf, mod);
  const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  return {
    ...span,
    id,
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
