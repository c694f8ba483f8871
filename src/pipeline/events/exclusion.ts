import type { Telling } from './telling.ts';

/** A reason to keep a dated mention off the timeline: it dates no event. */
export interface Exclusion {
  readonly name: string;
  readonly because: string;
  readonly test: (telling: Telling, around: Around) => boolean;
}

/** What stands right before and after the date, folded, within its sentence. */
interface Around {
  readonly before: string;
  readonly after: string;
}
