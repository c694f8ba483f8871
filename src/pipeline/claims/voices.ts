import { SAYING } from '../../language/saying.ts';
import type { Argument } from '../../model/claim.ts';
import { contains, type Span } from '../../model/span.ts';
import { argumentOf } from './arguments.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';

interface Voice {
  /** Document, then speakers, outermost first. */
  readonly chain: readonly string[];
  readonly argument: Argument | null;
  readonly quote: string | null;
}

/** Who says what a clause says: the quotation that it stands in, the verbs of saying that govern it, "according to". */
export function voiceOf(reading: Reading, clause: Clause, span: Span): Voice {
  const { document, lookup, words, clauses } = reading;
  const chain: string[] = [document.id];
  const quoted = lookup.quotes
    .within(span)
    .find((q) => contains({ start: q.start - 2, end: q.end + 2 }, span));
  if (quoted?.quote.speaker != null) chain.push(quoted.quote.speaker);
  const governors: Argument[] = [];
  let at = clause.governor;
  for (let depth = 0; at !== null && depth < 6; depth++) {
    const governor: Clause | undefined = clauses[at];
    if (governor === undefined) break;
    const argument = SAYING.has(governor.group.lemma)
      ? argumentOf(document, lookup, words, governor.subject)
      : null;
    if (argument !== null) governors.unshift(argument);
    at = governor.governor;
  }
  const source = governors.at(-1) ?? accordingTo(reading) ?? null;
  for (const g of source !== null && governors.length === 0 ? [source] : governors) {
    if (g.entity !== null && chain.at(-1) !== g.entity) chain.push(g.entity);
  }
  const quote = quoted?.quote.form === 'direct' ? quoted.quote.id : null;
  return { chain, argument: source, quote };
}

/** "According to the memorandum, …", "…, say officials", "under the deal". */
function accordingTo({ document, lookup, words }: Reading): Argument | null {
  const at = words.findIndex((w, i) => w.norm === 'according' && words[i + 1]?.norm === 'to');
  if (at < 0) return null;
  let to = at + 2;
  while (to < words.length && !words[to]!.mark && words[to]!.norm !== 'that') to++;
  return argumentOf(document, lookup, words, { from: at + 2, to });
}
