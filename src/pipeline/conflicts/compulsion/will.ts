import { firstMatch } from '../../../text/first-match.ts';
import {
  ENDING,
  MADE_TO,
  NOT_OFFERED,
  OF_FREE_WILL,
  OFFERED,
  UNWILLING,
  WILLING_WORDS,
} from '../../../language/free-will.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { clauseAround } from '../clause-around.ts';
import type { Detector } from '../detector.ts';
import { common } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import { bareWords, type Bare } from '../statements/bare.ts';
import { bestBy } from '../statements/best-by.ts';
import { facing, TELLING, type Facing, type Stated } from '../statements/facing.ts';
import { gathered } from '../statements/gathered.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { asking } from '../wording/question.ts';

/** How a sentence says that a deed came about. */
type Will = 'free' | 'offered' | 'not offered' | 'unwilling' | 'made';

interface Willed extends Stated {
  readonly will: Will;
}

/** What is looked for first wins: a sentence that denies an offer has the word "offered" too. */
const SAID: readonly (readonly [Will, readonly RegExp[]])[] = [
  ['not offered', NOT_OFFERED],
  ['unwilling', UNWILLING],
  ['free', OF_FREE_WILL],
  ['offered', OFFERED],
  ['made', MADE_TO],
];

/** Words in common weigh at least so much, for an order to be of the same deed. */
const MUCH = 0.75;
/** "Is not by this notice required". */
const DENIED = /\b(?:not|n[’']t|never|nor|neither|nothing|hardly)\b[^,.;:]{0,25}$/i;
/** So few words say what was done; the sentence leans on the one before it. */
const HARDLY_ANY = 2;

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
  const free = willed.filter((w) => w.will === 'free' || w.will === 'offered');
  const bound = willed.filter((w) => !free.includes(w));
  const made = bound.filter((w) => w.will === 'made');
  const known = knowing(
    facing(
      made.filter((w) => free.some((f) => f.told.document === w.told.document)),
      made,
      story.weigh,
    ).filter((p) => isOneDeed(p, story)),
  );
  const pairs = [
    ...facing(free, bound, story.weigh).filter((p) => clash(p, story) && !known(p)),
    ...ofOneParty(
      free.filter((w) => w.will === 'free'),
      bound.filter((w) => w.will === 'not offered'),
      story,
    ),
  ];
  return quarrels(nearest(pairs)).map((quarrel) => {
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

type Pair = Facing<Willed, Willed>;

/** "On its own initiative" and "proposed nothing" said of one body clash in whatever words the deed is told. */
function ofOneParty(free: readonly Willed[], denied: readonly Willed[], story: Story): Pair[] {
  const named = ({ told }: Willed): ReadonlySet<string> =>
    new Set(story.inBlock(told).flatMap((t) => [...t.names, ...properWords(t, story)]));
  const parties = new Map([...free, ...denied].map((w) => [w, named(w)]));
  return free.flatMap((a) =>
    denied
      .filter((b) => b.told.document !== a.told.document)
      .filter((b) => [...parties.get(b)!].some((name) => parties.get(a)!.has(name)))
      .map((b) => ({ a, b, shared: common(a.matter, b.matter, story.weigh) })),
  );
}

/** Words with a capital inside a sentence, as far as they tell one body from another. */
function properWords({ document, span, notions }: Told, { weigh }: Story): string[] {
  return notions
    .filter(
      (n) => n.start > span.start && /\p{Lu}/u.test(document.text[n.start] ?? '') && weigh(n.root) >= TELLING,
    )
    .map((n) => n.root);
}

/** Who tells of the order as well knows how the two go together. */
function knowing(made: readonly Pair[]): (pair: Pair) => boolean {
  const both = new Set(
    made.map(({ a, b }) => `${a.told.document.id} ${b.told.span.doc} ${String(b.told.span.start)}`),
  );
  return ({ a, b }) => both.has(`${a.told.document.id} ${b.told.span.doc} ${String(b.told.span.start)}`);
}

/** For each sentence the best match of each other document: what is less alike is of something else. */
function nearest(pairs: readonly Pair[]): Pair[] {
  const key = ({ a, b }: Pair): string =>
    `${a.told.span.doc} ${String(a.told.span.start)} ${b.told.document.id} ${b.will === 'made' ? 'made' : ''}`;
  return [...bestBy(pairs, key, (p) => p.shared.weight).values()];
}

/** Pairs that share a sentence are one quarrel, the most alike first. */
function quarrels(pairs: readonly Pair[]): Pair[][] {
  return gathered(
    [...pairs].sort((x, y) => y.shared.weight - x.shared.weight),
    ({ a, b }, group) => group.some((p) => p.a.told === a.told || p.b.told === b.told),
  );
}

function willOf(told: Told, bare: Bare, story: Story): Willed[] {
  const { text, start } = told.span;
  if (/\?\W*$/.test(text)) return [];
  for (const [kind, patterns] of SAID) {
    const match = firstMatch(patterns, text);
    if (!match || DENIED.test(text.slice(0, match.index))) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const own = bare(told, clauseAround(told.document, told.span, at)).filter(isDeed);
    const before = story.inBlock(told).find((t) => t.place === told.place - 1);
    // An order that leans on what stands before it may be of anything there.
    const lent = own.length < HARDLY_ANY && before && kind !== 'made' ? bare(before).filter(isDeed) : [];
    return [{ told, will: kind, matter: [...own, ...lent].map(ended) }];
  }
  return [];
}

const ended = (n: Notion): Notion => (ENDING.test(n.norm) ? { ...n, keys: [...n.keys, '=ending'] } : n);

const isDeed = ({ norm }: { readonly norm: string }): boolean => !WILLING_WORDS.test(norm);

/** Free will told outright against any order of the same deed; an offer only against an outright denial. */
function clash(pair: Pair, story: Story): boolean {
  const { a, b, shared } = pair;
  if (b.will !== 'made') return shared.words.some((n) => story.weigh(n.root) >= TELLING);
  return a.will === 'free' && isOneDeed(pair, story);
}

function isOneDeed({ shared }: Pair, { weigh }: Story): boolean {
  return shared.weight >= MUCH && shared.words.filter((n) => weigh(n.root) >= TELLING).length >= 2;
}
