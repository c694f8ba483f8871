import type { Day } from './days.ts';

/**
 * How much a mark says. `point`: the day is known. `within`: some time in the stretch. `throughout`: it lasted
 * the whole stretch. `due`: by its end at the latest. `told`: the source tells it and gives no date of its own.
 */
export type MarkForm = 'point' | 'within' | 'throughout' | 'due' | 'told';

/** `happened` is filled, `claimed` half filled, `ahead` hollow, `projected` hollow and small. */
export type MarkState = 'happened' | 'claimed' | 'ahead' | 'projected';

/** One event as one source dates it. A null end is open or unknown. */
export interface ChartMark {
  readonly key: string;
  readonly event: string;
  /** Index of its lane. */
  readonly lane: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly form: MarkForm;
  readonly state: MarkState;
}

/** A source's lane. */
export interface ChartLane {
  /** When the source can have appeared: one day where that is known. Null where nothing is known. */
  readonly appeared: { readonly from: Day | null; readonly to: Day | null } | null;
}

/** Ties together the marks about which sources disagree. */
export interface ChartThread {
  readonly key: string;
  /** Keys of at least two marks. */
  readonly marks: readonly string[];
  /** What they disagree about, in a few words. */
  readonly text: string;
}

/** What may be written beside an event, if there is room. */
interface ChartLabel {
  readonly event: string;
  readonly date: string;
  readonly text: string;
  readonly weight: number;
}

/** What a timeline draws: numbers and labels only. */
export interface Chart {
  readonly lanes: readonly ChartLane[];
  readonly marks: readonly ChartMark[];
  readonly threads: readonly ChartThread[];
  readonly labels: readonly ChartLabel[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which ends of a bar fade: both where it is `soft`, one where that end is open. */
export type Fade = 'none' | 'soft' | 'start' | 'end' | 'both';

/** A mark in its place. */
export interface DrawnMark extends Box {
  readonly key: string;
  readonly event: string;
  readonly lane: number;
  readonly form: MarkForm;
  readonly state: MarkState;
  readonly fade: Fade;
}

/** A thread in its place. */
export interface DrawnThread {
  readonly key: string;
  /** SVG path data. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Events that it ties. */
  readonly events: readonly string[];
  readonly text: string;
  /** Where it says what it is about; null where there is no room to. */
  readonly label: Pick<DrawnLabel, 'text' | 'x' | 'y' | 'leader'> | null;
}

/** A label in its place, as long as there is room for. */
export interface DrawnLabel {
  readonly event: string;
  readonly date: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** SVG path data from the marks to the label. */
  readonly leader: string;
}
