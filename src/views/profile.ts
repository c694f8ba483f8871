import type { Claim } from '../model/claim.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps, type Place, type Span } from '../model/span.ts';
import { oneLine } from '../text/one-line.ts';
import { inTime } from './events.ts';
import { hasPage, type Story } from './story.ts';
import type { Source } from './sources.ts';

/** One way of naming somebody, and who names them so. */
interface NameUsed {
  readonly name: string;
  readonly sources: readonly { readonly source: Source; readonly count: number; readonly first: Span }[];
}

/** What the documents tell of one person, office, body or law. */
export interface Profile {
  readonly entity: Entity;
  readonly names: readonly NameUsed[];
  readonly posts: readonly { readonly words: Span; readonly source: Source }[];
  readonly said: readonly Quote[];
  /** What a source states that they did; what somebody else says that they did. */
  readonly did: readonly Claim[];
  readonly saidToHaveDone: readonly Claim[];
  /** What they are asked, told or expected to do, or plan. */
  readonly isToDo: readonly Claim[];
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
  /** Whether the documents name the entity and tell nothing else of it. */
  readonly bare: boolean;
}

/** The headings of the people's page, in its order. */
export const KINDS: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['role', 'Offices'],
  ['organisation', 'Bodies'],
  ['legislation', 'Laws and instruments'],
];

/** The entities that have a page: people, offices, bodies and laws; the most mentioned first. */
export function profiled(story: Story): Entity[] {
  return story.dossier.entities
    .filter(hasPage)
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
}

/** Everything that the documents tell of one person, office, body or law. */
export function profileOf(story: Story, entity: Entity): Profile {
  const claims = distinct(story.dossier.claims.filter((claim) => claim.agent?.entity === entity.id));
  const names = namesUsed(story, entity);
  const told = new Set(entity.mentions.map((mention) => mention.doc));
  const events = story.dossier.events.filter((event) => event.entities.includes(entity.id)).sort(inTime);
  const said = story.dossier.quotes.filter(
    (quote) => quote.speaker === entity.id && quote.form !== 'fragment',
  );
  const conflicts = story.flags.filter((conflict) => concerns(conflict, entity));
  return {
    entity,
    names,
    posts: entity.posts.map(({ post }) => ({ words: post, source: story.source(post.doc) })),
    said,
    did: claims.filter((claim) => isDone(claim) && claim.attribution.length <= 1),
    saidToHaveDone: claims.filter((claim) => isDone(claim) && claim.attribution.length > 1),
    isToDo: claims.filter((claim) => !isDone(claim)),
    events,
    conflicts,
    sources: story.sources.filter((source) => told.has(source.id)),
    bare: claims.length + said.length + events.length + conflicts.length === 0,
  };
}

function namesUsed(story: Story, entity: Entity): NameUsed[] {
  const names = new Map<string, Map<string, Span[]>>();
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue;
    const words = oneLine(mention.text).replace(/^the /i, '');
    const users = names.get(words) ?? new Map<string, Span[]>();
    users.set(mention.doc, [...(users.get(mention.doc) ?? []), mention]);
    names.set(words, users);
  }
  return [...names]
    .map(([name, users]) => ({
      name,
      sources: story.sources.flatMap((source) => {
        const spans = users.get(source.id);
        return spans?.[0] ? [{ source, count: spans.length, first: spans[0] }] : [];
      }),
    }))
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1));
}

function total({ sources }: NameUsed): number {
  return sources.reduce((sum, { count }) => sum + count, 0);
}

/** Whether one of a conflict's deciding sentences names the entity. */
function concerns(conflict: Conflict, entity: Entity): boolean {
  const mentioned = (span: Place): boolean =>
    entity.mentions.some((mention) => mention.doc === span.doc && overlaps(mention, span));
  return conflict.positions.some((position) => position.spans.some(mentioned));
}

function isDone({ modality, tense }: Claim): boolean {
  return (modality === 'asserted' || modality === 'reported' || modality === 'denied') && tense !== 'future';
}

/** One claim a clause: the first of those that share their words. */
function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const key = `${claim.doc} ${claim.start} ${claim.end}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
