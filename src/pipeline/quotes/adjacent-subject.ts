import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { AUTHOR_LINKS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpokes, named, type Subject } from './subject.ts';

/** The mention that ends where the subject phrase ends. */
export function adjacent(scene: Scene, frame: Range, all: readonly Candidate[], end: number): Subject | null {
  const found = all.find(({ mention }) => mention.end === end || reaches(scene, mention.end, end));
  if (!found) return null;
  if (!found.oblique) return named(found.mention, 'named right before the verb');
  const head = headBefore(scene, frame, found.mention.start);
  if (head && (DOCUMENT_NOUNS.has(head.norm) || isSpokes(head.norm))) {
    const holder = all.find(({ mention }) => mention.start <= head.start && head.end <= mention.end);
    const author = authorOf(all, found) ?? found;
    if (DOCUMENT_NOUNS.has(head.norm))
      return named(author.mention, `named as the source of the ${head.norm}`, head.norm);
    return holder
      ? named(holder.mention, 'named as the speaker')
      : named(found.mention, `a ${head.norm} speaks for it`);
  }
  return null;
}

/** Only a closing bracket, or a whole bracket ("(Labour, Dock Ward)"), between a mention and the end of the phrase. */
function reaches(scene: Scene, from: number, to: number): boolean {
  return from < to && /^\s*(?:\([^()]{1,60})?(?:\)[)\s]*)?$/.test(scene.narrative.slice(from, to));
}

function authorOf(all: readonly Candidate[], found: Candidate): Candidate | null {
  return ['person', 'role', 'organisation'].includes(found.mention.entity.type)
    ? found
    : (all.find(({ mention }) => mention.entity.type === 'person') ?? null);
}

/** The noun before the preposition that governs what starts at `at`: "a report | by the auditor". */
function headBefore(scene: Scene, frame: Range, at: number): Token | null {
  const words = wordsIn(scene, { start: Math.max(frame.start, at - 80), end: at });
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i];
    if (word && AUTHOR_LINKS.has(word.norm)) return words[i - 1] ?? null;
    if (word && PREPOSITIONS.has(word.norm)) return null;
  }
  return null;
}
