import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Entity, EntityMention } from '../../../model/entity.ts';
import type { Analysis } from '../../../model/stage.ts';
import { fold } from '../../../text/tokens.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { list, nameOf } from '../../../text/naming.ts';
import { choosing } from '../wording/question.ts';

/** One body under two names that differ in the noun that says what it is: "Rail Agency", "Rail Authority". */
export const bodyNames: Detector = {
  name: 'title/body-names',
  because: 'a wrong noun in a name sends readers to another body, or to none',
  detect: (analysis) =>
    analysis.entities.filter((e) => e.type === 'organisation').flatMap((e) => namesOf(analysis, e)),
};

interface Name {
  readonly before: string;
  readonly noun: string;
  readonly mention: EntityMention;
}

function namesOf(analysis: Analysis, entity: Entity): Conflict[] {
  const names = entity.mentions.filter((m) => m.form !== 'pronoun').flatMap(nameParts);
  const byNoun = new Map<string, Name[]>();
  for (const name of names) byNoun.set(name.noun, [...(byNoun.get(name.noun) ?? []), name]);
  const nouns = [...byNoun.values()].sort((a, b) => b.length - a.length);
  const [usual, ...others] = nouns;
  if (!usual) return [];
  return others
    .filter((other) => other.some((o) => usual.some((u) => u.before === o.before)))
    .map((other) => raise(analysis, entity, usual, other));
}

/** A name in full: its last word, and what stands before it. */
function nameParts(mention: EntityMention): Name[] {
  const words = fold(mention.text).replace(/^the /, '').replace(/'s?$/, '').split(/\s+/);
  const noun = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  return words.length > 2 && BODY_NOUNS.has(noun) ? [{ before, noun, mention }] : [];
}

function raise(analysis: Analysis, entity: Entity, usual: readonly Name[], other: readonly Name[]): Conflict {
  const positions = [usual, other].flatMap((names) =>
    [...new Set(names.map((n) => n.mention.doc))].map((doc) => {
      const spans = names.filter((n) => n.mention.doc === doc).map((n) => n.mention);
      return position(
        doc,
        names[0]?.noun ?? '',
        spans.slice(0, 1).map(({ start, end, text }) => ({ doc, start, end, text })),
      );
    }),
  );
  const said = (names: readonly Name[]): string =>
    list(analysis.documents.filter((d) => names.some((n) => n.mention.doc === d.id)).map((d) => nameOf(d)));
  const [x, y] = [usual[0]?.mention.text ?? '', other[0]?.mention.text ?? ''];
  return compose({
    type: 'title',
    level: 'variant',
    topic: `name-${entity.id}`,
    topicTitle: `What ${entity.name} is called`,
    question: choosing('What is its name', { text: x }, { text: y }),
    explanation: `It is “${y}” according to ${said(other)}, “${x}” according to ${said(usual)}. All seem to mean one body.`,
    settle: 'The body’s own papers show its name.',
    confidence: 0.5,
    positions,
    reference:
      positions.find((p) => analysis.documents.some((d) => d.primary && d.id === p.doc))?.spans[0] ?? null,
    rule: 'title/body-names',
    weight: 0.25,
  });
}
