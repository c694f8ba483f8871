import type { Conflict, Position } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Span } from '../../../model/span.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { list, nameOf } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { stem } from '../../../text/tokens.ts';

/** Nouns for a body's part in an undertaking, which sources word as they like. */
const PARTS: ReadonlySet<string> = new Set(
  'partner adviser advisor consultant sponsor manager operator contractor mentor lead leader administrator agent guardian steward broker'
    .split(' ')
    .map((w) => stem(w)),
);

/** "Partner", "leadership partner", "advisers": one part under several names. */
export const parts: Detector = {
  name: 'claims/parts',
  because: 'different names for one part are no contradiction, but a reader must know that they are one',
  detect: (analysis) => detect(analysis),
};

interface Named {
  readonly doc: string;
  readonly span: Span;
  readonly words: string;
}

function detect(analysis: Analysis): Conflict[] {
  const bodies = new Set(analysis.entities.filter((e) => e.type === 'organisation').map((e) => e.id));
  const byBody = new Map<string, Named[]>();
  for (const claim of analysis.claims) {
    if (!/^(?:compulsion\/appoint|post\/hold)$/.test(claim.frame)) continue;
    const { agent, object } = claim;
    if (agent?.entity == null || object === null || !bodies.has(agent.entity)) continue;
    const phrase = nounPhrase(object.text);
    if (!PARTS.has(phrase.head)) continue;
    const words = partName(object.text);
    byBody.set(agent.entity, [...(byBody.get(agent.entity) ?? []), { doc: claim.doc, span: claim, words }]);
  }
  return [...byBody].flatMap(([body, named]) => {
    const names = new Set(named.map((n) => n.words));
    const documents = new Set(named.map((n) => n.doc));
    return names.size < 2 || documents.size < 2 ? [] : [variant(analysis, body, named)];
  });
}

/** The last two words of the noun phrase: "improvement partner". */
function partName(text: string): string {
  const words = (text.split(/\s(?:in|of|for|to|on|at|with|under|after)\s/)[0] ?? '')
    .replace(/["'“”‘’.,]+(?=\s|$)|(?<=\s|^)["'“”‘’]+/g, '')
    .trim();
  return words
    .split(/\s+/)
    .filter((w) => !/['’]s?$|^(?:an?|the)$/i.test(w))
    .slice(-2)
    .join(' ')
    .toLowerCase();
}

function variant(analysis: Analysis, body: string, named: readonly Named[]): Conflict {
  const name = analysis.entities.find((e) => e.id === body)?.name ?? 'the body';
  const groups = Map.groupBy(named, (n) => `${n.doc}\u0000${n.words}`);
  const positions = [...groups.values()].map((group): Position => {
    const first = group[0]!;
    return position(
      first.doc,
      first.words,
      group.map(({ span: { doc, start, end, text } }) => ({ doc, start, end, text })),
    );
  });
  const sources = analysis.documents.filter((d) => named.some((n) => n.doc === d.id)).map((d) => nameOf(d));
  return compose({
    rule: 'claims/parts',
    type: 'role',
    level: 'variant',
    topic: `part-${body}`,
    topicTitle: `What ${name} is called`,
    question: `What is the part of ${name} called?`,
    explanation: `${capitalised(list(sources))} give the part of ${name} different names. They mean one arrangement.`,
    settle: 'The document that makes the appointment gives the name.',
    confidence: 0.9,
    positions,
    reference: referenceFor(analysis.documents, positions),
    weight: 0.2,
  });
}
