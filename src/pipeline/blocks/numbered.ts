import type { Label } from './clause-label.ts';
import type { Walk } from './clause-walk.ts';
import { noteMended, openMissingAnnex } from './clause-walk.ts';
import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';
import { readUnnumbered } from './unnumbered.ts';

/** Gives a numbered draft its place in the tree of clauses. `i` is its index among the drafts. */
export function readNumbered(walk: Walk, draft: Draft, label: Label, i: number): Draft {
  const { tree } = walk;
  if (walk.part === 'title' && isParty(walk, draft, label, i))
    return { ...as(draft, 'heading', 'A party, numbered in the head.'), part: 'title' };
  if (walk.part === 'title') walk.part = 'operative';
  if (walk.part === 'signature') {
    if (label.bare || !label.readings.some((r) => r.value === 1))
      return { ...readUnnumbered(walk, draft), part: 'signature' };
    openMissingAnnex(walk, draft);
  }
  if (walk.part === 'recital' && isOperative(walk, label, i)) {
    walk.part = 'operative';
    tree.enter('');
  }
  if (walk.part === 'recital' && tree.last === null && LETTERED.test(label.printed)) tree.enter('recital');
  if (label.bare) return readBullet(walk, draft, label, i);
  const position = tree.place(label);
  if (position.repaired !== null) noteMended(walk, draft, label.printed, position.repaired);
  const heading = label.word !== null && wordCount(draft.text) <= 12;
  return {
    ...as(draft, heading ? 'heading' : 'clause', heading ? 'A numbered heading.' : 'A numbered clause.'),
    label: label.printed,
    repairedLabel: position.repaired,
    path: position.path,
    part: walk.part,
  };
}

/** The number of a recital that is a letter: "A.", "(B)", "(iv)" is none. */
const LETTERED = /^\(?[A-Z]{1,4}(?:[.)]|$)/;

/**
 * Whether numbers below the recitals begin the part that binds, without words that say so: a named provision, or the
 * first number below lettered recitals, where no recital introduces it as its own list.
 */
function isOperative({ tree, page, labels }: Walk, label: Label, i: number): boolean {
  if (label.word !== null && label.word !== 'recital') return true;
  const first = label.readings.some((r) => r.value === 1 && r.series === '1.') || label.decimal?.at(-1) === 1;
  if (!first || tree.last?.startsWith('recital') !== true) return false;
  const before = page.drafts.findLastIndex((draft, k) => k < i && draft.role !== 'furniture');
  return labels[before] === null || page.drafts[before]?.text.endsWith(':') !== true;
}

/** What opens the list of parties: "BETWEEN", "PARTIES:". */
const BETWEEN = /^(?:(?:and )?between|(?:the )?parties)\b[:.]?$/i;
/** How far below the parties the first clause stands. */
const HEAD = 14;

/** A numbered name above the text, "(1) Holm Lines Ltd": a numbering of another shape begins below it. */
function isParty({ labels, page }: Walk, { text }: Draft, { readings }: Label, i: number): boolean {
  const between = page.drafts.slice(Math.max(0, i - 4), i).some((d) => BETWEEN.test(d.text));
  if (!between && (wordCount(text) > 12 || endsSentence(text) || /[;:,]$/.test(text))) return false;
  const series = readings[0]?.series;
  return (
    series === '(1)' &&
    labels.slice(i + 1, i + HEAD).some((l) => l?.readings.some((r) => r.value === 1 && r.series === '1.'))
  );
}

/** A bullet is an item whose numeral was lost where the item after it is the second or a later one of a new list. */
function readBullet(walk: Walk, draft: Draft, label: Label, i: number): Draft {
  const next = walk.labels[i + 1];
  const reading = next?.readings.find((r) => r.value === 2 && /[i1a]/.test(r.series));
  const position = reading && !next?.bare ? walk.tree.placeLost(reading) : walk.tree.placeBullet();
  if (position.repaired !== null) noteMended(walk, draft, label.printed, position.repaired);
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
