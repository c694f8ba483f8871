import { WEAK_BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { MONTHS } from '../../language/months.ts';
import { endsAsBody, headsAsBody } from './judging/bodies.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** What stands before "the" where a noun phrase follows, whose capitals are a name's even in a title. */
const LINKS = /^(?:of|by|from|for|to|before|with|against)$/;
/** What ends the name: the line, or a sign that parts it from what follows. */
const CLOSES = /^\s*(?:$|\n|[,:;|(]|[–—-]\s)/u;
/** What a title says of any such body, and no name begins with. */
const NEW = /^(?:new|old|proposed|former|first|last|another|local)$/;
/** Heads of bodies that mean what is done as well: "the Administration of the Fund". */
const DOING = /^(?:administration|assembly|commission|institution|movement|organi[sz]ation)$/;

/**
 * "Newsletter of the Friends of Tarn Wood", "Roads Scrutiny Committee – 12 March": where every word of a line has a capital, a
 * run is a body all the same that ends in a body's noun or is headed by one, and that stands apart from the rest: as the whole of
 * what follows "of the" or "by the" or a label, or at the head of the line before a date.
 */
export function isBodyInTitle({ line, from, to }: Run): boolean {
  const { words, doc } = line;
  if (to - from < 1 || NEW.test(words[from]!.lower) || !isBody(words.slice(from, to + 1))) return false;
  const [the, link, next] = [words[from - 1], words[from - 2], words[to + 1]];
  const closed =
    next === undefined || CLOSES.test(doc.text.slice(words[to]!.end, Math.max(next.start, words[to]!.end)));
  if (!closed) return false;
  if (the?.text === 'the' && words[from]!.gap === ' ') return link !== undefined && LINKS.test(link.lower);
  // "Site: Tarn County Animal Shelter, 20 Mill Road".
  if (from > 0 && from < 3 && words[from]!.gap === ': ') return next === undefined || /^\d/.test(next.text);
  return from === 0 && next !== undefined && /^[,\s–—-]+$/u.test(next.gap) && isDay(next, words[to + 2]);
}

/** "12 March", "March 12". */
const isDay = (a: Word, b: Word | undefined): boolean =>
  b !== undefined && [a, b].some((w) => MONTHS.has(w.lower)) && [a, b].some((w) => /^\d{1,2}$/.test(w.text));

const isBody = (words: readonly Word[]): boolean =>
  (endsAsBody(words) && !WEAK_BODY_NOUNS.has(words.at(-1)!.lower)) ||
  (headsAsBody(words) && !DOING.test(words[0]!.lower));
