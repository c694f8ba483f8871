import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BlockPart } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { Label } from './clause-label.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Draft, Page } from './draft.ts';

/** What a walk over the drafts of an official document knows so far; the one thing that its steps change. */
export interface Walk {
  readonly page: Page;
  /** The label at the start of each draft, or null. */
  readonly labels: readonly (Label | null)[];
  part: BlockPart;
  readonly tree: ClauseTree;
  /** Annexes that the text cites and no heading opens. */
  readonly missing: string[];
  readonly diagnostics: Diagnostic[];
}

/** Notes for the editor that a clause's number was lost or misread. */
export function noteMended(walk: Walk, draft: Draft, printed: string, repaired: string): void {
  note(
    walk,
    draft,
    'blocks/lost-numeral',
    `The number of this clause is printed “${printed}”; from its neighbours it should read “${repaired}”.`,
  );
}

/** Enters the first cited annex that has no heading of its own, at the draft that starts its text, and says so. */
export function openMissingAnnex(walk: Walk, draft: Draft): void {
  const path = walk.missing.shift() ?? 'annex';
  walk.part = 'annex';
  walk.tree.enter(path);
  const name = path.replace('-', ' ').replace(/ (.)$/, (_, c: string) => ` ${c.toUpperCase()}`);
  note(
    walk,
    draft,
    'blocks/missing-annex-heading',
    `A text with numbering of its own starts here without a heading; it is taken for the ${name} that the document speaks of.`,
  );
}

function note({ page, diagnostics }: Walk, draft: Draft, rule: string, message: string): void {
  const { id, file, text } = page.document;
  diagnostics.push({
    severity: 'info',
    rule,
    file,
    span: spanOf(id, text, draft.start, draft.end),
    message,
  });
}
