import { median, sum } from 'd3';

/** What each figure of a story says, in the order of the table; shares of 1 but for the last, a count. */
const MEASURES = [
  ['furniture', 'Page furniture told from text'],
  ['dates', 'Dates found, to the letter'],
  ['dateValues', 'Dates placed on the calendar'],
  ['names', 'Names joined to who they name'],
  ['quotations', 'Quotations found'],
  ['speakers', 'Speakers right'],
  ['wordings', 'Other wordings found'],
  ['eventsFound', 'Events found'],
  ['eventsRight', 'Events shown that are right'],
  ['conflictsFound', 'Disagreements found'],
  ['conflictsRight', 'Disagreements shown that are right'],
  ['falseAlarms', 'False alarms, in number'],
] as const;

interface StoryAccuracy {
  readonly name: string;
  /** Whether nobody looked at its misses while rules were written. */
  readonly heldOut: boolean;
  readonly figures: Readonly<Record<(typeof MEASURES)[number][0], number>>;
}

interface PassageAccuracy extends Omit<StoryAccuracy, 'figures'> {
  readonly figures: Partial<StoryAccuracy['figures']>;
}

/** `src/pipeline/goldens/accuracy.json`, as scripts/accuracy.ts writes it. */
export interface Accuracy {
  readonly stories: readonly StoryAccuracy[];
  /** Short passages; each set is measured only in what it was marked for. */
  readonly passages: readonly PassageAccuracy[];
  /** Of the leads on the stories kept apart, how many are a disagreement. */
  readonly leads: { readonly right: number; readonly all: number };
}

/** A table of figures: a column of labels, then one for each of `columns`. */
export interface AccuracyTable {
  readonly columns: readonly { readonly name: string; readonly heldOut: boolean }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/**
 * The figures as a table of measures: the median of the stories that rules were written on (of false alarms the
 * sum), then each story that was kept apart. The median, so that one easy or hard story does not speak for all.
 */
export function accuracyTable({ stories }: Pick<Accuracy, 'stories'>): AccuracyTable {
  const known = stories.filter(({ heldOut }) => !heldOut);
  const apart = stories.filter(({ heldOut }) => heldOut).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    columns: [{ name: `${known.length} stories known, median`, heldOut: false }, ...apart],
    rows: MEASURES.map(([key, label]) => {
      const values = known.map(({ figures }) => figures[key]);
      return key === 'falseAlarms'
        ? { label, cells: [String(sum(values)), ...apart.map(({ figures }) => String(figures[key]))] }
        : {
            label,
            cells: [percent(median(values) ?? 0), ...apart.map(({ figures }) => percent(figures[key]))],
          };
    }),
  };
}

/** What each measure gets on the short passages that were read while rules were written, and on those kept apart. */
export function passagesTable({ passages }: Pick<Accuracy, 'passages'>): AccuracyTable {
  const rows = MEASURES.map(([key, label]) => ({
    label,
    cells: [false, true].flatMap((heldOut) =>
      passages
        .filter((set) => set.heldOut === heldOut)
        .flatMap(({ figures: { [key]: share } }) => (share === undefined ? [] : [percent(share)])),
    ),
  }));
  return {
    columns: [
      { name: 'passages known', heldOut: false },
      { name: 'passages', heldOut: true },
    ],
    rows: rows.filter(({ cells }) => cells.length === 2),
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
