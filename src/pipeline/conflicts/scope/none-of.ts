import { numberOf } from '../../../language/numbers.ts';
import { NONE_OF, NOT_PLAIN, SOME_OF } from '../../../language/quantifiers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import { stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { raise } from '../statements/raise.ts';
import { asking } from '../wording/question.ts';

/** A sentence that denies something of every one of a set, or says it of a number of them. */
interface Share {
  readonly told: Told;
  readonly noun: string;
  /** What is denied of all; or all words that follow the set, some of which say what holds of the number. */
  readonly deeds: readonly Notion[];
}

/** "None of the shops has been let", where another source has eight of the eleven let. */
export const noneOf: Detector = {
  name: 'scope/none-of',
  because: 'what holds of some of a set is not true of none of it',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const { all } = storyOf(analysis);
  const some = all.flatMap(someIn);
  return all.flatMap(noneIn).flatMap((none) => {
    const met = some.filter((s) => s.noun === none.noun && sameDeed(none, s));
    if (met.length === 0 || met.some((s) => s.told.document.id === none.told.document.id)) return [];
    return [
      raise(analysis, {
        rule: 'scope/none-of',
        topic: `none-of-${none.noun}`,
        topicTitle: 'None of them, or some',
        question: asking('None of them, or some', none.told.span),
        sides: [
          { stance: 'none', spans: [none.told.span] },
          ...met.map((s) => ({ stance: 'some', spans: [s.told.span] })),
        ],
        reconcile: 'Both can be right only if they speak of different times, or of different lists.',
        settle: 'A list of them, one by one, would settle it.',
        level: 'contradiction',
        weight: 0.6,
      }),
    ];
  });
}

function noneIn(told: Told): Share[] {
  const found = told.quoted ? undefined : NONE_OF.exec(told.span.text)?.groups;
  const deeds = notionsOf(found?.deed ?? '');
  if (found?.thing === undefined || deeds.length === 0) return [];
  return [{ told, noun: stem(found.thing.toLowerCase()), deeds }];
}

function someIn(told: Told): Share[] {
  const found = told.quoted ? undefined : SOME_OF.exec(told.span.text)?.groups;
  if (found?.thing === undefined || (numberOf(found.part ?? '') ?? 0) < 1) return [];
  const rest = found.rest?.split(/,\s(?:but|while|though|although)\b/)[0] ?? '';
  if (NOT_PLAIN.test(rest)) return [];
  return [{ told, noun: stem(found.thing.toLowerCase()), deeds: notionsOf(rest) }];
}

function sameDeed(none: Share, some: Share): boolean {
  const keys = keysOf(some.deeds);
  return none.deeds.every((n) => akin(n, keys));
}
