import { WEEKDAYS } from '../../language/weekdays.ts';
import type { Document } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import { capitalised } from '../../text/capitalised.ts';
import { daysBetween, moved, unitAt, weekdayAt } from '../../time/calendar.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Demand } from './demand.ts';
import type { DatedText } from './reading.ts';

const DAYS = [...WEEKDAYS.keys()]
  .filter((word) => word.endsWith('day'))
  .map(capitalised)
  .join('|');
/** "Yesterday’s Courier", "last Friday’s edition of the Holm Echo", "this morning’s Post". */
const POSSESSED = new RegExp(
  String.raw`\b(?<day>[Yy]esterday|[Tt]oday|[Tt]his morning|[Ll]ast night|(?:[Ll]ast\s+|[Oo]n\s+)?(?:${DAYS}))[’']s\s+(?:(?:edition|issue|report|story|front page|article|piece)\s+(?:of|in)\s+)?(?:the\s+)?(?<name>(?:\p{Lu}[\p{L}\d&’'-]*\s?){1,4})`,
  'gu',
);
/** "The Courier reported yesterday", "the Echo said on Friday". */
const REPORTED = new RegExp(
  String.raw`\b[Tt]he\s+(?<name>(?:\p{Lu}[\p{L}\d&-]*\s){1,4})(?:reported|revealed|told\s+(?:us|you|its\s+readers)|claimed|said|wrote|printed|carried|ran|splashed|published)\b[^.;!?]{0,60}?\b(?<day>yesterday|today|this\s+morning|(?:last\s+|on\s+)(?:${DAYS}))\b`,
  'gu',
);

/** "The Courier, which made fun of the mayor on Monday": whatever a paper did, it did in its number of that day. */
const RELATIVE = new RegExp(
  String.raw`\b[Tt]he\s+(?<name>\p{Lu}[\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&-]*){0,3}),\s+which\s+(?:had\s+|has\s+)?(?!(?:is|was|will|would|comes|goes)\b)[^.,;!?]{2,60}?\b(?<day>yesterday|this\s+morning|(?:last\s+|on\s+)(?:${DAYS}))\b`,
  'gu',
);

/** "The Courier’s report last week", "Channel 9’s broadcast last week", "the Courier reported last week". */
const LAST_WEEK =
  /\b(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&-]*){0,2}(?:\s\d{1,2})?)(?:[’']s\s+(?:\p{Ll}+\s+){0,2}(?:report|story|article|piece|broadcast|programme|program|coverage|column|editorial|interview|bulletin|edition|issue|film|documentary)|\s+(?:reported|revealed|claimed|said|wrote|printed|carried|ran|broadcast|aired))\b[^.;!?]{0,60}?\b(?<day>last\s+week)\b/gu;

/** What a text says of the day of a paper that is in the folder: "if you read yesterday’s Courier" is of the day after it. */
export function papersNamed({ document, passages }: DatedText, texts: readonly DatedText[]): Demand[] {
  const papers = texts.filter(
    ({ published }) => published?.earliest != null && published.earliest === published.latest,
  );
  return passages.flatMap(({ text, quoted, start }): Demand[] =>
    [POSSESSED, REPORTED, RELATIVE, LAST_WEEK]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap((m): Demand[] => {
        const at = start + m.index;
        if (quoted.some((q) => q.start <= at && at < q.end)) return [];
        const day = m.groups?.day ?? '';
        const days = papers
          .filter(
            (paper) => paper.document.id !== document.id && isCalled(paper.document, m.groups?.name ?? ''),
          )
          .flatMap(({ published }) => published?.earliest ?? [])
          .filter((on) => weekdayOf(day) === null || weekdayOf(day) === weekdayAt(on));
        const span = spanOf(document.id, document.text, at, at + m[0].trimEnd().length);
        const says = `it says “${span.text}”, and that paper is in the folder`;
        return days.length === 0
          ? []
          : [{ met: (on) => days.some((d) => isOf(day, d, on)), weight: 3, span, says }];
      }),
  );
}

/** Whether a paper of day `paper` is called so by somebody who writes on day `on`. */
function isOf(words: string, paper: string, on: string): boolean {
  if (/week$/i.test(words)) {
    const { earliest, latest } = boundsOf(unitAt(on, 'week', -1));
    return earliest !== null && latest !== null && earliest <= paper && paper <= latest;
  }
  const passed = daysBetween(paper, on);
  if (weekdayOf(words) !== null) return passed >= 1 && passed <= 7;
  return on === moved(paper, 'day', /^(?:yesterday|last)/i.test(words) ? 1 : 0);
}

function weekdayOf(words: string): number | null {
  return WEEKDAYS.get(words.toLowerCase().split(/\s+/).at(-1) ?? '') ?? null;
}

/** Whether a document is of that paper: its publisher’s name, or the last word of it, with or without "The". */
function isCalled({ publisher }: Document, words: string): boolean {
  const name = plain(publisher ?? '');
  const called = plain(words);
  return (
    called.length >= 3 && (name === called || name.endsWith(` ${called}`) || called.startsWith(`${name} `))
  );
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+|[’']s$/, '')
    .replace(/\s+/g, ' ')
    .trim();
