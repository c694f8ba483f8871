import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import type { Attribution, Sieve, Sought } from './attribution.ts';
import { formOf } from './form.ts';
import { reporting, type Reported } from './indirect.ts';
import type { Turn } from './search-back.ts';
import type { Quotation } from './scan.ts';
import { frameOf, sceneOf, type Scene } from './scene.ts';
import { according } from './sieves/according.ts';
import { agent } from './sieves/agent.ts';
import { introduced, nextSentence, sameParagraph } from './sieves/continuation.ts';
import { cueAfter } from './sieves/cue-after.ts';
import { colon, cueBefore } from './sieves/cue-before.ts';
import { goesOn } from './sieves/goes-on.ts';
import { argument, governing } from './sieves/governing.ts';
import { verdict } from './sieves/verdict.ts';
import { inserted } from './sieves/inserted.ts';
import { listLead } from './sieves/list-lead.ts';
import { lineAbove } from './sieves/line-above.ts';
import { message } from './sieves/message.ts';
import { namedBelow } from './sieves/named-below.ts';
import { nested } from './sieves/nested.ts';
import { ownedWords } from './sieves/owned-words.ts';
import { ownWords } from './sieves/own-words.ts';
import { paragraphBefore } from './sieves/paragraph-before.ts';
import { presented } from './sieves/presented.ts';
import { readAloud } from './sieves/read-aloud.ts';
import { signedBelow } from './sieves/signed-below.ts';
import { trailing } from './sieves/trailing.ts';

/** The rules for speakers in order, most precise first (after the sieves of Muzny et al. 2017). */
const SIEVES: readonly Sieve[] = [
  nested,
  message,
  readAloud,
  ownWords,
  namedBelow,
  cueAfter,
  cueBefore,
  agent,
  according,
  ownedWords,
  inserted,
  governing,
  argument,
  listLead,
  trailing,
  goesOn,
  verdict,
  presented,
  colon,
  lineAbove,
  signedBelow,
  nextSentence,
  sameParagraph,
  introduced,
  paragraphBefore,
];

/** A quotation with its speaker and how that was found; null where nothing says. */
export interface Attributed {
  readonly quotation: Quotation;
  readonly found: (Attribution & { readonly confidence: number }) | null;
}

/** Finds the speaker of each quotation of one document in the order of the text, and its reported speech with theirs. */
export function attributeAll(
  document: Document,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): { attributed: Attributed[]; reported: readonly Reported[] } {
  const scene = sceneOf(document, quotations, entities);
  const turns: Turn[] = [];
  const reported: Reported[] = [];
  const readOn = reporting(scene, turns);
  const attributed = quotations.flatMap((quotation): Attributed[] => {
    const first = quotation.pieces[0];
    const last = quotation.pieces.at(-1);
    if (!first || !last) return [];
    const frame = frameOf(scene, { start: first.outer.start, end: last.outer.end });
    reported.push(...readOn(frame.start));
    const form = formOf(document.text, quotation);
    const found = withoutUnnamed(scene, attribute({ scene, quotation, form, first, last, frame, turns }));
    const cue = found?.cue;
    // Whoever is quoted in somebody’s speech does not go on speaking after it.
    if (quotation.within === null || found?.speaker === outerSpeaker(turns, quotation.within.inner))
      turns.push({
        start: Math.min(first.inner.start, cue?.start ?? Infinity),
        end: Math.max(last.inner.end, cue?.end ?? 0),
        speaker: found?.readOut ? null : (found?.speaker ?? found?.unnamed ?? null),
        through: found?.through ?? null,
      });
    return [{ quotation, found }];
  });
  return { attributed, reported: [...reported, ...readOn(Infinity)] };
}

const outerSpeaker = (turns: readonly Turn[], { start, end }: Range): Entity | null | undefined =>
  turns.findLast((turn) => turn.start <= start && turn.end >= end)?.speaker;

function attribute(sought: Sought): Attributed['found'] {
  for (const sieve of SIEVES) {
    const found = sieve.find(sought);
    if (found) return { ...found, confidence: found.speaker ? sieve.confidence : 0 };
  }
  return null;
}

/** A turn that goes on may be of somebody without a name, who is none of the known. */
const withoutUnnamed = ({ unnamed }: Scene, found: Attributed['found']): Attributed['found'] =>
  found !== null && unnamed.has(found.speaker)
    ? { ...found, speaker: null, unnamed: found.speaker, confidence: 0 }
    : found;
