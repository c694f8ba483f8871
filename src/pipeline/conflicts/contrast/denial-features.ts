import type { Told } from '../statements/sentences.ts';
import type { Answer } from './answers.ts';
import { flag, type Features } from './candidate.ts';
import type { Denial } from './denied.ts';

/** What a denial and a sentence that says so add to the likeness of the two: how well the one covers the other. */
export function compared(denial: Denial, { told, cover, whole, score }: Answer): Features {
  const official = (t: Told): boolean => t.document.primary || t.document.kind === 'official';
  const figures = denial.span.text.match(/\d[\d,.]*\d/g) ?? [];
  return {
    cover: cover.share,
    coverWords: Math.min(4, cover.words),
    coverWeight: cover.weight,
    coverRarest: cover.rarest,
    wholeShare: whole.share,
    wholeWords: Math.min(6, whole.words),
    score,
    denied: Math.min(8, denial.denied.length),
    oneWord: flag(denial.denied.length === 1),
    existential: flag(/^(?:no|none|nothing|nobody|no one|without)$/.test(denial.word)),
    never: flag(denial.word === 'never'),
    modal: flag(/\b(?:may|shall|must|should|would|could|can|if|unless|whether)\b/i.test(denial.span.text)),
    otherModal: flag(/\b(?:may|should|would|could|if|unless|whether|might)\b/i.test(told.span.text)),
    rule: flag(/\b(?:shall|must)\b/i.test(denial.span.text)),
    future: flag(/\b(?:will|is to|are to|going to)\b/.test(told.span.text)),
    deniedOfficially: flag(official(denial.told)),
    saidOfficially: flag(official(told)),
    deniedInQuotes: flag(denial.told.quoted),
    saidInQuotes: flag(told.quoted),
    sameFigure: flag(figures.some((f) => told.span.text.includes(f))),
  };
}
