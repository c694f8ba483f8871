import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { bySpan } from '../../../model/span.ts';
import { common } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import type { Detector } from '../detector.ts';
import { storyOf, type Story } from '../statements/sentences.ts';
import { exceptionsIn, type Exception } from './excepted.ts';
import { raise } from '../statements/raise.ts';
import { TELLING } from '../statements/facing.ts';
import { sweepOf, type Sweep } from './sweeps.ts';
import { stretch } from '../wording/as-written.ts';
import { asking } from '../wording/question.ts';

/** How many words a sweeping statement must share with the rule from which the exception is made. */
const SHARED = 3;
/** Share of each other's words that what is swept in and what is taken out must have, by weight. */
const SAME_THING = 0.5;
/** Words for sweeping and excepting, which say nothing of what the rule is about. */
const FRAME =
  /^(?:exception|except|exclude|exempt|include|apply|extend|every|each|whole|paragraph|clause|section|outside|only)/;

/** "Every tenant, with no exceptions", where the rule itself excepts some. */
export const exceptions: Detector = {
  name: 'scope/exceptions',
  because: 'an exception left out of the telling makes a rule hold for people whom it spares',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const near = nearby(
    story.all.flatMap((told) => exceptionsIn(told, story)),
    story,
  );
  return story.all.flatMap(sweepOf).flatMap((sweep) => {
    const taken = near(sweep);
    const met = taken.filter((e) => isSpared(sweep, e, story));
    if (
      met.length === 0 ||
      taken.some((e) => e.told.document.id === sweep.told.document.id && knows(sweep, e, story))
    )
      return [];
    return [
      raise(analysis, {
        rule: 'scope/exceptions',
        topic: `exception-${met[0]!.out.at(-1)?.root ?? ''}`,
        topicTitle: 'Whether there are exceptions',
        question: asking('Does it hold for all, or with an exception', {
          text: stretch(met[0]!.out, met[0]!.told.document),
        }),
        sides: [
          {
            stance: sweep.inside.length > 0 ? 'included' : 'all, without exception',
            spans: [sweep.told.span],
          },
          ...met.map((e) => ({ stance: 'with an exception', spans: [e.told.span] })),
        ],
        reconcile: 'Both can be right only if two rules are meant.',
        settle: 'The rule itself, with its exceptions, would settle it.',
        level: sweep.emphatic || sweep.inside.length > 0 ? 'contradiction' : 'tension',
        weight: 0.6,
      }),
    ];
  });
}

/** The exceptions that share a telling word with a sweeping statement: an index, not all pairs. */
function nearby(taken: readonly Exception[], { weigh }: Story): (sweep: Sweep) => readonly Exception[] {
  const telling = (notions: readonly Notion[]): Set<string> =>
    new Set(matterOf(notions).flatMap((n) => (weigh(n.root) >= TELLING ? n.keys : [])));
  const index = new Map<string, Exception[]>();
  for (const e of taken) {
    for (const key of telling([...e.rule, ...e.out])) index.set(key, [...(index.get(key) ?? []), e]);
  }
  return (sweep) => {
    const met = new Set([...telling(sweep.told.notions)].flatMap((key) => index.get(key) ?? []));
    return [...met].sort((a, b) => bySpan(a.told.span, b.told.span));
  };
}

function isSpared(sweep: Sweep, exception: Exception, story: Story): boolean {
  return sweep.told.document.id !== exception.told.document.id && knows(sweep, exception, story);
}

/** Whether the exception is one from the rule that the sweeping statement tells. */
function knows(sweep: Sweep, exception: Exception, { weigh }: Story): boolean {
  const said = matterOf(sweep.told.notions);
  const { words } = common(said, matterOf(exception.rule), weigh);
  if (sweep.inside.length > 0) {
    const thing = common(sweep.inside, exception.out, weigh);
    return thing.ofFirst >= SAME_THING && thing.ofSecond >= SAME_THING && words.length > thing.words.length;
  }
  if (words.length < SHARED) return false;
  const { head } = sweep;
  const ofKind = head !== null && exception.out.some((n) => n.keys.some((k) => head.keys.includes(k)));
  return sweep.emphatic || ofKind;
}

function matterOf(notions: readonly Notion[]): Notion[] {
  return notions.filter((n) => !FRAME.test(n.norm));
}
