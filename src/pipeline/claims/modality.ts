import { SAYING } from '../../language/saying.ts';
import type { Claim, Modality } from '../../model/claim.ts';
import { NEGATIONS } from '../../language/grammar-words.ts';
import { NEEDED_TO_DO } from '../../language/nouns-of-doing.ts';
import type { Clause } from './subjects.ts';
import type { Word } from './words.ts';

/** Verbs whose infinitive has not happened: "hopes to", "plans to", "is expected to". */
const PLANNING = new Set(
  `plan hope expect intend aim want seek prepare schedule due set propose promise pledge vow look wish threaten
  consider agree volunteer offer choose`.split(/\s+/),
);
const REQUIRING = new Set(
  'order direct instruct require tell force compel oblige mandate command'.split(' '),
);
const ASKING = new Set('ask invite request urge encourage advise call beg'.split(' '));
/** Verbs after which a gerund is only thought of: "considered closing". */
const WEIGHING = new Set(
  'consider propose suggest recommend discuss oppose avoid prevent risk weigh mull contemplate mean involve favour favor'.split(
    ' ',
  ),
);
const REFUSING = new Set('refuse decline fail deny avoid stop prevent'.split(' '));

/** How firmly the clause is put, by its own modal verb, then by the verb that governs it. */
export function modalityOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  clause: Clause,
): { modality: Modality; negative: boolean } {
  const governor = clause.governor === null ? null : (clauses[clause.governor] ?? null);
  const lemma = governor?.group.lemma ?? '';
  const refused = REFUSING.has(lemma) && clause.group.kind !== 'finite';
  const denied = clause.group.negated || inverted(words, clauses, clause) || lacking(words, clause);
  const negative = denied !== refused;
  const { modal } = clause.group;
  if (modal === 'shall' || modal === 'must' || modal === 'have to') return { modality: 'directed', negative };
  const before = clauses[clauses.indexOf(clause) - 1];
  if (
    clause.group.kind === 'gerund' &&
    before?.group.after === clause.group.from &&
    WEIGHING.has(before.group.lemma)
  )
    return { modality: 'possible', negative };
  if (governor !== null && clause.group.kind === 'infinitive') {
    if (REQUIRING.has(lemma)) return { modality: 'directed', negative };
    if (ASKING.has(lemma)) return { modality: 'requested', negative };
    if (PLANNING.has(lemma)) return { modality: 'planned', negative };
  }
  const saying = SAYING.get(lemma);
  if (governor !== null && saying !== undefined) {
    if (saying === 'urge') return { modality: 'recommended', negative };
    if (saying === 'direct' && governor.group.kind === 'finite') return { modality: 'directed', negative };
    if (saying === 'deny') return { modality: 'denied', negative: !negative };
  }
  if (modal === 'may' || modal === 'might' || modal === 'could' || modal === 'can')
    return { modality: 'possible', negative };
  if (modal === 'should' || modal === 'ought') return { modality: 'recommended', negative };
  if (modal === 'will' || modal === 'would' || modal === 'be to') return { modality: 'planned', negative };
  if (governor === null && clause.group.kind === 'infinitive') return { modality: 'planned', negative };
  return { modality: saying === undefined ? 'asserted' : 'reported', negative };
}

/** "Has [no power] to grant it": what nobody may do is not done. */
function lacking(words: readonly Word[], { group }: Clause): boolean {
  if (group.kind !== 'infinitive' || !NEEDED_TO_DO.has(words[group.from - 1]?.norm ?? '')) return false;
  return words.slice(Math.max(0, group.from - 4), group.from - 1).some((w) => w.norm === 'no');
}

/** "At no stage has the firm offered", "Never did the club agree": the denial opens the sentence, verb before subject. */
function inverted(words: readonly Word[], clauses: readonly Clause[], clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (
    before === undefined ||
    !/^(?:have|be|do)$/.test(before.group.lemma) ||
    before.group.to > before.group.from + 1
  )
    return false;
  // "Nor does it say": the denial stands right before the auxiliary.
  if (words[before.group.from - 1]?.norm === 'nor') return true;
  if (clause.borrowed || clause.subject?.from !== before.group.to) return false;
  const opening = words.slice(Math.max(0, before.group.from - 5), before.group.from);
  return (
    opening.some((w) => NEGATIONS.has(w.norm) || w.norm === 'rarely') &&
    before.subject?.to === before.group.from
  );
}

/** When the clause puts it, by its verb's form. */
export function tenseOf(words: readonly Word[], { group }: Clause): Claim['tense'] {
  if (group.modal !== null) return 'future';
  if (group.kind !== 'finite') return group.kind === 'infinitive' ? 'future' : 'none';
  if (group.perfect || group.form === 'past') return 'past';
  const auxiliary = words[group.from]?.norm ?? '';
  if (/^(?:was|were|did|had)$/.test(auxiliary)) return 'past';
  return 'present';
}
