import type { Argument } from '../../../model/claim.ts';
import { deedIn, overlap } from './deeds.ts';
import type { Said } from './said.ts';
import { contrasted, likeness, type Likeness } from './themes.ts';

/** At least this many words of two objects must answer each other for two things in other words to be one. */
const LEAST = 2;
const SHARE = 0.6;

/** Nouns for any wrong, which stand for whatever the other document names. */
const ANY_WRONG =
  /\b(?:wrongdoing|misconduct|blame|fault|liability|responsibility|guilt|any (?:charge|offence|offense|breach|rule))\b|\b(?:the|all|its|those) (?:\w+(?:'s)? )?(?:charges?|findings|allegations|claims)\b/i;

/**
 * How surely the objects of two claims are one thing: by name or noun, else by their words taken together, so
 * that "maintaining the track" is "the maintenance of the track on the hill".
 */
export function oneThing(a: Said, b: Said): Likeness {
  const alike = likeness(a, b);
  if (alike !== 'different') return alike;
  const [x, y] = [a.claim.object, b.claim.object];
  if (x === null || y === null || (x.entity !== null && y.entity !== null) || contrasted(x, y))
    return 'different';
  const { shared, share } = overlap(deedIn(withoutPlace(x)), deedIn(withoutPlace(y)));
  return shared >= LEAST && share >= SHARE ? 'same' : 'different';
}

/** "Water to homes within a mile of the works": where a thing is says nothing of what it is. */
function withoutPlace({ text }: Argument): string {
  return text.split(/\s(?:within|near|beside|opposite|outside|close to|next to|adjacent to|beyond)\s/i)[0]!;
}

/** Whether a claim's object is any wrong at all: "cleared of wrongdoing", "admitted no fault". */
export function isAnyWrong({ claim }: Said): boolean {
  return ANY_WRONG.test(
    claim.frame.startsWith('verdict') ? (claim.complement?.text ?? '') : (claim.object?.text ?? ''),
  );
}
