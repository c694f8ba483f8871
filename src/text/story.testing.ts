import type { Document } from '../model/document.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { spanOf } from '../model/span.ts';
import { NOTHING_FOUND, type Analysis } from '../model/stage.ts';
import { NO_CORPUS } from '../model/corpus.ts';

/** A stage's `run`, handed in so that this file imports no sibling stage. */
type Run = (analysis: Analysis, context: { corpus: typeof NO_CORPUS }) => { items: Partial<Analysis> };

/** An entity of a test story: its type and the names it goes by, the first being its own. */
export type Cast = readonly (readonly [EntityType, ...string[]])[];

/** Runs the given stages over texts, with the entities of `cast` wherever their names stand. */
export function analyse(texts: readonly string[], cast: Cast, stages: readonly Run[]): Analysis {
  const documents = texts.map((text, i) => blank(`d${i}`, text));
  let analysis: Analysis = {
    ...NOTHING_FOUND,
    documents,
    entities: cast.map(([type, ...names], i) => entityOf(i, type, names, documents)),
  };
  for (const run of stages) analysis = { ...analysis, ...run(analysis, { corpus: NO_CORPUS }).items };
  return analysis;
}

/** Each quotation as "words — speaker", for comparing. */
export function spoken({ quotes, entities }: Analysis, keep: (quote: Quote) => boolean): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.filter(keep).map((quote) => {
    const words = (quote.parts ?? [quote]).map(({ text }) => text).join(' / ');
    return `${words} — ${names.get(quote.speaker ?? '') ?? '?'}`;
  });
}

function blank(id: string, text: string): Document {
  return {
    id,
    file: `${id}.txt`,
    sha256: '',
    text,
    kind: 'news',
    primary: false,
    title: null,
    titleSpan: null,
    label: id,
    publisher: null,
    authors: [],
    url: null,
    published: { edtf: null, basis: 'inferred', evidence: [], reason: '', best: null },
    english: 'unknown',
    blocks: [],
    sentences: [],
    terms: [],
  };
}

/** Every place where a name stands, the longest name first; "he" and "she" are left to the rules. */
function entityOf(
  i: number,
  type: EntityType,
  names: readonly string[],
  documents: readonly Document[],
): Entity {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}])(?:${longestFirst.join('|')})(?![\\p{L}])`, 'gu');
  return {
    id: `e${i}`,
    name: names[0] ?? '',
    type,
    aliases: [],
    posts: [],
    reasons: [],
    mentions: documents.flatMap(({ id, text }) =>
      [...text.matchAll(pattern)].map((match) => ({
        ...spanOf(id, text, match.index, match.index + match[0].length),
        form: 'name' as const,
      })),
    ),
  };
}
