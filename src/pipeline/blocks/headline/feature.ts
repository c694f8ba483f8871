import type { Head, HeadLine } from './head-lines.ts';

/** One thing about a line that speaks for or against its being the headline. */
export interface Feature {
  readonly name: string;
  readonly because: string;
  readonly of: (line: HeadLine, head: Head) => number | boolean;
}
