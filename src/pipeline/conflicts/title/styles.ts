import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { fold } from '../../../text/tokens.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';

/** An office-holder called by a style that says man or woman: "Mr Justice Hale", "Madam Speaker". */
interface Styled {
  readonly document: Document;
  readonly span: Span;
  readonly woman: boolean;
  /** Office and surname, folded. */
  readonly key: string;
}

const STYLE =
  /\b(Mr|Mrs|Ms|Miss|Madam|Mister)\.? (Justice|Judge|Speaker|President|Commissioner|Registrar|Recorder|Chairman|Secretary)((?: \p{Lu}[\p{L}’'-]+){1,3})/giu;

/** One office and surname under a man's style in one source and a woman's in another. */
export const styles: Detector = {
  name: 'title/styles',
  because: 'two holders of one office with one surname in one story are rarer than a slip of the pen',
  detect: (analysis) => {
    const byKey = new Map<string, Styled[]>();
    for (const s of analysis.documents.flatMap(styledIn)) byKey.set(s.key, [...(byKey.get(s.key) ?? []), s]);
    return [...byKey.values()].flatMap((all) => {
      const [women, men] = [all.filter((s) => s.woman), all.filter((s) => !s.woman)];
      // Who writes both knows of two people.
      const both = women.some((w) => men.some((m) => m.document.id === w.document.id));
      return women.length > 0 && men.length > 0 && !both ? [raise(analysis, women, men)] : [];
    });
  },
};

function styledIn(document: Document): Styled[] {
  return document.blocks
    .filter((b) => b.role !== 'furniture' && b.role !== 'duplicate')
    .flatMap((block) =>
      [...block.text.matchAll(STYLE)].flatMap((match): Styled[] => {
        const [words, style = '', office = '', names = ''] = match;
        // The pattern reads capitals throughout, so names must show theirs here.
        const own = /^(?: \p{Lu}[\p{L}’'-]+)+/u.exec(names)?.[0] ?? '';
        const surname = fold(own).trim().split(' ').at(-1)?.replace(/'s?$/, '');
        if (!surname || !/^\p{Lu}/u.test(style) || !/^\p{Lu}/u.test(office)) return [];
        const start = block.start + match.index;
        const end = start + words.length - names.length + own.length;
        return [
          {
            document,
            span: spanOf(document.id, document.text, start, end),
            woman: !/^m(?:r|ister)$/i.test(style),
            key: `${office.toLowerCase()} ${surname}`,
          },
        ];
      }),
    );
}

function raise(analysis: Analysis, women: readonly Styled[], men: readonly Styled[]): Conflict {
  const sides = [women, men];
  const name = (side: readonly Styled[]): string => oneLine(side[0]?.span.text ?? '');
  const says = sides.map((side) => ({
    names: analysis.documents.filter((d) => side.some((s) => s.document.id === d.id)).map(nameOf),
    what: `“${name(side)}”`,
  }));
  const positions = sides.flatMap((side) =>
    [...new Set(side.map((s) => s.document.id))].map((doc) => {
      const spans = side.filter((s) => s.document.id === doc).map((s) => s.span);
      return position(doc, name(side), spans, spans);
    }),
  );
  const primary = analysis.documents.find((d) => d.primary)?.id;
  return compose({
    type: 'title',
    level: 'variant',
    topic: `style-${women[0]?.key.replaceAll(' ', '-') ?? ''}`,
    topicTitle: `What ${name(women)} is called`,
    question: `Who is meant: “${name(women)}”, or “${name(men)}”?`,
    explanation: `${sourcesSay(says)} One surname and one office, but a woman’s style in one and a man’s in the other; it would be reconciled if they are two people.`,
    settle: 'The body’s own list of those who hold the office would settle it.',
    confidence: 0.5,
    positions,
    reference: positions.find((p) => p.doc === primary)?.spans[0] ?? null,
    rule: 'title/styles',
    weight: 0.4,
  });
}
