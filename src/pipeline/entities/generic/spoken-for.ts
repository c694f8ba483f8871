import { ROLE_NOUNS, SPOKES } from '../../../language/roles.ts';
import type { Range } from '../../../model/span.ts';
import type { Placed } from '../reading.ts';

const SAID =
  /\b(?:said|says|added|adds|insisted|insists|confirmed|warned|claimed|promised|stressed|thought|hoped)(?: that)? $/;

/**
 * The body whose officer says something about a phrase right after the verb: in "Acmex chairman Ann Brook said the
 * company would appeal" the company is Acmex. Null where nobody speaks for a body there.
 */
export function spokenFor<T extends Placed>(text: string, before: readonly T[], phrase: Range): T | null {
  const body = before.findLast(({ type }) => type === 'organisation');
  if (body === undefined || phrase.start - body.end > 160) return null;
  const between = text.slice(body.end, phrase.start);
  if (/[.!?;:“”"]/.test(between) || !SAID.test(between)) return null;
  const words = between
    .replace(/^[’']s/, '')
    .trim()
    .split(/\s+/);
  const role = words.findIndex((w) => ROLE_NOUNS.has(w.toLowerCase()) || SPOKES.has(w.toLowerCase()));
  return role >= 0 && role < 4 && words.slice(0, role).every((w) => /^\p{Ll}/u.test(w)) ? body : null;
}
