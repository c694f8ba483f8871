import type { Claim } from '../../model/claim.ts';
import type { Block, Document, Sentence } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { introduced } from './antecedents.ts';
import { argumentOf } from './arguments.ts';
import { asides } from './asides.ts';
import { atCost } from './at-cost.ts';
import { claimOf, type Inherited, type Reading } from './claim-of.ts';
import { listDuty } from './list-duties.ts';
import { instrumentActs } from './instrument-acts.ts';
import { manners } from './manner.ts';
import { headOf, LIST_ITEM } from './list-heads.ts';
import { lookups, type Lookup } from './lookup.ts';
import { anyDeed } from './any-deed.ts';
import { matches, type Match } from './matching.ts';
import { modalityOf } from './modality.ts';
import { clauses, type Clause } from './subjects.ts';
import { nominalDeeds } from './nominal-deeds.ts';
import { notAnother } from './not-another.ts';
import { possessed } from './possessed.ts';
import { isPronoun, withAntecedents, type Subject } from './pronouns.ts';
import { verbGroups } from './verb-groups.ts';
import { wordsOf, type Word } from './words.ts';

export const claims: Stage = {
  name: 'claims',
  because: 'a claim joins who, what and when, so it needs entities, dates and voices',
  run: (analysis) => ({ items: { claims: read(analysis) }, diagnostics: [] }),
};

function read(analysis: Analysis): Claim[] {
  const byDocument = lookups(analysis);
  return analysis.documents.flatMap((document) => {
    const lookup = byDocument.get(document.id)!;
    const blocks = new Map(document.blocks.map((b) => [b.id, b]));
    const subjects: Subject[] = [];
    const found = document.sentences.flatMap((sentence) => {
      const block = blocks.get(sentence.block);
      if (sentence.end - sentence.start > LONGEST) return [];
      return block === undefined || !isRead(block)
        ? []
        : claimsOf(document, lookup, block, sentence, subjects);
    });
    const beside = Map.groupBy(found, (c) => c.sentence);
    return found.map((claim) => withAntecedents(claim, subjects, beside.get(claim.sentence) ?? []));
  });
}

/** A "sentence" longer than this, in UTF-16 code units, is a table or a list without stops, not prose to be parsed. */
const LONGEST = 4000;

/** Furniture says nothing, a repeated standfirst nothing new. */
function isRead({ role }: Block): boolean {
  return role === 'body' || role === 'clause' || role === 'heading';
}

function claimsOf(
  document: Document,
  lookup: Lookup,
  block: Block,
  sentence: Sentence,
  subjects: Subject[],
): Claim[] {
  const reading = readingOf(document, lookup, sentence);
  for (const { group, subject, borrowed } of reading.clauses) {
    const named = introduced(reading.words, subject, group);
    const argument =
      borrowed || group.kind !== 'finite' ? null : argumentOf(document, lookup, reading.words, named);
    if (argument !== null && !isPronoun(argument)) subjects.push({ ...argument, sentence: sentence.id });
  }
  const inherited =
    LIST_ITEM.test(block.text) || block.path !== null ? fromListHead(document, lookup, block) : null;
  const stops = new Set(
    reading.clauses.flatMap(({ group, subject, borrowed }) =>
      group.kind !== 'finite' ? [] : [group.from, ...(subject !== null && !borrowed ? [subject.from] : [])],
    ),
  );
  const first = reading.clauses[0];
  const found = reading.clauses.flatMap((clause) =>
    readings(reading.words, clause, stops).map((match) => {
      const opens = clause.subject === null && (clause === first || clause.borrowed);
      return claimOf(reading, clause, match, opens ? inherited : null);
    }),
  );
  const duty = listDuty(reading, inherited);
  const all = [
    ...(duty === null ? [] : [duty]),
    ...found,
    ...manners(reading, stops),
    ...instrumentActs(reading, stops),
    ...atCost(reading, stops),
    ...asides(reading),
    ...nominalDeeds(reading),
    ...possessed(reading),
    ...notAnother(reading, found),
  ];
  return [...new Map(all.map((c) => [c.id, c])).values()];
}

/** Every frame that a clause fits; a plain deed where it fits none. */
function readings(words: readonly Word[], clause: Clause, stops: ReadonlySet<number>): Match[] {
  const found = matches(words, clause, stops);
  const deed = found.length === 0 ? anyDeed(words, clause, stops) : null;
  return deed === null ? found : [deed];
}

/** A sentence cut into clauses. "Works" in "the Coastal Works Agency" is no verb: words of a name have no reading. */
function readingOf(document: Document, lookup: Lookup, sentence: Sentence): Reading {
  const names = lookup.mentions.within(sentence).filter((m) => m.form !== 'pronoun' && m.form !== 'title');
  const words = wordsOf(sentence.text, sentence.start).map((w) =>
    w.capital && names.some((m) => m.start <= w.start && w.end <= m.end && m.text.includes(' '))
      ? { ...w, readings: [] }
      : w,
  );
  return { document, sentence, lookup, words, clauses: clauses(words, verbGroups(words)) };
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

/** "The board shall: (a) publish": the head's last clause lends its subject, or whom it tells, and its modality. */
function fromListHead(document: Document, lookup: Lookup, block: Block): Inherited | null {
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
