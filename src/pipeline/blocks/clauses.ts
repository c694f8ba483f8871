import { ANNEX_HEADING, EDITORS_NOTES } from '../../language/instrument-words.ts';
import { annexPath, startsAnnex, uncalledAnnexes } from './annexes.ts';
import { type Label, labelOf } from './clause-label.ts';
import { opensPart } from './clause-parts.ts';
import { ClauseTree } from './clause-tree.ts';
import type { Walk } from './clause-walk.ts';
import { openMissingAnnex } from './clause-walk.ts';
import { isDateLine } from './date-line.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';
import { isBareName } from './credit-signs.ts';
import { wordCount } from './line-shape.ts';
import { readNumbered } from './numbered.ts';
import { readUnnumbered } from './unnumbered.ts';

/** Fewer numbered provisions than this are a list in a letter or release, not clauses. */
const FEWEST = 3;
/** … save where each of them binds: many a court's order has two. */
const BINDS =
  /\b(?:shall|must)\b|\b(?:court|tribunal|judge|board|council) (?:hereby )?(?:orders|directs|declares|resolves)\b/i;

/** A judge's name with the letters of the office: "Roe J", "Lee LJ". */
const JUDGE =
  /^(?:(?:Lord|Lady|Sir|Dame) )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,? (?:L?C?JJ?A?|MR|P)\.?$/u;

/** More lines than this after the last clause are no signatures. */
const MOST_SIGNERS = 20;

/**
 * Numbers the clauses of an official document and tells its parts apart. Each clause gets its printed label, the
 * label it should have where a numeral was lost or misread, and an address. Press statements pass unchanged.
 */
export function readClauses(page: Page): Page {
  if (page.kind !== 'official') return page;
  const labels = withoutNamesakes(
    page.drafts.map((draft) => (draft.role === 'furniture' ? null : labelOf(draft.text))),
  );
  const notes = page.drafts.findIndex(({ text }) => EDITORS_NOTES.test(text));
  const numbered = page.drafts.filter((_, i) => labels[i] && !labels[i].bare && (notes < 0 || i < notes));
  if (numbered.length < FEWEST && !(numbered.length === 2 && numbered.every(({ text }) => BINDS.test(text))))
    return page;
  const walk: Walk = {
    page,
    labels,
    part: 'title',
    tree: new ClauseTree(),
    missing: uncalledAnnexes(page.drafts),
    diagnostics: [],
  };
  const drafts = page.drafts.map((draft, i) => step(walk, draft, i));
  return { ...page, drafts, diagnostics: [...page.diagnostics, ...walk.diagnostics] };
}

/**
 * "REGULATION 28 REPORT", "SECTION 106 AGREEMENT": a paper that is called by the provision it is made under. A word that
 * numbers clauses begins with one or comes with another number besides.
 */
function withoutNamesakes(labels: readonly (Label | null)[]): (Label | null)[] {
  const numbers = new Map<string, Set<string>>();
  for (const label of labels) {
    if (label?.word == null) continue;
    const values = numbers.get(label.word) ?? new Set();
    numbers.set(label.word, values.add(label.printed.toLowerCase()));
  }
  return labels.map((label) =>
    label?.word != null &&
    numbers.get(label.word)?.size === 1 &&
    !label.readings.some(({ value }) => value === 1)
      ? null
      : label,
  );
}

function step(walk: Walk, draft: Draft, i: number): Draft {
  if (draft.role === 'furniture') return draft;
  const { page, labels } = walk;
  const label = labels[i] ?? null;
  const annex = draft.text.length < 160 ? ANNEX_HEADING.exec(draft.text) : null;
  if (annex?.[1] !== undefined && (annex[2] !== undefined || walk.part !== 'title'))
    return openAnnex(walk, draft, annexPath(annex[1], annex[2]));
  const headed = ANNEX_HEADING.test(page.drafts[i - 1]?.text.slice(0, 160) ?? '');
  if (walk.part === 'annex' && headed && isProvision(draft.text))
    return {
      ...as(draft, 'heading', 'Names the provision that the annexed text belongs to.'),
      part: walk.part,
    };
  if (opensPart(walk, draft, label)) {
    return {
      ...as(draft, draft.text.length < 60 ? 'heading' : 'body', 'Words that open a part of the instrument.'),
      part: walk.part,
    };
  }
  const uncalled = walk.part === 'signature' && label === null && walk.missing.length > 0;
  if (uncalled && startsAnnex(page.drafts, labels, i)) openMissingAnnex(walk, draft);
  if (label === null && walk.part === 'operative' && isSigned(walk, i)) walk.part = 'signature';
  if (label !== null) return readNumbered(walk, draft, label, i);
  return { ...readUnnumbered(walk, draft), part: walk.part };
}

/** A reference alone on its line, as it stands under the heading of a schedule: "Article 2", "Regulation 3(2)". */
function isProvision(text: string): boolean {
  return /^\(?(?:articles?|sections?|regulations?|rules?|paragraphs?|clauses?) [\dA-Z][\dA-Z().]*(?:(?:,| and| to) [\dA-Z().]+)*\)?$/i.test(
    text,
  );
}

/** Signatures that no words announce: a name alone, or a day, after which only short lines come before the next part. */
function isSigned({ page, labels }: Walk, i: number): boolean {
  const text = page.drafts[i]?.text ?? '';
  if (!isBareName(text) && !isDateLine(text) && !JUDGE.test(text)) return false;
  const next = page.drafts.findIndex((d, k) => k > i && d.role !== 'furniture' && ANNEX_HEADING.test(d.text));
  const rest = page.drafts.slice(i, next < 0 ? undefined : next);
  const last =
    isBareName(text) && !isDateLine(rest[1]?.text ?? '') ? wordCount(rest[1]?.text ?? '') <= 6 : true;
  return (
    last &&
    rest.length <= MOST_SIGNERS &&
    rest.every(
      (d, k) => d.role === 'furniture' || ((labels[i + k] ?? null) === null && wordCount(d.text) <= 12),
    )
  );
}

function openAnnex(walk: Walk, draft: Draft, path: string): Draft {
  walk.part = 'annex';
  return {
    ...as(draft, 'heading', 'The heading of an annexed text.'),
    label: draft.text,
    path: walk.tree.enter(path),
    part: 'annex',
  };
}
