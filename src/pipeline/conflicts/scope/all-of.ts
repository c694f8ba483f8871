import { numberOf, NUMBER_WORDS } from '../../../language/numbers.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';

/** "Accepted all six recommendations". */
interface All {
  readonly told: Told;
  readonly verb: string;
  readonly noun: string;
  readonly number: number | null;
  /** "accepted all six recommendations" */
  readonly words: string;
}

const N = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const ALL = new RegExp(
  `\\b(?<verb>\\p{L}+)\\s+(?:in full\\s+)?(?:all|every one)(?: of)?(?: the| its| their| his| her| our)?(?:\\s(?<number>${N}))?(?: of the| of its)?\\s+(?<noun>\\p{L}+s)\\b`,
  'iu',
);
const SOME = new RegExp(
  `\\b(?<verb>\\p{L}+)\\s+(?:only\\s+|just\\s+)?(?<part>${N})\\s+(?:of|out of)\\s+(?:the\\s+|its\\s+|their\\s+)?(?:(?<number>${N})\\s+)?(?<noun>\\p{L}+s)\\b`,
  'iu',
);
/** "It does not accept R6", "accepts recommendation 5 in part". */
const REFUSED =
  /\b(?:does|do|did|has|have|will|would|could|can)(?:n[’']t| not)\s+(?<verb>\p{L}+)\s+(?<what>\p{L}[\p{L}\d]*(?:\s\d+)?)/iu;
const IN_PART =
  /\b(?<verb>\p{L}+)\s+(?<what>\p{L}[\p{L}\d]*(?:\s\d+)?)\s+(?:only\s+)?(?:in part|partly|partially)\b/iu;

/** All of a number of things, where another source has some of them or one refused. */
export const allOf: Detector = {
  name: 'scope/all-of',
  because: 'who accepts all but one has not accepted all',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const fewer = story.all.filter(
    (t) => !t.quoted && [SOME, REFUSED, IN_PART].some((p) => p.test(t.span.text)),
  );
  return story.all.flatMap(allIn).flatMap((all) => {
    const some = fewer.filter((t) => t.document.id !== all.told.document.id && isLess(t, all, story));
    if (some.length === 0) return [];
    const { noun, number } = all;
    const what = `all${number === null ? '' : ` ${String(number)}`}`;
    return [
      raise(analysis, {
        rule: 'scope/all-of',
        topic: `all-of-${noun}`,
        topicTitle: 'All of them, or some',
        question: asking('All of them, or only some', { text: all.words }),
        sides: [
          { stance: what, spans: [all.told.span] },
          ...some.map((t) => ({ stance: 'not all', spans: [t.span] })),
        ],
        reconcile: 'Both can be right only if they speak of different times, or of different lists.',
        settle: 'The answer itself, item by item, would settle it.',
        level: 'contradiction',
        weight: 0.6,
      }),
    ];
  });
}

function allIn(told: Told): All[] {
  const match = told.quoted ? null : ALL.exec(told.span.text);
  const found = match?.groups;
  const verb = lemma(found?.verb ?? '');
  if (
    match === null ||
    found?.noun === undefined ||
    verb === null ||
    /(?:\bnot|\bnever|n[’']t)\b/i.test(told.span.text)
  )
    return [];
  return [
    {
      told,
      verb,
      noun: stem(found.noun.toLowerCase()),
      number: numberOf(found.number ?? ''),
      words: match[0],
    },
  ];
}

function isLess(told: Told, all: All, story: Story): boolean {
  const { text } = told.span;
  const some = SOME.exec(text)?.groups;
  if (some && lemma(some.verb ?? '') === all.verb && stem((some.noun ?? '').toLowerCase()) === all.noun) {
    const [part, number] = [numberOf(some.part ?? ''), numberOf(some.number ?? '')];
    const whole = number ?? all.number;
    return (
      part !== null &&
      whole !== null &&
      part < whole &&
      (all.number === null || number === null || number === all.number)
    );
  }
  const refused = REFUSED.exec(text)?.groups ?? IN_PART.exec(text)?.groups;
  if (
    refused === undefined ||
    lemma(refused.verb ?? '') !== all.verb ||
    !isOneOf(refused.what ?? '', all.noun)
  )
    return false;
  // Somebody who is named must be the same.
  const names = new Set(story.inBlock(told).flatMap((t) => [...t.names]));
  return [...all.told.names].some((id) => names.has(id));
}

/** "R6" and "recommendation 6" are recommendations. */
function isOneOf(what: string, noun: string): boolean {
  const code = /^(\p{Lu})\d+$/u.exec(what)?.[1]?.toLowerCase();
  return code === undefined ? stem(what.split(' ')[0]!.toLowerCase()) === noun : noun.startsWith(code);
}

/** The base form of a word where it can be a verb. */
function lemma(word: string): string | null {
  const w = word.toLowerCase();
  return VERB_READINGS.get(w)?.[0]?.lemma ?? null;
}
