import { fold } from '../../text/tokens.ts';
import type { Exclusion } from './exclusion.ts';
import { BY_CLAUSE } from './exclusions-by-clause.ts';
import { BY_PAGE } from './exclusions-by-page.ts';
import { BY_PERIOD } from './exclusions-by-period.ts';
import { BY_SPEECH } from './exclusions-by-speech.ts';
import { BY_WORDS } from './exclusions-by-words.ts';
import type { Telling } from './telling.ts';

/** In order; the first that applies decides. */
const EXCLUSIONS: readonly Exclusion[] = [...BY_WORDS, ...BY_PERIOD, ...BY_CLAUSE, ...BY_SPEECH, ...BY_PAGE];

/** The first reason to keep a telling off the timeline, or null. */
export function exclusionOf(telling: Telling): Exclusion | null {
  const { document, date, read } = telling;
  const around = {
    before: fold(document.text.slice(Math.max(read.sentence.start, date.start - 60), date.start)),
    after: fold(document.text.slice(date.end, Math.min(read.sentence.end, date.end + 40))),
  };
  return EXCLUSIONS.find((rule) => rule.test(telling, around)) ?? null;
}
