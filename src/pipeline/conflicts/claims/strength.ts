import type { Conflict, ConflictType } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { timesApart } from './comparable.ts';
import { overlap, verbOf, type Overlap } from './deeds.ts';
import { gradedOf, type Grade, type Graded } from './grades.ts';
import { relation, type Relation } from './party.ts';
import { raise } from './raise.ts';
import { sayings } from './said.ts';

/** Two grades that a reader draws opposite conclusions from. */
interface Gap {
  readonly low: Grade;
  readonly high: Grade;
  readonly type: ConflictType;
  /** Whether the two cannot both be true of one deed. */
  readonly sure: boolean;
  readonly because: string;
}

const GAPS: readonly Gap[] = [
  {
    low: 'free',
    high: 'bound',
    type: 'compulsion',
    sure: true,
    because: 'what must be done is no free choice',
  },
  {
    low: 'free',
    high: 'forced',
    type: 'compulsion',
    sure: true,
    because: 'what is forced is no free choice',
  },
  {
    low: 'free',
    high: 'appointed',
    type: 'compulsion',
    sure: false,
    because: 'a volunteer can be appointed',
  },
  {
    low: 'agreed',
    high: 'bound',
    type: 'compulsion',
    sure: false,
    because: 'an order can follow an agreement',
  },
  { low: 'agreed', high: 'forced', type: 'compulsion', sure: false, because: 'one can agree under pressure' },
  { low: 'advised', high: 'bound', type: 'modality', sure: false, because: 'advice can become an order' },
  { low: 'advised', high: 'forced', type: 'compulsion', sure: false, because: 'force can follow advice' },
  {
    low: 'appointed',
    high: 'forced',
    type: 'compulsion',
    sure: false,
    because: 'an appointment can be forced',
  },
];

/** A key under which more claims stand than this says too little. */
const LARGEST = 60;

/** Whether somebody acted freely, was asked or was made to, and whether a rule is advice or law. */
export const strength: Detector = {
  name: 'claims/strength',
  because: 'advice, appointment, order and force are told of one deed, and readers draw opposite conclusions',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const graded = gradedOf(all.all);
  const found = pairs(graded).flatMap(([x, y]): { type: ConflictType; clash: Clash }[] => {
    const gap = GAPS.find((g) => g.low === x.grade && g.high === y.grade);
    const [a, b] = [x.said, y.said];
    if (gap === undefined || a.claim.doc === b.claim.doc || !x.worded) return [];
    const by = relation(a.party, b.party);
    const common = overlap(x.deed, y.deed);
    if (!oneDeed(x, y, by, common)) return [];
    if (common.shared < 3 && timesApart(a, b, dates)) return [];
    const law = gap.low === 'advised' && y.said.document.kind === 'official' && common.shared > 3;
    if (gap.low === 'advised' && tookUp(y)) return [];
    return [
      { type: gap.type, clash: { a, b, sure: (gap.sure && (by === 'same' || common.shared > 2)) || law } },
    ];
  });
  const stances = new Map(graded.map((g) => [g.said.claim.id, g.stance]));
  return [...Map.groupBy(found, (f) => f.type)].flatMap(([type, group]) =>
    raise(
      group.map((g) => g.clash),
      all,
      {
        rule: 'claims/strength',
        type,
        question:
          type === 'compulsion' ? 'Was {A} made to act, or did it act freely?' : 'Is {A} asked, or required?',
        topicTitle: type === 'compulsion' ? 'How far {A} acted freely' : 'What {A} has to do',
        stance: (s) => stances.get(s.claim.id) ?? s.entry.stance,
        confidence: 0.72,
        weight: type === 'compulsion' ? 0.7 : 0.6,
      },
    ),
  );
}

/** Whether two claims tell one deed; the less is known of who does it, the more of the deed must be the same. */
function oneDeed(x: Graded, y: Graded, by: Relation, { shared, share, figure }: Overlap): boolean {
  // Names mislead less than words: a deed told in four of the same words is one, whoever it is put down to.
  if (by === 'different') return x.worded && y.worded && shared >= 4 && share >= 0.6;
  if (figure && shared >= 2) return true;
  if (x.grade === 'advised' && !y.worded) {
    const verb = overlap(x.deed, verbOf(y.said)).shared > 0;
    return by === 'same' ? verb : shared >= 3 && shared >= 0.75 * x.deed.size;
  }
  if (x.grade === 'advised') {
    return by === 'same' ? shared >= 2 && share >= 0.5 : shared >= 3 && share >= 0.75;
  }
  if (by === 'same') return shared >= 3 || (shared >= 1 && (share >= 0.5 || x.grade === 'appointed'));
  return shared >= 4 || (shared >= 3 && share >= 0.5) || (shared >= 2 && share >= 0.75);
}

/** "The minister accepted the recommendation and ordered it": who tells of both sees no quarrel. */
function tookUp({ said }: Graded): boolean {
  const sentence = said.document.sentences.find((s) => s.id === said.claim.sentence);
  return /\b(?:recommendations?|recommended|advice|advised|requests?|requested|suggestions?|suggested)\b/i.test(
    sentence?.text ?? '',
  );
}

/** Each two claims that share a word of their deeds, the freer first. */
function pairs(graded: readonly Graded[]): [Graded, Graded][] {
  const order = new Map<Grade, number>(
    (['free', 'agreed', 'advised', 'appointed', 'bound', 'forced'] as const).map((g, i) => [g, i]),
  );
  const index = new Map<string, Graded[]>();
  for (const g of graded) {
    for (const key of new Set([...g.deed.values()].flat())) {
      const bucket = index.get(key);
      if (bucket === undefined) index.set(key, [g]);
      else bucket.push(g);
    }
  }
  const seen = new Map<string, [Graded, Graded]>();
  for (const bucket of index.values()) {
    if (bucket.length > LARGEST) continue;
    for (const [i, x] of bucket.entries()) {
      for (const y of bucket.slice(i + 1)) {
        const freer = (order.get(x.grade) ?? 0) <= (order.get(y.grade) ?? 0);
        const pair: [Graded, Graded] = freer ? [x, y] : [y, x];
        seen.set(`${pair[0].said.claim.id} ${pair[1].said.claim.id}`, pair);
      }
    }
  }
  return [...seen.values()];
}
