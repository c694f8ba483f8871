import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, overlaps, spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { clauseAround } from '../clause-around.ts';

/** How a date stands to what it dates. */
export type Relation = 'at' | 'from' | 'until' | 'by';

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

/** Verbs that say next to nothing of what was done, and words of calendar and manner. */
const LIGHT =
  /^(?:be|have|take|make|do|get|say|announce|give|go|come|set|put|due|expect|plan|hope|want|need|tell|ask|will|new|first|next|last|year|month|week|day|time|date|end|start|begin|early|late|mid|people|add|use|work|see|look|find|know|think|mean|include|follow|call|one|two|three|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The tellings of a document, furniture and publication lines left out. */
export function tellingsIn(
  document: Document,
  dates: readonly DateMention[],
  entities: readonly Entity[],
): Telling[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  const datesIn = overlapFinder(
    dates.filter((d) => d.doc === document.id && d.role === 'event' && (d.edtf ?? d.value) !== null),
  );
  const namesIn = overlapFinder(
    (mentionsByDocument(entities).get(document.id) ?? []).filter((m) => m.form !== 'pronoun'),
  );
  return document.sentences.flatMap((sentence) => {
    if (!/^(?:body|clause|heading)$/.test(roles.get(sentence.block) ?? '')) return [];
    const here = datesIn(sentence).filter((d) => contains(sentence, d));
    return here.map((date): Telling => {
      const clause = clauseAround(document, sentence, date);
      const names = namesIn(clause).filter((m) => contains(clause, m));
      const told = carriesOn(document, clause, date)
        ? spanOf(document.id, document.text, sentence.start, clause.end)
        : clause;
      const notions = notionsOf(told.text, told.start).filter(
        (n) => !isLight(n) && !/\d/.test(n.norm) && !here.some((d) => overlaps(d, n)),
      );
      const own = notions.filter((n) => !names.some((m) => m.entity.type !== 'role' && overlaps(m, n)));
      return {
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
      };
    });
  });
}

function isLight({ norm }: Notion): boolean {
  return LIGHT.test(norm) || (VERB_READINGS.get(norm) ?? []).some((r) => LIGHT.test(r.lemma));
}

/** How far from its date a deed stands at most, in characters. */
const REACH = 90;
const NEAR = 4;

/** The last verb before the date; where the date leads the clause, the first one after it. */
function deedOf(
  document: Document,
  clause: Span,
  date: DateMention,
  notions: readonly Notion[],
): Notion | null {
  const deeds = notions.filter((n) => isVerb(document, clause, n));
  const before = deeds.filter((n) => n.end <= date.start).at(-1);
  if (before) return date.start - before.end <= REACH ? before : null;
  if (date.type !== 'DATE') return null;
  const leads = date.start - clause.start <= 8;
  const after = deeds.find((n) => n.start >= date.end);
  return leads && after && after.start - date.end <= REACH ? after : null;
}

function carriesOn(document: Document, clause: Span, date: DateMention): boolean {
  return (
    date.type === 'DURATION' &&
    /^\W*(?:and\s+)?(?:one|some|others|another|two|most)\b[^,]{0,30}\bfor\s+$/i.test(
      document.text.slice(clause.start, date.start),
    )
  );
}

/** "waited for an hour, and one of them for two": the deed of the clause before. */
function carried(document: Document, sentence: Span, clause: Span, date: DateMention): Notion | null {
  if (clause.start === sentence.start || !/\bfor\s+$/.test(document.text.slice(clause.start, date.start)))
    return null;
  const lead = spanOf(document.id, document.text, sentence.start, clause.start);
  const notions = notionsOf(lead.text, lead.start).filter((n) => !isLight(n));
  return notions.filter((n) => isVerb(document, lead, n)).at(-1) ?? null;
}

function isVerb(document: Document, clause: Span, n: Notion): boolean {
  const before = document.text.slice(Math.max(clause.start, n.start - 16), n.start);
  if (!VERB_READINGS.has(n.norm))
    return /\b(?:be|is|are|was|were|becomes?|became|remains?)\s+$/i.test(before);
  const readings = VERB_READINGS.get(n.norm) ?? [];
  const nounLike = NOUN_LIKE.has(n.norm) || readings.some((r) => r.form === 's' && NOUN_LIKE.has(r.lemma));
  if (readings.every((r) => r.form === 'ing')) return /\b(?:be|been|is|are|was|were)\s+$/i.test(before);
  if (!nounLike) return true;
  return /\b(?:will|would|shall|should|may|might|can|could|must|to|be|been|being|is|are|was|were|not)\s+$/i.test(
    before,
  );
}

function relationOf(document: Document, date: DateMention, clause: Span): Relation {
  const words = `${document.text.slice(Math.max(clause.start, date.start - 28), date.start)}${date.text.slice(0, 20)}`;
  if (
    /\b(?:until|till|through|up to|to)\s+(?:the\s+)?(?:\S+\s*)?$/i.test(words.slice(0, 28 + 8)) &&
    /\b(?:until|till|through)\b/i.test(words)
  )
    return 'until';
  if (/\b(?:since|from|starting|beginning|as of|effective)\b/i.test(words)) return 'from';
  if (
    date.mod === 'ON_OR_BEFORE' ||
    date.mod === 'BEFORE' ||
    /\b(?:by|no later than|not later than|before|within|on or before)\b/i.test(words)
  )
    return 'by';
  return 'at';
}
