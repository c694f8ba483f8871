import type { Argument } from '../../../model/claim.ts';
import type { EntityMention } from '../../../model/entity.ts';
import type { Analysis } from '../../../model/stage.ts';

/** Prepositions after which the owner stands. */
const OWNING = new Set(['of', 'for', 'from', 'by', 'at']);

/**
 * A function from an argument to the person or body that it names or belongs to: "the council" itself, but also
 * "the council's own inspectors" and "engineers acting for the council". Null where the words name none, or two.
 */
export function principalOf(analysis: Analysis): (argument: Argument | null) => string | null {
  const byDocument = new Map<string, (EntityMention & { readonly id: string; readonly type: string })[]>();
  for (const { id, type, mentions } of analysis.entities) {
    if (type === 'place' || type === 'legislation') continue;
    for (const m of mentions) {
      const list = byDocument.get(m.doc) ?? [];
      list.push({ ...m, id, type });
      byDocument.set(m.doc, list);
    }
  }
  for (const list of byDocument.values()) list.sort((a, b) => a.start - b.start);
  return (argument) => {
    if (argument === null) return null;
    if (argument.entity !== null) return argument.entity;
    const { doc, start, end, text } = argument.refersTo ?? argument;
    const cut = text.search(
      /\s(?:into|on|about|in(?! the (?:employ|employment|service|pay|hire)\b)|with|against|over|to|between)\s/i,
    );
    const inside = within(byDocument.get(doc) ?? [], start, cut < 0 ? end : start + cut);
    const owners = inside.filter((m) => {
      const after = text.slice(m.end - start, m.end - start + 2);
      const before =
        /([a-z]+)\s+(?:the\s+)?$/i.exec(text.slice(0, m.start - start))?.[1]?.toLowerCase() ?? '';
      return (
        /^['’]/.test(after) ||
        /['’]s?$/.test(m.text) ||
        (m.start > start && OWNING.has(before)) ||
        (m.type === 'organisation' && isModifier(text, m.start - start, m.end - start))
      );
    });
    const ids = [...new Set(owners.map((m) => m.id))];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  };
}

/** "A Northam operator", "Newford crews": a body's name before the noun, in the first noun phrase. */
function isModifier(text: string, from: number, to: number): boolean {
  const next = /^\s([a-z]+)\b/.exec(text.slice(to))?.[1] ?? '';
  return next !== '' && !BREAKS.test(next) && !BREAK.test(text.slice(0, from));
}

const BREAKS =
  /^(?:and|or|but|of|for|from|by|at|in|on|to|with|as|who|which|that|is|are|was|were|has|have|had|will|shall|alone|itself|themselves|also|only|not|after|before|under)$/;
const BREAK = /\b(?:and|or|of|for|from|by|at|in|on|to|with|who|which|that)\s|,/;

function within<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  start: number,
  end: number,
): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.start < start) low = mid + 1;
    else high = mid;
  }
  const out: T[] = [];
  for (let i = low; i < list.length && list[i]!.start < end; i++) if (list[i]!.end <= end) out.push(list[i]!);
  return out;
}
