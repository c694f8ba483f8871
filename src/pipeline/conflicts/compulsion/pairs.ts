import { common } from '../../../text/matter.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { tellsOfAnother } from '../statements/another.ts';
import { bestBy } from '../statements/best-by.ts';
import { facing, TELLING, type Facing } from '../statements/facing.ts';
import { gathered } from '../statements/gathered.ts';
import type { Story, Told } from '../statements/sentences.ts';
import type { Willed } from './willed.ts';

/** Words in common weigh at least so much, for an order to be of the same deed. */
const MUCH = 0.75;

/** A name that weighs so much stands in few sentences of the story. */
const RARE = 0.5;

const ONE_PERSON = /^\W*(?:he|she)\b/i;
const OF_A_PERSON = /\b(?:he|she|his|her|him|mrs?|ms|dr|sir)\b/i;

type Pair = Facing<Willed, Willed>;

/** Deeds that one source has done freely and another not, a group for each deed. */
export function quarrelsOf(willed: readonly Willed[], story: Story): Pair[][] {
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
    ...ofOneName(
      free.filter((w) => w.will === 'free'),
      made.filter((w) => w.barred),
      story,
    ).filter((p) => !known(p)),
    ...ofOneParty(
      free.filter((w) => w.will === 'free'),
      bound.filter((w) => w.will === 'not offered'),
      story,
    ),
  ];
  return grouped(
    nearest(
      pairs.filter(({ a, b }) => tellsOfAnother(a.told.span.text) === tellsOfAnother(b.told.span.text)),
    ),
  );
}

/** "On its own initiative" and "proposed nothing" said of one body clash in whatever words the deed is told. */
function ofOneParty(free: readonly Willed[], denied: readonly Willed[], story: Story): Pair[] {
  const named = ({ told }: Willed): ReadonlySet<string> =>
    new Set(story.inBlock(told).flatMap((t) => [...t.names, ...properNotions(t, story).map((n) => n.root)]));
  const parties = new Map([...free, ...denied].map((w) => [w, named(w)]));
  return free.flatMap((a) =>
    denied
      .filter((b) => b.told.document !== a.told.document)
      // What a man or a woman never offered says nothing of what a body did.
      .filter((b) => !ONE_PERSON.test(b.told.span.text) || OF_A_PERSON.test(a.told.span.text))
      .filter((b) => [...parties.get(b)!].some((name) => parties.get(a)!.has(name)))
      .map((b) => ({ a, b, shared: common(a.matter, b.matter, story.weigh) })),
  );
}

/** Who "stood aside of his own accord" was not suspended: the name tells that it is one deed, where few bear it. */
function ofOneName(free: readonly Willed[], barred: readonly Willed[], story: Story): Pair[] {
  const rare = ({ told }: Willed): string[] =>
    properNotions(told, story)
      .filter((n) => story.weigh(n.root) >= RARE && endsName(told, n))
      .map((n) => n.root);
  const names = new Map(free.map((w) => [w, new Set(rare(w))]));
  return barred.flatMap((b) => {
    const own = rare(b);
    return free
      .filter((a) => a.told.document !== b.told.document && own.some((n) => names.get(a)!.has(n)))
      .map((a) => ({ a, b, shared: common(a.matter, b.matter, story.weigh) }));
  });
}

/** Words with a capital inside a sentence, as far as they tell one body from another. */
function properNotions({ document, span, notions }: Told, { weigh }: Story): Notion[] {
  return notions.filter(
    (n) => n.start > span.start && /\p{Lu}/u.test(document.text[n.start] ?? '') && weigh(n.root) >= TELLING,
  );
}

/** The last word of a name: "Harbour" tells a Harbour Board from a Harbours Act no better than "the". */
function endsName({ document }: Told, { end }: Notion): boolean {
  return !/^[\s(]+\p{Lu}/u.test(document.text.slice(end, end + 4));
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
function grouped(pairs: readonly Pair[]): Pair[][] {
  return gathered(
    [...pairs].sort((x, y) => y.shared.weight - x.shared.weight),
    ({ a, b }, group) => group.some((p) => p.a.told === a.told || p.b.told === b.told),
  );
}

/** Free will told outright against any order of the same deed; an offer only against an outright denial. */
function clash(pair: Pair, story: Story): boolean {
  const { a, b, shared } = pair;
  if (!mayBeOne(a, b, story)) return false;
  // Who is said to have turned an offer down is not who made it.
  if (b.will === 'refused' && a.will !== 'free') return false;
  if (b.will !== 'made') return shared.words.some((n) => story.weigh(n.root) >= TELLING);
  return a.will === 'free' && isOneDeed(pair, story) && !isOfAnother(a, b);
}

/** "Nobody had to order the recall" is of the recall, whatever the sentence beside it lends. */
function isOfAnother(a: Willed, b: Willed): boolean {
  const keys = keysOf(b.matter);
  return a.own.length > 0 && !a.own.some((n) => akin(n, keys));
}

/** What is put down to residents is nothing that the firm did, unless the other speaks of residents too. */
function mayBeOne(a: Willed, b: Willed, story: Story): boolean {
  if (b.public.size === 0) return true;
  return story.inBlock(a.told).some((t) => t.notions.some((n) => b.public.has(n.root)));
}

function isOneDeed({ shared }: Pair, { weigh }: Story): boolean {
  return shared.weight >= MUCH && shared.words.filter((n) => weigh(n.root) >= TELLING).length >= 2;
}
