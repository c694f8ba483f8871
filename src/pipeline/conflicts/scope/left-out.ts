import { CORRECTING, LEFT_OUT, TAKEN_IN, THE_REST } from '../../../language/inclusion.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { notionsOf } from '../../../text/meaning.ts';
import type { Detector } from '../detector.ts';
import { facing, type Facing, type Stated } from '../statements/facing.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { stretch } from '../wording/as-written.ts';
import { asking } from '../wording/question.ts';

/** Share of what is taken in and of what is left out that must be the same, by weight. */
const SAME_THING = 0.4;
/** The words in common weigh at least so much: a name, or two words that tell it from others. */
const MUCH = 1;

/** A thing taken in by name, where another source leaves it out by name. */
export const leftOut: Detector = {
  name: 'scope/left-out',
  because: 'a thing that is named on both sides pins the question to itself',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const inside = story.all.flatMap((t) => thingsIn(t, TAKEN_IN));
  const outside = story.all.flatMap((t) => thingsIn(t, LEFT_OUT));
  const isOut = new Set(outside.map((o) => o.told));
  const pairs = facing(
    inside.filter((i) => !isOut.has(i.told)),
    outside,
    story.weigh,
  ).filter(isSame);
  return [...Map.groupBy(pairs, (p) => p.a.told)].map(([told, group]) =>
    raise(analysis, {
      rule: 'scope/left-out',
      topic: `left-out-${group[0]!.shared.words.at(-1)?.root ?? ''}`,
      topicTitle: 'Whether it is taken in or left out',
      question: asking('Included, or left out', { text: stretch(group[0]!.shared.words, told.document) }),
      sides: [
        { stance: 'taken in', spans: [told.span] },
        ...group.map(({ b }) => ({ stance: 'left out', spans: [b.told.span] })),
      ],
      reconcile: 'Both can be right only if two rules are meant.',
      settle: 'The rule itself, with all that it takes in and leaves out, would settle it.',
      level: 'contradiction',
      weight: 0.65,
    }),
  );
}

function thingsIn(told: Told, patterns: readonly RegExp[]): Stated[] {
  const { text, start } = told.span;
  if (patterns === TAKEN_IN && (told.quoted || THE_REST.test(text) || CORRECTING.test(text))) return [];
  const words = patterns.map((p) => p.exec(text)?.groups?.thing).find((w) => w !== undefined);
  if (words === undefined) return [];
  const matter = notionsOf(words, start + text.indexOf(words));
  return matter.length === 0 ? [] : [{ told, matter }];
}

function isSame({ shared }: Facing<Stated, Stated>): boolean {
  return shared.weight >= MUCH && Math.max(shared.ofFirst, shared.ofSecond) >= SAME_THING;
}
