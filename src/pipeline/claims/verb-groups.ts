import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import { NOUN_LIKE } from '../../language/verbs/common.ts';
import type { VerbForm } from '../../language/verbs/forms.ts';
import { isAuxiliary, type Word } from './words.ts';

/** A verb with its auxiliaries. `from` and `to` are indices into the sentence's words, `to` not included. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the main verb. */
  readonly main: number;
  /** Where its complements begin: after a verb that shares them ("led and directed by"). */
  readonly after: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  /** `finite` has its own subject; `infinitive` follows "to"; `gerund` and `participle` hang on something else. */
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
}

/** The verb groups of a sentence in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length;) {
    const group = auxiliaryGroup(words, i) ?? bareGroup(words, i, groups.at(-1)?.to ?? 0);
    const twin = group === null ? null : twinOf(words, group);
    if (group) groups.push(twin ? { ...group, after: twin.to } : group);
    if (twin) groups.push(twin);
    i = twin?.to ?? group?.to ?? i + 1;
  }
  return groups;
}

/** The second verb of "led and directed", "coach and mentor": same form, same auxiliaries. */
function twinOf(words: readonly Word[], group: VerbGroup): VerbGroup | null {
  const joint = words[group.to]?.norm;
  if (joint !== 'and' && joint !== 'or') return null;
  const at = group.to + 1;
  const word = words[at];
  const same = word?.readings.find(
    (r) => r.form === group.form || (group.form === 'participle' && r.form === 'past'),
  );
  if (word === undefined || same === undefined || isAuxiliary(word.norm)) return null;
  return { ...group, from: at, to: at + 1, after: at + 1, main: at, lemma: same.lemma };
}

interface Chain {
  modal: string | null;
  perfect: boolean;
  be: boolean;
  negated: boolean;
  infinitive: boolean;
}

/** "has not yet been closed", "is to be", "to take", "had better": auxiliaries, then a main verb. */
function auxiliaryGroup(words: readonly Word[], from: number): VerbGroup | null {
  const first = words[from];
  if (first === undefined) return null;
  const infinitive = first.norm === 'to';
  if (!infinitive && !isAuxiliary(first.norm)) return null;
  const chain: Chain = { modal: null, perfect: false, be: false, negated: false, infinitive };
  let wanted: readonly VerbForm[] = infinitive ? ['base'] : [];
  let last = infinitive ? -1 : from;
  let lastLemma = '';
  let i = from + (infinitive ? 1 : 0);
  for (; i < words.length && i < from + 32; i++) {
    const { norm, readings, mark } = words[i]!;
    if (norm === ',' && last === i - 1 && chain.modal !== null) {
      const resumed = afterAside(words, i);
      if (resumed !== null) {
        i = resumed;
        last = resumed;
        continue;
      }
    }
    if (mark) break;
    const main = readings.find((r) => wanted.includes(r.form) && !isAuxiliary(norm));
    if (main !== undefined && !(DETERMINERS.has(norm) && i > from)) {
      return done(words, from, i, main.lemma, main.form, chain);
    }
    if (wanted.includes('participle') && chain.be && /[a-z]{3}ed$/.test(norm)) {
      return done(words, from, i, norm.replace(/ed$/, ''), 'participle', chain);
    }
    if (isAuxiliary(norm)) {
      if (last === i - 1 || words.slice(last + 1, i).every(isMiddle)) {
        if (MODALS.has(norm)) [chain.modal, wanted] = [norm, ['base']];
        else if (HAVE.has(norm)) [chain.perfect, wanted, lastLemma] = [true, ['participle'], 'have'];
        else if (BE.has(norm)) [chain.be, wanted, lastLemma] = [true, ['participle', 'ing'], 'be'];
        else [wanted, lastLemma] = [['base'], 'do'];
        last = i;
        continue;
      }
      break;
    }
    if (norm === 'to' && last >= 0 && (chain.be || chain.perfect || chain.modal === 'ought')) {
      // "is to close" is a plan, "has to close" a duty.
      const next = words[i + 1];
      if (next?.readings.some((r) => r.form === 'base') !== true && !BE.has(next?.norm ?? '')) break;
      chain.modal = chain.be ? 'be to' : 'have to';
      [chain.be, chain.perfect, wanted, last] = [false, false, ['base'], i];
      continue;
    }
    if (last === i - 1 && chain.modal !== null && PREPOSITIONS.has(norm)) {
      const resumed = afterTime(words, i);
      if (resumed !== null) {
        [i, last] = [resumed, resumed];
        continue;
      }
    }
    if (!isMiddle(words[i]!)) break;
    if (NEGATIONS.has(norm)) chain.negated = true;
  }
  if (last < 0 || lastLemma === '') return null;
  const lemma = lastLemma;
  const copula = { ...chain, be: false, perfect: lemma === 'have' ? false : chain.perfect };
  return done(words, from, last, lemma, 'base', copula, negatedAfter(words, last));
}

/** "The trust shall, by the end of May, appoint": the comma that closes what is put in after a modal verb. */
function afterAside(words: readonly Word[], comma: number): number | null {
  for (let i = comma + 1; i < words.length && i < comma + 20; i++) {
    const opens = words[i]!.norm === ',' && words[i + 1]?.readings.some((r) => r.form === 'base');
    if (opens === true) return i;
    if (/^[.;:]$/.test(words[i]!.norm)) return null;
  }
  return null;
}

/** "Shall [by 30 April] appoint": the last word of a short time after a modal verb, before the main verb. */
function afterTime(words: readonly Word[], from: number): number | null {
  for (let i = from + 1; i < words.length && i < from + 9; i++) {
    const { norm, mark, readings } = words[i]!;
    if (mark) return null;
    const after = words[i - 1]!;
    if (
      readings.some((r) => r.form === 'base') &&
      !PREPOSITIONS.has(after.norm) &&
      !DETERMINERS.has(after.norm) &&
      !MONTHS.has(norm)
    )
      return i - 1;
    if (
      !/^(?:\d[\d.:]*|the|a|of|end|day|days|weeks?|months?|years?|noon|midnight|within|later|than|no|date|that|this)$/.test(
        norm,
      ) &&
      !MONTHS.has(norm)
    )
      return null;
  }
  return null;
}

function negatedAfter(words: readonly Word[], at: number): boolean {
  return NEGATIONS.has(words[at + 1]?.norm ?? '') && words[at + 1]?.norm !== 'no';
}

function isMiddle({ norm }: Word): boolean {
  return MIDDLE_ADVERBS.has(norm) || NEGATIONS.has(norm) || /[a-z]{3}ly$/.test(norm);
}

function done(
  words: readonly Word[],
  from: number,
  main: number,
  lemma: string,
  form: VerbForm,
  chain: Chain,
  also = false,
): VerbGroup {
  return {
    from,
    to: main + 1,
    after: main + 1,
    main,
    lemma,
    form,
    passive: chain.be && form === 'participle',
    negated: chain.negated || also || NEGATIONS.has(words[from - 1]?.norm ?? ''),
    modal: chain.modal,
    perfect: chain.perfect,
    kind: chain.infinitive ? 'infinitive' : 'finite',
  };
}

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
    to: 'order tell force require compel oblige allow permit instruct',
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
function bareGroup(words: readonly Word[], i: number, floor: number): VerbGroup | null {
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
    if (!forms.has('past') || ((agentFollows || objectless) && subject))
      return make('participle', 'participle', true);
    if (forms.has('base') && prev === undefined) return null;
    return subject || prev === undefined ? make('past', 'finite') : prev.mark ? make('past', 'finite') : null;
  }
  const pronoun = prev !== undefined && SUBJECT_PRONOUNS.has(prev.norm);
  if (forms.has('s')) {
    if (prev === undefined || prev.mark || PREPOSITIONS.has(prev.norm)) return null;
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
