import { moved } from '../../time/calendar.ts';
import { afterPaper } from './after-paper/index.ts';
import { answers } from './answers.ts';
import { bareNumber } from './bare-number.ts';
import { citesOutlet } from './cites-outlet.ts';
import type { DayBound, Order } from './constraint.ts';
import type { Told } from './demand.ts';
import { links } from './links.ts';
import { pageAhead } from './page-ahead.ts';
import { pageLater } from './page-later.ts';
import type { DatedText } from './reading.ts';
import { quotedWords } from './quoted-words.ts';
import { reportsInstrument } from './reports-instrument.ts';
import { type FixedDates, fixedDates, sameThing } from './same-thing.ts';
import { toldInTime } from './told-in-time.ts';
import { withoutYear } from './without-year.ts';

interface Finder {
  readonly because: string;
  readonly find: (text: DatedText, folder: Folder) => DayBound[];
}

interface Folder extends Pick<Told, 'instruments' | 'days' | 'facts' | 'texts'> {
  readonly fixed: FixedDates;
}

/** What bounds a single document, the plainest evidence first. Of two equal bounds the first found is kept. */
const FINDERS: readonly Finder[] = [
  { because: 'past and future tense need nothing but the text', find: (text) => toldInTime(text) },
  {
    because: 'what was added to a page is later than its text',
    find: (text, { days }) => pageLater(text, days),
  },
  {
    because: 'what a page invites to is still to come',
    find: (text, { days }) => pageAhead(text, days),
  },
  {
    because: 'an official document has a sure date, and reports of it come after it',
    find: (text, { instruments }) => reportsInstrument(text, instruments),
  },
  {
    because: 'what is told as a paper brought it is told after the paper, even where nothing names it',
    find: (text, { instruments, texts }) => afterPaper(text, instruments, texts),
  },
  {
    because: 'another document may give the year of the same thing',
    find: (text, { fixed }) => sameThing(text, fixed),
  },
  {
    because: 'a day by its number alone is of the month that the folder knows it of',
    find: (text, { facts }) => bareNumber(text, facts),
  },
  {
    because: 'a day without its year is of the time that the folder is about',
    find: (text, { days, fixed }) => withoutYear(text, days, fixed),
  },
];

/** The bounds that single documents give themselves or take from the folder. */
export function boundsFor(
  texts: readonly DatedText[],
  undated: readonly DatedText[],
  { instruments, days, facts }: Told,
): DayBound[] {
  const folder: Folder = { instruments, days, facts, texts, fixed: fixedDates(texts) };
  return FINDERS.flatMap(({ find }) => undated.flatMap((text) => find(text, folder))).filter(
    (bound) => !isOfAnotherAge(bound, folder.days),
  );
}

/** A text that told of a day as still to come, years before all that the folder is about, was misread: "a beer called Winter 1887". */
function isOfAnotherAge({ kind, day }: DayBound, days: readonly string[]): boolean {
  const [first] = days;
  return kind === 'not-after' && first !== undefined && day < moved(first, 'year', -1);
}

/** Which documents of the folder came before which. */
export function ordersOf(texts: readonly DatedText[]): Order[] {
  return [...answers(texts), ...links(texts), ...quotedWords(texts), ...citesOutlet(texts)];
}
