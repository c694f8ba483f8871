import { isMeant } from './comparable.ts';
import { deedIn, deedOfClause, type Deed } from './deeds.ts';
import type { Said } from './said.ts';

/**
 * How a deed came about, from free will to force, and how firmly a rule is laid down: one scale, for "chose to"
 * and "need not" leave the choice, "recommended" leans on it, "ordered" and "must" take it away.
 */
export type Grade = 'free' | 'agreed' | 'advised' | 'appointed' | 'bound' | 'forced';

/** A claim's place on the scale, who it is about and what is done. */
export interface Graded {
  readonly said: Said;
  readonly grade: Grade;
  readonly stance: string;
  readonly deed: Deed;
  /** Said by a word of the scale ("ordered"), not just by "shall" or "must". */
  readonly worded: boolean;
}

/** Which sense of which frame stands where on the scale. */
const GRADES: ReadonlyMap<string, Grade> = new Map([
  ['compulsion/volunteer', 'free'],
  ['compulsion/not volunteer', 'bound'],
  ['compulsion/agree', 'agreed'],
  ['compulsion/decide', 'agreed'],
  ['compulsion/ask', 'advised'],
  ['compulsion/appoint', 'appointed'],
  ['compulsion/direct', 'bound'],
  ['compulsion/force', 'forced'],
  ['obligation/free', 'free'],
  ['obligation/bound', 'bound'],
  ['norm/recommend', 'advised'],
  ['norm/require', 'bound'],
]);

/** Claims whose verb makes a rule of "shall": deeds, payments, rules; not mere states. */
const LAID = new Set(['payment', 'cooperating']);

/** The claims that stand on the scale. "Forced to repair" is one statement: the repair is no second, weaker one. */
export function gradedOf(all: readonly Said[]): Graded[] {
  const every = all.flatMap((said): Graded[] => {
    const grade = GRADES.get(`${said.frame.name}/${said.sense}`);
    return grade === undefined || !isMeant(said) || leantOn(said, grade)
      ? []
      : [{ said, grade, stance: said.entry.stance, deed: deedIn(deedWords(said)), worded: true }];
  });
  const worded = firstReadings(every);
  const told = new Set(worded.map((g) => g.said.claim.sentence));
  const laid = all.flatMap((said): Graded[] =>
    isLaidDown(said) && isMeant(said) && !told.has(said.claim.sentence)
      ? [{ said, grade: 'bound', stance: 'required to', deed: deedOfClause(said), worded: false }]
      : [],
  );
  const urged = all.flatMap((said): Graded[] =>
    isUrged(said) && isMeant(said) && !told.has(said.claim.sentence)
      ? [{ said, grade: 'advised', stance: 'recommended to', deed: deedOfClause(said), worded: true }]
      : [],
  );
  return [...worded, ...laid, ...urged];
}

/** One verb read in several frames ("is required to") counts once, in the frame that the tables put first. */
function firstReadings(graded: readonly Graded[]): Graded[] {
  const byVerb = new Map<string, Graded>();
  for (const g of graded) {
    const { doc, predicate } = g.said.claim;
    const key = `${doc} ${predicate.start}`;
    const other = byVerb.get(key);
    const before = other === undefined ? Infinity : FRAMES_IN_ORDER.indexOf(other.said.frame.name);
    if (FRAMES_IN_ORDER.indexOf(g.said.frame.name) < before) byVerb.set(key, g);
  }
  return [...byVerb.values()];
}

const FRAMES_IN_ORDER: readonly string[] = ['compulsion', 'obligation', 'norm'];

const BARGAIN = /^\W*(?:to )?(?:buy|sell|lease|rent|purchase|acquire|settle|let|hire|lend)\b/i;

/** An offer that must be made is no free one; an order that is only advised is none. */
function leantOn({ claim }: Said, grade: Grade): boolean {
  // "In order to ensure" is a purpose; "shall ensure" is a rule.
  if (/\bensur/i.test(claim.predicate.text) && claim.modality !== 'directed') return true;
  // An offer to buy is a bargain, not a favour.
  if (grade === 'free' && /\boffer/i.test(claim.predicate.text) && BARGAIN.test(claim.object?.text ?? ''))
    return true;
  const pressed =
    claim.modality === 'directed' || claim.modality === 'requested' || claim.modality === 'recommended';
  if (grade === 'bound' || grade === 'forced') return claim.modality === 'recommended';
  return pressed;
}

function deedWords({ claim }: Said): string {
  return [
    claim.object?.text ?? '',
    /voluntar|goodwill|gratia/i.test(claim.predicate.text) ? (claim.complement?.text ?? '') : '',
  ].join(' ');
}

/** "The owner should repair the wall", in an official paper: "should" is its word for what it recommends. */
function isUrged({ claim, frame, document }: Said): boolean {
  return (
    claim.modality === 'recommended' &&
    claim.polarity === 'positive' &&
    document.kind === 'official' &&
    claim.object !== null &&
    claim.agent !== null &&
    (frame.compare !== 'none' || LAID.has(frame.name))
  );
}

function isLaidDown({ claim, frame }: Said): boolean {
  return (
    claim.modality === 'directed' &&
    (frame.compare !== 'none' || LAID.has(frame.name)) &&
    (claim.object !== null || LAID.has(frame.name))
  );
}
