import type { Argument, Claim } from '../../model/claim.ts';
import { placeId } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';
import type { Slot } from '../../language/frames/construction.ts';
import { quantitiesIn } from '../../text/quantities.ts';
import { argumentOf } from './arguments.ts';
import type { Inherited } from './inherited.ts';
import { limitsOf } from './limits.ts';
import type { Match } from './matching.ts';
import { modalityOf, tenseOf } from './modality.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './subjects.ts';
import { voiceOf } from './voices.ts';

/** A subject or object that denies: "nobody", "no exception", but not "no fewer than nine". */
const DENIED =
  /^(?:no(?! (?:fewer|more|less|later|longer|doubt|matter))|nobody|none|neither|nothing|no one)\b/i;

/** Which slot is a claim's object, first filled first; what is left of the others is its complement. */
const OBJECTS: readonly Slot[] = ['O', 'V', 'P'];
const COMPLEMENTS: readonly Slot[] = ['P', 'R', 'Q', 'V', 'G'];

/** A match as a claim. `inherited`: the subject that a list's head gives to its items, and that head's modality. */
export function claimOf(reading: Reading, clause: Clause, match: Match, inherited: Inherited | null): Claim {
  const { document, sentence, lookup, words } = reading;
  const slot = (name: Slot): Argument | null =>
    argumentOf(document, lookup, words, match.slots.get(name) ?? null);
  const agent = slot('A') ?? (match.slots.has('A') ? null : (inherited?.subject ?? null));
  const agentFound = match.slots.has('A');
  const objectSlot = OBJECTS.find((s) => match.slots.has(s));
  const complementSlot = COMPLEMENTS.find((s) => s !== objectSlot && match.slots.has(s));
  const predicate = spanOf(
    document.id,
    document.text,
    words[match.predicate.from]!.start,
    words[match.predicate.to - 1]!.end,
  );
  const range = extent(reading, clause, match);
  const span = spanOf(document.id, document.text, range.start, range.end);
  const { modality, negative } = modalityOf(reading.words, reading.clauses, clause);
  const denied = (['A', objectSlot, complementSlot] as const).some(
    (name) => name !== undefined && DENIED.test(slot(name)?.text ?? ''),
  );
  const voice = voiceOf(reading, clause, span);
  return {
    ...span,
    id: `${placeId('m', span)}-${match.frame.replaceAll(/[^a-z]+/g, '-')}`,
    sentence: sentence.id,
    ...(inherited === null ? {} : { head: inherited.head }),
    agent,
    frame: match.frame,
    predicate,
    object: objectSlot === undefined ? (agentFound ? (inherited?.subject ?? null) : null) : slot(objectSlot),
    complement: complementSlot === undefined ? null : slot(complementSlot),
    scope: limitsOf(document, sentence, span),
    polarity: (negative !== match.negated) !== denied ? 'negative' : 'positive',
    modality: inherited !== null && modality === 'planned' ? inherited.modality : modality,
    attribution: voice.chain,
    voice: voice.argument,
    quote: voice.quote,
    date: lookup.dates.within(span).find((d) => d.type === 'DATE' || d.type === 'SET')?.id ?? null,
    quantities: quantitiesIn(document.id, document.text, span.start, span.text),
    tense: tenseOf(words, clause),
  };
}

/** From the subject, where it stands before the verb in the same clause, to the end of what the frame takes in. */
function extent({ words }: Reading, clause: Clause, match: Match): { start: number; end: number } {
  const own = clause.subject !== null && !clause.borrowed ? clause.subject.from : clause.group.from;
  const inside = [...match.slots.values()];
  const from = Math.min(own, match.predicate.from, ...inside.map((c) => c.from).filter((f) => f >= own));
  const to = Math.max(match.predicate.to, ...inside.map((c) => c.to));
  return { start: words[from]!.start, end: words[to - 1]!.end };
}
