import { PAPER_NOUNS } from '../../../language/crediting.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { fold, stem } from '../../../text/tokens.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';

/** A paper named with a day: "the auditor's report of 8 May", "the auditor's report published on 3 June". */
interface Dated {
  readonly document: Document;
  readonly date: DateMention;
  readonly span: Span;
  /** Whose paper and which noun, in stems. */
  readonly paper: string;
  readonly how: 'written' | 'published';
}

/** Before the day: whose paper it is, the noun, and how the day belongs to it. Owner and noun are groups 1 and 2. */
const NAMED =
  /(?:\b(?:the|a|an|its|their) )?\b((?:\p{Lu}[\p{L}-]*)(?: \p{Lu}[\p{L}-]*){0,3})(?:[’']s?)? (?:(?:inspection|annual|final|interim|decision) )?([a-z]+),? (of|dated|published(?: on| in)?|released(?: on| in)?|issued(?: on| in)?)\s+(?:the )?$/u;

/** One paper with the day of its writing and the day of its publication: two days, and no contradiction. */
export const papers: Detector = {
  name: 'date/papers',
  because:
    'two days for one report look like a mistake, and mostly are the day it was signed and the day it came out',
  detect: (analysis) => {
    const all = analysis.documents.flatMap((d) => datedIn(d, analysis.dates));
    const byPaper = new Map<string, Dated[]>();
    for (const d of all) byPaper.set(d.paper, [...(byPaper.get(d.paper) ?? []), d]);
    return [...byPaper.values()].flatMap((list) => {
      const a = list.find((d) => d.how === 'written');
      const b = list.find((d) => d.how === 'published' && a !== undefined && apart(a, d));
      const same = a !== undefined && list.some((d) => d.how === 'published' && !apart(a, d));
      return a && b && !same ? [raise(analysis, a, b)] : [];
    });
  },
};

function datedIn(document: Document, dates: readonly DateMention[]): Dated[] {
  return dates
    .filter((d) => d.doc === document.id && d.type === 'DATE' && d.edtf !== null)
    .flatMap((date): Dated[] => {
      const before = document.text.slice(Math.max(0, date.start - 100), date.start);
      const match = NAMED.exec(before);
      const [, owner = '', noun = '', how = ''] = match ?? [];
      if (!match || !PAPER_NOUNS.has(noun)) return [];
      const words = fold(owner)
        .replace(/^(?:the|a|an) /, '')
        .split(' ')
        .map((w) => stem(w.replace(/'s?$/, '')));
      const start = date.start - (before.length - match.index);
      return [
        {
          document,
          date,
          span: spanOf(document.id, document.text, start, date.end),
          paper: `${words.join(' ')} ${noun}`,
          how: how === 'of' || how === 'dated' ? 'written' : 'published',
        },
      ];
    });
}

function apart(a: Dated, b: Dated): boolean {
  return (
    a.date.edtf !== null && b.date.edtf !== null && !boundsMeet(boundsOf(a.date.edtf), boundsOf(b.date.edtf))
  );
}

function raise(analysis: Analysis, a: Dated, b: Dated): Conflict {
  const primary = analysis.documents.find((d) => d.primary)?.id;
  return compose({
    type: 'date',
    level: 'compatible',
    topic: `paper-${a.paper.replaceAll(' ', '-')}`,
    topicTitle: 'When it was written and published',
    question: `Is the ${a.paper.split(' ').at(-1) ?? 'paper'} of ${a.date.text}, or of ${b.date.text}?`,
    explanation: `${capitalised(nameOf(a.document))} dates it ${a.date.text}; ${nameOf(b.document)} has it published on ${b.date.text}. A paper is often signed on one day and published on another.`,
    settle: 'The paper itself shows its date.',
    confidence: 0.5,
    positions: [
      position(a.document.id, a.date.text, [a.span], [a.date]),
      position(b.document.id, b.date.text, [b.span], [b.date]),
    ],
    reference: primary === a.document.id ? a.span : primary === b.document.id ? b.span : null,
    rule: 'date/papers',
    weight: 0.3,
  });
}
