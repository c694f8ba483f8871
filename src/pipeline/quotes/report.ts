import type { Sentence } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import { clauseAround } from './clause-around.ts';
import { subjectOf } from './cue-subject.ts';
import type { Cue } from './cues.ts';
import { clauseAfter } from './reported-clause.ts';
import type { Scene } from './scene.ts';
import type { Subject } from './subject.ts';

/** Words that a verb of saying reports, who says them, and how the verb stands to them. */
export interface Report {
  readonly parts: readonly Range[];
  readonly subject: Subject;
  /** Where the words that attribute it end, if the verb is set in. */
  readonly until?: number;
  readonly how: string;
}

/** A way in which a verb of saying reports words. */
interface Way {
  readonly because: string;
  readonly find: (scene: Scene, sentence: Sentence, frame: Range, cue: Cue) => Report | null;
}

/** The ways in order; the first that finds something holds. */
const WAYS: readonly Way[] = [
  {
    because: 'a verb set off by commas has nothing after it that it could report, even where a name follows',
    find: (scene, sentence, frame, cue) => {
      const around = clauseAround(scene, sentence, frame, cue);
      return around && { ...around, how: 'set in among the words, or after them' };
    },
  },
  {
    because: 'else the clause that follows the verb is what it reports',
    find: (scene, _, frame, cue) => {
      const clause = clauseAfter(scene, frame, cue);
      const subject = clause && subjectOf(scene, frame, cue);
      return clause && subject
        ? { parts: [clause], subject, how: clause.that ? 'with a clause after “that”' : 'with a clause' }
        : null;
    },
  },
];

/** What a verb of saying reports where it stands, by the first way that finds something; null where it reports nothing. */
export function reportBy(scene: Scene, sentence: Sentence, frame: Range, cue: Cue): Report | null {
  for (const { find } of WAYS) {
    const report = find(scene, sentence, frame, cue);
    if (report) return report;
  }
  return null;
}
