import { type Range, spanOf } from '../../model/span.ts';
import type { Heading } from './candidate.ts';
import { antecedent, between, pronounSubject, subjectBefore } from './subject.ts';
import { isSpeech, type Telling } from './telling.ts';
import { balance, isBalanced, shorten, trim, withoutDate } from './trim.ts';

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
  return finish(
    telling,
    spoken(telling) ?? named(telling) ?? published(telling) ?? told(telling) ?? nominal(telling),
  );
}

/** For "…," she said on Monday: the words said, in their marks, are a better heading than "she said". */
function spoken(telling: Telling): Range[] | null {
  const { read, document } = telling;
  if (!isSpeech(telling)) return null;
  const [quote] = read.quoted
    .filter((q) => q.end - q.start >= 12)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!quote) return null;
  const close = /(["”’'])$/.exec(document.text.slice(quote.start, quote.end))?.[0].length ?? 0;
  return [{ start: quote.start, end: quote.end - close }];
}

/** "The panel's report of 8 May which concluded that …" has a name of its own: "The panel's report". */
function named({ read, own, date }: Telling): Range[] | null {
  const { words, clauses } = read;
  const clause = clauses[own];
  const at = words.findIndex((w) => w.start >= date.end);
  const first = words.findIndex((w) => w.end > date.start);
  if (!clause || words[first - 1]?.norm !== 'of' || !/^(?:which|that|who)$/.test(words[at]?.norm ?? ''))
    return null;
  const range = first - 1 - clause.body >= 2 ? between(words, clause.body, first - 1) : null;
  return range ? [range] : null;
}

/** "set out in the report published on 7 May": the noun and what was done to it on that day, "report published". */
function published({ read, own, date }: Telling): Range[] | null {
  const { words, clauses } = read;
  const clause = clauses[own];
  let at = words.findLastIndex((w) => w.end <= date.start);
  while (/^(?:on|in|of|at|the)$/.test(words[at]?.norm ?? '')) at--;
  const done = words[at];
  if (!clause || !done || at < clause.body || !/^(?:past|participle)$/.test(done.is) || done.norm === 'dated')
    return null;
  let from = at;
  while (from > clause.body && isOfPhrase(words[from - 1])) from--;
  const before = words[from - 1];
  const bare =
    words[from]?.norm === 'the' || words[from]?.norm === 'a' || words[from]?.norm === 'an' ? from + 1 : from;
  // Only inside another phrase: at the head of a clause it is simply its subject and verb.
  if (
    !before ||
    from <= clause.body ||
    at - bare < 1 ||
    !/^(?:in|under|after|with|by|of|and|from|through|following)$/.test(before.norm)
  )
    return null;
  const range = between(words, bare, at + 1);
  return range ? [range] : null;
}

function isOfPhrase(word: { readonly is: string; readonly norm: string } | undefined): boolean {
  return (
    word !== undefined &&
    (word.is === 'noun' || word.is === 'other' || word.norm === 'of') &&
    !/^(?:in|under|after|with|by|from|through|following|to|on|at|and)$/.test(word.norm)
  );
}

function told(telling: Telling): Range[] | null {
  const { read, core, own, previous } = telling;
  const clause = read.clauses[core];
  if (!clause?.verb) return null;
  const { words } = read;
  const rest = afterAside(telling);
  const end = words[clause.to - 1]?.end ?? clause.verb.end;
  if (clause.verb.from > clause.body) {
    if (clause.kind === 'relative' && clause.body === clause.from + 1) {
      const noun = antecedent(read, core, telling.date);
      if (noun) return [{ start: noun.start, end }];
    }
    const stand = pronounSubject(read, previous, core);
    if (stand) return [stand, { start: clause.verb.start, end }, ...rest];
    return [{ start: words[clause.body]?.start ?? clause.verb.start, end }, ...(own === core ? [] : rest)];
  }
  const subject = subjectBefore(telling, core);
  return [...(subject ? [subject] : []), { start: clause.verb.start, end }, ...rest];
}

/** What goes on after a date set off by commas: "shall send to the board, by 4 May, a plan". */
function afterAside({ read, own, core, date }: Telling): Range[] {
  const aside = read.clauses[own];
  const next = read.clauses[own + 1];
  if (own <= core || !aside || aside.verb || next?.kind !== 'tail') return [];
  const words = read.words.slice(aside.from, aside.to);
  const onlyDate = words
    .filter((w) => w.end <= date.start || w.start >= date.end)
    .every((w) => /^(?:no|not|later|than|on|by|in|or|before|from|until|the|end|of)$/.test(w.norm));
  const range = onlyDate ? between(read.words, next.body, next.to) : null;
  return range ? [range] : [];
}

/** A line without a verb ("First meeting of the board: by 14 December"): its own clause, with the name before it. */
function nominal({ read, own }: Telling): Range[] {
  const { words, sentence, clauses } = read;
  const clause = clauses[own];
  const all = between(words, 0, words.length) ?? sentence;
  if (!clause || clauses.every((c) => c.verb === null)) return [all];
  const before = clauses[own - 1];
  const named =
    before?.verb === null && words.slice(before.from, before.to).every((w) => w.proper)
      ? before.from
      : clause.from;
  return [between(words, named, clause.to) ?? all];
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

const PRONOUN_START =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|these|those|that|his|her|its|their|our|my|there|what|who|both)\b/i;

function worthOf({ read, core, date }: Telling, text: string, pieces: readonly Range[]): number {
  const clause = read.clauses[core];
  const [first] = pieces;
  const inQuote = read.quoted.some((q) => q.start < date.start && date.end < q.end);
  const { verb } = clause ?? { verb: null };
  const active = verb !== null && pieces.some((p) => p.start <= verb.start && verb.end <= p.end);
  let worth = active ? 2 : 0;
  if (clause?.verb && /^(?:is|are|was|were|be|been|means)$/.test(clause.verb.main)) worth -= 0.7;
  if (PRONOUN_START.test(text)) worth -= 1.5;
  if (/\b(?:it|them|him|her|this|me|us|so)$/i.test(text) || /\b(?:it|them|him) to\b/.test(text)) worth -= 0.6;
  if (clause?.verb && first && first.start >= clause.verb.start) worth -= 1.2;
  if (clause?.kind === 'subordinate') worth -= 1;
  if (text.length < 20) worth -= 1.5;
  else if (text.length <= 90) worth += 1;
  else worth -= 0.5;
  if (pieces.length > 1) worth -= 0.4;
  if (/(?<!^)\b\p{Lu}\p{Ll}+(?! \d)/u.test(text)) worth += 0.4;
  if (inQuote) worth -= 1.5;
  if (/["“‘]/.test(text.slice(0, 1))) worth -= 0.5;
  if (!isBalanced(text)) worth -= 2;
  return worth;
}
