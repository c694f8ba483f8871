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

/** `src/pipeline/goldens/accuracy.json`, as scripts/accuracy.ts writes it. */
export interface Accuracy {
  readonly stories: readonly StoryAccuracy[];
  /** Of the leads on the stories kept apart, how many are a disagreement. */
  readonly leads: { readonly right: number; readonly all: number };
}

interface AccuracyTable {
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

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
