import {
  EVERY,
  EXCEPTED,
  INCLUDED,
  NO_EXCEPTION,
  RULE_BEFORE,
  RULE_BY_NUMBER,
} from '../../../language/quantifiers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import { raise } from './raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';

/** A sentence that sweeps everything in. */
interface Sweep {
  readonly told: Told;
  /** What is swept in ("every business"), or null. */
  readonly head: Notion | null;
  /** What is expressly swept in, or nothing. */
  readonly inside: readonly Notion[];
  /** Whether it rules exceptions out in so many words. */
  readonly emphatic: boolean;
}

/** A sentence that takes something out of a rule. */
interface Exception {
  readonly told: Told;
  readonly out: readonly Notion[];
  /** What the rule is about: its own words, those of the rule that it points to. */
  readonly rule: readonly Notion[];
}

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
  const taken = story.all.flatMap((told) => exceptionsIn(told, story));
  return story.all.flatMap(sweepOf).flatMap((sweep) => {
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
        question: `Does it hold for all, or is ${met[0]!.out.map((n) => n.norm).join(' ')} left out?`,
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

function sweepOf(told: Told): Sweep[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const every = EVERY.exec(text);
  const emphatic = NO_EXCEPTION.test(text);
  if (every === null && !emphatic) return [];
  if (EXCEPTED.some((p) => p.test(text.replace(NO_EXCEPTION, '')))) return [];
  const head = every === null ? null : headOf(told, every.index + every[0].length);
  const inside = INCLUDED.flatMap((p) => {
    const words = p.exec(text)?.groups?.inside;
    return words === undefined ? [] : [notionsOf(words, start)];
  })[0];
  return [{ told, head, inside: inside ?? [], emphatic }];
}

/** The noun behind a sweeping word: "wages" in "all the wages they lost". */
function headOf(told: Told, from: number): Notion | null {
  const phrase =
    told.span.text
      .slice(from)
      .split(/[,;:]|\s(?:they|he|she|it|we|you|who|that|which|will|must|shall)\b/)[0] ?? '';
  const { head } = nounPhrase(phrase);
  return told.notions.find((n) => n.start >= told.span.start + from && stem(n.norm) === head) ?? null;
}

function exceptionsIn(told: Told, story: Story): Exception[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const plain = text.replace(NO_EXCEPTION, '');
  const out = EXCEPTED.flatMap((p) => {
    const words = p.exec(plain)?.groups?.out;
    return words === undefined ? [] : [notionsOf(words, start)];
  }).find((notions) => notions.length > 0);
  if (out === undefined || /^\W*no\b[^.]{0,20}except/i.test(text)) return [];
  return [{ told, out, rule: ruleOf(told, story) }];
}

/** The words of the rule: of the clause that is named, of the sentences before, or of the sentence itself. */
function ruleOf(told: Told, story: Story): Notion[] {
  const number = RULE_BY_NUMBER.exec(told.span.text)?.groups?.number;
  const others =
    number === undefined
      ? RULE_BEFORE.test(told.span.text) || told.place > 0
        ? story.inBlock(told).filter((t) => t.place < told.place)
        : []
      : story.all.filter(
          (t) => t.document.id === told.document.id && t.block.label?.replace(/[^\d.]|\.$/g, '') === number,
        );
  return [...told.notions, ...others.flatMap((t) => t.notions)];
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
