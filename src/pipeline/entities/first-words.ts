import { TRADE_WORDS } from '../../language/bodies/firms.ts';
import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { isWord } from '../../language/dictionary.ts';
import { isDemonym, isKnownPlace } from '../../language/lexicon.ts';
import { PLAIN_FIRST } from '../../language/name-words.ts';
import { bare, type Node } from './nodes.ts';
import { hasShortName } from './sieves/short-names.ts';

/** The words before the noun of a firm, college or building, where they are no words of the language: "Acmex Foods Ltd". */
export function shortNameOf(node: Node): string | null {
  if (!hasShortName(node) || !/^\p{Lu}/u.test(node.name)) return null;
  const words = node.name.split(/\s+/);
  let n = 0;
  while (n < words.length - 1 && /^\p{Lu}/u.test(words[n]!) && !isWord(words[n]!.toLowerCase())) n++;
  if (n === 0 && !PLAIN_FIRST.has(node.words[0]!)) n = node.words[0] === 'st' ? 2 : 1;
  if (n === 1 && node.words[0] === 'st') n = 2;
  if (n >= words.length) return null;
  const head = words.slice(0, n).join(' ');
  return n === 0 || isKnownPlace(head.toLowerCase()) || isDemonym(head.toLowerCase()) ? null : head;
}

/** "Red Maple" of "Red Maple Air Cargo, Inc.": two words of the language before what a company does. */
export function firmHeadOf(node: Node): string | null {
  const core = bare(node.words);
  if (node.type !== 'organisation' || core.length === node.words.length || core.length < 3) return null;
  const head = core.slice(0, 2);
  if (head.some((w) => PLAIN_FIRST.has(w) || TRADE_WORDS.has(w) || BODY_NOUNS.has(w) || !/^\p{L}+$/u.test(w)))
    return null;
  return node.name.split(/\s+/).slice(0, 2).join(' ');
}
