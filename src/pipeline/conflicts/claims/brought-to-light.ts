import { CLAIMED, TOLD } from '../../../language/bringing-to-light.ts';
import { firstMatch } from '../../../text/first-match.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Range } from '../../../model/span.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { bestBy } from '../statements/best-by.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { asking, readingOf } from '../wording/question.ts';

/** Who found a fault out, or told those in charge of it. */
interface Finder {
  readonly told: Told;
  readonly who: readonly Notion[];
  readonly place: Range;
  /** What the sentence says besides. */
  readonly matter: readonly Notion[];
}

/** Whoever is told so is told by name or kind; denials and questions tell of nobody. */
const NOBODY =
  /^(?:it|they|he|she|we|i|you|that|which|who|this|there|nobody|no one|neither|none|nor)\b|\b(?:not|never|neither|nobody|no)\b|["“”]/i;
const DENIED = /\b(?:not|never|neither|nobody|none|nor)\b|n[’']t\b|\?\W*$/i;

/** "It was our own office that caught it", where another source has the auditors find it. */
export const broughtToLight: Detector = {
  name: 'claims/brought-to-light',
  because: 'who is at fault likes to have found the fault itself',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const { all } = storyOf(analysis);
  const claimed = all.flatMap((t) => finderIn(t, CLAIMED));
  if (claimed.length === 0) return [];
  const told = [
    ...claimed,
    ...all.flatMap((t) => (claimed.some((c) => c.told === t) ? [] : finderIn(t, TOLD))),
  ];
  return claimed.flatMap((own) => {
    const others = told.filter((o) => o.told.document !== own.told.document && isRival(own, o));
    if (others.length === 0) return [];
    const each = bestBy(
      others,
      (o) => o.told.document,
      (o) => shared(own, o),
    );
    return [
      raise(analysis, {
        type: 'agent',
        rule: 'claims/brought-to-light',
        topic: `brought-to-light-${own.who[0]?.root ?? ''}`,
        topicTitle: 'Who brought it to light',
        question: asking('Who brought it to light', readingOf(own.told.span, own.place)),
        sides: [own, ...each.values()].map((f) => ({
          stance: f.told.document.text.slice(f.place.start, f.place.end),
          spans: [f.told.span],
        })),
        reconcile:
          'Both can be right only if they came upon it apart from each other, or if two faults are meant.',
        settle: 'The first report of it, with its date and its author, would settle it.',
        level: 'tension',
        weight: 0.6,
      }),
    ];
  });
}

function finderIn(told: Told, patterns: readonly RegExp[]): Finder[] {
  const { text, start } = told.span;
  const match = DENIED.test(text) ? undefined : firstMatch(patterns, text);
  const words = match?.groups?.who?.trim();
  if (!match || words === undefined || NOBODY.test(words)) return [];
  const from = start + text.indexOf(words, match.index);
  const place = { start: from, end: from + words.length };
  const who = notionsOf(words, from);
  const inside = (n: Notion): boolean => n.start >= place.start && n.end <= place.end;
  return who.length === 0 ? [] : [{ told, who, place, matter: told.notions.filter((n) => !inside(n)) }];
}

/** Somebody else, and one matter: nobody is named in both, and something besides is. */
function isRival(own: Finder, other: Finder): boolean {
  const keys = keysOf(own.who);
  return !other.who.some((n) => akin(n, keys)) && shared(own, other) > 0;
}

function shared(own: Finder, other: Finder): number {
  const keys = keysOf(own.matter);
  return [...other.matter, ...other.who].filter((n) => akin(n, keys)).length;
}
