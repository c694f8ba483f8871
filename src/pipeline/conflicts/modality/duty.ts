import { PEOPLE_SAID } from '../../../language/people-at-large.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { keysOf, type Notion } from '../../../text/meaning.ts';
import { bareWords } from '../statements/bare.ts';
import { bestBy } from '../statements/best-by.ts';
import { facing, TELLING, type Facing } from '../statements/facing.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { forceOf, type Forced } from './force.ts';
import { asking } from '../wording/question.ts';

/** Words in common that weigh at least so much, and how many, for two sentences to be of one duty. */
const MUCH = 0.75;
const FEW = 2;
/** Advice and orders stand side by side in one paper: more must be the same. */
const MORE = 3;
/** Where a sentence leans on the one before it, the share of its words that the other has. */
const LENT = 0.4;

type Pair = Facing<Forced, Forced>;

/** What need not be done, or is only advised, against what must be. */
export const duty: Detector = {
  name: 'modality/duty',
  because:
    'advice is easily told as an order, and a power as a duty; papers often say outright that it is none',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const bare = bareWords(analysis);
  const forced = story.all.flatMap((t) => forceOf(t, bare, story));
  const pairs = matched(facing(forced, forced, story.weigh)).filter((p) => clash(p, story));
  return [...Map.groupBy(pairs, (p) => p.b.told)].map(([told, group]) =>
    raise(analysis, {
      type: 'modality',
      rule: 'modality/duty',
      topic: `duty-${group[0]!.shared.words.at(-1)?.root ?? ''}`,
      topicTitle: 'What must be done',
      question: asking('Is it a duty, or left open', group[0]!.b.point),
      sides: [
        { stance: 'must', spans: [group[0]!.b.point] },
        ...group.map(({ a }) => ({
          stance: a.force === 'none' ? 'need not' : 'advised',
          spans: [a.point],
        })),
      ],
      reconcile:
        'Both can be right only if two duties are meant, or the advice came first and the order after it.',
      settle: 'The paper that lays the duty down, or leaves it open, would settle it.',
      level: group.some(({ a }) => a.force === 'none' || isOfficial(a.told) || isOfficial(told))
        ? 'contradiction'
        : 'tension',
      weight: 0.65,
    }),
  );
}

const isOfficial = ({ document }: Told): boolean => document.primary || document.kind === 'official';

/** Pairs in which each is the other document's nearest to the other: what has a nearer match is of something else. */
function matched(pairs: readonly Pair[]): Pair[] {
  const key = (x: Told, y: Told): string => `${x.document.id} ${y.document.id} ${String(y.span.start)}`;
  const turned = pairs.flatMap(({ a, b, shared }) =>
    [key(a.told, b.told), key(b.told, a.told)].map((of) => ({ of, weight: shared.weight })),
  );
  const best = bestBy(
    turned,
    (t) => t.of,
    (t) => t.weight,
  );
  return pairs.filter(({ a, b, shared }) =>
    [key(a.told, b.told), key(b.told, a.told)].every((of) => shared.weight >= best.get(of)!.weight),
  );
}

function clash({ a, b, shared }: Pair, { weigh }: Story): boolean {
  if (a.force === 'bound' || b.force !== 'bound' || shared.weight < MUCH || isDemand(b)) return false;
  // An item of a list of duties has no words of duty of its own: only that it need not be done stands against it.
  if (b.listed && a.force !== 'none') return false;
  if (a.lent && shared.ofFirst < LENT && !shared.words.some(isFigure)) return false;
  // Who must in the one is done by in the other: two duties.
  const keys = keysOf(b.done);
  if (a.plain && b.plain && a.doer.some((n) => n.keys.some((k) => keys.has(k)))) return false;
  return told(shared.words.filter((n) => weigh(n.root) >= TELLING)) >= (a.force === 'none' ? FEW : MORE);
}

/** "Residents say that the council must": what people ask for who lay nothing down. */
function isDemand({ told: { span } }: Forced): boolean {
  return PEOPLE_SAID.test(span.text);
}

/** A number of three digits, which few sentences of a story share by chance. */
const isFigure = ({ norm }: Notion): boolean => /\d{3}/.test(norm);

/** How many words tell what is meant; a figure tells as much as two. */
const told = (words: readonly Notion[]): number => words.length + words.filter(isFigure).length;
