import { type Range, spanOf } from '../../model/span.ts';
import { capitalised } from '../../text/capitalised.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Candidate, Heading } from './candidate.ts';
import type { Telling } from './telling.ts';
import { trim } from './trim.ts';

/**
 * What must be over before a date to come: "will end in May after four visits have taken place". The visits are
 * told without a date of their own, so they get an open stretch that ends with it, marked as inferred. Only after
 * a verb that looks ahead and only in the perfect, which says that the one comes before the other.
 */
export function toldBefore(telling: Telling, dated: Candidate): Candidate | null {
  const { read, core, document, date } = telling;
  const main = read.clauses[core];
  const next = read.clauses[core + 1];
  if (main?.verb?.tense !== 'future' || next?.kind !== 'subordinate' || !next.verb?.perfect) return null;
  const opener = read.words[next.from]?.norm;
  if (opener !== 'after' && opener !== 'once') return null;
  const first = read.words[next.body];
  const last = read.words[next.to - 1];
  if (
    !first ||
    !last ||
    first.is === 'pronoun' ||
    next.verb.from === next.body ||
    dated.bounds.latest === null
  )
    return null;
  if (read.dates.some((d) => d.start < last.end && first.start < d.end)) return null;
  const edtf = `../${dated.edtf}`;
  return {
    ...dated,
    edtf,
    bounds: boundsOf(edtf),
    features: { terms: new Map(), kin: new Map(), rows: new Map(), counts: new Map() },
    heading: headingFrom(telling, { start: first.start, end: last.end }),
    status: document.kind === 'official' ? 'planned' : 'claimed',
    clause: `${read.sentence.id}:${core + 1}`,
    claims: [],
    made: new Set(),
    inferred: `Told to come before “${date.text}”, and not otherwise dated.`,
  };
}

function headingFrom({ document }: Telling, range: Range): Heading {
  const { start, end } = trim(document.text, range);
  const words = document.text.slice(start, end).replace(/\s+/g, ' ');
  const text = capitalised(words);
  return { text, span: spanOf(document.id, document.text, start, end), worth: 1 };
}
