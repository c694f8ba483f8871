import { type Range, spanOf } from '../../model/span.ts';
import type { Heading } from './candidate.ts';
import type { Company } from './referent.ts';
import { standIn } from './stand-in.ts';
import type { Telling } from './telling.ts';
import { edged } from './title-edges.ts';
import { goingOn, wholeSentence } from './title-beside.ts';
import { namedPieces, toldPieces } from './title-pieces.ts';
import { worthOf } from './title-worth.ts';
import { balance, shorten } from './trim.ts';

/** Longest heading that a desk would print in one piece, in characters. */
const LONG = 90;
/** What the clause that tells it is better by than a heading made another way. */
const BESIDE = 0.6;
/**
 * The headings that a telling offers, the best first: from subject to object of the clause that tells it, the same with what goes
 * on after the date, and the whole sentence, each without the date at its ends. What is shown are a source's
 * words, with these liberties: the first letter is made large, brackets that only define a term are left out, an
 * ellipsis stands where words are left out between two stretches, and whom a pronoun at the head stands for is
 * put in brackets in its place.
 */
export function headingsOf(telling: Telling, company: Company | null): readonly [Heading, ...Heading[]] {
  const { leadIn } = telling;
  if (leadIn) {
    const core = leadIn.clauses.findLastIndex((c) => c.verb !== null);
    if (core >= 0) return headingsOf({ ...telling, read: leadIn, own: core, core, leadIn: null }, company);
  }
  const named = namedPieces(telling);
  if (named) return [finish(telling, named, company)];
  const first = finish(telling, toldPieces(telling), company);
  const whole = wholeSentence(telling);
  const fits = whole && edged(telling, whole);
  const others = [goingOn(telling), fits && fits.end - fits.start <= LONG ? [fits] : null]
    .filter((pieces) => pieces !== null)
    .map((pieces) => finish(telling, pieces, company))
    .filter((heading) => heading.text !== first.text)
    .map((heading) => ({ ...heading, worth: heading.worth - BESIDE }));
  const [best = first, ...rest] = [first, ...others].sort((x, y) => y.worth - x.worth);
  return [best, ...rest];
}

/** Cuts the date and loose words off both ends, shortens what is too long, and puts the pieces together. */
function finish(telling: Telling, pieces: readonly Range[], company: Company | null): Heading {
  const { document, read } = telling;
  const { text } = document;
  const trimmed = pieces.map((p, i) => edged(telling, p, i === 0)).filter((p) => p.end > p.start);
  const usable = trimmed.reduce((n, p) => n + p.end - p.start, 0) >= 8 ? trimmed : pieces;
  const last = usable.at(-1) ?? read.sentence;
  const room = LONG - usable.slice(0, -1).reduce((n, p) => n + p.end - p.start + 3, 0);
  const shown = [...usable.slice(0, -1), shorten(text, last, Math.max(room, 40), read.dates)].map((p) =>
    balance(text, p),
  );
  const start = Math.min(...shown.map((p) => p.start));
  const end = Math.max(...shown.map((p) => p.end));
  const composed = standIn(telling, company, compose(text, shown), shown[0]?.start ?? start);
  return {
    text: composed,
    span: spanOf(document.id, text, start, end),
    worth: worthOf(telling, composed, shown),
  };
}

/** Joins the pieces: an ellipsis where words are left out, none where only a mark or a relative pronoun is. */
function compose(text: string, pieces: readonly Range[]): string {
  let out = '';
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const left = before ? text.slice(before.end, piece.start) : '';
    const small = /^[\s,]*(?:(?:who|which|that|and)\b[\s,]*)?$/i.test(left);
    out += (i === 0 ? '' : small ? ' ' : ' … ') + text.slice(piece.start, piece.end);
  });
  const plain = out
    .replace(/\s*[([](?:["“‘'][^)\]]*["”’']|hereafter[^)\]]*)[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+[“‘"'([]+$/, '')
    .replace(/,(["”’'])$/, '$1')
    .trim()
    // A quotation that is cut short is closed where the heading ends.
    .replace(/^“[^”]*$/, (quoted) => `${quoted.replace(/[.,;]$/, '')}”`)
    .replace(/^"[^"]*$/, (quoted) => `${quoted.replace(/[.,;]$/, '')}"`);
  return plain.replace(
    /^(["“‘'(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}
