import { AT_ODDS } from '../../../language/self-contradiction.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { contains } from '../../../model/span.ts';
import { common, type Weigh } from '../../../text/matter.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { between } from '../wording/question.ts';
import { distinct, placesIn, standingAt, type Place } from './places.ts';
import { papersOf, type Paper, type Provision } from './provisions.ts';

interface Pointed {
  readonly by: Told;
  readonly document: Document;
  readonly first: Provision;
  readonly second: Provision;
  readonly score: number;
}

/** Who points two places out, with the words and days that tell which. */
interface Pointer {
  readonly by: Told;
  readonly said: readonly Notion[];
  readonly days: readonly DateMention[];
}

/** A day that both give counts as much as a rare word. */
const DAY = 1;
/** The two must have a word in common that says as much as this, and each one with who points them out. */
const TELLING = 0.4;
/** What a word that only a row of synonyms joins counts for: rows are wide on purpose. */
const SYNONYM = 0.3;
/** How much of each place a question has, in UTF-16 code units. */
const LONGEST = 70;

/** Two places of a paper that a reader of it sets against each other. */
export const pointedOut: Detector = {
  name: 'internal/pointed-out',
  because: 'who has read a paper closely often says where it contradicts itself, whatever the words are',
  detect: (analysis) => {
    const story = storyOf(analysis);
    const doubtful = story.all.flatMap((by) => {
      const block = story.inBlock(by);
      if (!block.some((t) => AT_ODDS.test(t.span.text))) return [];
      const own = distinct(placesIn(by.span.text));
      const told = own.length === 1 ? block.slice(by.place, by.place + 2) : [by];
      const places = own.length === 1 ? distinct(told.flatMap((t) => placesIn(t.span.text))) : own;
      // "As for the lamps, the order is at odds with itself": what it is about may stand before.
      const lead = block.slice(Math.max(0, by.place - 1), by.place);
      return places.length === 2 ? [{ by, told: [...lead, ...told], places }] : [];
    });
    if (doubtful.length === 0) return [];
    const papers = papersOf(analysis);
    const daysIn = ({ span }: Told): DateMention[] =>
      analysis.dates.filter((d) => d.doc === span.doc && d.edtf !== null && contains(span, d));
    const once = new Map<string, Pointed>();
    for (const { by, told, places } of doubtful) {
      const best = papers
        .filter((p) => p.document !== by.document)
        .flatMap((p) =>
          closest(p, { by, said: told.flatMap((t) => t.notions), days: daysIn(by) }, places, story.weigh),
        )
        .sort((a, b) => b.score - a.score)[0];
      if (best) once.set(`${best.first.span.start} ${best.second.span.start} ${best.document.id}`, best);
    }
    return [...once.values()].map(raise);
  },
};

/** The two provisions of the two places that have most in common with each other and with who points them out. */
function closest(
  { document, paper }: { document: Document; paper: Paper },
  { by, said, days }: Pointer,
  [x, y]: readonly Place[],
  weigh: Weigh,
): Pointed[] {
  const keys = keysOf(said);
  const roots = new Set(said.map((n) => n.root));
  const near = (place: Place): { p: Provision; weight: number }[] =>
    standingAt(place, paper)
      .map((p) => {
        const { weight, ofFirst } = common(p.told.notions, said, weigh);
        // Of a long sentence more must be told for it to be the one that is meant.
        return { p, weight: weight * (1 + ofFirst) + (dated(p, days) ? DAY : 0) };
      })
      .filter(({ weight }) => weight > 0);
  const [firsts, seconds] = [near(x!), near(y!)];
  return firsts.flatMap((a) =>
    seconds.flatMap((b): Pointed[] => {
      if (a.p === b.p) return [];
      const shared = common(a.p.notions, b.p.notions, weigh);
      // What is in both places and with who points them out is what they differ in.
      const met = shared.words
        .filter((n) => akin(n, keys))
        .reduce((sum, n) => sum + weigh(n.root) * (roots.has(n.root) ? 1 : SYNONYM), 0);
      return met < TELLING
        ? []
        : [
            {
              by,
              document,
              first: a.p,
              second: b.p,
              score: a.weight + b.weight + 2 * met + shared.weight / 2,
            },
          ];
    }),
  );
}

function dated({ values }: Provision, days: readonly DateMention[]): boolean {
  return values.some(
    (v) =>
      v.kind === 'DATE' &&
      v.date.edtf !== null &&
      days.some((d) => boundsMeet(boundsOf(v.date.edtf!), boundsOf(d.edtf!))),
  );
}

function raise({ by, document, first, second }: Pointed): Conflict {
  const [x, y] = [first, second].map((p) => excerpt(p.span.text, LONGEST));
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `limit-${document.id}`,
    topicTitle: `What ${nameOf(document)} lays down`,
    question: between('Which holds', x!, y!),
    explanation: `${capitalised(nameOf(by.document))} points out that ${nameOf(document)} is at odds with itself here: “${excerpt(by.span.text, 2 * LONGEST)}”.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.6,
    positions: [position(document.id, x!, [first.span]), position(document.id, y!, [second.span])],
    reference: document.primary ? first.span : null,
    rule: 'internal/pointed-out',
    weight: 0.65,
  });
}
