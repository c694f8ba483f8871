import { PAPER_NOUNS } from '../../language/bodies/papers.ts';
import { GOVERNING_NOUNS } from '../../language/bodies/territorial.ts';
import { isWord } from '../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../language/lexicon.ts';
import type { Document } from '../../model/document.ts';
import { overlaps } from '../../model/span.ts';
import type { Found } from './found.ts';
import { byLine } from './marks.ts';
import { nameKey } from './nodes.ts';
import { isOfPlace } from './sieves/short-names.ts';
import type { Line } from './words.ts';

/** What hospitals, associations and the like bear before their noun: "tarn" and "tarn vale" of "Tarn Vale Hospital". */
function townsOf(found: readonly Found[]): ReadonlySet<string> {
  return new Set(
    found
      .filter(({ type }) => type === 'organisation')
      .map(({ name }) => nameKey(name).split(' '))
      .filter(isOfPlace)
      .flatMap((words) => words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))),
  );
}

/** The first word of a council or a local paper: "tarnby" of "Tarnby Town Council" and of the "Tarnby Gazette". */
export const seatOf = (words: readonly string[]): string | null =>
  words.length > 1 &&
  (GOVERNING_NOUNS.has(words.at(-1)!) || (words.length === 2 && PAPER_NOUNS.has(words[1]!))) &&
  !isWord(words[0]!) &&
  !isGivenName(words[0]!) &&
  !isDemonym(words[0]!)
    ? words[0]!
    : null;

/** A name that only its deeds tell, and that such a body bears before its noun, is the town that the body is of. */
export function asTowns(found: readonly Found[]): readonly Found[] {
  const towns = townsOf(found);
  return found.map((f) =>
    f.type === 'organisation' && f.weight < 100 && towns.has(nameKey(f.name)) ? { ...f, type: 'place' } : f,
  );
}

/** The first word of such a body or of a council, no word of the language, where it stands alone and no rule tells what it is. */
export function townsIn(
  doc: Document,
  lines: readonly Line[],
  found: readonly Found[],
  all: readonly Found[],
): Found[] {
  const known = new Set(all.map(({ name }) => nameKey(name)));
  const seats = all.flatMap((f) =>
    f.type === 'organisation' ? (seatOf(nameKey(f.name).split(' ')) ?? []) : [],
  );
  const towns = new Set(
    [...townsOf(all), ...seats].filter((t) => !known.has(t) && !isWord(t) && !isGivenName(t)),
  );
  const taken = byLine(lines, found);
  return lines.flatMap(({ words, titled }, i) =>
    words.flatMap((w, at): Found[] => {
      const beside = [words[at - 1], words[at + 1]].some(
        (o, k) => o?.cap && (k === 0 ? w : o).gap === ' ' && !o.initial,
      );
      if (!w.cap || titled || beside || !towns.has(w.lower) || taken[i]!.some((t) => overlaps(t, w)))
        return [];
      const { start, end, text } = w;
      return [
        {
          doc,
          type: 'place',
          name: text,
          start,
          end,
          titled: null,
          form: 'name',
          weight: 1,
          rule: 'town of a body',
        },
      ];
    }),
  );
}
