import type { Span } from './span.ts';

/** A finding about the input that a person may want to act on: data, never an exception. */
export interface Diagnostic {
  /** An `error` keeps the site from being built: what an editor decided would not be so on it. */
  readonly severity: 'info' | 'warning' | 'error';
  /** Which rule says so, e.g. `blocks/lost-numeral`. */
  readonly rule: string;
  /** The file, relative to the folder, or null for the folder. */
  readonly file: string | null;
  /** Where, if it has a place. */
  readonly span: Span | null;
  /** One sentence: what is wrong and what was done or should be. */
  readonly message: string;
}
