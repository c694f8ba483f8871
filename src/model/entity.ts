import type { Span } from './span.ts';

/** An office that stands for whoever holds it is a role. */
export type EntityType = 'person' | 'organisation' | 'role' | 'place' | 'legislation';

/** How a mention names its entity: in full, by another name, by title, by pronoun, or where a document defines it. */
export type MentionForm = 'name' | 'alias' | 'title' | 'pronoun' | 'definition';

/** One place where a document names or means an entity. */
export interface EntityMention extends Span {
  readonly form: MentionForm;
}

/** A post that a document says somebody holds. */
export interface HeldPost {
  /** The post in the document's words. */
  readonly post: Span;
  /** The body it is held in, by entity id, or null. */
  readonly of: string | null;
}

/** Somebody or something that the documents name, with every mention of it in all of them. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly mentions: readonly EntityMention[];
  readonly posts: readonly HeldPost[];
  /** Which merging sieve joined which name to this one, in words. */
  readonly reasons: readonly string[];
}
