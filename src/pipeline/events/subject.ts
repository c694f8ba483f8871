import type { Range } from '../../model/span.ts';
import type { Clause } from '../../text/clauses.ts';
import type { TaggedWord } from '../../text/tagged.ts';
import type { ReadSentence, Telling } from './telling.ts';

const PREPOSITIONS = new Set(
  'in on at by for with from to into under over about against between during through until since before after within upon as than around towards toward near via per'.split(
    ' ',
  ),
);

const SUBJECT_FORMS = /^(?:i|he|she|it|we|they|you)$/;

/** What a clause without a subject of its own is about, or null. */
export function subjectBefore(telling: Telling, core: number): Range | null {
  const { read } = telling;
  const clause = read.clauses[core];
  if (!clause?.verb) return null;
  if (clause.kind === 'relative' || isParticipial(read, clause)) return antecedent(read, core, telling.date);
  if (startsWithConjunction(read, clause)) return subjectOfEarlier(telling, core);
  return asideSubject(read, core, telling.date) ?? subjectOfEarlier(telling, core);
}

/** "…, completed in 1871 and …": a participle without an auxiliary, after a comma. */
function isParticipial({ clauses }: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const after = clauses.indexOf(clause) > 0 && clause.body === clause.from;
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    after &&
    verb !== null &&
    verb.to - verb.from === 1 &&
    verb.tense === 'past' &&
    before?.verb?.main === 'is'
  );
}

function startsWithConjunction({ words }: ReadSentence, clause: Clause): boolean {
  return /^(?:and|but|or|yet|then)$/.test(words[clause.from]?.norm ?? '');
}

/** The subject of the nearest clause before that has one: "The firm is the bidder, and hopes to start". */
function subjectOfEarlier(telling: Telling, core: number): Range | null {
  const { read } = telling;
  for (let j = core - 1; j >= 0; j--) {
    const earlier = read.clauses[j];
    if (!earlier?.verb || earlier.kind === 'subordinate' || earlier.kind === 'relative') continue;
    const subject = read.words.slice(earlier.body, earlier.verb.from);
    // "any documents they require": the pronoun belongs to a clause inside, so this is no subject.
    if (subject.length > 1 && subject.some((w) => w.is === 'pronoun' && SUBJECT_FORMS.test(w.norm))) continue;
    if (subject.length > 0) return between(read.words, earlier.body, earlier.verb.from);
    if (isParticipial(read, earlier)) return antecedent(read, j, telling.date);
    const aside = asideSubject(read, j, telling.date);
    if (aside) return aside;
  }
  return asideSubject(read, core, telling.date) ?? opening(read, core, telling.date);
}

/** "The panel, chaired by a judge, accepted": the noun that opens the sentence, where no clause after it has a subject. */
function opening({ clauses, words }: ReadSentence, core: number, date: Range): Range | null {
  const [first, ...rest] = clauses.slice(0, core);
  const bare = rest.every((c) => c.kind === 'relative' || c.verb === null || c.verb.from === c.body);
  return first?.verb === null && first.kind === 'lead' && bare ? nounPart(words, first, date) : null;
}

/** "The council, by notice under the Act, prohibited …": the first part before the asides is the subject. */
function asideSubject({ clauses, words }: ReadSentence, core: number, date: Range): Range | null {
  const from = clauses.findLastIndex((c, k) => k < core && c.verb !== null && c.kind === 'main') + 1;
  for (let k = from; k < core; k++) {
    const part = clauses[k];
    if (!part || part.verb || part.kind === 'relative') continue;
    const noun = nounPart(words, part, date);
    if (noun) return noun;
  }
  return null;
}

/** A verbless part without the date that leads it or ends it; null where no noun is left, or a preposition leads it. */
function nounPart(words: readonly TaggedWord[], part: Clause, date: Range): Range | null {
  const isDate = (w: TaggedWord): boolean => w.start < date.end && date.start < w.end;
  let from = part.body;
  let { to } = part;
  const dated = words.findIndex((w, k) => k >= from && k < to && isDate(w));
  if (dated >= 0) {
    const end = words.findLastIndex((w, k) => k < to && isDate(w)) + 1;
    const lead = words
      .slice(from, dated)
      .every((w) => PREPOSITIONS.has(w.norm) || w.norm === 'the' || w.norm === 'of');
    if (lead) from = end;
    else {
      to = dated;
      while (to > from && PREPOSITIONS.has(words[to - 1]?.norm ?? '')) to--;
    }
  }
  const first = words[from];
  if (!first || from >= to || PREPOSITIONS.has(first.norm)) return null;
  // A name that the tagger takes for another kind of word still begins with a capital.
  const named = to - from <= 4 && words.slice(from, to).every((w) => /^\p{Lu}/u.test(w.text));
  return named || words.slice(from, to).some((w) => w.is === 'noun' || w.is === 'pronoun')
    ? between(words, from, to)
    : null;
}

/** The noun phrase right before a relative pronoun or participle, ages and "a number of" aside. */
export function antecedent({ words, clauses }: ReadSentence, core: number, date: Range): Range | null {
  for (let k = core - 1; k >= 0; k--) {
    const before = clauses[k];
    if (!before) return null;
    let from = before.to;
    while (from > before.body) {
      const word = words[from - 1];
      if (!word || PREPOSITIONS.has(word.norm) || (before.verb && from - 1 < before.verb.to)) break;
      if (word.norm === 'of' && !hasArticle(words, before.body, from - 1)) break;
      from--;
    }
    const phrase = words.slice(from, before.to);
    const named =
      phrase.some((w) => w.is === 'noun' && !/^\d+$/.test(w.norm)) && phrase.at(-1)?.norm !== 'of';
    if (named && !phrase.some((w) => w.start < date.end && date.start < w.end))
      return between(words, from, before.to);
  }
  return null;
}

/** Whether an article opens the noun phrase that ends before `to`: "a structure of …", but not "in charge of …". */
function hasArticle(words: readonly TaggedWord[], from: number, to: number): boolean {
  for (let k = to - 1; k >= Math.max(from, to - 5); k--) {
    const norm = words[k]?.norm ?? '';
    if (/^(?:a|an|the|its|their|his|her|this|these)$/.test(norm)) return true;
    if (PREPOSITIONS.has(norm) || norm === 'of') return false;
  }
  return false;
}

/** From the first word to the last, `to` not included. */
export function between(words: readonly TaggedWord[], from: number, to: number): Range | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
