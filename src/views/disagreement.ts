import { isFlag, isLead, type Conflict } from '../model/conflict.ts';
import type { Span } from '../model/span.ts';
import { levelWords, rankOf, TYPE_WORDS, type LevelWords } from './levels.ts';
import { clauseAnchor, conflictHref } from './links.ts';
import { withoutLabel, type Story } from './story.ts';
import type { Source } from './sources.ts';

/** Words of a position in the sentence that they stand in. */
export interface Testimony {
  readonly source: Source;
  /** The whole sentence, or the span itself where no sentence holds it. */
  readonly sentence: Span;
  readonly span: Span;
  readonly href: string;
}

interface StanceView {
  readonly stance: string;
  readonly testimonies: readonly Testimony[];
  readonly deciding: readonly Span[];
}

interface DisagreementView {
  readonly level: LevelWords;
  /** What it is about, in a reader's words. */
  readonly about: string;
  readonly stances: readonly StanceView[];
  /** Sources that take no position. */
  readonly silent: readonly Source[];
  /** What the primary document says, and in which clause. */
  readonly reference: (Testimony & { readonly clause: string | null }) | null;
  /** Others on the same topic. */
  readonly related: readonly Conflict[];
  readonly previous: Conflict | null;
  readonly next: Conflict | null;
}

/** The conflicts in the order in which the site shows them: flags by weight, then the rest by level. */
function orderedConflicts(story: Story): Conflict[] {
  return [...story.conflicts].sort(
    (a, b) => rankOf(a.level) - rankOf(b.level) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
}

/** One conflict as its own page shows it, with its neighbours in the site's order. */
export function disagreementView(story: Story, conflict: Conflict): DisagreementView {
  const order = orderedConflicts(story);
  const index = order.indexOf(conflict);
  const speaking = new Set(conflict.positions.map((position) => position.doc));
  return {
    level: levelWords(conflict.level),
    about: TYPE_WORDS[conflict.type],
    stances: stancesOf(story, conflict),
    silent: story.sources.filter((source) => !speaking.has(source.id)),
    reference: conflict.reference === null ? null : referenceOf(story, conflict.reference),
    related: order.filter((other) => other !== conflict && other.topic === conflict.topic).slice(0, 6),
    previous: order[index - 1] ?? null,
    next: order[index + 1] ?? null,
  };
}

/** The positions, one stance each, in the order in which the conflict names them. */
function stancesOf(story: Story, conflict: Conflict): StanceView[] {
  const stances = new Map<string, { testimonies: Testimony[]; deciding: Span[] }>();
  for (const position of conflict.positions) {
    const entry = stances.get(position.stance) ?? { testimonies: [], deciding: [] };
    entry.testimonies.push(...position.spans.map((span) => testimony(story, span)));
    entry.deciding.push(...position.deciding);
    stances.set(position.stance, entry);
  }
  return [...stances].map(([stance, entry]) => ({ stance, ...entry }));
}

function testimony(story: Story, span: Span): Testimony {
  const sentence = story.sentenceAt(span);
  const whole = sentence !== null && span.end <= sentence.end ? sentence : span;
  return {
    source: story.source(span.doc),
    sentence: withoutLabel(story, whole),
    span,
    href: story.linkTo(span),
  };
}

function referenceOf(story: Story, span: Span): NonNullable<DisagreementView['reference']> {
  const source = story.source(span.doc);
  const block = source.doc.blocks.find((entry) => entry.start <= span.start && span.start < entry.end);
  const clause = block?.path ?? null;
  const shown = testimony(story, span);
  return {
    ...shown,
    clause,
    href: clause === null ? shown.href : `${source.href}#${clauseAnchor(clause)}`,
  };
}

/** A topic and what is disagreed about in it. */
interface Topic {
  readonly title: string;
  readonly conflicts: readonly {
    readonly conflict: Conflict;
    readonly href: string;
    readonly sources: readonly Source[];
  }[];
}

/**
 * Every finding, also those that are no disagreement, by topic; the weightiest topic first. Topics of
 * one title stand under one heading. Leads stand apart.
 */
export function topics(story: Story): Topic[] {
  const groups = new Map<string, Conflict[]>();
  for (const conflict of orderedConflicts(story).filter((c) => !isLead(c))) {
    groups.set(conflict.topicTitle, [...(groups.get(conflict.topicTitle) ?? []), conflict]);
  }
  return [...groups].map(([title, conflicts]) => ({
    title,
    conflicts: conflicts.map((conflict) => listed(story, conflict)),
  }));
}

/** What is worth a second look and not sure enough to be called a disagreement, likeliest first. */
export function leads(story: Story): Topic['conflicts'] {
  return orderedConflicts(story)
    .filter(isLead)
    .map((conflict) => listed(story, conflict));
}

function listed(story: Story, conflict: Conflict): Topic['conflicts'][number] {
  return {
    conflict,
    href: conflictHref(conflict.id),
    sources: story.sources.filter((source) => conflict.positions.some((p) => p.doc === source.id)),
  };
}

/** How often flags of this kind were right, in words; nothing for what is no flag, which is not measured so. */
export function confidenceWords({ level, confidence }: Conflict): string {
  if (!isFlag(level)) return '';
  const tenths = Math.round(confidence * 10);
  return `About ${tenths} of 10 findings of this kind and level are right, as counted on stories marked by hand and drawn towards what a new story gets.`;
}
