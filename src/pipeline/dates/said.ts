import { SAYING } from '../../language/saying.ts';

/** A verb of saying as it tells of what was said: "said", "told", "insists". */
export const SAID = new RegExp(
  `\\b(?:said|told|(?:tele)?phoned|texted|spoke\\s+(?:to|with)|${[...SAYING.keys()].map((verb) => `${verb.replace(/e$/, '')}(?:e?d|es?)?`).join('|')})\\b`,
  'i',
);
