import type { Conflict } from '../../../model/conflict.ts';
import type { Entity } from '../../../model/entity.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';

/** A person's age in one document. */
interface Age {
  readonly years: number;
  readonly span: Span;
  readonly figure: Span;
}

/** After a name: ", 54,", " (54)", ", aged 54"; before it: "54-year-old ". */
const AFTER = /^(?:, (?:aged )?|,? \(|,? aged )(\d{1,3})(?=[,.;)]|\s+(?:and|who|was|is|has|said)\b)/;
const BEFORE = /\b(\d{1,3})-year-old (?:[\p{Ll}-]+ ){0,3}$/u;
/** A birthday can lie between two reports. */
const BIRTHDAY = 1;

/** One person with two ages. */
export const ages: Detector = {
  name: 'number/ages',
  because: 'a person has one age; two of them say that a source is careless, or speaks of somebody else',
  detect: (analysis) =>
    analysis.entities
      .filter((e) => e.type === 'person')
      .flatMap((person) => {
        const all = agesOf(person, analysis);
        const a = all[0];
        const b = all.find((x) => a && x.span.doc !== a.span.doc && Math.abs(x.years - a.years) > BIRTHDAY);
        const both =
          a &&
          b &&
          all.some((x) =>
            all.some((y) => x.span.doc === y.span.doc && Math.abs(x.years - y.years) > BIRTHDAY),
          );
        return a && b && !both ? [raise(analysis, person, all, a, b)] : [];
      }),
};

function agesOf(person: Entity, analysis: Analysis): Age[] {
  const texts = new Map(analysis.documents.map((d) => [d.id, d.text]));
  return person.mentions
    .filter((m) => m.form !== 'pronoun')
    .flatMap((m): Age[] => {
      const text = texts.get(m.doc) ?? '';
      const after = AFTER.exec(text.slice(m.end, m.end + 20));
      const before = after ? null : BEFORE.exec(text.slice(Math.max(0, m.start - 60), m.start));
      const digits = after?.[1] ?? before?.[1];
      if (digits === undefined || Number(digits) > 115) return [];
      const at = after ? m.end + after[0].lastIndexOf(digits) : m.start - (before?.[0].length ?? 0);
      const range = { start: Math.min(m.start, at), end: Math.max(m.end, at + digits.length) };
      return [
        {
          years: Number(digits),
          span: spanOf(m.doc, text, range.start, range.end),
          figure: spanOf(m.doc, text, at, at + digits.length),
        },
      ];
    });
}

function raise(analysis: Analysis, person: Entity, all: readonly Age[], a: Age, b: Age): Conflict {
  const positions = [a, b].flatMap((side) => {
    const same = all.filter((x) => x.years === side.years);
    return [...new Set(same.map((x) => x.span.doc))].map((doc) =>
      position(
        doc,
        String(side.years),
        same.filter((x) => x.span.doc === doc).map((x) => x.span),
        same.map((x) => x.figure).filter((f) => f.doc === doc),
      ),
    );
  });
  const says = [a, b].map((side) => {
    const document = analysis.documents.find((d) => d.id === side.span.doc);
    return { names: document ? [nameOf(document)] : [], what: String(side.years) };
  });
  return compose({
    type: 'number',
    level: 'contradiction',
    topic: `age-${person.id}`,
    topicTitle: `How old ${person.name} is`,
    question: `How old is ${person.name}: ${String(a.years)}, or ${String(b.years)}?`,
    explanation: `${sourcesSay(says)} No birthday between the two explains it.`,
    settle: `The date of birth would settle it.`,
    confidence: 0.5,
    positions,
    reference: null,
    rule: 'number/ages',
    weight: 0.4,
  });
}
