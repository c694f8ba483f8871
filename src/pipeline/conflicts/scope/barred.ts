import { firstMatch } from '../../../text/first-match.ts';
import { ALL_BARRED, CORRECTING, SOME_ALLOWED } from '../../../language/inclusion.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { bareWords, type Bare } from '../statements/bare.ts';
import { facing, TELLING, type Facing, type Stated } from '../statements/facing.ts';
import { pointOf } from '../statements/point.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';

/** Words in common weigh at least so much, and are so many, for a ban and a leave to be of one deed. */
const MUCH = 0.75;
const FEW = 2;

/** "No plane may land", where another source has that some may. */
export const barred: Detector = {
  name: 'scope/barred',
  because: 'what is barred to all is told as allowed, within limits, by whoever has read the rule',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const bare = bareWords(analysis);
  const all = story.all.flatMap((t) => stated(t, ALL_BARRED, bare));
  const some = story.all.flatMap((t) => stated(t, SOME_ALLOWED, bare));
  const pairs = facing(all, some, story.weigh).filter((p) => isOneDeed(p, story));
  return [...Map.groupBy(pairs, (p) => p.a.told)].map(([told, group]) =>
    raise(analysis, {
      rule: 'scope/barred',
      topic: `barred-${group[0]!.shared.words.at(-1)?.root ?? ''}`,
      topicTitle: 'Whether it is barred altogether',
      question: asking('Is it barred outright, or within limits', told.span),
      sides: [
        { stance: 'barred', spans: [told.span] },
        ...group.map(({ b }) => ({ stance: 'allowed within limits', spans: [b.told.span] })),
      ],
      reconcile: 'Both can be right only if they speak of different people, places or times.',
      settle: 'The rule itself, with its limits, would settle it.',
      level: 'contradiction',
      weight: 0.6,
    }),
  );
}

/** The sentence with the words of the clause that bars or allows; questions and corrections say neither. */
function stated(told: Told, patterns: readonly RegExp[], bare: Bare): Stated[] {
  const { text, start } = told.span;
  if (/\?\W*$/.test(text) || CORRECTING.test(text)) return [];
  const match = firstMatch(patterns, text);
  if (!match) return [];
  const at = { start: start + match.index, end: start + match.index + match[0].length };
  return [{ told, matter: bare(told, pointOf(told, at)) }];
}

function isOneDeed({ shared }: Facing<Stated, Stated>, { weigh }: Story): boolean {
  return shared.weight >= MUCH && shared.words.filter((n) => weigh(n.root) >= TELLING).length >= FEW;
}
