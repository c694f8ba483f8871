import {
  ANNEX_HEADING,
  MINUTES_LINE,
  OPERATIVE_OPENER,
  RECITAL_OPENER,
  SIGNATURE_OPENER,
} from '../../language/instrument-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BlockPart } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import { annexPath, startsAnnex, uncalledAnnexes } from './annexes.ts';
import type { Label } from './clause-label.ts';
import { labelOf } from './clause-label.ts';
import { ClauseTree } from './clause-tree.ts';
import { isDateLine } from './date-line.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';
import { endsSentence, wordCount } from './line-signs.ts';

/** Fewer numbered provisions than this are a list in a letter or release, not clauses. */
const FEWEST = 3;
/** … save where each of them binds: many a court's order has two. */
const BINDS =
  /\b(?:shall|must)\b|\b(?:court|tribunal|judge|board|council) (?:hereby )?(?:orders|directs|declares|resolves)\b/i;

/** What a walk over the drafts of an official document knows so far. */
interface Walk {
  part: BlockPart;
  readonly tree: ClauseTree;
  readonly missing: string[];
  readonly diagnostics: Diagnostic[];
  numbered: boolean;
}

/**
 * Numbers the clauses of an official document and tells its parts apart. Each clause gets its printed label, the
 * label it should have where a numeral was lost or misread, and an address. Press statements pass unchanged.
 */
export function readClauses(page: Page): Page {
  if (page.kind !== 'official') return page;
  const labels = page.drafts.map((draft) => (draft.role === 'furniture' ? null : labelOf(draft.text)));
  const numbered = page.drafts.filter((_, i) => labels[i] && !labels[i].bare);
  if (numbered.length < FEWEST && !(numbered.length === 2 && numbered.every(({ text }) => BINDS.test(text))))
    return page;
  const walk: Walk = {
    part: 'title',
    tree: new ClauseTree(),
    missing: uncalledAnnexes(page.drafts),
    diagnostics: [],
    numbered: false,
  };
  const drafts = page.drafts.map((draft, i) => step(page, walk, draft, labels, i));
  return { ...page, drafts, diagnostics: [...page.diagnostics, ...walk.diagnostics] };
}

function step(page: Page, walk: Walk, draft: Draft, labels: readonly (Label | null)[], i: number): Draft {
  if (draft.role === 'furniture') return draft;
  const label = labels[i] ?? null;
  const annex = draft.text.length < 160 ? ANNEX_HEADING.exec(draft.text) : null;
  if (annex?.[1] !== undefined && (annex[2] !== undefined || walk.part !== 'title')) {
    walk.part = 'annex';
    walk.tree.enter(annexPath(annex[1], annex[2]));
    const path = annexPath(annex[1], annex[2]);
    return {
      ...as(draft, 'heading', 'The heading of an annexed text.'),
      label: draft.text,
      path,
      part: 'annex',
    };
  }
  if (opensPart(walk, draft, label)) {
    return {
      ...as(draft, draft.text.length < 60 ? 'heading' : 'body', 'Words that open a part of the instrument.'),
      part: walk.part,
    };
  }
  if (
    walk.part === 'signature' &&
    label === null &&
    walk.missing.length > 0 &&
    startsAnnex(page.drafts, labels, i)
  )
    openMissing(page, walk, draft);
  if (label !== null) return clause(page, walk, draft, label, labels, i);
  return { ...unnumbered(walk, draft), part: walk.part };
}

/** Moves to the part that a draft's words open; whether they did. */
function opensPart(walk: Walk, { text }: Draft, label: Label | null): boolean {
  if (text.length > 200) return false;
  const bare = text.replace(/[:.,]+$/, '');
  const next: BlockPart | null =
    label === null && RECITAL_OPENER.test(text) && walk.part === 'title' && !/^background/i.test(bare)
      ? 'recital'
      : label === null && walk.part === 'recital' && OPERATIVE_OPENER.test(text)
        ? 'operative'
        : label === null &&
            walk.part !== 'annex' &&
            walk.part !== 'title' &&
            walk.part !== 'signature' &&
            SIGNATURE_OPENER.test(text)
          ? 'signature'
          : null;
  if (next === null) return false;
  if (next === 'operative') walk.tree.enter('');
  walk.part = next;
  return next !== 'signature';
}

function clause(
  page: Page,
  walk: Walk,
  draft: Draft,
  label: Label,
  labels: readonly (Label | null)[],
  i: number,
): Draft {
  const { tree } = walk;
  if (walk.part === 'title') walk.part = 'operative';
  if (walk.part === 'signature') {
    if (label.bare || !label.readings.some((r) => r.value === 1))
      return { ...unnumbered(walk, draft), part: 'signature' };
    openMissing(page, walk, draft);
  }
  if (walk.part === 'recital' && tree.last === null && /^[(]?[A-Z]/.test(label.printed))
    tree.enter('recital');
  walk.numbered = true;
  if (label.bare) return bullet(page, walk, draft, label, labels, i);
  const position = tree.place(label);
  if (position.repaired !== null) {
    walk.diagnostics.push(mended(page, draft, label.printed, position.repaired));
  }
  const heading = label.word !== null && wordCount(draft.text) <= 12;
  return {
    ...as(draft, heading ? 'heading' : 'clause', heading ? 'A numbered heading.' : 'A numbered clause.'),
    label: label.printed,
    repairedLabel: position.repaired,
    path: position.path,
    part: walk.part,
  };
}

/** A bullet is an item whose numeral was lost where the item after it is the second or a later one of a new list. */
function bullet(
  page: Page,
  walk: Walk,
  draft: Draft,
  label: Label,
  labels: readonly (Label | null)[],
  i: number,
): Draft {
  const next = labels[i + 1];
  const reading = next?.readings.find((r) => r.value === 2 && /[i1a]/.test(r.series));
  const position = reading && !next?.bare ? walk.tree.placeLost(reading) : walk.tree.placeBullet();
  if (position.repaired !== null)
    walk.diagnostics.push(mended(page, draft, label.printed, position.repaired));
  return {
    ...as(
      draft,
      'clause',
      position.repaired === null ? 'An item of a list without numbers.' : 'An item whose number was lost.',
    ),
    label: label.printed,
    repairedLabel: position.repaired,
    path: position.path,
    part: walk.part,
  };
}

function unnumbered(walk: Walk, draft: Draft): Draft {
  const { text } = draft;
  if (walk.part === 'signature') return as(draft, 'signature', 'Stands among the signatures.');
  const short = wordCount(text) <= 14 && !endsSentence(text) && !/[;,:]$/.test(text);
  if (walk.part === 'title') {
    if (isDateLine(text)) return as(draft, 'dateline', 'Dates the document.');
    if (MINUTES_LINE.test(text) && /: ?\S/.test(text)) return as(draft, 'body', 'Says who was there.');
    return as(
      draft,
      short || (text.length < 300 && !endsSentence(text)) ? 'heading' : 'body',
      'Stands above the first clause.',
    );
  }
  if (short && /^[\p{Lu}\p{N}"“(‘']/u.test(text))
    return as(draft, 'heading', 'A short line among the clauses.');
  if (/^\p{Ll}/u.test(text) && walk.tree.last !== null) {
    const path = walk.tree.flush();
    return { ...as(draft, 'clause', 'Words that go on with the clause above its list.'), path };
  }
  return as(draft, 'body', 'A paragraph without a number.');
}

function openMissing(page: Page, walk: Walk, draft: Draft): void {
  const path = walk.missing.shift() ?? 'annex';
  walk.part = 'annex';
  walk.tree.enter(path);
  const name = path.replace('-', ' ').replace(/ (.)$/, (_, c: string) => ` ${c.toUpperCase()}`);
  walk.diagnostics.push({
    severity: 'info',
    rule: 'blocks/missing-annex-heading',
    file: page.document.file,
    span: spanOf(page.document.id, page.document.text, draft.start, draft.end),
    message: `A text with numbering of its own starts here without a heading; it is taken for the ${name} that the document speaks of.`,
  });
}

function mended(page: Page, draft: Draft, printed: string, repaired: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'blocks/lost-numeral',
    file: page.document.file,
    span: spanOf(page.document.id, page.document.text, draft.start, draft.end),
    message: `The number of this clause is printed “${printed}”; from its neighbours it should read “${repaired}”.`,
  };
}
