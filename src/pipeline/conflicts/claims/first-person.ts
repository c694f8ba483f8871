import type { Claim } from '../../../model/claim.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Analysis } from '../../../model/stage.ts';

/** "We", "our own engineers", "one of our staff", "a member of my team". */
const FIRST_PERSON =
  /^(?:we|us|ours|i|me|mine)$|^(?:(?:an?|one|two|some|several|many|the)\s(?:\w+\s)?of\s)?(?:our|my)\s/i;

/**
 * A function from a claim to the body that "we" and "our own people" stand for in it: the speaker's where it stands in
 * a quotation, else the document's own. A speaker stands for the body whose post they hold. Null where that is open.
 */
export function firstPersonOf({ quotes, documents, entities }: Analysis): (claim: Claim) => string | null {
  const byId = new Map(entities.map((e) => [e.id, e]));
  const speakers = new Map(quotes.map((q) => [q.id, q.speaker]));
  const bodies = new Map(
    documents.map((d) => [d.id, named(d.publisher, entities) ?? named(d.authors[0] ?? null, entities)]),
  );
  return ({ agent, quote, doc }) => {
    if (agent === null || !FIRST_PERSON.test(agent.text)) return null;
    const speaker = quote === null ? bodies.get(doc) : byId.get(speakers.get(quote) ?? '');
    if (speaker?.type === 'organisation') return speaker.id;
    const served = [...new Set(speaker?.posts.flatMap((p) => p.of ?? []))];
    return served.length === 1 ? (served[0] ?? null) : null;
  };
}

function named(name: string | null, entities: readonly Entity[]): Entity | undefined {
  return name === null ? undefined : entities.find((e) => e.name === name || e.aliases.includes(name));
}
