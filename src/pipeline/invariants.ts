import { InvariantError } from '../model/errors.ts';
import type { Range } from '../model/span.ts';
import type { Analysis } from '../model/stage.ts';

/**
 * Checks what must hold after every stage: each span inside its document and equal to its slice, blocks and
 * sentences in order and never overlapping, each id unique and each referenced id known. Throws InvariantError,
 * naming the stage.
 *
 * @param before what was checked after the stage before: lists and documents that are the same values (stages never
 * change one) are not walked again; ids and references are, for a new list may break an old one's
 */
export function assertInvariants(analysis: Analysis, stage: string, before?: Analysis): void {
  const texts = new Map(analysis.documents.map((d) => [d.id, d.text]));
  const fail = (what: string): never => {
    throw new InvariantError(
      `After the stage "${stage}": ${what}.`,
      'This is a bug in Gainsay; please report it.',
    );
  };
  const known = new Set<unknown>(before?.documents ?? []);
  for (const list of Object.values(before ?? {}) as readonly unknown[]) known.add(list);
  const fresh = Object.entries(analysis).filter(([, list]) => !known.has(list));
  const visit = (span: LooseSpan, path: string): void => {
    const text = texts.get(span.doc);
    if (text === undefined) return fail(`${path} names an unknown document "${span.doc}"`);
    if (span.start < 0 || span.end > text.length || span.end < span.start) {
      return fail(`${path} (${span.start}..${span.end}) is outside ${span.doc}`);
    }
    if (text.slice(span.start, span.end) !== span.text) fail(`${path} is not its slice of ${span.doc}`);
  };
  for (const [name, list] of fresh) {
    if (name !== 'documents') walkSpans(list, visit, name);
  }
  const changed = analysis.documents.filter((document) => !known.has(document));
  for (const document of changed) {
    walkSpans(document, visit, `document ${document.id}`);
    for (const list of [document.blocks, document.sentences]) {
      if (
        !inOrder(list.flatMap((item) => item.parts ?? [item]).sort((a, b) => a.start - b.start)) ||
        !inOrderOfStart(list)
      )
        fail(`blocks or sentences of ${document.id} overlap or are out of order`);
    }
    unique(document.blocks, 'block', fail);
    unique(document.sentences, 'sentence', fail);
  }
  unique(analysis.documents, 'document', fail);
  checkReferences(analysis, fail);
}

interface LooseSpan extends Range {
  readonly doc: string;
  readonly text: string;
}

function walkSpans(value: unknown, visit: (span: LooseSpan, path: string) => void, path = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      walkSpans(item, visit, `${path}[${i}]`);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  if (isSpan(record)) visit(record, path);
  for (const [key, item] of Object.entries(record)) {
    if (typeof item === 'object') walkSpans(item, visit, `${path}.${key}`);
  }
}

function isSpan(record: Record<string, unknown>): record is Record<string, unknown> & LooseSpan {
  return (
    typeof record.doc === 'string' &&
    typeof record.start === 'number' &&
    typeof record.end === 'number' &&
    typeof record.text === 'string'
  );
}

function inOrder(list: readonly Range[]): boolean {
  return list.every((item, i) => i === 0 || (list[i - 1]?.end ?? 0) <= item.start);
}

function inOrderOfStart(list: readonly Range[]): boolean {
  return list.every((item, i) => i === 0 || (list[i - 1]?.start ?? 0) < item.start);
}

function unique(
  list: readonly { readonly id: string }[],
  what: string,
  fail: (what: string) => never,
): Set<string> {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) fail(`two items of kind ${what} have the id "${id}"`);
    seen.add(id);
  }
  return seen;
}

function checkReferences(analysis: Analysis, fail: (what: string) => never): void {
  const documents = new Set(analysis.documents.map((d) => d.id));
  const entities = unique(analysis.entities, 'entity', fail);
  const dates = unique(analysis.dates, 'date', fail);
  const quotes = unique(analysis.quotes, 'quote', fail);
  const claims = unique(analysis.claims, 'claim', fail);
  const conflicts = unique(analysis.conflicts, 'conflict', fail);
  unique(analysis.events, 'event', fail);
  unique(analysis.quoteGroups, 'quote group', fail);
  unique(analysis.passages, 'passage', fail);
  const known = (set: ReadonlySet<string>, id: string | null, where: string): void => {
    if (id !== null && !set.has(id)) fail(`${where} refers to "${id}", which does not exist`);
  };
  for (const q of analysis.quotes) known(entities, q.speaker, `quote ${q.id}`);
  for (const g of analysis.quoteGroups) {
    for (const m of g.members) if (typeof m === 'string') known(quotes, m, `quote group ${g.id}`);
  }
  const voices = new Set([...entities, ...documents]);
  for (const c of analysis.claims) {
    known(dates, c.date, `claim ${c.id}`);
    known(entities, c.agent?.entity ?? null, `claim ${c.id}`);
    known(entities, c.object?.entity ?? null, `claim ${c.id}`);
    for (const voice of c.attribution) known(voices, voice, `claim ${c.id}`);
  }
  for (const e of analysis.events) {
    for (const id of e.dates) known(dates, id, `event ${e.id}`);
    for (const id of e.claims) known(claims, id, `event ${e.id}`);
    for (const id of e.entities) known(entities, id, `event ${e.id}`);
    for (const id of e.sources) known(documents, id, `event ${e.id}`);
  }
  for (const q of analysis.matrix.questions) {
    for (const id of q.conflicts) known(conflicts, id, `matrix row ${q.id}`);
  }
}
