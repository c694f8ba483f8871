import type { Block } from '../model/document.ts';
import { overlaps, type Place } from '../model/span.ts';
import { oneLine } from '../text/one-line.ts';
import { dateWords, durationWords } from './date-words.ts';
import { conflictHref } from './links.ts';
import { levelWords } from './levels.ts';
import type { LayerName } from './layers.ts';
import type { Findings } from './findings.ts';
import type { Story } from './story.ts';

/** A note beside a paragraph. */
export interface NoteView {
  readonly layer: LayerName;
  /** The words of the text that it is about, or null. */
  readonly words: string | null;
  readonly text: string;
  readonly detail: string | null;
  readonly href: string | null;
}

/** How many notes of one layer a paragraph carries. */
const MOST = 4;

/**
 * The notes beside a block. `noted` holds what has been said once in the document and need not be said again
 * (who somebody is); it is added to.
 */
export function notesFor(story: Story, own: Findings, block: Block, noted: Set<string>): NoteView[] {
  const here = (place: Place): boolean => place.doc === block.doc && overlaps(place, block);
  return [
    ...conflictNotes(own, here, noted).slice(0, MOST),
    ...dateNotes(own, here).slice(0, MOST),
    ...quoteNotes(story, own, here).slice(0, MOST),
    ...peopleNotes(story, own, here, noted).slice(0, MOST),
    ...claimNotes(own, here).slice(0, MOST),
  ];
}

type Here = (place: Place) => boolean;

/** Each disagreement where it is met first; later words of it are marked in the text alone. */
function conflictNotes(own: Findings, here: Here, noted: Set<string>): NoteView[] {
  return own.flags.flatMap((conflict): NoteView[] => {
    const met = conflict.positions.some((position) => position.spans.some(here));
    if (!met || noted.has(conflict.id)) return [];
    noted.add(conflict.id);
    const detail = levelWords(conflict.level).word;
    return [
      {
        layer: 'conflict',
        words: null,
        text: conflict.question,
        detail,
        href: conflictHref(conflict.id),
      },
    ];
  });
}

/** Only dates of which the words do not already say everything. */
function dateNotes(own: Findings, here: Here): NoteView[] {
  return own.dates
    .filter((date) => date.role === 'event' && here(date))
    .flatMap((date): NoteView[] => {
      const value =
        date.edtf !== null ? dateWords(date.edtf) : date.value === null ? null : durationWords(date.value);
      if (
        value === null ||
        value.toLowerCase() === date.text.toLowerCase().replace(/(\d)(st|nd|rd|th)\b/, '$1')
      )
        return [];
      return [{ layer: 'date', words: date.text, text: value, detail: date.reason, href: null }];
    });
}

function quoteNotes(story: Story, own: Findings, here: Here): NoteView[] {
  const notes = new Map<string, NoteView>();
  for (const quote of own.quotes) {
    if (quote.form === 'fragment' || !(quote.parts ?? [quote]).some(here)) continue;
    const speaker = quote.speaker === null ? null : story.entities.get(quote.speaker);
    const text = speaker
      ? `${speaker.name} ${quote.form === 'direct' ? 'speaks' : 'is reported'}`
      : 'It is not said who speaks';
    notes.set(text, {
      layer: 'quote',
      words: null,
      text,
      detail: quote.reason,
      href: speaker ? story.entityHref(speaker.id) : null,
    });
  }
  return [...notes.values()];
}

/** Who somebody is, where the document first names them. */
function peopleNotes(story: Story, own: Findings, here: Here, noted: Set<string>): NoteView[] {
  return own.entities.flatMap((entity): NoteView[] => {
    if (entity.type === 'place' || noted.has(entity.id) || !entity.mentions.some(here)) return [];
    noted.add(entity.id);
    const [held] = entity.posts;
    const others = entity.aliases.filter((alias) => alias !== entity.name).slice(0, 3);
    const also = others.length > 0 ? `also ${others.map((alias) => `“${alias}”`).join(', ')}` : entity.type;
    const detail = held ? oneLine(held.post.text) : also;
    return [{ layer: 'who', words: null, text: entity.name, detail, href: story.entityHref(entity.id) }];
  });
}

function claimNotes(own: Findings, here: Here): NoteView[] {
  return own.claims.filter(here).map((claim) => ({
    layer: 'claim',
    words: claim.predicate.text,
    text: [claim.polarity === 'negative' ? 'not' : null, claim.frame.replaceAll('-', ' '), claim.modality]
      .filter(Boolean)
      .join(', '),
    detail: null,
    href: null,
  }));
}
