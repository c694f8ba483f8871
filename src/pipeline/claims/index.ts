import type { Claim } from '../../model/claim.ts';
import type { Block, Document, Sentence } from '../../model/document.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { introduced } from './antecedents.ts';
import { argumentOf } from './arguments.ts';
import { asides } from './asides.ts';
import { atCost } from './at-cost.ts';
import { claimOf } from './claim-of.ts';
import { listDuty } from './list-duties.ts';
import { instrumentActs } from './instrument-acts.ts';
import { manners } from './manner.ts';
import { inheritedBy } from './inherited.ts';
import { lookups, type Lookup } from './lookup.ts';
import { anyDeed } from './any-deed.ts';
import { matches, type Match } from './matching.ts';
import type { Clause } from './subjects.ts';
import { nominalDeeds } from './nominal-deeds.ts';
import { notAnother } from './not-another.ts';
import { possessed } from './possessed.ts';
import { isPronoun, withAntecedents, type Subject } from './pronouns.ts';
import { readingOf } from './reading.ts';
import type { Word } from './words.ts';

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
  const inherited = inheritedBy(document, lookup, block);
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
