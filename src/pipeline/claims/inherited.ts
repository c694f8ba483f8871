import type { Argument, Claim } from '../../model/claim.ts';
import type { Block, Document } from '../../model/document.ts';
import { spanOf, type Span } from '../../model/span.ts';
import { argumentOf } from './arguments.ts';
import { headOf, LIST_ITEM } from '../../text/list-heads.ts';
import type { Lookup } from './lookup.ts';
import { modalityOf } from './modality.ts';
import { readingOf } from './reading.ts';

/** What a list's head gives to its items. */
export interface Inherited {
  /** The head's clause. */
  readonly head: Span;
  readonly subject: Argument | null;
  readonly modality: Claim['modality'];
}

/** How a list's head that tells somebody puts it. */
const TOLD: ReadonlyMap<string, Claim['modality']> = new Map(
  Object.entries({
    directed: 'direct order require instruct',
    recommended: 'recommend advise suggest propose',
    requested: 'ask request urge invite',
  } as const).flatMap(([modality, verbs]) =>
    verbs.split(' ').map((v): [string, Claim['modality']] => [v, modality as Claim['modality']]),
  ),
);

/**
 * "The board shall: (a) publish": the head's last clause lends its subject, or whom it tells, and its modality. Null
 * where a block is no item of a list.
 */
export function inheritedBy(document: Document, lookup: Lookup, block: Block): Inherited | null {
  if (!LIST_ITEM.test(block.text) && block.path === null) return null;
  const head = headOf(document, block);
  const sentence = head === null ? undefined : document.sentences.findLast((s) => s.block === head.id);
  if (sentence === undefined) return null;
  const reading = readingOf(document, lookup, sentence);
  const last = reading.clauses.findLast((c) => c.group.kind === 'finite');
  if (last === undefined) return null;
  const put = TOLD.get(last.group.lemma);
  const after = {
    from: last.group.to + (reading.words[last.group.to]?.norm === 'that' ? 1 : 0),
    to: reading.words.findIndex(
      (w, i) => i > last.group.to && (w.norm === 'as' || w.mark || w.norm === 'to'),
    ),
  };
  const chunk = put !== undefined && after.to > after.from ? after : last.subject;
  const subject = argumentOf(document, lookup, reading.words, chunk);
  const opens = last.subject !== null && !last.borrowed ? last.subject.from : last.group.from;
  const start = reading.words[opens]!.start;
  const words = spanOf(
    document.id,
    document.text,
    start,
    start + document.text.slice(start, sentence.end).trimEnd().length,
  );
  return { head: words, subject, modality: put ?? modalityOf(reading.words, reading.clauses, last).modality };
}
