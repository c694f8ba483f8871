import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, type Span } from '../../../model/span.ts';
import { compose } from '../compose.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { list, nameOf } from '../../../text/naming.ts';
import type { Credit } from './credit.ts';
import type { Evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { paperNoun } from './wording.ts';
import type { PaperText } from './paper-text.ts';

/** A person to whom a document says that a paper gives a part, and whom the paper does not name. */
export interface Stranger {
  readonly document: Document;
  readonly credit: Credit;
  readonly paper: PaperText;
  readonly mention: Span;
  readonly person: Entity;
  readonly evidence: Evidence;
}

/** The person whom a mention names. */
export function personAt(entities: readonly Entity[], mention: Span): Entity | null {
  return (
    entities.find(
      (e) => e.type === 'person' && e.mentions.some((m) => m.doc === mention.doc && contains(m, mention)),
    ) ?? null
  );
}

/** One finding for each person and paper, however many documents bring the person in. */
export function strangerFindings(strangers: readonly Stranger[]): Conflict[] {
  const groups = Map.groupBy(strangers, (s) => `${s.paper.document.id} ${s.person.id}`);
  return [...groups.values()].flatMap((group) => {
    // Where the paper's nearest passage is known it is shown beside them.
    const first = group.find((s) => s.evidence.nearest !== null) ?? group[0];
    if (!first) return [];
    const others = group.filter((s) => s !== first);
    const names = [...new Set(group.map((s) => capitalised(nameOf(s.document))))];
    const made = strangerFinding(first, names);
    const more = others.map((s) => strangerFinding(s, names).positions[0]);
    return [compose({ ...made, positions: [...made.positions, ...more.filter((p) => p !== undefined)] })];
  });
}

function strangerFinding(stranger: Stranger, sources: readonly string[]): Conflict {
  const { document, credit, paper, mention, evidence } = stranger;
  const it = paperNoun(document, credit);
  const who = stranger.person.name;
  const say = sources.length > 1 ? 'say' : 'says';
  return finding(document, credit, paper, {
    level: 'unsupported',
    question: `Does ${it} name ${who}?`,
    explanation: `${list(sources)} ${say} that ${it} gives ${who} a part in this; ${it} does not name ${who} anywhere.`,
    settle: `It would be settled by a passage of ${it} that names ${who}, or by another paper that does.`,
    there: evidence.nearest?.span ?? null,
    thereStance: `does not name ${who}`,
    deciding: [mention],
    weight: 0.9,
  });
}
