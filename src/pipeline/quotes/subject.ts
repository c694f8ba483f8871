import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Named } from './scene.ts';

/** Who a cue's words say the speaker is. */
export interface Subject extends Range {
  readonly kind: 'named' | 'pronoun' | 'description';
  readonly entity: Entity | null;
  /** A pronoun, or the head noun of a description, folded. */
  readonly word: string;
  /** The noun for the document that speaks for the entity ("report"), or absent. */
  readonly through?: string;
  /** How the words lead to the entity, for the reason shown to readers. */
  readonly by: string;
}

/** A pronoun as a subject; whom it stands for is looked up later. */
export function pronoun(word: Token): Subject {
  return { start: word.start, end: word.end, kind: 'pronoun', entity: null, word: word.norm, by: '' };
}

/** A mention as a subject; `by` says how the words lead to it. */
export function named(mention: Named, by: string, through?: string): Subject {
  const { start, end, entity } = mention;
  return { start, end, kind: 'named', entity, word: '', by, ...(through === undefined ? {} : { through }) };
}

/** A place says nothing; all else that has a name may. */
export function isSpeaker(entity: Entity): boolean {
  return entity.type !== 'place';
}

/** "Spokeswoman" and its like: who speaks for a body without a name of their own. */
export function isSpokes(norm: string): boolean {
  return /^spokes(?:man|woman|person|men|people)$/.test(norm);
}
