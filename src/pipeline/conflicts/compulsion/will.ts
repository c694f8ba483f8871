import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { bareWords } from '../statements/bare.ts';
import { raise } from '../statements/raise.ts';
import { storyOf } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';
import { quarrelsOf } from './pairs.ts';
import { willOf } from './willed.ts';

/** Own accord against force, protest, or never having offered. */
export const will: Detector = {
  name: 'compulsion/will',
  because: 'who says "of our own accord" says that nobody made them, and can be held to it',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const bare = bareWords(analysis);
  const willed = story.all.flatMap((t) => willOf(t, bare, story));
  return quarrelsOf(willed, story).map((quarrel) => {
    const [first] = quarrel;
    const words = first!.shared.words;
    return raise(analysis, {
      type: 'compulsion',
      rule: 'compulsion/will',
      topic: `free-will-${words.at(-1)?.root ?? ''}`,
      topicTitle: 'How far it was done freely',
      question: asking('Was this done freely, or under orders', first!.a.told.span),
      sides: quarrel.flatMap(({ a, b }) => [
        { stance: 'of their own will', spans: [a.told.span] },
        { stance: b.will === 'made' ? 'made to' : 'not of their own will', spans: [b.told.span] },
      ]),
      reconcile:
        'Both can be right only if the offer came first and the order after it, or two deeds are meant.',
      settle: 'The letter or order by which they were asked or told to act would settle it.',
      level: 'contradiction',
      weight: 0.7,
    });
  });
}
