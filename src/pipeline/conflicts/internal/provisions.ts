import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { storyOf, type Told } from '../statements/sentences.ts';
import { clauseNumber } from './clauses.ts';
import { valuesIn, type Value } from './values.ts';

/** A sentence of an official paper that lays something down: in its own clauses or in what is annexed to it. */
export interface Provision {
  readonly document: Document;
  readonly told: Told;
  readonly span: Span;
  /** What it says itself; what "they" and "of them" refer to is taken from the sentence before. */
  readonly notions: readonly Notion[];
  /** What the headings of its annex say. */
  readonly heading: readonly Notion[];
  readonly values: readonly Value[];
  /** Its addresses: `5.c` and as printed. Of an annexed one those of the clauses that it names as its own. */
  readonly addresses: readonly string[];
  /** The annex that it stands in, or those that it names: "schedule 2". */
  readonly annexes: readonly string[];
}

/** A paper's own clauses and what is annexed to them. */
export interface Paper {
  readonly clauses: readonly Provision[];
  readonly annexed: readonly Provision[];
}

const CLAUSE_WORD =
  '(?:paragraph|para\\.?|clause|section|condition|article|rule|recommendation|finding|requirement|regulation|term|item)s?';
const ADDRESS = '(?:[A-Z]{0,2}\\d+(?:\\.\\d+)*(?:\\([a-z]{1,4}\\))*|[IVX]{1,5})(?![\\p{L}\\p{N}])';
const NAMED = new RegExp(
  `\\b${CLAUSE_WORD}\\s+(${ADDRESS}(?:(?:,\\s*|\\s+and\\s+|\\s+or\\s+|\\s+to\\s+)${ADDRESS})*)`,
  'giu',
);
const ANNEX = /\b(schedule|annex|annexure|appendix|exhibit|attachment)(?:\s+([A-Z]|\d{1,2}|[IVX]{1,4})\b)?/gi;
/** "4.3", "(c)", "D4.", "A-3." */
const PRINTED =
  /^\s*(?:[-–•*]\s*)?\(?(?:[A-Z]{0,2}-?\d{1,3}(?:\.\d{1,3})+[.):]?|[A-Z]{0,2}-?\d{1,3}[.):]|[a-z]{1,4}[.)]|[A-Z][.):])\s+/;
/** A recital tells what was; but some papers number their clauses on from their recitals. */
const LAYS_DOWN = /\b(?:shall|must|will|may(?!\s+\d)|(?:is|are) to)\b/i;
/** What stands for something that the sentence before names. */
const REFERS_BACK =
  /^\W*(?:\d{1,2}[.)]\s+)?(?:it|they|these|those|she|he|her|his|its|their)\b|\b(?:of|to|by|from) (?:them|it|these|those)\b/i;

/** Every official paper of a story with its provisions. */
export function papersOf(analysis: Analysis): { document: Document; paper: Paper }[] {
  const told = Map.groupBy(storyOf(analysis).all, (t) => t.document.id);
  const dates = Map.groupBy(analysis.dates, (d) => d.doc);
  return analysis.documents
    .filter((d) => d.kind === 'official')
    .map((document) => ({
      document,
      paper: provisionsIn(document, told.get(document.id) ?? [], dates.get(document.id) ?? []),
    }));
}

/** The provisions of an official paper, in its order; `told` are its sentences and headings. */
export function provisionsIn(
  document: Document,
  told: readonly Told[],
  dates: readonly DateMention[],
): Paper {
  const clauses: Provision[] = [];
  const annexed: Provision[] = [];
  const datesIn = overlapFinder(dates);
  let section: { heading: Notion[]; addresses: string[]; annexes: string[] } | null = null;
  for (const [i, t] of told.entries()) {
    const { block, span } = t;
    const opens = block.part === 'annex' && block.role === 'heading' && block.path !== null;
    if (opens) section = { heading: [], addresses: [], annexes: annexesNamed(block.label ?? span.text) };
    const values = valuesIn(document, span, datesIn(span));
    if (block.part === 'annex' && block.role === 'heading' && (opens || values.length === 0)) {
      section?.heading.push(
        ...notionsOf(opens ? span.text.slice((block.label ?? '').length) : span.text, span.start),
      );
      section?.addresses.push(...addressesNamed(span.text));
      continue;
    }
    if (block.part === 'title' || block.part === 'signature') continue;
    if (block.part === 'recital' && !LAYS_DOWN.test(span.text)) continue;
    if (block.role === 'heading' && block.part !== 'annex') continue;
    const before = told[i - 1];
    const back = REFERS_BACK.test(span.text) && before?.block.part === block.part ? before.notions : [];
    const common = { document, told: t, span, values, notions: [...matterOf(t, values), ...back] };
    if (block.part === 'annex') {
      const addresses = addressesNamed(span.text);
      annexed.push({
        ...common,
        heading: section?.heading ?? [],
        addresses: addresses.length > 0 ? addresses : (section?.addresses ?? []),
        annexes: section?.annexes ?? [],
      });
    } else {
      const printed = clauseNumber(document.text.slice(block.start, block.start + 40))?.toLowerCase();
      clauses.push({
        ...common,
        heading: [],
        addresses: [...new Set([block.path, printed].flatMap((a) => a ?? []))],
        annexes: annexesNamed(span.text),
      });
    }
  }
  return { clauses, annexed };
}

/** Its words without those of a day or a length, and without the number printed before them. */
function matterOf({ notions, span }: Told, values: readonly Value[]): readonly Notion[] {
  const from = span.start + (PRINTED.exec(span.text)?.[0].length ?? 0);
  return notions.filter(
    (n) => n.start >= from && !values.some((v) => v.kind !== 'number' && overlaps(v.span, n)),
  );
}

/** "paragraphs 7(f) and 8": `7.f` and `8`. */
export function addressesNamed(text: string): string[] {
  return [...text.matchAll(NAMED)].flatMap((m) =>
    [...(m[1] ?? '').matchAll(new RegExp(ADDRESS, 'gu'))].map(([a]) =>
      a.replace(/\(/g, '.').replace(/\)/g, '').toLowerCase(),
    ),
  );
}

export function annexesNamed(text: string): string[] {
  return [...text.matchAll(ANNEX)].map((m) => `${m[1] ?? ''} ${m[2] ?? ''}`.trim().toLowerCase());
}

/** How a clause's and an annexed provision's references tie them: 2 the very clause, 1 one above it, 0 none. */
export function tied(clause: Provision, item: Provision): 0 | 1 | 2 {
  const ends = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`);
  if (item.addresses.some((b) => clause.addresses.some((a) => ends(a, b)))) return 2;
  const inside = (a: string, b: string): boolean => `.${a}.`.includes(`.${b}.`);
  if (item.addresses.some((b) => clause.addresses.some((a) => inside(a, b)))) return 1;
  return clause.annexes.some((a) => item.annexes.includes(a)) ? 1 : 0;
}
