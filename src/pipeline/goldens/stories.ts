/** The stories whose misses nobody looks at when a rule is written: what they score, a new story would. */
export const HELD_OUT: ReadonlySet<string> = new Set([
  'auditor',
  'ballpark',
  'battery',
  'beekeeping',
  'maternity',
  'pipeline',
  'planetarium',
]);
