import type { Entity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { contains, meets, type Span } from '../model/span.ts';
import type { Story } from './story.ts';

/** Words between quotation marks, reported speech, a mixture of both, or running text. */
export type SaidForm = 'quoted' | 'reported' | 'partly' | 'text';

/** How words stand in their document: between quotation marks or not, and from whose mouth, if anybody is named. */
export interface Said {
  readonly form: SaidForm;
  readonly speaker: Entity | null;
}

/** What is said of words by the shortest quotation that holds them, else by the shortest that they meet. */
export function saidAt(story: Story, span: Span): Said {
  const met = story.dossier.quotes
    .filter((quote) => meets(quote, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const whole = met.find((quote) => contains(quote, span));
  const quote = whole ?? met[0] ?? null;
  const form =
    quote === null
      ? 'text'
      : quote.form === 'indirect'
        ? 'reported'
        : whole === undefined
          ? 'partly'
          : 'quoted';
  return { form, speaker: speakerOf(story, quote) };
}

/** Who is said to speak, or null where nobody is named. */
export function speakerOf(story: Story, quote: Quote | null): Entity | null {
  return quote?.speaker == null ? null : (story.entities.get(quote.speaker) ?? null);
}
