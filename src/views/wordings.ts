import type { Entity } from '../model/entity.ts';
import type { WordingPair } from '../model/quote.ts';
import { bySpan, contains, type Span } from '../model/span.ts';
import { tokenise } from '../text/tokens.ts';
import { saidAt, type SaidForm } from './said.ts';
import type { SayingGroup } from './saying-groups.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** Where a wording is printed. */
interface At {
  readonly source: Source;
  readonly href: string;
}

/** One line of a saying: one wording, and everybody who prints it so. */
export interface Line {
  readonly span: Span;
  readonly places: readonly At[];
  readonly speaker: Entity | null;
  readonly form: SaidForm;
  /** Shorter cuts of it in the same document, as in its headline. */
  readonly cuts: readonly { readonly text: string; readonly href: string }[];
  /** The places of its words, and those of pieces of them: what the line stands for. */
  readonly shown: readonly Span[];
  readonly folded: readonly Span[];
}

/**
 * The wordings of a saying, the longest first. What is a piece of another wording in the same document has no line of
 * its own; equal wordings from the same mouth share one.
 */
export function linesOf(story: Story, { spans }: SayingGroup): Line[] {
  const lines: Line[] = [];
  for (const span of [...spans].sort((a, b) => b.text.length - a.text.length || bySpan(a, b))) {
    const said = saidAt(story, span);
    const own = lines.findIndex((line) => isPieceOf(span, said.speaker, line));
    const equal = lines.findIndex(
      (line) => line.span.text === span.text && line.form === said.form && line.speaker === said.speaker,
    );
    const at = { source: story.source(span.doc), href: story.linkTo(span) };
    if (own >= 0) lines[own] = folded(lines[own]!, span, at.href);
    else if (equal >= 0) lines[equal] = joined(lines[equal]!, span, at);
    else lines.push({ span, places: [at], ...said, cuts: [], shown: [span], folded: [] });
  }
  const order = (place: At): number => story.sources.indexOf(place.source);
  return lines.map((line) => ({
    ...line,
    places: [...line.places].sort((x, y) => order(x) - order(y)),
  }));
}

/** The sides of a pair that stand for two lines, one for each; else null. */
export function sidesOf({ a, b }: WordingPair, line: Line, other: Line): readonly [Span, Span] | null {
  if (standsFor(line, a) && standsFor(other, b)) return [a, b];
  return standsFor(line, b) && standsFor(other, a) ? [b, a] : null;
}

function standsFor({ shown, folded }: Line, span: Span): boolean {
  return [...shown, ...folded].some((own) => own.doc === span.doc && contains(own, span));
}

/** Whether a span is in a line's own stretch, or its words are a run of the line's words in the same document. */
function isPieceOf(span: Span, speaker: Entity | null, line: Line): boolean {
  const hosts = line.shown.filter((shown) => shown.doc === span.doc);
  if (hosts.some((host) => contains(host, span))) return true;
  if (speaker !== null && line.speaker !== null && speaker !== line.speaker) return false;
  return hosts.some((host) => ` ${words(host)} `.includes(` ${words(span)} `));
}

function folded(line: Line, span: Span, href: string): Line {
  const isNew =
    !line.shown.some((shown) => shown.doc === span.doc && contains(shown, span)) &&
    words(span) !== words(line.span) &&
    !line.cuts.some(({ text }) => words({ text }) === words(span));
  return {
    ...line,
    cuts: isNew ? [...line.cuts, { text: span.text, href }] : line.cuts,
    folded: [...line.folded, span],
  };
}

/** A document that prints the same words again is named once, by their first place. */
function joined(line: Line, span: Span, at: At): Line {
  const places = line.places.some(({ source }) => source === at.source) ? line.places : [...line.places, at];
  return { ...line, places, shown: [...line.shown, span] };
}

function words({ text }: { readonly text: string }): string {
  return tokenise(text)
    .map(({ norm }) => norm)
    .join(' ');
}
