import type { Argument } from '../../../model/claim.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { hasException, isFirm, tensesApart, timesApart } from './comparable.ts';
import { deedIn, overlap, sameVerb } from './deeds.ts';
import { relation } from './party.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** Words that take in everything of a kind, and words that take in a part. Each stands before its noun. */
const WIDE = /^(?:the )?(?:all|every|each|any|entire|whole|the whole|the entire|no|none)\b/i;
const NARROW =
  /^(?:only|some|most|half|part|parts|a (?:third|quarter|half|few|handful|minority|majority)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?of|several|a number) /i;
/** What follows a noun and keeps the claim to some of its kind. */
const RESTRICTED =
  /\b(?:aged \d+|over the age|under the age|who have|unless|with(?:out)? the (?:consent|permission|approval)|other than|except)\b/i;

/** Words of the object besides the quantified noun that must be shared. */
const LEAST = 2;

/** "All the shops will close" against "some of the shops will close". */
export const breadth: Detector = {
  name: 'claims/breadth',
  because: 'a report can be right in every word but the one that says how many it is true of',
  detect: (analysis) => detect(analysis),
};

interface Counted {
  readonly said: Said;
  readonly wide: boolean;
  /** Stem of the noun that is counted. */
  readonly noun: string;
}

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const counted = all.all.filter((s) => isFirm(s)).flatMap((s) => countedIn(s));
  const clashes = [...Map.groupBy(counted, (c) => c.noun).values()].flatMap((group) => {
    const [wide, narrow] = [group.filter((c) => c.wide), group.filter((c) => !c.wide)];
    return wide.slice(0, 40).flatMap(({ said: a }) =>
      narrow.slice(0, 40).flatMap(({ said: b }): Clash[] => {
        if (a.claim.doc === b.claim.doc || a.claim.polarity !== b.claim.polarity || hasException(a))
          return [];
        if (a.sense !== b.sense || !sameVerb(a, b)) return [];
        if (timesApart(a, b, dates) || tensesApart(a, b) || relation(a.party, b.party) === 'different')
          return [];
        const { shared, share } = overlap(deedIn(a.claim.text), deedIn(b.claim.text));
        return shared > LEAST && share >= 0.6 ? [{ a, b, sure: shared > LEAST + 1 }] : [];
      }),
    );
  });
  return raise(clashes, all, {
    rule: 'claims/breadth',
    type: 'scope',
    question: 'Is it true of all, or of a part: {D}?',
    topicTitle: 'How many it is true of: {D}',
    stance: (s) => (countedIn(s).some((c) => c.wide) ? 'all' : 'a part'),
    confidence: 0.7,
    weight: 0.6,
  });
}

function countedIn(said: Said): Counted[] {
  const { agent, object } = said.claim;
  return [agent, object].flatMap((argument): Counted[] => {
    const wide = argument === null ? null : isWide(argument);
    const noun = argument === null ? '' : nounPhrase(argument.text).head;
    return wide === null || noun === '' ? [] : [{ said, wide, noun }];
  });
}

/** True for everything of a kind, false for a part of it, null where nothing is said of how many. */
function isWide({ text }: Argument): boolean | null {
  if (NARROW.test(`${text} `)) return false;
  if (!WIDE.test(text)) return RESTRICTED.test(text) ? false : null;
  return !RESTRICTED.test(text);
}
