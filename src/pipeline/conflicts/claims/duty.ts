import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { contentStems } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { raise } from './raise.ts';
import { sayings } from './said.ts';

/** Asked to do what another document requires. */
export const duty: Detector = {
  name: 'claims/duty',
  because: 'a request and a legal duty are reported in the same breath and are not the same',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const asked = all.all.filter(
    (s) => s.frame.name === 'compulsion' && s.sense === 'ask' && s.holder !== null && s.claim.quote === null,
  );
  const required = all.all.filter(
    (s) =>
      s.holder !== null &&
      s.claim.modality === 'directed' &&
      s.claim.polarity === 'positive' &&
      s.document.kind === 'official',
  );
  const byHolder = Map.groupBy(required, (s) => s.holder ?? '');
  const clashes = asked.flatMap((a) =>
    (byHolder.get(a.holder ?? '') ?? []).flatMap((b): Clash[] => {
      const verb = deedStems(b.claim.predicate.text);
      const wanted = deedStems(a.claim.object?.text ?? '');
      return a.claim.doc !== b.claim.doc && [...verb].some((s) => wanted.has(s))
        ? [{ a, b, sure: false }]
        : [];
    }),
  );
  return raise(clashes, all, {
    rule: 'claims/duty',
    type: 'modality',
    question: 'Is {A} asked, or required?',
    topicTitle: 'What {A} has to do',
    stance: (s) => (s.frame.name === 'compulsion' ? s.entry.stance : 'required'),
    confidence: 0.7,
    weight: 0.55,
  });
}

/** Stems, with "co-operate" and "cooperate" as one. */
function deedStems(text: string): Set<string> {
  return new Set(contentStems(text.replace(/\bco-(?=[a-z])/gi, 'co')));
}
