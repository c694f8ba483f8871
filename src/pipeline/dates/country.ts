import { COUNTRY_CUES, type Country } from '../../language/countries.ts';
import type { Document } from '../../model/document.ts';
import { once } from '../../text/once.ts';

/** How much of a document tells where it comes from, and how many cues tell it. */
const OPENING = 20_000;
const ENOUGH = 2;

/** Where a document was written: by what it names, else by what the documents of its story name together; null where neither tells. */
export function countryIn(documents: readonly Document[]): (document: Document) => Country | null {
  const ofStory = once((all: readonly Document[]) => {
    const counted = all.map(cuesIn);
    return most(COUNTRY_CUES.map((_, i) => counted.reduce((sum, counts) => sum + (counts[i] ?? 0), 0)));
  });
  return (document) => most(cuesIn(document)) ?? ofStory(documents) ?? SPEAKS[document.english];
}

/** What the English alone suggests. */
const SPEAKS: Readonly<Record<Document['english'], Country | null>> = {
  american: 'united states',
  british: 'britain',
  unknown: null,
};

const cuesIn = once(({ text }: Document): readonly number[] => {
  const read = text.slice(0, OPENING);
  return COUNTRY_CUES.map(([, cues]) => read.match(cues)?.length ?? 0);
});

function most(counts: readonly number[]): Country | null {
  const best = Math.max(...counts, 0);
  const first = counts.indexOf(best);
  if (best < ENOUGH || counts.filter((n) => n === best).length > 1) return null;
  return COUNTRY_CUES[first]?.[0] ?? null;
}

/** Where summer comes in December. */
export function isSouthern(country: Country | null): boolean {
  return country === 'australia' || country === 'new zealand' || country === 'south africa';
}
