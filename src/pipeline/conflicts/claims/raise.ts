import type { Frame } from '../../../language/frames/frame.ts';
import type { Conflict, ConflictType } from '../../../model/conflict.ts';
import { clusters, members, type Clash } from './clusters.ts';
import { capitalised } from '../naming.ts';
import { conflictOf, decapitalised, wordsFor, type Finding } from './findings.ts';
import type { Said, Sayings } from './said.ts';

/** What a detector adds to the clashes that it found. */
interface Manner {
  readonly rule: string;
  readonly type?: ConflictType;
  /** Where the frame's own question does not fit; see `Frame.question`. */
  readonly question?: string;
  readonly topicTitle?: string;
  readonly stance: (said: Said) => string;
  /** Claims to show beside a cluster's own: the same said again, in words too vague to raise a conflict. */
  readonly also?: (cluster: readonly Said[]) => readonly Said[];
  readonly confidence: number;
  readonly weight: number;
}

/**
 * One conflict a quarrel between documents, and one a document that quarrels with itself. A quarrel is sure
 * where one of its clashes is.
 */
export function raise(clashes: readonly Clash[], sayings: Sayings, manner: Manner): Conflict[] {
  const between = clashes.filter(({ a, b }) => a.claim.doc !== b.claim.doc);
  const within = clashes.filter(({ a, b }) => a.claim.doc === b.claim.doc);
  const out = clusters(between).map((c) => finding(c, manner, manner.type ?? c[0]!.a.frame.type));
  const inner = clusters(within).map((c) =>
    finding(c, { ...manner, weight: manner.weight * 0.8 }, 'internal'),
  );
  return [...out, ...inner].map((f) => conflictOf(f, sayings));
}

function finding(cluster: readonly Clash[], manner: Manner, type: ConflictType): Finding {
  const own = members(cluster);
  const first = own[0]!;
  const extra = type === 'internal' ? [] : (manner.also?.(own) ?? []);
  const shown = [...own, ...extra.filter((e) => !own.some((o) => o.claim.id === e.claim.id))];
  const { frame } = first;
  return {
    rule: manner.rule,
    type,
    level: cluster.some((c) => c.sure) ? 'contradiction' : 'tension',
    question: capitalised(fill(manner.question ?? frame.question, own)),
    topic: `${frame.name} ${headWord(shortest(own))}`,
    topicTitle: capitalised(fill(manner.topicTitle ?? frame.topic, own)),
    sides: shown.map((said) => ({ said, stance: manner.stance(said) })),
    reconcile: frame.reconcile ?? reconcile(frame),
    settle: frame.settle ?? 'The document that decides it, or whoever is named, would settle it.',
    confidence: manner.confidence,
    weight: manner.weight + Math.min(0.2, 0.04 * new Set(shown.map((s) => s.claim.doc)).size),
  };
}

/** A template's slots filled with the claims' own words. */
function fill(template: string, claims: readonly Said[]): string {
  const agent = claims.find((s) => s.claim.agent !== null)?.claim.agent?.text ?? 'they';
  return template
    .replaceAll('{O}', shortest(claims))
    .replaceAll('{A}', decapitalised(agent))
    .replaceAll('{P}', shortest(claims))
    .replaceAll('{D}', deedWords(claims));
}

/** The shortest telling of a deed, in the text's own words: the verb and what it is done to. */
function deedWords(claims: readonly Said[]): string {
  const words = claims
    .filter((s) => s.claim.polarity === 'positive')
    .map(({ claim }) => claim.text.replace(/\s+/g, ' '))
    .filter((w) => w.length <= 140);
  return `“${words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? shortest(claims)}”`;
}

/** The shortest of the claims' objects that says what it is: at least a noun, never a pronoun. */
function shortest(claims: readonly Said[]): string {
  const words = claims
    .map((s) => wordsFor(s, ''))
    .filter((w) => w !== '' && !/^(?:it|they|them|this|that|both)$/i.test(w));
  return words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? 'it';
}

/** The noun of a thing, so that "the services" and "children's services" come under one topic. */
function headWord(words: string): string {
  return (
    words
      .split(/\sof\s/)[0]!
      .split(/\s+/)
      .at(-1) ?? words
  );
}

function reconcile(frame: Frame): string {
  return frame.compare === 'doer'
    ? 'Both can be true only if both had a hand in it, or two occasions are meant.'
    : 'Both can be true only if they speak of different things, or of different times.';
}
