import { JOINING_PREPOSITIONS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Range } from '../../model/span.ts';
import { mentionsIn, wordsIn, type Named, type Scene } from './scene.ts';

/** A candidate for the subject: a mention, and how it stands in its phrase. */
export interface Candidate {
  readonly mention: Named;
  /** After a preposition: "of the council". */
  readonly oblique: boolean;
  /** With a possessive ending: "the council's". */
  readonly possessive: boolean;
}

/** The mentions of a stretch as candidates, in order. */
export function candidatesIn(scene: Scene, range: Range): Candidate[] {
  const out: Candidate[] = [];
  for (const mention of mentionsIn(scene, range)) {
    const before = wordsIn(scene, { start: Math.max(range.start, mention.start - 30), end: mention.start });
    // "At a 2014 Harbour Board hearing": a year does not part a name from its article.
    const dated = /^\d+$/.test(before.at(-1)?.norm ?? '') && /^(?:the|an?)$/.test(before.at(-2)?.norm ?? '');
    const close = dated ? before.slice(0, -1) : before;
    const last = close.at(-1);
    const previous = last && /^(?:the|a|an|its|his|her|their)$/.test(last.norm) ? close.at(-2) : last;
    const after = scene.narrative.slice(mention.end, mention.end + 2);
    const owner = out.at(-1);
    // "Chair of Acmex's Board of Trustees": what an object of the preposition owns is its object too.
    const owned =
      owner?.possessive === true &&
      (owner.oblique || /\b(?:of|at|for)\b/.test(owner.mention.text)) &&
      /^(?:[’']s?)? ?$/u.test(scene.narrative.slice(owner.mention.end, mention.start));
    out.push({
      mention,
      oblique:
        owned ||
        (previous !== undefined &&
          PREPOSITIONS.has(previous.norm) &&
          !JOINING_PREPOSITIONS.has(previous.norm)),
      possessive: /^[’']s?/u.test(after) || /[’']s?$/u.test(mention.text),
    });
  }
  return out;
}
