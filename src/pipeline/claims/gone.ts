import type { Word } from './words.ts';

/** What "go" does not stand alone before: "go over the books", "go and see", "go ahead". */
const GOES_ON =
  /^(?:and|over|through|back|to|ahead|on|into|after|for|further|along|with|about|public|beyond|round|around|under|up|down|without|as|far)$/;

/** Whether "go" at the end of a phrase of leaving is another verb: "told to go through the accounts". */
export function goesOn(words: readonly Word[], last: number): boolean {
  return words[last - 1]?.norm === 'go' && GOES_ON.test(words[last]?.norm ?? '');
}
