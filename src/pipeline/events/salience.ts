import { boundsOf } from '../../time/bounds.ts';
import type { Candidate } from './candidate.ts';

/**
 * From 0 to 1, for choosing what a crowded timeline shows: how many sources tell it (0.3), how exactly it is
 * dated (0.2), whether an official document does (0.15), whether it lies in the story's own time (0.2), how
 * many people and bodies take part (0.1), and whether its sources date it differently (0.05).
 */
export function salienceOf(exact: Candidate, members: readonly Candidate[], entities: number): number {
  const sources = new Set(members.map((m) => m.document.id)).size;
  const official = members.some((m) => m.document.kind === 'official' || m.document.primary);
  const value =
    0.3 * Math.min(1, (sources - 1) / 3) +
    0.2 * exactness(exact) +
    (official ? 0.15 : 0) +
    0.2 * nearness(members) +
    0.1 * Math.min(1, entities / 4) +
    (new Set(members.map((m) => m.edtf)).size > 1 ? 0.05 : 0);
  return Math.round(value * 1000) / 1000;
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
