import type { DateMention } from '../../../model/date.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm, tensesApart, timesApart } from './comparable.ts';
import { sameVerb } from './deeds.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { relation } from './party.ts';
import { oneThing } from './one-thing.ts';
import { calledIn } from './called.ts';

/** Deeds that are done to a thing once, so that its bare name is enough: a post is filled, a fault found. */
const ONCE: ReadonlySet<string> = new Set([
  'appointing',
  'finding',
  'authoring',
  'proposing',
  'ordering',
  'stopping',
  'reporting',
  'causing',
  'paying',
  'requesting',
  'deciding',
  'switching off',
  'ending',
  'chairing',
]);

/** One deed has one doer: "the trustees choose the president" against "the council chooses the president". */
export const doer: Detector = {
  name: 'claims/doer',
  because: 'two sources can agree on every word of a deed but the name of whoever does it',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const deeds = said.all.filter(
    (s) =>
      (s.frame.compare === 'doer' || s.frame.compare === 'any') &&
      s.claim.agent !== null &&
      s.claim.polarity === 'positive',
  );
  const clashes = pairsByTheme(deeds, (s) => rhythmOf(s, dates)).flatMap(([a, b]) => doersApart(a, b, dates));
  return raise(clashes, said, {
    rule: 'claims/doer',
    stance: (s) => calledIn(s, said),
    also: (cluster) =>
      deeds.filter((s) =>
        cluster.some(
          (c) =>
            relation(c.party, s.party) === 'same' &&
            c.frame.name === s.frame.name &&
            oneThing(c, s) === 'same' &&
            sharedStems(c, s) >= 2,
        ),
      ),
    confidence: 0.7,
    weight: 0.65,
  });
}

/** Whether two claims of one frame name two doers of one deed; none or one clash. */
export function doersApart(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): Clash[] {
  if (a.claim.doc === b.claim.doc || !isFirm(a) || !isFirm(b) || relation(a.party, b.party) !== 'different')
    return [];
  if (timesApart(a, b, dates) || tensesApart(a, b)) return [];
  // Shops and hotels can both do it.
  if (a.party.kind !== null && b.party.kind !== null) return [];
  const rhythm = rhythmOf(a, dates)[0];
  if (rhythm !== undefined && rhythm === rhythmOf(b, dates)[0]) return [{ a, b, sure: false }];
  if (a.frame.compare === 'any' && !sameVerb(a, b)) return [];
  const alike = oneThing(a, b);
  const once = ONCE.has(a.frame.name);
  // "The fault" and "the problem": of such a kind a story has one, where neither says which.
  if (alike === 'kind' && once && isBare(a) && isBare(b)) return [{ a, b, sure: false }];
  if (alike !== 'same') return [];
  const shared = sharedStems(a, b);
  const enough = once && (a.frame.name === 'appointing' || isBare(a) || isBare(b)) ? 1 : 2;
  return shared >= enough ? [{ a, b, sure: shared >= 3 || a.document.primary || b.document.primary }] : [];
}

/** "every six months": a deed done at the same rhythm is the same deed, whoever does it. */
function rhythmOf({ claim }: Said, dates: ReadonlyMap<string, DateMention>): string[] {
  const date = claim.date === null ? undefined : dates.get(claim.date);
  return date?.type === 'SET' && date.value !== null ? [`rhythm:${date.value}`] : [];
}

/** "The fault": a definite noun alone, so that the story has one. */
function isBare({ claim, theme }: Said): boolean {
  return (
    theme !== null &&
    theme.modifiers.length + theme.rest.length === 0 &&
    /^(?:the|this|his|her|its|their)\s/i.test(claim.object?.text ?? '')
  );
}

/** How many words that carry meaning the two deeds' objects share. */
function sharedStems(a: Said, b: Said): number {
  const stems = (s: Said): Set<string> =>
    new Set(s.theme === null ? [] : [s.theme.head, ...s.theme.modifiers, ...s.theme.rest]);
  const other = stems(b);
  return [...stems(a)].filter((s) => other.has(s)).length;
}
