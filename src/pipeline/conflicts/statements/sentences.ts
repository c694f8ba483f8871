import type { Block, Document } from '../../../model/document.ts';
import type { Analysis } from '../../../model/stage.ts';
import { contains, spanOf, type Span } from '../../../model/span.ts';
import { weighing, type Weigh } from '../../../text/matter.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { once } from '../../../text/once.ts';

/** A sentence with what comparing its scope needs. */
export interface Told {
  readonly document: Document;
  readonly block: Block;
  readonly span: Span;
  readonly notions: readonly Notion[];
  /** Ids of the people, bodies and places that it names, pronouns among them. */
  readonly names: ReadonlySet<string>;
  /** Whether somebody's words in quotation marks make up most of it. */
  readonly quoted: boolean;
  /** Its place among the sentences of its block. */
  readonly place: number;
}

/** All sentences of a story, and how much a word says in it. */
export interface Story {
  readonly all: readonly Told[];
  readonly weigh: Weigh;
  readonly inBlock: (told: Told) => readonly Told[];
  /** The sentences right before and after, in the same document. */
  readonly beside: (told: Told) => readonly Told[];
}

/**
 * The sentences of headings, paragraphs and clauses, in the documents' order. Near-linear in the text, and read
 * once for one analysis, so that each detector need not do it again.
 */
export const storyOf = once(read);

function read(analysis: Analysis): Story {
  const all = analysis.documents.flatMap((d) => toldBy(d, analysis));
  const byBlock = Map.groupBy(all, (t) => t.block.id);
  const at = new Map(all.map((t, i) => [t, i]));
  return {
    all,
    weigh: weighing(all.map((t) => t.notions)),
    inBlock: (told) => byBlock.get(told.block.id) ?? [],
    beside: (told) => {
      const i = at.get(told) ?? -2;
      return [all[i - 1], all[i + 1]].filter((t) => t?.document === told.document) as Told[];
    },
  };
}

function toldBy(document: Document, analysis: Analysis): Told[] {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  const namesIn = overlapFinder(mentionsByDocument(analysis.entities).get(document.id) ?? []);
  const quotesIn = overlapFinder(analysis.quotes.filter((q) => q.doc === document.id && q.form === 'direct'));
  const places = new Map<string, number>();
  return document.sentences.flatMap((sentence): Told[] => {
    const block = blocks.get(sentence.block);
    if (!block || !/^(?:body|clause|heading)$/.test(block.role)) return [];
    const place = places.get(block.id) ?? 0;
    places.set(block.id, place + 1);
    const spoken = quotesIn(sentence).reduce(
      (sum, q) => sum + Math.min(q.end, sentence.end) - Math.max(q.start, sentence.start),
      0,
    );
    return [
      {
        document,
        block,
        span: spanOf(document.id, document.text, sentence.start, sentence.end),
        notions: notionsOf(sentence.text, sentence.start),
        names: new Set(
          namesIn(sentence)
            .filter((m) => contains(sentence, m))
            .map((m) => m.entity.id),
        ),
        quoted: spoken > (sentence.end - sentence.start) / 2,
        place,
      },
    ];
  });
}
