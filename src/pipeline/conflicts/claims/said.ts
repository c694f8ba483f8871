import { senseOf } from '../../../language/frames/index.ts';
import type { Frame, Sense } from '../../../language/frames/frame.ts';
import type { Argument, Claim } from '../../../model/claim.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Analysis } from '../../../model/stage.ts';
import { nounPhrase, type NounPhrase } from '../../../text/noun-phrase.ts';
import { firstPersonOf } from './first-person.ts';
import { principalOf } from './holders.ts';
import { charitable } from './charity.ts';
import { ownerOf } from './owners.ts';
import { partyOf, type Party } from './party.ts';
import { once } from '../../../text/once.ts';

/** A claim with what comparing it needs. */
export interface Said {
  readonly claim: Claim;
  readonly document: Document;
  readonly frame: Frame;
  /** The sense's name, after a denial has been turned into the opposite sense, or `not …`. */
  readonly sense: string;
  readonly entry: Sense;
  /** Whom the claim's agent is or belongs to: an entity id, or null. */
  readonly holder: string | null;
  /** The same as far as words tell where they name no entity. */
  readonly party: Party;
  readonly theme: NounPhrase | null;
}

/** What the claims' detectors share: every claim with its frame, and who is who. */
export interface Sayings {
  readonly all: readonly Said[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly documents: readonly Document[];
}

/** Every claim that a frame of the tables reads, in the documents' order; read once for an analysis. Linear in the claims. */
export const sayings = once(read);

/** The sentence that makes a claim. */
export function sentenceOf({ claim, document }: Said): Sentence | Claim {
  return document.sentences.find((s) => s.id === claim.sentence) ?? claim;
}

function read(analysis: Analysis): Sayings {
  const entities = new Map(analysis.entities.map((e) => [e.id, e]));
  const documents = new Map(analysis.documents.map((d) => [d.id, d]));
  const principals = principalOf(analysis);
  const owners = ownerOf(analysis);
  const firstPerson = firstPersonOf(analysis);
  const all = analysis.claims.flatMap((claim): Said[] => {
    const found = senseOf(claim.frame);
    const document = documents.get(claim.doc);
    if (found === null || document === undefined) return [];
    const { frame, name } = found;
    if (found.sense.only !== undefined && claim.modality !== found.sense.only) return [];
    const negative = claim.polarity === 'negative';
    const sense = negative ? (found.sense.opposite ?? `not ${name}`) : name;
    const entry = frame.senses[sense] ?? {
      ...found.sense,
      stance: negative ? `not ${found.sense.stance}` : found.sense.stance,
    };
    const theme = themeOf(claim.object);
    const kept = sense === 'keep' && theme !== null ? owners(claim.agent, theme.head) : null;
    const holder = kept ?? principals(claim.agent) ?? firstPerson(claim);
    const party = partyOf(claim.agent, holder, entities);
    return [{ claim, document, frame, sense, entry, holder, party, theme }];
  });
  // A common noun that charity ties to another body is another party.
  const charity = charitable(all).map((s) =>
    s.holder === s.party.id ? s : { ...s, party: partyOf(s.claim.agent, s.holder, entities) },
  );
  return { all: charity, entities, documents: analysis.documents };
}

/** The running of a thing is the thing, where the question is who runs it. */
const RUNNING = /^(?:the\s+)?(?:\w+\s+)?(?:management|running|operation|administration|control)\s+of\s+/i;

/** A question or statement told as an object names no thing: "decides whether the race is off". */
const ASKED = /^(?:whether|what|who|whom|whose|which|how|that(?=\s\S+\s))\s/i;

function themeOf(object: Argument | null): NounPhrase | null {
  if (object === null || ASKED.test(object.text)) return null;
  const phrase = nounPhrase((object.refersTo ?? object).text.replace(RUNNING, ''));
  return phrase.head === '' ? null : phrase;
}
