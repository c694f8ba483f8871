import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import { sentenceBefore, wordsIn, type Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/**
 * Whoever a cue's subject only describes, "the driver", or the paper of the sentence before that "it" is; null where
 * neither is there. `frame` is the sentence of the cue.
 */
export function unnamedOf(scene: Scene, frame: Range, subject: Subject): Entity | null {
  if (subject.kind === 'description') return scene.unnamed.subject(wordsIn(scene, subject), subject.word);
  const before = subject.word === 'it' ? sentenceBefore(scene, frame.start) : null;
  const paper = before && wordsIn(scene, before).findLast(({ norm }) => DOCUMENT_NOUNS.has(norm));
  return before && paper
    ? scene.unnamed.paper(wordsIn(scene, { ...before, end: paper.end }), paper.norm)
    : null;
}
