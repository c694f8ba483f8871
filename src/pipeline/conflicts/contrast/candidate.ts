import type { Analysis } from '../../../model/stage.ts';
import type { Story } from '../statements/sentences.ts';
import type { Side } from './side.ts';

/** In which respect two statements can be set against each other. */
export type Respect =
  | 'number'
  | 'date'
  | 'agent'
  | 'polarity'
  | 'strength'
  | 'denial'
  | 'extent'
  | 'doer'
  | 'freedom'
  | 'settled'
  | 'charge'
  | 'credit';

/** What is known of a pair, as numbers: the model's input. The names are those of the table of weights. */
export type Features = Readonly<Record<string, number>>;

/** Two statements of two documents that may be one matter told differently. */
export interface Candidate {
  readonly respect: Respect;
  readonly a: Side;
  readonly b: Side;
  readonly features: Features;
  /** Whether both may well be right, by their grammar: a lead at most. */
  readonly mayAgree?: boolean;
}

/** One way of finding candidates. Generous on purpose: which of them are quarrels the model says. */
export interface Finder {
  readonly name: string;
  readonly because: string;
  /** Whether what it finds is only ever worth a second look: it goes by how a thing is put, hardly by what it is. */
  readonly leads?: true;
  readonly find: (analysis: Analysis, story: Story) => Candidate[];
}

/** 1 or 0. */
export const flag = (yes: boolean): number => (yes ? 1 : 0);

/** How many of the conditions hold. */
export const count = (...conditions: readonly boolean[]): number => conditions.filter(Boolean).length;
