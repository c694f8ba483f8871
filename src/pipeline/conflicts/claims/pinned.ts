import type { Analysis } from '../../../model/stage.ts';
import { deedIn, overlap } from './deeds.ts';
import { oneLeaver } from './leaver.ts';
import { named } from './opposites.ts';
import { isAnyWrong, oneThing } from './one-thing.ts';
import { relation } from './party.ts';
import { sentenceOf, type Said, type Sayings } from './said.ts';

/** Whether two claims of a frame speak of one matter. */
type Pin = (a: Said, b: Said, sayings: Sayings, analysis: Analysis) => boolean;

/**
 * What must be the same for two opposite claims to clash, by frame; `thing` where a frame is not listed. Some
 * matters a story has one of (the vote, the dispute), some are about whoever is named, not about a thing.
 */
const PINS: ReadonlyMap<string, Pin> = new Map<string, Pin>([
  ['union', (a, b, sayings) => aboutParties(a, sayings) && aboutParties(b, sayings)],
  ['unanimity', () => true],
  ['costs', () => true],
  ['outcome', (a, b, _, analysis) => sharedParty(a, b, analysis)],
  [
    'admission',
    (a, b) =>
      relation(a.party, b.party) !== 'different' &&
      (isAnyWrong(a) || isAnyWrong(b) || wordsShared(a, b) >= 2),
  ],
  ['fault', (a, b) => wordsShared(a, b) >= 1],
  ['verdict', (a, b) => sameNamed(a, b)],
  ['harm', (a, b) => sameNamed(a, b)],
  ['departure', (a, b, sayings) => sameNamed(a, b) || oneLeaver(a, b, sayings)],
]);

/** Frames of which a story has one case; a document that tells of two may mean either. */
export const ONE_MATTER: ReadonlySet<string> = new Set([
  'unanimity',
  'outcome',
  'costs',
  'admission',
  'fault',
]);

/** Whether the two claims speak of one matter, by the rule of their frame. */
export function pinned(a: Said, b: Said, sayings: Sayings, analysis: Analysis): boolean {
  const pin = PINS.get(a.frame.name);
  return pin === undefined ? oneThing(a, b) === 'same' || named(a, b) : pin(a, b, sayings, analysis);
}

function wordsShared(a: Said, b: Said): number {
  return overlap(deedIn(a.claim.object?.text ?? ''), deedIn(b.claim.object?.text ?? '')).shared;
}

/** "A man died" and "a man survived" are two men: only one who is named is one. */
function sameNamed(a: Said, b: Said): boolean {
  return a.claim.object?.entity != null && oneThing(a, b) === 'same';
}

/** A thing that is taken over or unites is a body, or stands for bodies: "the two schools", "neither". */
function aboutParties(s: Said, { entities }: Sayings): boolean {
  const { object } = s.claim;
  if (object === null) return false;
  const entity = object.entity === null ? undefined : entities.get(object.entity);
  if (entity !== undefined) return entity.type === 'organisation';
  return (
    /^(?:it|they|them|both|neither|nobody|the (?:two|other|parties|pair|company|college|school|firm|bank|club|union))\b/i.test(
      object.text,
    ) || s.claim.quote !== null
  );
}

/** Two sentences about how a dispute ended speak of one dispute where they name one body or person. */
function sharedParty(a: Said, b: Said, analysis: Analysis): boolean {
  const [x, y] = [partiesIn(a, analysis), partiesIn(b, analysis)];
  return [...x].some((id) => y.has(id));
}

function partiesIn(said: Said, { entities }: Analysis): ReadonlySet<string> {
  const sentence = sentenceOf(said);
  return new Set(
    entities
      .filter(
        (e) =>
          (e.type === 'organisation' || e.type === 'person') &&
          e.mentions.some(
            (m) => m.doc === said.claim.doc && m.start >= sentence.start && m.end <= sentence.end,
          ),
      )
      .map((e) => e.id),
  );
}
