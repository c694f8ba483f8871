import { ROLE_NOUNS } from '../../../language/roles.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Folder } from '../folder.ts';
import { byLine, marksOf, type Marks } from '../marks.ts';
import type { Placed, Reading } from '../reading.ts';
import type { Line, Word } from '../words.ts';

const CHOSEN =
  /^(?:appoint|appoints|appointed|appointing|named|selected|chosen|designated|nominated|engaged|retained|hired)$/;

/**
 * Places a body by the capacity that the document gives it: "appointed Kent County Council as the trust's improvement
 * advisers", and "Improvement Advisers" wherever the document says so again.
 */
export function capacities({ readings }: Folder): void {
  for (const reading of readings) {
    const given = new Map<string, Placed>();
    const buckets = byLine(reading.lines, reading.placed);
    reading.lines.forEach((line, i) => {
      const marks = marksOf(line, buckets[i]!);
      line.words.forEach((word, at) => {
        const body = marks.on[at - 1];
        if (word.lower !== 'as' || body?.type !== 'organisation' || !isChosen(line, marks.from[at - 1]!))
          return;
        const phrase = phraseAfter(line.words, at + 1, marks);
        if (phrase !== null) given.set(phrase, body);
      });
    });
    if (given.size > 0) placeAll(reading, given);
  }
}

const isChosen = ({ words }: Line, body: number): boolean =>
  words.slice(Math.max(0, body - 4), body).some((w) => CHOSEN.test(w.lower));

const isRole = (lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, ''));

/** "improvement advisers" of "the trust's improvement advisers": up to the noun for a post, with one word before it. */
function phraseAfter(words: readonly Word[], at: number, marks: Marks): string | null {
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const word = words[i]!;
    if (!isRole(word.lower)) continue;
    const before = words[i - 1];
    if (
      before === undefined ||
      i - 1 < at ||
      word.gap !== ' ' ||
      marks.on[i - 1] ||
      STOP_WORDS.has(before.lower)
    )
      return null;
    return `${before.lower} ${word.lower}`;
  }
  return null;
}

function placeAll({ lines, placed }: Reading, given: ReadonlyMap<string, Placed>): void {
  for (const { words } of lines) {
    for (let i = 1; i < words.length; i++) {
      const body = given.get(`${words[i - 1]!.lower} ${words[i]!.lower}`);
      if (body !== undefined && words[i]!.gap === ' ')
        placed.push({
          start: words[i - 1]!.start,
          end: words[i]!.end,
          node: body.node,
          type: body.type,
          form: 'title',
        });
    }
  }
}
