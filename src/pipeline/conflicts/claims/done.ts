import { NEGATIVE } from '../../../language/negatives.ts';
import type { Analysis } from '../../../model/stage.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { sentenceFinder, sideOf, type Side } from '../contrast/side.ts';
import type { Story } from '../statements/sentences.ts';
import { gradedOf, type Grade } from './grades.ts';
import { sayings, type Said } from './said.ts';

/** A clause that says what is done, ready to be set against others. */
export interface Done extends Side {
  readonly said: Said;
  /** How far it is free or forced, 0 to 2.2; null where the words do not say. */
  readonly force: number | null;
  readonly worded: boolean;
  /** Whether its words deny, by grammar or by meaning. */
  readonly negative: boolean;
  /** What its clause says, the agent among it. */
  readonly words: readonly Notion[];
  readonly agents: readonly Notion[];
}

/** From free will to force. */
export const FORCE: Readonly<Record<Grade, number>> = {
  free: 0,
  agreed: 0.5,
  advised: 1,
  appointed: 1.5,
  bound: 2,
  forced: 2.2,
};
/** What one may do, if one likes. */
export const LEAVE = 0.3;

/** A clause of fewer words of meaning says too little to be set against anything. */
const LEAST_WORDS = 2;

/** The clauses of a story that say what is done, each once a reading of its verb. */
export function doneIn(analysis: Analysis, story: Story): Done[] {
  const sentence = sentenceFinder(story.all);
  const all = sayings(analysis).all;
  const graded = new Map(gradedOf(all).map((g) => [g.said.claim.id, g]));
  const seen = new Set<string>();
  return all.flatMap((said): Done[] => {
    const { claim } = said;
    const told = sentence(claim);
    const key = `${claim.doc} ${String(claim.predicate.start)} ${claim.frame}`;
    if (!told || seen.has(key)) return [];
    seen.add(key);
    const grade = graded.get(claim.id);
    const side = sideOf(told, claim, claim.predicate, []);
    const agent = claim.agent?.doc === claim.doc ? claim.agent : null;
    const matter =
      agent === null ? side.matter : side.matter.filter((n) => n.start >= agent.end || n.end <= agent.start);
    if (matter.length < LEAST_WORDS) return [];
    return [
      {
        ...side,
        matter,
        said,
        force:
          UNFULFILLED.test(claim.predicate.text) || ASKING.test(claim.predicate.text) || !grade
            ? forceOf(said)
            : FORCE[grade.grade],
        worded: grade !== undefined,
        negative: NEGATIVE.test(claim.text),
        words: side.matter,
        agents: claim.agent === null ? [] : notionsOf(claim.agent.text, claim.agent.start),
      },
    ];
  });
}

/** "Should have opened in May": what was to be and was not, which says nothing of how free it was. */
const UNFULFILLED = /\b(?:should|ought to|must|could|might|would|may|can)(?:n[’']t| not)? have\b/i;
/** "Shall ask the firm to repay it": whoever is asked is not bound, whatever binds the asker. */
const ASKING =
  /\b(?:shall|must|will)\b.*\b(?:ask|request|invite|urge|encourage|recommend|advise|suggest|propose)\b/i;

function forceOf({ claim }: Said): number | null {
  if (UNFULFILLED.test(claim.predicate.text)) return null;
  if (ASKING.test(claim.predicate.text)) return FORCE.advised;
  if (claim.modality === 'directed') return FORCE.bound;
  if (claim.modality === 'recommended' || claim.modality === 'requested') return FORCE.advised;
  const leave = claim.modality === 'possible' || /\b(?:can|could|may|might)\b/.test(claim.predicate.text);
  return leave ? LEAVE : null;
}
