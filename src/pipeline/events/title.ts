import { type Range, spanOf } from '../../model/span.ts';
import type { TaggedWord } from '../../text/tagged.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Heading } from './candidate.ts';
import type { Telling } from './telling.ts';

const PREPOSITIONS = new Set(
  'of in on at by for with from to into under over about against between during through until since before after within upon as than around towards toward near via per'.split(
    ' ',
  ),
);
/** Words that introduce a date: cut off together with it. */
const DATE_OPENER =
  /(?:\b(?:(?:no|not) later than|as of|as from|with effect from|at the end of|by the end of|on or before|on or after|just|only|on|in|by|from|since|until|till|during|between|before|after|at|of|around|about|for|dated|beginning|starting|every)\s+)+(?:the\s+)?$/i;
const LOOSE_END =
  /(?:[\s,;:–—-]+|\s(?:and|or|but|of|in|on|at|by|for|with|from|to|into|under|as|the|a|an|that|which|who|than|between|until|its|their|is|was|are|were)(?=\s*$))+$/i;
const LOOSE_START = /^(?:[\s,;:.–—)\]-]+|(?:and|but|or|so|yet|that|then|also|now|which|who)\s)+/i;
/** Longest heading that a desk would print in one piece, in characters. */
const LONG = 100;

/** The heading that a telling offers. Where nothing in the sentence will do, the whole of it, trimmed. */
export function headingOf(telling: Telling): Heading {
  const { leadIn } = telling;
  if (leadIn) {
    const core = leadIn.clauses.findLastIndex((c) => c.verb !== null);
    if (core >= 0) return headingOf({ ...telling, read: leadIn, own: core, core, leadIn: null });
  }
  return finish(telling, spoken(telling) ?? told(telling) ?? nominal(telling));
}

/** For "…," she said on Monday: the words said, in their marks, are a better heading than "she said". */
function spoken({ read, core, document }: Telling): Range[] | null {
  const clause = read.clauses[core];
  if (!clause?.verb || !/^(?:said|says|told|added|wrote|tweeted|insisted|continued)$/.test(clause.verb.main))
    return null;
  const quote = read.quoted
    .filter((q) => q.end - q.start >= 12)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!quote) return null;
  const inner = document.text.slice(quote.start, quote.end).replace(/[,.;]?(["”’'])$/, '');
  return [{ start: quote.start, end: quote.start + inner.length }];
}

function told(telling: Telling): Range[] | null {
  const { read, core } = telling;
  const clause = read.clauses[core];
  if (!clause?.verb) return null;
  const { words } = read;
  const end = words[clause.to - 1]?.end ?? clause.verb.end;
  if (clause.verb.from > clause.body) return [{ start: words[clause.body]?.start ?? clause.verb.start, end }];
  const subject = subjectBefore(telling, clause, core);
  const predicate = { start: clause.verb.start, end };
  return subject ? [subject, predicate] : [predicate];
}

/** The subject of a clause that has none inside: the antecedent of "which", or the subject of the clause before. */
function subjectBefore({ read, date }: Telling, clause: Clause, core: number): Range | null {
  const { words, clauses } = read;
  if (clause.kind === 'relative') return antecedent(words, clauses, core);
  for (let j = core - 1; j >= 0; j--) {
    const earlier = clauses[j];
    if (!earlier) return null;
    if (earlier.kind === 'main' && earlier.verb) {
      if (earlier.verb.from > earlier.body) return between(words, earlier.body, earlier.verb.from);
      continue;
    }
    if (earlier.kind === 'subordinate' || earlier.kind === 'relative') continue;
    // A subject with an aside: "The council, by notice under the Act, prohibited …": its first part is the subject.
    const first =
      j > 0
        ? clauses.slice(0, j + 1).findIndex((c, k) => k >= 0 && c.kind === earlier.kind && c.verb === null)
        : j;
    const head = clauses[Math.max(0, first)] ?? earlier;
    let from = head.body;
    const dated = words.findLastIndex(
      (w, k) => k >= head.from && k < head.to && w.start < date.end && w.end > date.start,
    );
    if (dated >= 0) from = dated + 1;
    if (from < head.to) return between(words, from, head.to);
    const next = clauses[Math.max(0, first) + 1];
    return next && next !== clause && next.verb === null ? between(words, next.body, next.to) : null;
  }
  return null;
}

/** The noun phrase right before a relative pronoun. */
function antecedent(words: readonly TaggedWord[], clauses: readonly Clause[], core: number): Range | null {
  const to = clauses[core]?.from ?? 0;
  const before = clauses[core - 1];
  if (!before || to === 0) return null;
  let from = to;
  while (from > before.body) {
    const word = words[from - 1];
    if (!word || PREPOSITIONS.has(word.norm) || (before.verb && from - 1 < before.verb.to)) break;
    from--;
  }
  return from < to ? between(words, from, to) : null;
}

/** A line without a verb ("First meeting of the board: by 14 December"): all of it but the date. */
function nominal({ read }: Telling): Range[] {
  const { words, sentence } = read;
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [sentence];
}

function between(words: readonly TaggedWord[], from: number, to: number): Range | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Cuts the date and loose words off both ends, shortens what is too long, and puts the pieces together. */
function finish(telling: Telling, pieces: readonly Range[]): Heading {
  const { document, date } = telling;
  const trimmed = pieces
    .map((p) => trim(document.text, withoutDate(document.text, p, date)))
    .filter((p) => p.end > p.start);
  const usable =
    trimmed.length > 0 && trimmed.reduce((n, p) => n + p.end - p.start, 0) >= 8 ? trimmed : pieces;
  const last = usable.at(-1) ?? telling.read.sentence;
  const room = LONG - usable.slice(0, -1).reduce((n, p) => n + p.end - p.start + 3, 0);
  const shown = [...usable.slice(0, -1), shorten(document.text, last, Math.max(room, 40))].map((p) =>
    balanced(document.text, p),
  );
  const start = shown[0]?.start ?? last.start;
  const end = shown.at(-1)?.end ?? last.end;
  return {
    text: compose(document.text, shown),
    span: spanOf(document.id, document.text, start, end),
    worth: worthOf(telling, shown),
  };
}

function withoutDate(text: string, piece: Range, date: Range): Range {
  if (date.end <= piece.start || date.start >= piece.end) return piece;
  const opener = DATE_OPENER.exec(text.slice(piece.start, date.start))?.[0].length ?? 0;
  const before = date.start - opener;
  const rest = text.slice(date.end, piece.end);
  if (/^[\s.,;:)\]"”’']*$/.test(rest)) return { start: piece.start, end: before };
  if (/^[\s,;:(["“‘-]*$/.test(text.slice(piece.start, before))) return { start: date.end, end: piece.end };
  return piece;
}

function trim(text: string, piece: Range): Range {
  const words = text.slice(piece.start, piece.end);
  const start = piece.start + (LOOSE_START.exec(words)?.[0].length ?? 0);
  const left = text.slice(start, piece.end);
  const end = piece.end - (LOOSE_END.exec(left)?.[0].length ?? 0);
  return { start, end: Math.max(start, end) };
}

/** Cuts a long piece before a preposition or conjunction, or after a comma, at most at `room` characters. */
function shorten(text: string, piece: Range, room: number): Range {
  if (piece.end - piece.start <= room) return piece;
  const words = text.slice(piece.start, piece.start + room);
  let cut = -1;
  for (const m of words.matchAll(
    /,\s|\s(?=(?:and|or|in|on|at|by|for|with|from|under|so|to|which|who|that|as|after|while)\s)/g,
  )) {
    if (m.index >= 25) cut = m.index;
  }
  if (cut < 0) cut = words.lastIndexOf(' ');
  return trim(text, { start: piece.start, end: piece.start + (cut > 0 ? cut : room) });
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
];

/** Takes in a closing mark that stands right behind, or the opening one right before. */
function balanced(text: string, piece: Range): Range {
  let { start, end } = piece;
  const inside = (): string => text.slice(start, end);
  for (const [open, close] of PAIRS) {
    const opens = count(inside(), open);
    const closes = count(inside().replace(/\p{L}’\p{L}/gu, ''), close);
    if (opens > closes) {
      const behind = new RegExp(`^[.,;]?\\${close}`).exec(text.slice(end, end + 3));
      if (behind) end += behind[0].length;
    } else if (closes > opens && text.slice(start - 1, start) === open) start--;
  }
  if (count(inside(), '"') % 2 === 1) {
    if (text.slice(start - 1, start) === '"') start--;
    else end += /^[.,;]?"/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  }
  return { start, end };
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Joins the pieces: an ellipsis where words are left out, none where only a mark or a relative pronoun is. */
function compose(text: string, pieces: readonly Range[]): string {
  let out = '';
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    const left = before ? text.slice(before.end, piece.start) : '';
    const small = /^[\s,]*(?:(?:who|which|that|and|has|have)\b)?[\s,]*$/i.test(left);
    out += (i === 0 ? '' : small ? ' ' : ' … ') + text.slice(piece.start, piece.end);
  });
  const plain = out
    .replace(/\s*[([](?:["“‘'][^)\]]*["”’']|hereafter[^)\]]*)[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.replace(
    /^(["“‘'(]*)(\p{Ll})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  );
}

const PRONOUN_START =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|these|those|that|his|her|its|their|there|what|who)\b/i;

function worthOf({ read, core, document, date }: Telling, pieces: readonly Range[]): number {
  const clause = read.clauses[core];
  const text = pieces.map((p) => document.text.slice(p.start, p.end)).join(' … ');
  const first = pieces[0];
  const inQuote = read.quoted.some((q) => q.start < date.start && date.end < q.end);
  let worth = 0;
  if (clause?.verb) worth += 2;
  if (clause?.verb && /^(?:is|are|was|were|be|said|says)$/.test(clause.verb.main)) worth -= 0.7;
  if (PRONOUN_START.test(text)) worth -= 1.5;
  if (clause?.verb && first && first.start >= clause.verb.start) worth -= 1.2;
  if (text.length < 18) worth -= 1.5;
  else if (text.length <= 90) worth += 1;
  else if (text.length > 120) worth -= 1;
  if (pieces.length > 1) worth -= 0.4;
  if (/\p{Lu}/u.test(text.slice(1))) worth += 0.4;
  if (inQuote) worth -= 1.5;
  if (count(text, '“') !== count(text, '”') || count(text, '"') % 2 === 1) worth -= 2;
  if (text === text.toUpperCase()) worth -= 1;
  return worth;
}
