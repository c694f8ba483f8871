import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { contentStems, stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** So many shared words of meaning, and three quarters of what is advised, make two rules one. */
const LEAST = 3;

/** "Inspectors recommended nine on duty" against "nine shall be on duty". */
export const norm: Detector = {
  name: 'claims/norm',
  because: 'advice and a rule in the same words are told apart only by the verb before them',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const advised = all.all.filter(
    (s) => s.frame.name === 'norm' && s.sense === 'recommend' && s.claim.quote === null,
  );
  const required = all.all.filter(
    (s) => s.claim.polarity === 'positive' && s.claim.quote === null && isRule(s),
  );
  const index = new Map<string, Said[]>();
  for (const s of required) for (const w of wordsOf(s)) index.set(w, [...(index.get(w) ?? []), s]);
  const clashes = advised.flatMap((a): Clash[] => {
    const counts = new Map<Said, number>();
    for (const w of wordsOf(a)) for (const b of index.get(w) ?? []) counts.set(b, (counts.get(b) ?? 0) + 1);
    return [...counts].flatMap(([b, shared]): Clash[] =>
      b.claim.doc !== a.claim.doc && shared >= LEAST && shared >= 0.75 * wordsOf(a).size
        ? [{ a, b, sure: b.document.kind === 'official' && shared > LEAST }]
        : [],
    );
  });
  return raise(clashes, all, {
    rule: 'claims/norm',
    stance: (s) => (s.frame.name === 'norm' ? s.entry.stance : 'required'),
    confidence: 0.7,
    weight: 0.6,
  });
}

/** A rule laid down: the verb of requiring, or a duty in an official document. */
function isRule(s: Said): boolean {
  if (s.frame.name === 'norm') return s.sense === 'require';
  return s.claim.modality === 'directed' && s.document.kind === 'official' && s.claim.object !== null;
}

/** Stems of what is advised or required; the word of advising or requiring is no part of it. */
function wordsOf({ claim }: Said): Set<string> {
  const said = new Set(contentStems(claim.predicate.text));
  return new Set(contentStems(claim.object?.text ?? '').filter((s) => !said.has(s) && !EMPTY.has(s)));
}

const EMPTY: ReadonlySet<string> = new Set(
  ['should', 'must', 'shall', 'time', 'fewer', 'least', 'ensur'].map((w) => stem(w)),
);
