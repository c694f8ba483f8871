import {
  ENDING,
  MADE_TO,
  NOT_OFFERED,
  OF_FREE_WILL,
  OFFERED,
  UNWILLING,
  WILLING_WORDS,
} from '../../../language/free-will.ts';
import { firstMatch } from '../../../text/first-match.ts';
import type { Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Bare } from '../statements/bare.ts';
import type { Stated } from '../statements/facing.ts';
import type { Story, Told } from '../statements/sentences.ts';

/** How a sentence says that a deed came about. */
type Will = 'free' | 'offered' | 'not offered' | 'unwilling' | 'made';

/** A sentence that says how freely a deed was done. */
export interface Willed extends Stated {
  readonly will: Will;
}

/** What is looked for first wins: a sentence that denies an offer has the word "offered" too. */
const SAID: readonly (readonly [Will, readonly RegExp[]])[] = [
  ['not offered', NOT_OFFERED],
  ['unwilling', UNWILLING],
  ['free', OF_FREE_WILL],
  ['offered', OFFERED],
  ['made', MADE_TO],
];
/** "Is not by this notice required". */
const DENIED = /\b(?:not|n[’']t|never|nor|neither|nothing|hardly)\b[^,.;:]{0,25}$/i;
/** "If the firm had been ordered to": nobody was. */
const SUPPOSED = /\b(?:if|unless|whether|in case|as though|as if|suppose)\b[^,.;:]{0,60}$/i;
/** "If they had closed it, we would have fought": nothing of it came about. */
const UNREAL = /^\W*(?:if|had)\b[^.;?!]*(?:\b(?:would|might|could)|[’']d) have\b/i;
/** So few words say what was done; the sentence leans on the one before it. */
const HARDLY_ANY = 2;

/** How freely a sentence has its deed done; of several signs the one that is looked for first. */
export function willOf(told: Told, bare: Bare, story: Story): Willed[] {
  const { text, start } = told.span;
  if (/\?\W*$/.test(text) || UNREAL.test(text)) return [];
  for (const [kind, patterns] of SAID) {
    const match = firstMatch(patterns, text);
    const lead = match ? text.slice(0, match.index) : '';
    if (!match || DENIED.test(lead) || SUPPOSED.test(lead)) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const own = bare(told, clauseAround(told.document, told.span, at)).filter(isDeed);
    const before = story.inBlock(told).find((t) => t.place === told.place - 1);
    // An order that leans on what stands before it may be of anything there.
    const lent = own.length < HARDLY_ANY && before && kind !== 'made' ? bare(before).filter(isDeed) : [];
    return [{ told, will: kind, matter: [...own, ...lent].map(ended) }];
  }
  return [];
}

const ended = (n: Notion): Notion => (ENDING.test(n.norm) ? { ...n, keys: [...n.keys, '=ending'] } : n);

const isDeed = ({ norm }: { readonly norm: string }): boolean => !WILLING_WORDS.test(norm);
