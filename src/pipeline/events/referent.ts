import type { Document, Sentence } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import type { Range } from '../../model/span.ts';
import { firstAfter } from '../../text/first-after.ts';
import { genderOf, type Gender } from '../../text/gender.ts';

/** How many sentences before its own a pronoun may reach. */
const REACH = 3;
/** A subject begins within so many characters of its sentence: "On Monday Mrs Lee …". */
const HEAD = 20;

/** Where one document names a person, or somebody whose words it quotes. */
interface Named extends Range {
  readonly entity: Entity;
}

/** Who is named and who speaks in one document, for what its pronouns stand for. */
export interface Company {
  readonly document: Document;
  /** By place; no two overlap. */
  readonly people: readonly Named[];
  readonly quotes: readonly (Range & { readonly speaker: Entity | null })[];
  readonly gender: (entity: Entity) => Gender | null;
}

/** The company of every document, by its id. */
export function companies(
  documents: readonly Document[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
): (document: Document) => Company {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const genders = new Map<Entity, Gender | null>();
  const gender = (entity: Entity): Gender | null => {
    const known = genders.get(entity);
    if (known !== undefined) return known;
    const found = genderOf(entity);
    genders.set(entity, found);
    return found;
  };
  const out = new Map(documents.map((d) => [d.id, { people: [] as Named[], quotes: [] as Quote[] }]));
  for (const entity of entities)
    for (const mention of entity.type === 'person' ? entity.mentions : [])
      if (mention.form !== 'definition') out.get(mention.doc)?.people.push({ ...mention, entity });
  for (const quote of quotes) out.get(quote.doc)?.quotes.push(quote);
  return (document) => ({
    document,
    people: (out.get(document.id)?.people ?? []).sort((a, b) => a.start - b.start),
    quotes: (out.get(document.id)?.quotes ?? [])
      .filter((q) => q.form !== 'indirect')
      .map(({ start, end, speaker }) => ({ start, end, speaker: byId.get(speaker ?? '') ?? null }))
      .sort((a, b) => a.start - b.start),
    gender,
  });
}

/** Whose words stand at a place: the speaker of a quotation, else the one author of the document. */
export function voiceAt({ document, quotes }: Company, at: number): string | null {
  const quote = quotes.find((q) => q.start <= at && at < q.end);
  if (quote) return quote.speaker?.name ?? null;
  const [author, other] = document.authors;
  return other === undefined ? (author ?? null) : null;
}

/**
 * Whom "he" or "she" stands for: the person named in the same sentence before it, else in the nearest of the
 * sentences before that names one. Null inside quotation marks, where speakers know whom they mean, and where
 * two fit and neither is the sentence's subject.
 */
export function personAt(company: Company, at: number, gender: Gender): string | null {
  const { sentences } = company.document;
  if (company.quotes.some((q) => q.start <= at && at < q.end)) return null;
  const own = firstAfter(sentences, at + 1) - 1;
  for (let i = own; i >= Math.max(0, own - REACH); i--) {
    const sentence = sentences[i];
    if (!sentence) return null;
    const found = fitting(company, { start: sentence.start, end: Math.min(at, sentence.end) }, gender);
    if (found.length > 0) return chosen(found, sentence)?.name ?? null;
  }
  return null;
}

function fitting({ people, quotes, gender }: Company, range: Range, wanted: Gender): Named[] {
  const found = people
    .slice(firstAfter(people, range.start), firstAfter(people, range.end))
    .filter(({ start, entity }) => {
      const quoted = quotes.some((q) => q.start <= start && start < q.end);
      return !quoted && (gender(entity) ?? wanted) === wanted;
    });
  const sure = found.filter(({ entity }) => gender(entity) === wanted);
  return sure.length > 0 ? sure : found;
}

function chosen(found: readonly Named[], sentence: Sentence): Entity | null {
  const [first] = found;
  if (!first) return null;
  const only = found.every(({ entity }) => entity === first.entity);
  return only || first.start - sentence.start <= HEAD ? first.entity : null;
}
