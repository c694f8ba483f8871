import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import { mentionsByDocument, type OwnedMention } from '../../text/mentions-by-document.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { firstAfter } from '../../text/first-after.ts';
import type { Quotation } from './scan.ts';
import type { Turn } from './search-back.ts';
import { UnnamedSpeakers } from './unnamed.ts';

export type Named = OwnedMention;

/** A document as the rules for speakers see it. */
export interface Scene {
  readonly document: Document;
  /** The text with every quotation blanked out by `¤`, as long as the text itself. */
  readonly narrative: string;
  readonly quotations: readonly Quotation[];
  /** Names, aliases and titles in the narrative, in order; pronouns apart. */
  readonly mentions: readonly Named[];
  readonly pronouns: readonly Named[];
  /** Names inside quotations, in order. */
  readonly inner: readonly Named[];
  /** Where sentences and paragraphs begin and end outside quotations, in order. */
  readonly borders: readonly number[];
  /** Who was reported so far with the verb of saying set in among the words, sentence by sentence. */
  readonly reported: Turn[];
  /** Speakers without a name that the rules have met so far. */
  readonly unnamed: UnnamedSpeakers;
}

export const MASK = '¤';

export function sceneOf(
  document: Document,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): Scene {
  const outers = quotations
    .filter((quotation) => quotation.within === null)
    .flatMap(({ pieces }) => pieces.map(({ outer }) => outer))
    .sort((a, b) => a.start - b.start);
  const inside = (at: number): boolean => covers(outers, at);
  const every = [...(mentionsByDocument(entities).get(document.id) ?? [])].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const all = every.filter((mention) => !inside(mention.start) && !inside(mention.end));
  return {
    document,
    narrative: mask(document.text, outers),
    quotations,
    mentions: all.filter((mention) => mention.form !== 'definition' && !isPronoun(mention)),
    pronouns: all.filter(isPronoun),
    inner: every.filter((mention) => inside(mention.start) && !isPronoun(mention)),
    reported: [],
    unnamed: new UnnamedSpeakers(document),
    borders: bordersOf(document).filter((at) => !inside(at)),
  };
}

/** A bare pronoun; "the company", taken up again, names its bearer as a name does. */
function isPronoun({ form, text }: Named): boolean {
  return (
    form === 'pronoun' &&
    /^(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|we|us|our|who)$/i.test(text)
  );
}

function bordersOf(document: Document): number[] {
  const set = new Set<number>();
  for (const place of [...document.blocks, ...document.sentences]) set.add(place.start).add(place.end);
  return [...set].sort((a, b) => a - b);
}

function mask(text: string, outers: readonly Range[]): string {
  const out: string[] = [];
  let at = 0;
  for (const { start, end } of outers) {
    if (start < at) continue;
    out.push(text.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** Whether a position lies strictly inside one of the sorted ranges. */
function covers(ranges: readonly Range[], at: number): boolean {
  const i = firstAfter(ranges, at) - 1;
  const range = ranges[i];
  return range !== undefined && range.start < at && at < range.end;
}

/** No sentence that a person wrote reaches farther; a page that is one line must not make every look-up long. */
const FARTHEST = 1500;

/** The stretch from the last border at or before `range.start` to the first at or after `range.end`. */
export function frameOf(scene: Scene, range: Range): Range {
  const { borders } = scene;
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] ?? Infinity) <= range.start) low = middle + 1;
    else high = middle;
  }
  let i = low;
  while (i < borders.length && (borders[i] ?? 0) < range.end) i++;
  return {
    start: Math.max(borders[low - 1] ?? 0, range.start - FARTHEST),
    end: Math.min(borders[i] ?? scene.document.text.length, range.end + FARTHEST),
  };
}

/** The sentence whose last character stands before `at`, over the blanks between; null at the start of the text. */
export function sentenceBefore(scene: Scene, at: number): Range | null {
  const last = scene.narrative.slice(Math.max(0, at - FARTHEST), at).trimEnd().length;
  const end = Math.max(0, at - FARTHEST) + last;
  return last === 0 ? null : frameOf(scene, { start: end - 1, end });
}

/** The narrative words of a stretch. */
export function wordsIn(scene: Scene, range: Range): Token[] {
  return tokenise(scene.narrative.slice(range.start, range.end), range.start);
}

/** The mentions that lie wholly in a stretch, longest first where several start together. */
export function mentionsIn(scene: Scene, range: Range): Named[] {
  const found: Named[] = [];
  for (let i = firstAfter(scene.mentions, range.start); i < scene.mentions.length; i++) {
    const mention = scene.mentions[i];
    if (!mention || mention.start >= range.end) break;
    if (mention.end <= range.end && !found.some((m) => m.start <= mention.start && mention.end <= m.end)) {
      found.push(mention);
    }
  }
  return found;
}
