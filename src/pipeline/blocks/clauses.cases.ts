import { INSTRUMENTS } from './clauses.instruments.cases.ts';
import { PAPERS } from './clauses.papers.cases.ts';

/** An official document in one style, and its clauses in order: address, printed label. Invented. */
export interface Style {
  readonly what: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

export const STYLES: readonly Style[] = [...INSTRUMENTS, ...PAPERS];
