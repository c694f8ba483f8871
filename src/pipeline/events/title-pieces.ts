import type { Range } from '../../model/span.ts';
import { antecedent, between, subjectBefore } from './subject.ts';
import { afterAdverbial, afterOpening, ARTICLE, nameBefore, withoutPreposition } from './title-opening.ts';
import { isSpeech, type Telling } from './telling.ts';

/** What is said, or a paper with a name of its own: nothing else in the sentence is a better heading. */
export function namedPieces(telling: Telling): readonly Range[] | null {
  return spoken(telling) ?? named(telling) ?? published(telling);
}

/** The clause that tells what happened, or the line as it stands where it has no verb. */
export function toldPieces(telling: Telling): readonly Range[] {
  return told(telling) ?? nominal(telling);
}

/** For "…," she said on Monday: the words said, in their marks, are a better heading than "she said". */
function spoken(telling: Telling): Range[] | null {
  const { read, document } = telling;
  if (!isSpeech(telling)) return null;
  const [quote] = read.quoted
    .filter((q) => q.end - q.start >= 12 && /^.[^\p{Ll}]/u.test(document.text.slice(q.start, q.start + 2)))
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
  const { read, core, own } = telling;
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
    const subject =
      afterOpening(telling, core) ??
      afterAdverbial(telling, core) ??
      withoutPreposition(telling, core) ??
      nameBefore(telling, core) ??
      words[clause.body]?.start ??
      clause.verb.start;
    return [{ start: subject, end }, ...(own === core ? [] : rest)];
  }
  const founded =
    core === 0 && clause.verb.tense === 'past' && !AUXILIARY.test(words[clause.body]?.norm ?? '')
      ? subjectBehind(telling)
      : null;
  if (founded) return [founded];
  const subject = subjectBefore(telling, core);
  return [...(subject ? [subject] : []), { start: clause.verb.start, end }, ...rest];
}

/** What opens a condition and no participle: "Had one of them asked". */
const AUXILIARY = /^(?:had|has|have|were|was|is|are|did|does|do|should)$/;
/** A verb that only announces another. */
const INCOMPLETE = /^(?:shall|must|will|may|should|would)$/;

/** What goes on after a date set off by commas: "shall send to the board, by 4 May, a plan". */
function afterAside({ read, own, core, date }: Telling): Range[] {
  const aside = read.clauses[own];
  const next = read.clauses[own + 1];
  const bare = INCOMPLETE.test(read.clauses[core]?.verb?.main ?? '');
  if (own <= core || !aside || aside.verb || !next) return [];
  // The object after the date may have a clause of its own: "a plan that the minister has approved".
  const object = next.kind === 'tail' || bare || ARTICLE.test(read.words[next.from]?.norm ?? '');
  if (!object) return [];
  const words = read.words.slice(aside.from, aside.to);
  const onlyDate = words
    .filter((w) => w.end <= date.start || w.start >= date.end)
    .every((w) => /^(?:no|not|later|than|on|by|in|or|before|from|until|the|end|of)$/.test(w.norm));
  const range = onlyDate || bare ? between(read.words, next.body, next.to) : null;
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

/** "Founded in 1851, the college has 900 students": the participle up to the subject of the clause behind it. */
function subjectBehind({ read, own, date }: Telling): Range | null {
  const [first, next] = read.clauses;
  if (!first || own !== 0 || next?.kind !== 'main' || !next.verb || next.verb.from <= next.body) return null;
  const subject = between(read.words, next.body, next.verb.from);
  const from = read.words[first.body];
  return subject && from && date.end <= subject.start ? { start: from.start, end: subject.end } : null;
}
