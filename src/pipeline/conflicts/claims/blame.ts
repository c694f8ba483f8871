import type { Said } from './said.ts';

/** What nobody runs: whoever is "responsible for" it is to blame for it. */
const HARM =
  /\b(?:accidents?|attacks?|breach(?:es)?|collapses?|collisions?|contamination|crash(?:es)?|crim(?:e|es)|damages?|deaths?|debts?|deficits?|delays?|derailments?|disasters?|errors?|explosions?|failures?|failings?|faults?|fires?|harm|injur(?:y|ies)|leaks?|loss(?:es)?|mess|mistakes?|murders?|outages?|outbreaks?|overruns?|pollution|problems?|shooting|shortages?|shortfalls?|spills?|trouble|wrongdoing)\b/i;

/** "Responsible for the crash", "took responsibility for the mess": blame in the words of control. */
export function isBlame({ claim }: Said): boolean {
  const words = (claim.object?.refersTo ?? claim.object)?.text ?? '';
  // "The cleanup of the spill", "cleaning up the spill" is run by somebody.
  return !/^\w+ing\b/i.test(words) && HARM.test(words.split(/\s(?:of|in|at|after|from|on|for|with)\s/)[0]!);
}
