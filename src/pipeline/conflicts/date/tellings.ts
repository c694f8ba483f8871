import { PAPER_NOUNS } from '../../../language/crediting.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, overlaps, spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { clauseAround } from '../clause-around.ts';
import { carried, carriesOn, deedOf, isLight } from './deed.ts';
import { relationOf, type Relation } from './relation.ts';

/** A thing dated, timed or repeated in one place. */
export interface Telling {
  readonly document: Document;
  readonly date: DateMention;
  readonly clause: Span;
  readonly relation: Relation;
  /** What the clause says, times and light words left out. */
  readonly notions: readonly Notion[];
  /** The verb, or the adjective after "be", that the date goes with; null where there is none near it. */
  readonly deed: Notion | null;
  /** The words right before the date. */
  readonly near: readonly Notion[];
  /** Ids of the people and bodies named in the clause. */
  readonly names: readonly string[];
}

/** Counted from another day, so that its own is only worked out. */
const COUNTED =
  /\b(?:later|earlier|after|before that|the (?:next|following|previous) (?:day|week|month|year))\b/i;
/** What was once planned is no telling of when it happened. */
const OVERTAKEN =
  /\b(?:was|were) (?:originally |first |once )?(?:to (?:be|have)|due|expected|supposed|meant|scheduled|promised)\b|\bshould have\b|\boriginally\b/i;

/** How many words right before a date are looked at. */
const NEAR = 4;

/** The tellings of a document, furniture and publication lines left out. */
export function tellingsIn(
  document: Document,
  dates: readonly DateMention[],
  entities: readonly Entity[],
): Telling[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  const datesIn = overlapFinder(
    dates.filter(
      (d) =>
        d.doc === document.id &&
        d.role === 'event' &&
        (d.edtf ?? d.value) !== null &&
        !namesPaper(document, d) &&
        !guessed(document, d) &&
        !COUNTED.test(d.text),
    ),
  );
  const namesIn = overlapFinder(
    (mentionsByDocument(entities).get(document.id) ?? []).filter((m) => m.form !== 'pronoun'),
  );
  return document.sentences.flatMap((sentence) => {
    if (!/^(?:body|clause|heading)$/.test(roles.get(sentence.block) ?? '')) return [];
    const here = datesIn(sentence).filter((d) => contains(sentence, d));
    return here.flatMap((date): Telling[] => {
      const clause = clauseAround(document, sentence, date);
      if (OVERTAKEN.test(clause.text)) return [];
      const names = namesIn(clause).filter((m) => contains(clause, m));
      // "the fire, which broke out on 12 May": what broke out stands before the clause.
      const relative =
        /,\s*(?:which|who|that)\s+$|,\s*$/.test(document.text.slice(sentence.start, clause.start)) ||
        /^(?:which|who)\b/.test(clause.text);
      const told =
        relative || carriesOn(document, clause, date)
          ? spanOf(document.id, document.text, sentence.start, clause.end)
          : clause;
      const notions = notionsOf(told.text, told.start).filter(
        (n) => !isLight(n) && !/\d/.test(n.norm) && !here.some((d) => overlaps(d, n)),
      );
      const own = notions.filter((n) => !names.some((m) => m.entity.type !== 'role' && overlaps(m, n)));
      return [
        {
          document,
          date,
          clause,
          relation: relationOf(document, date, clause),
          notions,
          deed:
            deedOf(document, clause, date, own) ??
            (date.type === 'DURATION' ? carried(document, sentence, clause, date) : null),
          near: own.filter((n) => n.end <= date.start).slice(-NEAR),
          names: [
            ...new Set(
              namesIn(sentence)
                .filter((m) => contains(sentence, m))
                .map((m) => m.entity.id),
            ),
          ],
        },
      ];
    });
  });
}

/** Names of months, without what counts from the day of writing: only the year was worked out. */
const OF_THE_CALENDAR =
  /^(?!.*\b(?:last|next|this|coming)\b).*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** "last month", in a document whose own day was only worked out: set against nothing. */
function guessed(document: Document, date: DateMention): boolean {
  return (
    document.published.basis === 'inferred' &&
    date.anchor === 'publication' &&
    !OF_THE_CALENDAR.test(date.text)
  );
}

/** "the order of 11 August 2016": the day tells which paper is meant, and when nothing else was done. */
function namesPaper(document: Document, date: DateMention): boolean {
  const noun = /\b([a-z]+)(?: on consent)?,? (?:of|dated) $/i.exec(
    document.text.slice(Math.max(0, date.start - 40), date.start),
  )?.[1];
  return noun !== undefined && PAPER_NOUNS.has(noun.toLowerCase());
}
