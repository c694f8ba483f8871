import { daySetOf, type DaySet } from '../../../language/weekday-sets.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import type { Detector } from '../detector.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { raise } from '../statements/raise.ts';

/** A sentence that says on which days of the week something is done. */
interface Timed {
  readonly told: Told;
  readonly days: DaySet;
  readonly matter: readonly Notion[];
}

/** Words of times, and of doing whatever it is: they do not say what is done. */
const LIGHT =
  /^(?:day|days|week|weeks|weekly|weekday|weekdays|weekend|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|hour|hours|time|once|twice|open|opens|close|closed|allow|allowed|permit|permitted|take|place|only|never|a\.m|p\.m|am|pm|noon|legal|holiday|holidays|bank|public|one|two|three|four|five|six|seven|between|\d+)$/;
/** A word in common that weighs less says too little of what is done. */
const RARE = 0.4;

/** "Any day but Sunday", where the order has no Saturday either. */
export const days: Detector = {
  name: 'scope/days',
  because: 'days of the week are few enough to compare one by one',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const timed = story.all.flatMap(timedIn);
  return timed.flatMap((wide) => {
    const narrow = timed.filter((t) => t.told.document.id !== wide.told.document.id && clash(wide, t, story));
    if (narrow.length === 0) return [];
    return [
      raise(analysis, {
        rule: 'scope/days',
        topic: 'days-of-the-week',
        topicTitle: 'On which days',
        question: 'On which days of the week is it allowed?',
        sides: [
          { stance: 'more days', spans: [wide.told.span] },
          ...narrow.map((t) => ({ stance: 'fewer days', spans: [t.told.span] })),
        ],
        reconcile: 'Both can be right only if two activities, or two times, are meant.',
        settle: 'The rule or timetable itself would settle it.',
        level: 'contradiction',
        weight: 0.6,
      }),
    ];
  });
}

function timedIn(told: Told): Timed[] {
  const set = told.quoted ? null : daySetOf(told.span.text);
  const matter = told.notions.filter((n) => !LIGHT.test(n.norm));
  return set === null || matter.length === 0 ? [] : [{ told, days: set, matter }];
}

/** The one allows a day that the other rules out, and what is done is the same. */
function clash(wide: Timed, narrow: Timed, { weigh }: Story): boolean {
  if (![...wide.days.on].some((d) => narrow.days.off.has(d))) return false;
  const shared = common(wide.matter, narrow.matter, weigh);
  // Everything that the shorter of the two speaks of must stand in the other.
  const least = Math.min(wide.matter.length, narrow.matter.length, 2);
  return shared.words.length >= least && shared.words.some((n) => weigh(n.root) >= RARE);
}
