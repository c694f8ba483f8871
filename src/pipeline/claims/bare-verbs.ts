import {
  DETERMINERS,
  DO,
  HAVE,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/grammar-words.ts';
import { NOUN_LIKE } from '../../language/verbs/common.ts';
import type { VerbForm } from '../../language/verbs/forms.ts';
import { isMiddle } from './middle-words.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAuxiliary, type Word } from './words.ts';

/** Forms in -s that are hardly ever plural nouns, though the base is a noun too. */
const NEVER_PLURAL: ReadonlySet<string> = new Set(
  'stays pays keeps puts meets sits sells sees runs finds faces opens closes leads controls supports backs orders rests lies'.split(
    ' ',
  ),
);

/** Verbs that have an object before these words, so that without one they are participles. */
const LACKING_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    of: 'clear accuse strip convict acquit absolve exonerate deprive relieve rob find',
    from: 'ban bar exclude remove suspend exempt oust',
    with: 'charge hit serve',
    to: 'order tell force require compel oblige allow permit instruct hand give sell lend lease entrust assign award grant',
    over: 'sack fine charge suspend blame criticise criticize',
    for: 'fine blame criticise criticize praise jail',
    as: 'name appoint elect sack dismiss remove',
  })
    .flatMap(([word, verbs]) => verbs.split(' ').map((v): [string, string] => [v, word]))
    .reduce((map, [v, w]) => map.set(v, new Set([...(map.get(v) ?? []), w])), new Map<string, Set<string>>()),
);

/** Whether the noun before `i` is singular, by its article and its form. */
function afterSingular(words: readonly Word[], i: number, floor: number): boolean {
  const noun = words[i - 1];
  if (noun === undefined || i - 1 < floor || noun.mark || noun.capital || noun.readings.length > 0)
    return false;
  if (/s$|^(?:people|police|men|women|children|staff|they|we|you|i|who|which|that)$/.test(noun.norm))
    return false;
  return /^(?:a|an|the|this|that|its|his|her|each|every)$/.test(words[i - 2]?.norm ?? '');
}

/** "In this [notice]", "demolish each [house]": a singular that points is no subject of a verb without -s. */
function pointedAt(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] ?? { norm: '' };
  if (norm === 'this') return true;
  const before = words[at - 1];
  // "The firms each pay" has its subject before the pronoun.
  return (
    norm === 'each' &&
    (before === undefined || before.mark || PREPOSITIONS.has(before.norm) || before.readings.length > 0)
  );
}

/** "Concerns raised [with the board] by staff": no object, then a doer, so that the verb is a participle. */
function doerFollows(words: readonly Word[], from: number): boolean {
  if (!PREPOSITIONS.has(words[from]?.norm ?? '')) return false;
  for (let i = from + 1; i < words.length && i < from + 8; i++) {
    const { norm, mark } = words[i]!;
    if (mark || isAuxiliary(norm)) return false;
    if (norm === 'by') return !/^(?:\d|the end|now|then|next|last)/.test(words[i + 1]?.norm ?? '');
  }
  return false;
}

/** A verb without auxiliary: "volunteers", "found", "laid out by", "recommending". */
export function bareGroup(words: readonly Word[], i: number, floor: number): VerbGroup | null {
  const word = words[i]!;
  if (word.mark || word.readings.length === 0 || PREPOSITIONS.has(word.norm)) return null;
  let before = i - 1;
  while (before >= floor && isMiddle(words[before]!)) before--;
  const prev = before >= floor ? words[before] : undefined;
  const next = words[i + 1];
  const reading = word.readings[0]!;
  const make = (form: VerbForm, kind: VerbGroup['kind'], passive = false): VerbGroup => ({
    from: i,
    to: i + 1,
    after: i + 1,
    main: i,
    passive,
    form,
    kind,
    modal: null,
    perfect: false,
    lemma: word.readings.find((r) => r.form === form)?.lemma ?? reading.lemma,
    negated: words.slice(before + 1, i).some((w) => NEGATIONS.has(w.norm)) || NEGATIONS.has(prev?.norm ?? ''),
  });
  const afterNounMarker =
    prev !== undefined && (DETERMINERS.has(prev.norm) || prev.possessive) && !SUBJECT_PRONOUNS.has(prev.norm);
  if (afterNounMarker) return null;
  const forms = new Set(word.readings.map((r) => r.form));
  if (forms.has('base') && pointedAt(words, before)) return null;
  const opensObject =
    next !== undefined &&
    (DETERMINERS.has(next.norm) ||
      SUBJECT_PRONOUNS.has(next.norm) ||
      next.capital ||
      next.norm === 'to' ||
      /^(?:that|what|why|how|whether)$/.test(next.norm) ||
      /^["'£$€]/.test(next.norm));
  const nounLike = NOUN_LIKE.has(reading.lemma) && !NEVER_PLURAL.has(word.norm) && next?.norm !== 'as';
  const opensNoun =
    opensObject ||
    (next !== undefined && PREPOSITIONS.has(next.norm) && (!nounLike || prev?.capital === true));
  if (forms.has('ing'))
    return prev !== undefined && DETERMINERS.has(prev.norm) ? null : make('ing', 'gerund');
  if (forms.has('past') || (forms.has('participle') && !forms.has('base'))) {
    const agentFollows = next?.norm === 'by' || words[i + 2]?.norm === 'by' || doerFollows(words, i + 1);
    const subject = prev !== undefined && !prev.mark && !PREPOSITIONS.has(prev.norm);
    // "Club cleared of wrongdoing", "a firm ordered to pay": what is done to somebody, for no object follows.
    const objectless = subject && LACKING_OBJECT.get(reading.lemma)?.has(next?.norm ?? '') === true;
    // "An engineer, chosen by the board, will": a doer right behind it makes it a participle after a comma too.
    const inserted = prev?.norm === ',' && next?.norm === 'by';
    if (!forms.has('past') || ((agentFollows || objectless) && subject) || inserted)
      return make('participle', 'participle', true);
    if (forms.has('base') && prev === undefined) return null;
    return subject || prev === undefined ? make('past', 'finite') : prev.mark ? make('past', 'finite') : null;
  }
  const pronoun = prev !== undefined && SUBJECT_PRONOUNS.has(prev.norm);
  if (forms.has('s')) {
    // "The trust, which owns the pier, runs the cafe": the comma closes what is put in.
    const resumed = prev?.norm === ',' && opensObject && !nounLike;
    // "The firm (the Owner) keeps": a bracket closes what is put in, too.
    const apart = prev?.mark === true && prev.norm !== ')' && !resumed;
    if (prev === undefined || apart || PREPOSITIONS.has(prev.norm)) return null;
    if (next !== undefined && isAuxiliary(next.norm) && !HAVE.has(next.norm)) return null;
    return pronoun || opensNoun || !nounLike ? make('s', 'finite') : null;
  }
  if (prev === undefined) return opensNoun ? make('base', 'infinitive') : null;
  // "The fish kill that": a singular noun is no subject of a verb without -s.
  if (NOUN_LIKE.has(reading.lemma) && afterSingular(words, i, floor)) return null;
  if (PREPOSITIONS.has(prev.norm)) return null;
  if (pronoun || DO.has(prev.norm)) return make('base', 'finite');
  if (prev.norm === 'and' || prev.norm === 'or') return opensNoun ? make('base', 'infinitive') : null;
  if (prev.mark) return opensNoun && !nounLike ? make('base', 'infinitive') : null;
  return opensNoun || !nounLike ? make('base', 'finite') : null;
}
