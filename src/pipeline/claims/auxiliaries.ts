import { BE, DETERMINERS, HAVE, MODALS, NEGATIONS, PREPOSITIONS } from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import type { VerbForm } from '../../language/verbs/forms.ts';
import { isMiddle } from './middle-words.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAuxiliary, isMay, type Word } from './words.ts';

interface Chain {
  modal: string | null;
  perfect: boolean;
  be: boolean;
  negated: boolean;
  infinitive: boolean;
}

/** "has not yet been closed", "is to be", "to take", "had better": auxiliaries, then a main verb. */
export function auxiliaryGroup(words: readonly Word[], from: number): VerbGroup | null {
  const first = words[from];
  if (first === undefined) return null;
  const infinitive = first.norm === 'to';
  if (!infinitive && (!isAuxiliary(first.norm) || isMay(words, from))) return null;
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
    // "Has no role" denies the role, "has no longer" the verb.
    if (NEGATIONS.has(norm) && (norm !== 'no' || words[i + 1]?.norm === 'longer')) chain.negated = true;
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
