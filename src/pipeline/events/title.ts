import { type Range, spanOf } from '../../model/span.ts';
import type { Heading } from './candidate.ts';
import type { Telling } from './telling.ts';
import { piecesOf } from './title-pieces.ts';
import { worthOf } from './title-worth.ts';
import { balance, shorten, trim, withoutDate } from './trim.ts';

/** Longest heading that a desk would print in one piece, in characters. */
const LONG = 100;

/**
 * The heading that a telling offers: from subject to object of the clause that tells it, without the date at
 * its ends. What is shown are a source's words, with these liberties: the first letter is made large, brackets
 * that only define a term are left out, and where words are left out between two stretches an ellipsis stands.
 */
export function headingOf(telling: Telling): Heading {
  const { leadIn } = telling;
  if (leadIn) {
    const core = leadIn.clauses.findLastIndex((c) => c.verb !== null);
    if (core >= 0) return headingOf({ ...telling, read: leadIn, own: core, core, leadIn: null });
  }
  return finish(telling, piecesOf(telling));
}

/** Cuts the date and loose words off both ends, shortens what is too long, and puts the pieces together. */
function finish(telling: Telling, pieces: readonly Range[]): Heading {
  const { document, date, read } = telling;
  const { text } = document;
  const clean = (p: Range): Range => {
    const rest = trim(text, withoutDate(text, p, date));
    const lead = read.dates.find((d) => d.start === rest.start);
    return lead ? trim(text, withoutDate(text, rest, lead)) : rest;
  };
  const trimmed = pieces.map(clean).filter((p) => p.end > p.start);
  const usable = trimmed.reduce((n, p) => n + p.end - p.start, 0) >= 8 ? trimmed : pieces;
  const last = usable.at(-1) ?? read.sentence;
  const room = LONG - usable.slice(0, -1).reduce((n, p) => n + p.end - p.start + 3, 0);
  const shown = [...usable.slice(0, -1), shorten(text, last, Math.max(room, 40))].map((p) =>
    balance(text, p),
  );
  const start = Math.min(...shown.map((p) => p.start));
  const end = Math.max(...shown.map((p) => p.end));
  const composed = compose(text, shown);
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
    const small = /^[\s,]*(?:(?:who|which|that|and)\b)?[\s,]*$/i.test(left);
    out += (i === 0 ? '' : small ? ' ' : ' … ') + text.slice(piece.start, piece.end);
  });
  const plain = out
    .replace(/\s*[([](?:["“‘'][^)\]]*["”’']|hereafter[^)\]]*)[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,(["”’'])$/, '$1')
    .trim();
  return plain.replace(
    /^(["“‘'(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}
