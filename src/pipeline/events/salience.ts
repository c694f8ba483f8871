import type { Document } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds.ts';
import { contentStems } from '../../text/tokens.ts';
import type { Candidate, Heading } from './candidate.ts';

/** How many sentences open a report: what it is about stands there. */
const OPENING = 3;
/** So many words of headlines in an event's own heading say that the story is about it. */
const ABOUT = 3;
/** A word that so many headlines have in common counts as much as a headline word can. */
const OFTEN = 3;

/** What the documents put first, for weighing events against each other. */
export interface Prominence {
  /** Stems of the headlines' words → how many documents have it in theirs. */
  readonly headlines: ReadonlyMap<string, number>;
  /** Document id → where the opening of a report ends. */
  readonly openings: ReadonlyMap<string, number>;
}

/** The words of all headlines, and where each report's opening ends. */
export function prominenceOf(documents: readonly Document[]): Prominence {
  const headlines = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const { id, title, kind, blocks, sentences } of documents) {
    for (const stem of new Set(contentStems(title ?? '')))
      headlines.set(stem, (headlines.get(stem) ?? 0) + 1);
    if (kind !== 'news') continue;
    const body = new Set(blocks.filter((b) => b.role === 'body' || b.role === 'heading').map((b) => b.id));
    const first = sentences.filter((s) => body.has(s.block)).slice(0, OPENING + 1);
    openings.set(id, first.at(-1)?.end ?? 0);
  }
  return { headlines, openings };
}

/**
 * From 0 to 1, for choosing what a crowded timeline shows: how many sources tell it (0.3), whether reports open
 * with it (0.15), whether its heading has the words of their headlines (0.1), how exactly it is dated (0.1),
 * whether the primary document (0.1) or another official one does (0.05), whether it lies in the story's own
 * time (0.15), how many people and bodies take part (0.05), whether its heading says by itself what happened
 * (0.05), and whether it is the making of the primary document (0.15); at most 1.
 */
export function salienceOf(
  exact: Candidate,
  members: readonly Candidate[],
  entities: number,
  heading: Heading,
  { headlines, openings }: Prominence,
): number {
  const sources = new Set(members.map((m) => m.document.id)).size;
  const opens = new Set(
    members.filter((m) => m.date.start < (openings.get(m.document.id) ?? 0)).map((m) => m.document.id),
  ).size;
  const stems = [...new Set(contentStems(heading.text))];
  const about = stems.reduce((n, s) => n + Math.min(1, (headlines.get(s) ?? 0) / OFTEN), 0);
  const own = members.some((m) => m.paper !== undefined && m.document.primary);
  const value =
    0.3 * Math.min(1, (sources - 1) / 3) +
    0.15 * Math.min(1, opens / 2) +
    0.1 * Math.min(1, about / ABOUT) +
    0.1 * exactness(exact) +
    authority(members) +
    0.15 * nearness(members) +
    0.05 * Math.min(1, entities / 4) +
    (heading.worth >= CLEAR ? 0.05 : 0) +
    (own ? 0.15 : 0);
  return Math.round(Math.min(1, value) * 1000) / 1000;
}

/** A heading of this worth has its subject and its verb. */
const CLEAR = 2.5;

function authority(members: readonly Candidate[]): number {
  if (members.some((m) => m.document.primary)) return 0.1;
  return members.some((m) => m.document.kind === 'official') ? 0.05 : 0;
}

function exactness({ edtf }: Candidate): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(edtf)) return 1;
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return 0.6;
  if (/^\d{4}-\d{2}/.test(edtf)) return 0.4;
  return 0.1;
}

/** 1 within a year of a document that tells it, falling to 0 at ten years. */
function nearness(members: readonly Candidate[]): number {
  const years = members.flatMap(({ document, bounds }) => {
    const { edtf } = document.published;
    const published = edtf ? boundsOf(edtf) : null;
    const written = published?.earliest ?? published?.latest;
    const day = bounds.earliest ?? bounds.latest;
    return written && day ? [Math.abs(Number(written.slice(0, 4)) - Number(day.slice(0, 4)))] : [];
  });
  const nearest = years.length > 0 ? Math.min(...years) : 1;
  return Math.max(0, Math.min(1, 1 - (nearest - 1) / 9));
}
