import { KINDS } from '../../../language/kinds.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { contentStems, stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm, timesApart } from './comparable.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** Degrees this far apart are a difference in kind: appointed against forced, volunteered against told. */
const FAR = 2;

/** So many shared words of meaning make two deeds one. */
const MANY = 3;

/** A sum of money of three figures or more: two payments of it are taken for one. */
const SUM = /\d{3}|\d[.,]\d/;

/** How freely somebody acted: volunteered, agreed, appointed or asked, ordered, forced. */
export const scale: Detector = {
  name: 'claims/scale',
  because: 'to be forced and to be appointed are told of one deed, and a reader draws opposite conclusions',
  detect: (analysis) => detect(analysis),
};

/** A claim's place on the scale and the words that carry meaning in the deed. */
interface Graded {
  readonly said: Said;
  readonly degree: number;
  readonly deed: ReadonlySet<string>;
}

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const told = new Set(all.all.filter(isScaleWord).map((s) => s.claim.sentence));
  // "Forced to repair" is one statement: the repair is no second, weaker one.
  const graded = all.all.flatMap((s) =>
    !isScaleWord(s) && told.has(s.claim.sentence) ? [] : (gradedOf(s) ?? []),
  );
  const byHolder = Map.groupBy(
    graded.filter((g) => g.said.holder !== null),
    (g) => g.said.holder ?? '',
  );
  const clashes = [...byHolder.values(), ...byDeed(graded)].flatMap((group) =>
    group.flatMap((x, i) =>
      group.slice(i + 1).flatMap((y): Clash[] => {
        const [a, b] = [x.said, y.said];
        if (a === b || a.claim.doc === b.claim.doc || timesApart(a, b, dates) || !sameDeed(x, y)) return [];
        const gap = Math.abs(x.degree - y.degree);
        const free =
          Math.min(x.degree, y.degree) < 1 || a.sense === 'not volunteer' || b.sense === 'not volunteer';
        return gap >= FAR && (isScaleWord(a) || isScaleWord(b)) ? [{ a, b, sure: free && gap > FAR }] : [];
      }),
    ),
  );
  return raise(clashes, all, {
    rule: 'claims/scale',
    type: 'compulsion',
    question: 'Was {A} made to act, or did it act freely?',
    topicTitle: 'How far {A} acted freely',
    stance: (s) => (isScaleWord(s) ? s.entry.stance : 'required to'),
    also: () => [],
    confidence: 0.75,
    weight: 0.7,
  });
}

/** Deeds told in many of the same words are one, though one text says "a hospital trust" and another its name. */
function byDeed(graded: readonly Graded[]): Graded[][] {
  const free = graded.filter((g) => g.degree === 0 && isScaleWord(g.said));
  const bound = graded.filter((g) => g.degree >= 3);
  return free.flatMap((f) =>
    bound
      .filter((b) => {
        const shared = [...f.deed].filter((s) => b.deed.has(s));
        return shared.length >= MANY || (b.said.frame.name === 'payment' && shared.some((s) => SUM.test(s)));
      })
      .map((b) => [f, b]),
  );
}

/** Its degree by its own word, or, for a duty laid on somebody ("the agency shall repair"), that of an order. */
function gradedOf(said: Said): Graded[] | null {
  if (!isFirm(said)) return null;
  const { claim, sense, entry } = said;
  const words = isScaleWord(said) ? `${claim.predicate.text} ${claim.object?.text ?? ''}` : claim.text;
  const deed = new Set(stems(words).filter((s) => !SCALE_STEMS.has(s)));
  // An offer that must be made is no free one.
  const bound =
    claim.modality === 'directed' || claim.modality === 'requested' || claim.modality === 'recommended';
  if (isScaleWord(said)) {
    if (bound && (entry.degree ?? 0) < FAR) return null;
    const degree = sense === 'not volunteer' ? 3 : entry.degree;
    return degree === undefined || (claim.polarity === 'negative') !== (sense === 'not volunteer')
      ? null
      : [{ said, degree, deed }];
  }
  const laid =
    claim.modality === 'directed' &&
    (said.frame.compare !== 'none' || said.frame.name === 'payment') &&
    claim.object !== null;
  return laid ? [{ said, degree: 3, deed }] : null;
}

function isScaleWord(said: Said): boolean {
  return said.frame.compare === 'scale';
}

/** The scale's own words are no part of the deed. */
const SCALE_STEMS: ReadonlySet<string> = new Set(
  'volunt voluntarili voluntari volunteer order forc direct agre appoint requir tell told offer choos chose shall bar'.split(
    ' ',
  ),
);

/** Content words of a deed, with the kind of each noun beside it, so that "repair the bridge" meets "the works". */
function stems(text: string): string[] {
  return contentStems(text).flatMap((s) => [
    s,
    ...(KIND_OF_STEM.has(s) ? [`kind ${KIND_OF_STEM.get(s) ?? ''}`] : []),
  ]);
}

const KIND_OF_STEM: ReadonlyMap<string, string> = new Map(
  [...KINDS].map(([noun, kind]) => [stem(noun), kind]),
);

function sameDeed(x: Graded, y: Graded): boolean {
  return [...x.deed].some((s) => y.deed.has(s));
}
