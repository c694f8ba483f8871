import type { Conflict, ConflictLevel, ConflictType, Position } from '../../../model/conflict.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { slug } from '../../../model/ids.ts';
import { compose, position } from '../compose.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { list, nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { nearestClause } from './nearest-clause.ts';
import type { Said, Sayings } from './said.ts';

/** A claim with the stance that it takes on the question. */
interface Side {
  readonly said: Said;
  readonly stance: string;
}

/** What a detector of claims found: at least two sides with different stances. */
export interface Finding {
  readonly rule: string;
  readonly type: ConflictType;
  readonly level: ConflictLevel;
  readonly question: string;
  readonly topic: string;
  readonly topicTitle: string;
  readonly sides: readonly Side[];
  readonly reconcile: string;
  readonly settle: string;
  readonly confidence: number;
  readonly weight: number;
}

/** A finding as a conflict: one position a document and stance, the explanation from the claims' own words. */
export function conflictOf(finding: Finding, sayings: Sayings): Conflict {
  const { documents } = sayings;
  const { rule, type, level, question, topic, topicTitle, settle, confidence, weight } = finding;
  const positions = positionsOf(finding.sides);
  const own = positions.some((p) => documents.some((d) => d.primary && d.id === p.doc));
  const claims = finding.sides.map((s) => s.said);
  const reference = (own ? null : nearestClause(claims, sayings)) ?? referenceFor(documents, positions);
  const explanation = `${told(finding.sides)} ${finding.reconcile}`;
  return compose({
    rule,
    type,
    level,
    question,
    explanation,
    settle,
    confidence,
    weight,
    positions,
    reference,
    topicTitle,
    topic: slug(topic),
  });
}

function positionsOf(sides: readonly Side[]): Position[] {
  const groups = new Map<string, { doc: string; stance: string; spans: Span[]; deciding: Span[] }>();
  for (const { said, stance } of sides) {
    const key = `${said.claim.doc}\u0000${stance}`;
    const group = groups.get(key) ?? { doc: said.claim.doc, stance, spans: [], deciding: [] };
    groups.set(key, group);
    group.spans.push(spanWithoutTime(said), ...(said.claim.head === undefined ? [] : [said.claim.head]));
    group.deciding.push(said.claim.predicate);
  }
  return [...groups.values()].map((g) => position(g.doc, g.stance, g.spans, g.deciding));
}

/** A claim's words up to a time at their end: when it is done is another question. */
function spanWithoutTime({ claim, document }: Said): Span {
  const { doc, start, end, text } = claim;
  const tail = text.slice(claim.predicate.end - start);
  const cut = TIME_TAIL.exec(tail);
  if (cut === null) return { doc, start, end, text };
  return spanOf(doc, document.text, start, claim.predicate.end + cut.index);
}

const TIME_TAIL =
  /\s(?:by|on|in|from|until|before|after|within|no later than) (?:the )?(?:(?:end|start|middle|beginning) of|\d|next|this|last|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)[^,;]{0,40}$/i;

/** "A and B have it that the county takes control; C has it that the town keeps control." */
function told(sides: readonly Side[]): string {
  const byStance = new Map<string, string[]>();
  for (const { said, stance } of sides) {
    const names = byStance.get(stance) ?? [];
    byStance.set(stance, names);
    const name = nameOf(said.document);
    if (!names.includes(name)) names.push(name);
  }
  const everybody = new Set([...byStance.values()].flat());
  if (everybody.size === 1 && byStance.size > 1)
    return `${capitalised(list([...everybody]))} says both: ${list([...byStance.keys()])}.`;
  return sourcesSay([...byStance].map(([what, names]) => ({ names, what })));
}
